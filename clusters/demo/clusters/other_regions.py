"""Clusters that sit outside Casablanca-Settat."""

from .rows import NO_NAME, milestone, spellings, translations

OTHER_REGIONS = {
    "haliopole": {
        "name": "Agadir Haliopôle Cluster",
        "acronym": "AHP",
        "city": ("Agadir", "أكادير", "Agadir"),
        "region_id": "MA-09",
        "sectors": ["produits-de-la-mer"],
        "aliases": [
            *spellings("Haliopôle", "Haliopôlis", "Haliopolis", "Cluster Agadir Haliopôlis"),
            *translations("تجمّع أكادير للمنتجات البحرية", "المنتجات البحرية"),
        ],
        "milestones": [
            milestone(
                "2016",
                (
                    "Premier brevet, avec l’INRH, sur le collagène marin",
                    "أول براءة اختراع مع المعهد الوطني للبحث في الصيد البحري حول الكولاجين البحري",
                    "First patent, with INRH, on marine collagen",
                ),
                "p13",
            ),
        ],
        "page": {
            "title": "Agadir Haliopôle Cluster",
            "summary": (
                "Produits de la mer à Agadir : recherche, valorisation et industrie de la pêche.",
                "المنتجات البحرية بأكادير: البحث والتثمين وصناعة الصيد.",
                "Seafood in Agadir: research, processing and the fishing industry.",
            ),
            "body": (
                "<p>D’après la presse de 2017, il est passé de 10 à 62 membres. Il est hébergé à la Cité de l’innovation "
                "Souss-Massa, avec Agrotech et Logipôle.</p>",
                "<p>حسب صحافة 2017، انتقل عدد أعضائه من 10 إلى 62. وتحتضنه مدينة الابتكار سوس-ماسة إلى جانب Agrotech "
                "وLogipôle.</p>",
                "<p>According to the press of 2017, it grew from 10 to 62 members. It is hosted at the Souss-Massa "
                "innovation city, with Agrotech and Logipôle.</p>",
            ),
            "source": "p13",
            "more_sources": ["p14", "p15", "p59", "s4"],
            "note": (
                "Haliopolis est le parc industriel, et non le cluster ; la source de 2016 écrit « Haliopôlis ».",
                "«Haliopolis» هي المنطقة الصناعية لا التجمّع، ويكتبها مصدر 2016 «Haliopôlis».",
                "Haliopolis is the industrial park, not the cluster; the source of 2016 writes “Haliopôlis”.",
            ),
        },
    },
    "oceanopole": {
        "name": "Océanopôle de Tan-Tan",
        "acronym": "OTT",
        "city": ("Tan-Tan", "طانطان", "Tan-Tan"),
        "region_id": "MA-10",
        "sectors": ["produits-de-la-mer"],
        "aliases": [*spellings("Cluster océanopole de Tan-Tan", "océanopole"), *translations("قطب المحيط طانطان")],
        "milestones": [
            milestone("2010-01", ("Création", "التأسيس", "Founded"), "p11"),
            milestone(
                "2011-09-09",
                (
                    "Signe un partenariat avec les pôles Mer Bretagne et Mer PACA, à Paris",
                    "وقّع شراكة مع قطبي البحر لبروتاني وبروفانس ألب كوت دازور بباريس",
                    "Signs a partnership with the Brittany and PACA sea clusters, in Paris",
                ),
                "p45",
            ),
        ],
        "page": {
            "title": "Océanopôle de Tan-Tan",
            "summary": (
                "Produits de la mer et activités maritimes à Tan-Tan.",
                "المنتجات البحرية والأنشطة البحرية بطانطان.",
                "Seafood and maritime activities in Tan-Tan.",
            ),
            "source": "p11",
            "more_sources": ["p45", "s4"],
        },
    },
    "menara": {
        "name": "Cluster Menara",
        "monogram": "Mn",
        "city": ("Marrakech", "مراكش", "Marrakesh"),
        "region_id": "MA-07",
        "website": "https://clustermenara.com",
        "sectors": ["agroalimentaire"],
        "aliases": [
            *spellings("Cluster Menara de Marrakech", "Menara Cluster"),
            *translations("تجمّع المنارة", "تجمّع المنارة بمراكش"),
        ],
        "milestones": [
            milestone(
                "2012", ("Création, d’après Berytech", "التأسيس حسب Berytech", "Founded, according to Berytech"), "p16"
            ),
            milestone(
                "2013",
                ("Création, d’après L’Économiste", "التأسيس حسب L’Économiste", "Founded, according to L’Économiste"),
                "p17",
            ),
            milestone(
                "2021-02-10",
                (
                    "Convention avec la GIZ pour une halle technologique et deux laboratoires",
                    "اتفاقية مع GIZ من أجل قاعة تكنولوجية ومختبرين",
                    "Agreement with GIZ on a technology hall and two laboratories",
                ),
                "p18",
            ),
            milestone("2025-01", ("Labellisation renouvelée", "تجديد العلامة", "Labelled again"), "p5"),
        ],
        "page": {
            "title": ("Cluster Menara", "تجمّع المنارة", "Cluster Menara"),
            "summary": (
                "Agroalimentaire et cosmétique de luxe à Marrakech.",
                "الصناعات الغذائية ومستحضرات التجميل الراقية بمراكش.",
                "Luxury food and cosmetics in Marrakesh.",
            ),
            "body": (
                "<p>Porté par la CGEM, il compte une centaine de membres d’après Berytech. L’Économiste rapporte "
                "11 projets de recherche et développement labellisés jusqu’en 2015.</p>",
                "<p>يحمله الاتحاد العام لمقاولات المغرب، ويضمّ نحو مئة عضو حسب Berytech. وأوردت L’Économiste حصول 11 مشروعاً "
                "للبحث والتطوير على العلامة إلى حدود 2015.</p>",
                "<p>Carried by CGEM, it has about a hundred members according to Berytech. L’Économiste reports "
                "11 labelled research and development projects up to 2015.</p>",
            ),
            "source": "p16",
            "more_sources": ["p17", "p18", "p19", "p5", "s4"],
            "note": (
                "Deux sources donnent deux années de création : 2012 et 2013.",
                "مصدران يذكران سنتين مختلفتين للتأسيس: 2012 و2013.",
                "Two sources give two founding years: 2012 and 2013.",
            ),
        },
    },
    "biotech": {
        "name": (
            "Biotechnologies et agro-industrie, Meknès",
            "التكنولوجيا الحيوية والصناعات الغذائية، مكناس",
            "Biotechnology and agro-industry, Meknes",
        ),
        "name_is_official": False,
        "monogram": "Bio",
        "city": ("Meknès", "مكناس", "Meknes"),
        "region_id": "MA-03",
        "sectors": ["biotechnologies", "agroalimentaire"],
        "page": {
            "title": (
                "Biotechnologies et agro-industrie, Meknès",
                "التكنولوجيا الحيوية والصناعات الغذائية، مكناس",
                "Biotechnology and agro-industry, Meknes",
            ),
            "summary": (
                "Cluster des biotechnologies et de l’agro-industrie à Meknès, membre du réseau à fin 2016.",
                "تجمّع التكنولوجيا الحيوية والصناعات الغذائية بمكناس، عضو في الشبكة نهاية 2016.",
                "Cluster for biotechnology and agro-industry in Meknes, a member of the network at the end of 2016.",
            ),
            "source": "s4",
            "note": NO_NAME,
        },
    },
    "smart-city-oujda": {
        "name": (
            "Smart city et économie verte, Oujda",
            "المدينة الذكية والاقتصاد الأخضر، وجدة",
            "Smart city and green economy, Oujda",
        ),
        "name_is_official": False,
        "monogram": "Ouj",
        "city": ("Oujda", "وجدة", "Oujda"),
        "region_id": "MA-02",
        "sectors": ["ville-intelligente", "environnement"],
        "page": {
            "title": (
                "Smart city et économie verte, Oujda",
                "المدينة الذكية والاقتصاد الأخضر، وجدة",
                "Smart city and green economy, Oujda",
            ),
            "summary": (
                "Cluster de la ville intelligente et de l’économie verte à Oujda, membre du réseau à fin 2016.",
                "تجمّع المدينة الذكية والاقتصاد الأخضر بوجدة، عضو في الشبكة نهاية 2016.",
                "Cluster for the smart city and the green economy in Oujda, a member of the network at the end of 2016.",
            ),
            "source": "s4",
            "note": NO_NAME,
        },
    },
}
