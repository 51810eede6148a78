"""Clusters that sit outside Casablanca-Settat."""

from .rows import founded, milestone, named, spellings, translations

OTHER_REGIONS = {
    "haliopole": {
        "name": "Agadir Haliopôle Cluster",
        "acronym": "AHP",
        "monogram": "AHP",
        "city": ("Agadir", "أكادير", "Agadir"),
        "region_id": "MA-09",
        "seat_source": "s4",
        "sectors": ["produits-de-la-mer"],
        "aliases": [
            *translations("تجمّع أكادير للصيد والمنتجات البحرية"),
            named("Cluster Agadir « Haliopôlis »", "spelling", "s4"),
            *spellings("Haliopôle", "Haliopole", "Haliopôlis", "Haliopolis", "Agadir Haliopole", "هاليوبول أكادير"),
        ],
        "milestones": [
            milestone(
                "2016",
                (
                    "Premier brevet, avec l’INRH : extraction du collagène marin",
                    "أول براءة اختراع مع المعهد الوطني للبحث في الصيد البحري: استخلاص الكولاجين البحري",
                    "First patent, with INRH: extraction of marine collagen",
                ),
                "p15",
            ),
            milestone(
                "2024-04",
                (
                    "Labellisé, avec l’appui financier du ministère annoncé pour cinq ans",
                    "حصل على العلامة، مع دعم مالي من الوزارة معلن لخمس سنوات",
                    "Labelled, with financial support of the ministry announced for five years",
                ),
                "p14",
            ),
        ],
        "page": {
            "title": "Agadir Haliopôle Cluster",
            "summary": (
                "Pêche et produits de la mer à Agadir. Relie industriels, chercheurs et pouvoirs publics pour mieux "
                "valoriser le poisson et ses coproduits.",
                "الصيد والمنتجات البحرية بأكادير. يربط الصناعيين والباحثين والسلطات العمومية من أجل تثمين أفضل للأسماك "
                "ومشتقاتها.",
                "Fishing and seafood in Agadir. Connects industry, research and public bodies to make more of fish and its "
                "by-products.",
            ),
            "body": (
                "<p>Pôle de compétitivité de la pêche et de l’industrie des produits de la mer en Souss-Massa. D’après la "
                "presse de 2017, il est passé de 10 à 62 membres.</p>"
                "<p>Avec l’Institut national de recherche halieutique (INRH), il obtient en 2016 son premier brevet, sur "
                "l’extraction du collagène à partir d’écailles de sardine. La même année, Les Éco cite des projets sur les "
                "aliments pour poissons d’élevage, les microalgues, la sauce de poisson et la moule.</p>"
                "<p>Il est hébergé à la Cité de l’innovation Souss-Massa, à Agadir, avec Agrotech et Logipôle (2021).</p>",
                "<p>قطب تنافسية للصيد البحري وصناعة المنتجات البحرية بجهة سوس-ماسة. وحسب صحافة 2017، ارتفع عدد أعضائه من 10 "
                "إلى 62 عضواً.</p>"
                "<p>حصل سنة 2016، مع المعهد الوطني للبحث في الصيد البحري (INRH)، على أول براءة اختراع له، حول استخلاص "
                "الكولاجين من حراشف السردين. وذكرت Les Éco في السنة نفسها مشاريع حول أعلاف أسماك التربية والطحالب المجهرية "
                "وصلصة السمك وبلح البحر.</p>"
                "<p>وتحتضنه مدينة الابتكار سوس-ماسة بأكادير إلى جانب Agrotech وLogipôle (2021).</p>",
                "<p>Competitiveness cluster for fishing and the seafood industry in Souss-Massa. According to the press of "
                "2017, it grew from 10 to 62 members.</p>"
                "<p>With the national fisheries research institute (INRH), it obtained its first patent in 2016, on "
                "extracting collagen from sardine scales. For the same year, Les Éco reports projects on feed for farmed "
                "fish, microalgae, fish sauce and mussels.</p>"
                "<p>It is hosted at the Souss-Massa innovation city in Agadir, with Agrotech and Logipôle (2021).</p>",
            ),
            "source": "p15",
            "more_sources": ["p13", "p14", "p14b", "p59", "s4"],
            "note": (
                "Haliopolis est le parc industriel, et non le cluster ; la source de 2016 écrit « Haliopôlis ». La date de "
                "création n’est pas communiquée.",
                "«Haliopolis» هو الحظيرة الصناعية لا التجمّع، ويكتب مصدر 2016 «Haliopôlis». تاريخ التأسيس غير معلن.",
                "Haliopolis is the industrial park, not the cluster; the source of 2016 writes “Haliopôlis”. The founding "
                "date is not disclosed.",
            ),
        },
    },
    "oceanopole": {
        "name": "Océanopôle de Tan-Tan",
        "acronym": "OTT",
        "monogram": "OTT",
        "city": ("Tan-Tan", "طانطان", "Tan-Tan"),
        "region_id": "MA-10",
        "seat_source": "s4",
        "sectors": ["produits-de-la-mer"],
        "aliases": [
            *translations("قطب المحيط بطانطان"),
            named("Océano pôle de Tan Tan", "spelling", "p45"),
            named("Cluster océanopole de Tan-Tan", "spelling", "s4"),
            *spellings("Océanopôle Tan-Tan", "océanopole", "Oceanopole"),
        ],
        "milestones": [
            founded("2010-01", "p11"),
            milestone(
                "2011",
                (
                    "Figure parmi les quatre clusters qui signent un contrat-programme avec l’État",
                    "من التجمّعات الأربعة التي وقّعت عقد برنامج مع الدولة",
                    "Is one of the four clusters that sign a programme contract with the State",
                ),
                "p6",
            ),
            milestone(
                "2011-09-09",
                (
                    "Convention à Paris avec le Pôle Mer Bretagne et le Pôle Mer PACA",
                    "اتفاقية بباريس مع Pôle Mer Bretagne وPôle Mer PACA",
                    "Agreement in Paris with Pôle Mer Bretagne and Pôle Mer PACA",
                ),
                "p45",
            ),
            milestone(
                "2011-10",
                (
                    "Présent au salon Itech’Mer de Lorient",
                    "حاضر في معرض Itech’Mer بلوريان",
                    "Takes part in the Itech’Mer fair in Lorient",
                ),
                "p11",
            ),
        ],
        "page": {
            "title": "Océanopôle de Tan-Tan",
            "summary": (
                "Produits de la mer et économie maritime à Tan-Tan. Réunit pêcheurs, industriels, formation et recherche "
                "pour mettre en valeur les ressources marines.",
                "المنتجات البحرية والاقتصاد البحري بطانطان. يجمع الصيادين والصناعيين والتكوين والبحث من أجل تثمين الموارد "
                "البحرية.",
                "Seafood and the maritime economy in Tan-Tan. Brings fishermen, industry, training and research together to "
                "make the most of marine resources.",
            ),
            "body": (
                "<p>D’après Massolia (2011), le pôle travaille au port de Tan-Tan et dans la région, sur les ressources de "
                "la pêche et leur valorisation, l’ingénierie et la maintenance navales et portuaires, les technologies et "
                "les énergies marines, l’environnement et l’aménagement du littoral.</p>"
                "<p>Avec deux pôles français, il a signé en 2011 une convention sur la flotte et les chantiers navals, la "
                "connaissance des ressources, les ports et le littoral, les énergies marines.</p>",
                "<p>حسب Massolia (2011)، يعمل القطب بميناء طانطان وبالجهة في مجالات الموارد السمكية وتثمينها، والهندسة والصيانة "
                "البحرية والمينائية، والتكنولوجيات والطاقات البحرية، والبيئة وتهيئة الساحل.</p>"
                "<p>ووقّع سنة 2011 مع قطبين فرنسيين اتفاقية حول الأسطول وأوراش بناء السفن، ومعرفة الموارد، والموانئ والساحل، "
                "والطاقات البحرية.</p>",
                "<p>According to Massolia (2011), the cluster works at the port of Tan-Tan and in the region, on fish "
                "resources and their processing, naval and port engineering and maintenance, marine technology and energy, "
                "the environment and planning of the coast.</p>"
                "<p>With two French clusters it signed an agreement in 2011 on the fleet and shipyards, knowledge of "
                "resources, ports and the coast, and marine energy.</p>",
            ),
            "source": "p11",
            "more_sources": ["p45", "p45b", "p6", "s4"],
            "note": (
                "Ces sources datent de 2011 ; celle de 2016 n’ajoute que l’appartenance au réseau. La région s’appelait "
                "alors Guelmim-Es Smara.",
                "تعود هذه المصادر إلى سنة 2011، ولا يضيف مصدر 2016 سوى العضوية في الشبكة. وكانت الجهة تسمّى حينها كلميم-السمارة.",
                "These sources are of 2011; that of 2016 adds only the membership of the network. The region was then named "
                "Guelmim-Es Smara.",
            ),
        },
    },
    "menara": {
        "name": "Cluster Menara",
        "monogram": "Mn",
        "city": ("Marrakech", "مراكش", "Marrakesh"),
        "region_id": "MA-07",
        "seat_source": "s4",
        "website": "https://clustermenara.com",
        "sectors": ["agroalimentaire"],
        "aliases": [
            *translations("تجمّع المنارة"),
            named("Cluster Menara de Marrakech", "spelling", "s4"),
            *spellings("Menara Cluster", "Cluster Ménara", "Cluster luxe Menara", "كلوستر المنارة"),
        ],
        "milestones": [
            founded("2012", "p16", "Berytech"),
            founded("2013", "p17", "L’Économiste"),
            milestone(
                "2021-02-10",
                (
                    "Convention avec la GIZ pour une halle technologique et deux laboratoires",
                    "اتفاقية مع GIZ من أجل قاعة تكنولوجية ومختبرين",
                    "Agreement with GIZ on a technology hall and two laboratories",
                ),
                "p18",
            ),
            milestone(
                "2025-01",
                (
                    "Labellisé de nouveau, d’après L’Économiste",
                    "حصل على العلامة من جديد، حسب L’Économiste",
                    "Labelled again, according to L’Économiste",
                ),
                "p5",
            ),
        ],
        "page": {
            "title": "Cluster Menara",
            "summary": (
                "Agroalimentaire et cosmétique de luxe à Marrakech. Rapproche industriels, chercheurs et start-ups, sur le "
                "marché national et à l’export.",
                "الصناعات الغذائية ومستحضرات التجميل الراقية بمراكش. يقرّب بين الصناعيين والباحثين والمقاولات الناشئة، في "
                "السوق الوطنية والتصدير.",
                "Luxury food and cosmetics in Marrakesh. Brings manufacturers, researchers and start-ups together, at home "
                "and for export.",
            ),
            "body": (
                "<p>Association professionnelle portée par la CGEM. D’après un entretien non daté de Berytech, elle réunit "
                "une centaine de membres : industriels, centres de recherche, universités et institutions publiques.</p>"
                "<p>Il propose à ses membres des formations, des rencontres, des groupes de travail et des études "
                "d’intérêt collectif, et accompagne les start-ups et les coopératives, d’après le mot de son président "
                "(2022). À l’été 2015, il avait labellisé 11 projets de recherche et développement (Le360).</p>",
                "<p>جمعية مهنية يحملها الاتحاد العام لمقاولات المغرب. وحسب حوار غير مؤرّخ نشرته Berytech، تضمّ نحو مئة عضو من "
                "الصناعيين ومراكز البحث والجامعات والمؤسسات العمومية.</p>"
                "<p>وحسب كلمة رئيسه (2022)، يقترح على أعضائه تكوينات ولقاءات ومجموعات عمل ودراسات ذات نفع مشترك، ويواكب "
                "المقاولات الناشئة والتعاونيات. وفي صيف 2015 كان قد منح علامته لأحد عشر مشروعاً للبحث والتطوير (Le360).</p>",
                "<p>Professional association carried by CGEM. According to an undated interview by Berytech, it has about a "
                "hundred members: manufacturers, research centres, universities and public institutions.</p>"
                "<p>It offers its members training, meetings, working groups and studies of common interest, and supports "
                "start-ups and cooperatives, according to its president’s message (2022). By the summer of 2015 it had "
                "labelled 11 research and development projects (Le360).</p>",
            ),
            "source": "p16",
            "more_sources": ["p17", "p17b", "p18", "p19", "p5", "s4"],
            "note": (
                "Deux sources donnent deux années de création : 2012 et 2013. L’adresse du siège n’est pas publiée.",
                "يذكر مصدران سنتين مختلفتين للتأسيس: 2012 و2013. عنوان المقرّ غير منشور.",
                "Two sources give two founding years: 2012 and 2013. The address of the seat is not published.",
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
        "seat_source": "s4",
        "sectors": ["biotechnologies", "agroalimentaire"],
        "page": {
            "title": (
                "Biotechnologies et agro-industrie, Meknès",
                "التكنولوجيا الحيوية والصناعات الغذائية، مكناس",
                "Biotechnology and agro-industry, Meknes",
            ),
            "summary": (
                "Cluster des biotechnologies et de l’agro-industrie à Meknès, membre du réseau fin 2016.",
                "تجمّع التكنولوجيا الحيوية والصناعات الغذائية بمكناس، عضو في الشبكة نهاية سنة 2016.",
                "Cluster for biotechnology and agro-industry in Meknes, a member of the network at the end of 2016.",
            ),
            "source": "s4",
            "note": (
                "Nom officiel non communiqué : la source de 2016 ne donne que le domaine et la ville. Rien ne permet de dire "
                "qu’il s’agit d’AGRINOVA, cluster agroalimentaire de la même ville.",
                "الاسم الرسمي غير معلن: لا يذكر مصدر 2016 سوى المجال والمدينة. ولا شيء يسمح بالقول إنه AGRINOVA، تجمّع "
                "الصناعات الغذائية بالمدينة نفسها.",
                "Official name not disclosed: the source of 2016 gives only the field and the city. Nothing allows us to say "
                "that it is AGRINOVA, a food cluster in the same city.",
            ),
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
        "seat_source": "s4",
        "sectors": ["ville-intelligente", "environnement"],
        "page": {
            "title": (
                "Smart city et économie verte, Oujda",
                "المدينة الذكية والاقتصاد الأخضر، وجدة",
                "Smart city and green economy, Oujda",
            ),
            "summary": (
                "Cluster de la ville intelligente et de l’économie verte à Oujda, membre du réseau fin 2016.",
                "تجمّع المدينة الذكية والاقتصاد الأخضر بوجدة، عضو في الشبكة نهاية سنة 2016.",
                "Cluster for the smart city and the green economy in Oujda, a member of the network at the end of 2016.",
            ),
            "source": "s4",
            "note": (
                "Nom officiel non communiqué : la source de 2016 ne donne que le domaine et la ville.",
                "الاسم الرسمي غير معلن: لا يذكر مصدر 2016 سوى المجال والمدينة.",
                "Official name not disclosed: the source of 2016 gives only the field and the city.",
            ),
        },
    },
}
