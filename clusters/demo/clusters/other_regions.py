"""Clusters that sit outside Casablanca-Settat."""

from .rows import NO_NAME, milestone, spellings

OTHER_REGIONS = {
    "haliopole": {
        "name": ("Agadir Haliopôle Cluster", "تجمّع أكادير هاليوبول", "Agadir Haliopôle Cluster"),
        "acronym": "AHP",
        "city": ("Agadir", "أكادير", "Agadir"),
        "region_id": "MA-09",
        "sectors": ["produits-de-la-mer"],
        "aliases": spellings(
            "Agadir Haliopôle", "Haliopôle", "Haliopôlis", "Haliopolis", "Cluster Agadir Haliopôlis", "هاليوبوليس"
        ),
        "milestones": [
            milestone(
                "2016",
                (
                    "Premier brevet, avec l’INRH : extraction du collagène marin.",
                    "أول براءة اختراع، مع المعهد الوطني للبحث في الصيد البحري: استخلاص الكولاجين البحري.",
                    "First patent, with INRH: extraction of marine collagen.",
                ),
                "p15",
            ),
            milestone(
                "2024-04",
                (
                    "La presse rapporte un appui financier du ministère, sur cinq ans.",
                    "أوردت الصحافة خبر دعم مالي من الوزارة على مدى خمس سنوات.",
                    "The press reports financial support from the ministry, over five years.",
                ),
                "p14",
            ),
        ],
        "page": {
            "title": ("Agadir Haliopôle Cluster", "تجمّع أكادير هاليوبول", "Agadir Haliopôle Cluster"),
            "summary": (
                "Pêche et transformation des produits de la mer : le cluster rapproche entreprises, laboratoires et "
                "instituts de recherche autour de l’innovation, à Agadir.",
                "الصيد البحري وتحويل المنتجات البحرية: يقرّب التجمّع بين المقاولات والمختبرات ومعاهد البحث حول الابتكار، "
                "بأكادير.",
                "Fishing and seafood processing: the cluster brings firms, laboratories and research institutes "
                "together around innovation, in Agadir.",
            ),
            "body": (
                "<p>D’après MAP Écologie (mai 2017), il est passé de 10 à 62 membres. Ses projets de recherche et "
                "développement de 2016 portent sur la valorisation des coproduits et sur l’aquaculture (Les Éco, "
                "2017).</p>"
                "<p>Il est installé à la Cité de l’innovation Souss-Massa, avec Agrotech et Logipôle.</p>",
                "<p>حسب «ماب إيكولوجي» (ماي 2017)، ارتفع عدد أعضائه من 10 إلى 62. وتتعلق مشاريعه للبحث والتطوير لسنة 2016 "
                "بتثمين المنتجات الثانوية وبتربية الأحياء المائية («ليزيكو»، 2017).</p>"
                "<p>ويوجد مقرّه بمدينة الابتكار سوس-ماسة، إلى جانب Agrotech وLogipôle.</p>",
                "<p>According to MAP Écologie (May 2017), it grew from 10 to 62 members. Its research and development "
                "projects of 2016 are about the use of by-products and about aquaculture (Les Éco, 2017).</p>"
                "<p>It sits in the Souss-Massa innovation city, with Agrotech and Logipôle.</p>",
            ),
            "source": "p15",
            "more_sources": ["p13", "p14", "p14b", "p59", "s4"],
            "note": (
                "La source de 2016 écrit « Haliopôlis ». Haliopolis est le parc industriel, non le cluster.",
                "يكتب مصدر سنة 2016 «Haliopôlis». و«هاليوبوليس» هو المجمّع الصناعي وليس التجمّع.",
                "The source of 2016 writes “Haliopôlis”. Haliopolis is the industrial park, not the cluster.",
            ),
        },
    },
    "oceanopole": {
        "name": ("Océanopôle Tan-Tan", "قطب المحيط طانطان", "Océanopôle Tan-Tan"),
        "acronym": "OTT",
        "city": ("Tan-Tan", "طانطان", "Tan-Tan"),
        "region_id": "MA-10",
        "sectors": ["produits-de-la-mer"],
        "aliases": [
            {"name": "Cluster océanopole de Tan-Tan", "kind": "current", "source": "s4"},
            *spellings("Océano pôle de Tan Tan", "océanopole"),
        ],
        "milestones": [
            milestone("2010-01", ("Création du cluster.", "تأسيس التجمّع.", "The cluster is founded."), "p11"),
            milestone(
                "2011",
                (
                    "Contrat-programme avec l’État.",
                    "توقيع عقد برنامج مع الدولة.",
                    "Programme contract with the State.",
                ),
                "p6",
            ),
            milestone(
                "2011-09-09",
                (
                    "Convention avec les pôles français Mer Bretagne et Mer PACA, à Paris.",
                    "اتفاقية مع القطبين الفرنسيين للبحر، بريتاني وPACA، بباريس.",
                    "Agreement with the French clusters Mer Bretagne and Mer PACA, in Paris.",
                ),
                "p45",
            ),
        ],
        "page": {
            "title": ("Océanopôle Tan-Tan", "قطب المحيط طانطان", "Océanopôle Tan-Tan"),
            "summary": (
                "Mise en valeur des ressources de la mer : le cluster réunit pêcheurs, industriels, formation et "
                "recherche, au port de Tan-Tan et dans sa région.",
                "تثمين الموارد البحرية: يجمع القطب الصيادين والصناعيين وهيئات التكوين والبحث بميناء طانطان وجهته.",
                "Making the most of marine resources: the cluster brings together fishermen, manufacturers, training "
                "and research, at the port of Tan-Tan and in its region.",
            ),
            "body": (
                "<p>D’après un communiqué de 2011, ses domaines sont les ressources halieutiques et biologiques, "
                "l’ingénierie, la maintenance et les services navals et portuaires, les énergies marines, "
                "l’environnement côtier et l’aménagement du littoral.</p>",
                "<p>حسب بلاغ لسنة 2011، تشمل مجالاته الموارد السمكية والبيولوجية، والهندسة والصيانة والخدمات البحرية "
                "والمينائية، والطاقات البحرية، والبيئة الساحلية وتهيئة الساحل.</p>",
                "<p>According to a press release of 2011, its fields are fish and biological resources; engineering, "
                "maintenance and services for ships and ports; marine energy; the coastal environment and coastal "
                "planning.</p>",
            ),
            "source": "p11",
            "more_sources": ["p6", "p45", "p45b", "s4"],
        },
    },
    "menara": {
        "name": ("Cluster Menara", "تجمّع المنارة", "Cluster Menara"),
        "monogram": "Mn",
        "city": ("Marrakech", "مراكش", "Marrakesh"),
        "region_id": "MA-07",
        "website": "https://clustermenara.com",
        "sectors": ["agroalimentaire"],
        "aliases": [
            {"name": "Cluster Menara de Marrakech", "source": "s4"},
            *spellings("Menara Cluster", "Ménara"),
        ],
        "milestones": [
            milestone(
                "2012",
                (
                    "Création du cluster, d’après Berytech.",
                    "تأسيس التجمّع، حسب Berytech.",
                    "The cluster is founded, according to Berytech.",
                ),
                "p16",
            ),
            milestone(
                "2013",
                (
                    "Création du cluster, d’après L’Économiste.",
                    "تأسيس التجمّع، حسب «ليكونوميست».",
                    "The cluster is founded, according to L’Économiste.",
                ),
                "p17",
            ),
            milestone(
                "2021-02-10",
                (
                    "Convention avec la GIZ pour une halle technologique et deux laboratoires.",
                    "اتفاقية مع وكالة GIZ لإحداث قاعة تكنولوجية ومختبرين.",
                    "Agreement with GIZ on a technology hall and two laboratories.",
                ),
                "p18",
            ),
            milestone(
                "2025-01",
                (
                    "Nouvelle labellisation par le ministère de l’Industrie.",
                    "حصوله من جديد على وسم وزارة الصناعة.",
                    "Labelled again by the ministry of Industry.",
                ),
                "p5",
            ),
        ],
        "page": {
            "title": ("Cluster Menara", "تجمّع المنارة", "Cluster Menara"),
            "summary": (
                "Agroalimentaire et cosmétique de luxe : le cluster de Marrakech réunit entreprises, centres de "
                "recherche, universités et institutions publiques.",
                "الصناعات الغذائية والتجميلية الراقية: يجمع تجمّع مراكش مقاولات ومراكز بحث وجامعات ومؤسسات عمومية.",
                "Luxury food and cosmetics: the cluster of Marrakesh brings together firms, research centres, "
                "universities and public institutions.",
            ),
            "body": (
                "<p>Il compte une centaine de membres, d’après Berytech. Il est porté par la CGEM (L’Économiste, "
                "2018).</p>"
                "<p>À l’été 2015, il avait labellisé onze projets de recherche et développement (L’Économiste, cité par "
                "Le360).</p>",
                "<p>يضمّ نحو مئة عضو، حسب Berytech. وحامله هو الاتحاد العام لمقاولات المغرب («ليكونوميست»، 2018).</p>"
                "<p>وفي صيف 2015 كان قد منح وسمه لأحد عشر مشروعاً للبحث والتطوير («ليكونوميست»، نقلاً عن Le360).</p>",
                "<p>It has about a hundred members, according to Berytech. It is carried by CGEM (L’Économiste, "
                "2018).</p>"
                "<p>By the summer of 2015 it had labelled eleven research and development projects (L’Économiste, "
                "quoted by Le360).</p>",
            ),
            "source": "p16",
            "more_sources": ["p17", "p17b", "p18", "p19", "p5", "s4"],
            "note": (
                "Les sources divergent sur l’année de création : 2012 (Berytech) ou 2013 (L’Économiste).",
                "تختلف المصادر في سنة التأسيس: 2012 (Berytech) أو 2013 («ليكونوميست»).",
                "The sources differ on the founding year: 2012 (Berytech) or 2013 (L’Économiste).",
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
                "Cluster des biotechnologies et de l’agro-industrie à Meknès, l’un des treize membres du réseau fin "
                "2016.",
                "تجمّع التكنولوجيا الحيوية والصناعات الغذائية بمكناس، أحد أعضاء الشبكة الثلاثة عشر أواخر سنة 2016.",
                "Cluster for biotechnology and agro-industry in Meknes, one of the network’s thirteen members at the "
                "end of 2016.",
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
                "Cluster de la ville intelligente et de l’économie verte à Oujda, l’un des treize membres du réseau "
                "fin 2016.",
                "تجمّع المدينة الذكية والاقتصاد الأخضر بوجدة، أحد أعضاء الشبكة الثلاثة عشر أواخر سنة 2016.",
                "Cluster for the smart city and the green economy in Oujda, one of the network’s thirteen members at "
                "the end of 2016.",
            ),
            "source": "s4",
            "note": NO_NAME,
        },
    },
}
