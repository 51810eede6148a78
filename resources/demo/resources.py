"""Means that the press or an organisation's own site reports: none is offered on the portal yet.

A tuple is a text in French, Arabic and English.
"""

from datetime import date

RESOURCES = [
    {
        "key": "ce3m-prototypage",
        "provenance": "site",
        "below": "ce3m",
        "title": (
            "Plateforme de prototypage électronique",
            "منصّة النماذج الأولية الإلكترونية",
            "Electronics prototyping platform",
        ),
        "summary": (
            "Plateforme de prototypage du CE3M, pour que les entreprises de l’électronique innovent plus vite et à "
            "moindre coût.",
            "منصّة للنماذج الأولية لدى تجمّع CE3M، تتيح لمقاولات الإلكترونيك الابتكار بسرعة أكبر وكلفة أقل.",
            "CE3M’s prototyping platform, so that electronics firms may innovate faster and at lower cost.",
        ),
        "resource_kind": "facility",
        "operation": "in_service",
        "since": date(2021, 2, 1),
        "precision": "month",
        "region_id": "MA-06",
        "contributors": [{"organisation": "giz", "role": "funder"}],
        "description": (
            "<p>Développée en février 2021 avec les conseils et l’appui financier d’Invest for Jobs (GIZ).</p>"
            "<p>En 2023, Invest for Jobs lui attribue 30 bons emplois, dont 7 au CE3M. Ses experts ont formé 36 "
            "salariés d’entreprises membres, pendant 12 jours, à l’impression 3D et à la mesure.</p>",
            "<p>طُوّرت في فبراير 2021 بمشورة مبادرة Invest for Jobs (GIZ) ودعمها المالي.</p>"
            "<p>وفي سنة 2023 نسبت إليها المبادرة 30 منصب شغل لائق، منها 7 لدى CE3M. كما كوّن خبراؤها 36 أجيراً من "
            "المقاولات الأعضاء، على مدى 12 يوماً، في الطباعة ثلاثية الأبعاد والقياس.</p>",
            "<p>Developed in February 2021 with the advice and financial support of Invest for Jobs (GIZ).</p>"
            "<p>By 2023 Invest for Jobs counts 30 good jobs from it, 7 of them at CE3M. Its experts gave 36 employees "
            "of member firms 12 days of training in 3D printing and measurement.</p>",
        ),
        "source": "p9",
        "note": (
            "La source ne dit pas où : la région est celle du cluster.",
            "لا يحدّد المصدر المكان: الجهة المذكورة هي جهة التجمّع.",
            "The source does not say where: the region is the cluster’s.",
        ),
    },
    {
        "key": "haliopole-plateforme",
        "below": "haliopole",
        "title": (
            "Plateforme technique : histamine et essais pilotes",
            "منصّة تقنية: الهيستامين والتجارب النموذجية",
            "Technical platform: histamine and pilot trials",
        ),
        "summary": (
            "Projet de plateforme technique pour quantifier l’histamine et essayer, à l’échelle pilote, la "
            "transformation et l’emballage des produits de la mer.",
            "مشروع منصّة تقنية لقياس الهيستامين وتجريب تحويل المنتجات البحرية وتلفيفها على نطاق نموذجي.",
            "A project for a technical platform to measure histamine and to try out the processing and packaging of "
            "seafood at pilot scale.",
        ),
        "resource_kind": "facility",
        "operation": "planned",
        "since": date(2017, 1, 1),
        "precision": "year",
        "region_id": "MA-09",
        "contributors": [{"organisation": "ministere-industrie", "role": "funder"}],
        "description": (
            "<p>En 2017, Les Éco rapporte un projet de « plateforme technique mutualisée » de trois ans et de 3,2 MDH, "
            "dont 750 000 DH de contribution du ministère.</p>",
            "<p>في سنة 2017 أوردت Les Éco مشروع «منصّة تقنية متعاضدة» يمتد على ثلاث سنوات بكلفة 3,2 مليون درهم، منها "
            "750.000 درهم مساهمة من الوزارة.</p>",
            "<p>In 2017 Les Éco reports a project for a “pooled technical platform” of three years and MAD 3.2 "
            "million, of which MAD 750,000 is a contribution of the ministry.</p>",
        ),
        "source": "p15",
        "note": (
            "L’article dit le projet à l’étude, dans l’attente de son financement ; ce qu’il est devenu n’est pas "
            "établi. La région est celle du cluster.",
            "يفيد المقال أن المشروع قيد الدراسة في انتظار تمويله؛ ولم يثبت ما آل إليه. والجهة المذكورة هي جهة التجمّع.",
            "The article says that the project was under study and awaited its funding; what became of it is not "
            "established. The region is the cluster’s.",
        ),
    },
    {
        "key": "menara-halle",
        "below": "menara",
        "title": (
            "Halle technologique agroalimentaire et cosmétique",
            "قاعة تكنولوجية للصناعات الغذائية والتجميلية",
            "Technology hall for food and cosmetics",
        ),
        "summary": (
            "Halle technologique et deux laboratoires, prévus par la convention de 2021, où les membres du Cluster "
            "Menara testeraient leurs produits.",
            "قاعة تكنولوجية ومختبران نصّت عليهما اتفاقية 2021، ليختبر فيها أعضاء تجمّع المنارة منتجاتهم.",
            "A technology hall and two laboratories, provided for by the agreement of 2021, where members of Cluster "
            "Menara would test their products.",
        ),
        "resource_kind": "facility",
        "operation": "announced",
        "since": date(2021, 2, 10),
        "place": (
            "Cité de l’innovation de l’Université Cadi Ayyad, Marrakech",
            "مدينة الابتكار بجامعة القاضي عياض، مراكش",
            "Innovation city of Cadi Ayyad University, Marrakesh",
        ),
        "region_id": "MA-07",
        "contributors": [
            {"organisation": "giz", "role": "partner"},
            {"organisation": "universite-cadi-ayyad", "role": "host"},
        ],
        "source": "p18",
    },
    {
        "key": "agrinova-cenam",
        "below": "agrinova",
        "title": (
            "CENAM, centre d’innovation agroalimentaire",
            "CENAM، مركز الابتكار في الصناعات الغذائية",
            "CENAM, agrifood innovation centre",
        ),
        "summary": (
            "Centre d’innovation de Meknès : formation, appui aux porteurs de projet, incubation de start-ups, "
            "accompagnement des industriels de l’agroalimentaire.",
            "مركز للابتكار بمكناس: تكوين، ودعم لحاملي المشاريع، واحتضان للمقاولات الناشئة، ومواكبة لصناعيي المواد "
            "الغذائية.",
            "Innovation centre in Meknes: training, support for project holders, incubation of start-ups, help for "
            "agrifood firms.",
        ),
        "resource_kind": "facility",
        "operation": "in_service",
        "since": date(2022, 1, 1),
        "precision": "month",
        "place": ("Meknès", "مكناس", "Meknes"),
        "region_id": "MA-03",
        "contributors": [{"organisation": "onca", "role": "partner"}],
        "description": (
            "<p>Inauguré en janvier 2022 ; coût annoncé : 28 MDH.</p>"
            "<p>À l’inauguration, les travaux de sa halle technologique commençaient : 765 m², un laboratoire et six "
            "chambres froides. Le centre compte un incubateur.</p>",
            "<p>دُشّن في يناير 2022 بكلفة معلنة قدرها 28 مليون درهم.</p>"
            "<p>وعند التدشين كانت أشغال قاعته التكنولوجية في بدايتها: 765 متراً مربعاً ومختبر وست غرف تبريد. ويضم "
            "المركز حاضنة.</p>",
            "<p>Opened in January 2022; announced cost: MAD 28 million.</p>"
            "<p>At the opening, work on its technology hall was beginning: 765 m², a laboratory and six cold rooms. "
            "The centre has an incubator.</p>",
        ),
        "source": "p47",
        "more_sources": ["p51"],
    },
    {
        "key": "emc-laboratoire-thermique",
        "provenance": "site",
        "below": "emc",
        "title": (
            "Laboratoire thermique des matériaux",
            "المختبر الحراري للمواد",
            "Thermal laboratory for materials",
        ),
        "summary": (
            "Étude de faisabilité d’un laboratoire sur le comportement thermique des matériaux de construction.",
            "دراسة جدوى لإحداث مختبر يُعنى بالسلوك الحراري لمواد البناء.",
            "Feasibility study for a laboratory on the thermal behaviour of building materials.",
        ),
        "resource_kind": "facility",
        "operation": "planned",
        "place": ("Settat", "سطات", "Settat"),
        "region_id": "MA-06",
        "contributors": [
            {"organisation": "cetemco", "role": "partner"},
            {"organisation": "universite-hassan-1er", "role": "partner"},
        ],
        "source": "p52",
    },
    {
        "key": "enr-incubateur",
        "below": "enr",
        "title": ("Incubateur et pépinière", "الحاضنة ومشتل المقاولات", "Incubator and business nursery"),
        "summary": (
            "Au siège du Cluster solaire, devenu Cluster EnR : un incubateur et une pépinière pour une trentaine "
            "d’entreprises.",
            "بمقر تجمّع الطاقة الشمسية، الذي أصبح تجمّع الطاقات المتجددة: حاضنة ومشتل لنحو ثلاثين مقاولة.",
            "At the seat of Cluster solaire, now Cluster EnR: an incubator and a nursery for about thirty firms.",
        ),
        "resource_kind": "space",
        "operation": "in_service",
        "place": ("Casablanca", "الدار البيضاء", "Casablanca"),
        "region_id": "MA-06",
        "description": (
            "<p>À l’inauguration, le dispositif « Fast Track to Market » avait retenu 5 projets sur 32 candidatures, "
            "avec une subvention d’au plus 500 000 DH et de 50 % du montant.</p>"
            "<p>En février 2024, Aujourd’hui Le Maroc rapporte 14 MDH levés par les start-ups vertes de l’incubateur, "
            "d’après le rapport 2023 du cluster.</p>",
            "<p>عند التدشين كانت آلية «Fast Track to Market» قد انتقت 5 مشاريع من أصل 32 ترشيحاً، بمنحة لا تتجاوز "
            "500.000 درهم و50 في المائة من المبلغ.</p>"
            "<p>وفي فبراير 2024 أوردت Aujourd’hui Le Maroc، نقلاً عن تقرير التجمّع لسنة 2023، أن المقاولات الناشئة "
            "الخضراء في الحاضنة عبّأت 14 مليون درهم.</p>",
            "<p>At its opening, the scheme “Fast Track to Market” had chosen 5 projects out of 32 applications, with a "
            "grant of at most MAD 500,000 and 50% of the amount.</p>"
            "<p>In February 2024 Aujourd’hui Le Maroc reports MAD 14 million raised by the incubator’s green "
            "start-ups, after the cluster’s report for 2023.</p>",
        ),
        "source": "p28",
        "more_sources": ["s1"],
    },
    {
        "key": "enr-annuaire",
        "below": "enr",
        "title": ("Annuaire de 300 opérateurs", "دليل يضم 300 فاعل", "Directory of 300 operators"),
        "summary": (
            "Annuaire d’entreprises que le Cluster solaire annonçait parmi ses premiers projets : 300 opérateurs, de "
            "la métallurgie à l’électronique.",
            "دليل مقاولات أعلنه تجمّع الطاقة الشمسية ضمن مشاريعه الأولى: 300 فاعل، من الصناعات المعدنية إلى الإلكترونيك.",
            "A directory of firms that Cluster solaire announced among its first projects: 300 operators, from "
            "metalworking to electronics.",
        ),
        "resource_kind": "dataset",
        "operation": "announced",
        "source": "p53",
    },
    {
        "key": "cite-innovation-souss-massa",
        "below": "universite-ibn-zohr",
        "title": (
            "Cité de l’innovation Souss-Massa",
            "مدينة الابتكار سوس-ماسة",
            "Souss-Massa innovation city",
        ),
        "summary": (
            "Six laboratoires, un incubateur et des locaux équipés à l’Université Ibn Zohr ; elle accueille aussi le "
            "cluster Agadir Haliopôle.",
            "ستة مختبرات وحاضنة ومحلات مجهّزة بجامعة ابن زهر؛ وتحتضن أيضاً تجمّع أكادير هاليوبول.",
            "Six laboratories, an incubator and equipped rooms at Ibn Zohr University; it also houses the cluster "
            "Agadir Haliopôle.",
        ),
        "resource_kind": "facility",
        "operation": "in_service",
        "since": date(2020, 2, 6),
        "place": ("Agadir", "أكادير", "Agadir"),
        "region_id": "MA-09",
        "contributors": [
            {"organisation": "region-souss-massa", "role": "funder"},
            {"organisation": "mitc", "role": "partner"},
        ],
        "description": (
            "<p>Ouverte le 6 février 2020 ; coût : 42 MDH. Début 2021, elle accueillait 29 start-ups.</p>"
            "<p>Au titre d’une convention, la Région verse 1 MDH par an pendant cinq ans pour son fonctionnement.</p>",
            "<p>افتُتحت في 6 فبراير 2020 بكلفة 42 مليون درهم، وكانت تضم 29 مقاولة ناشئة في مطلع سنة 2021.</p>"
            "<p>وبموجب اتفاقية، تخصّص الجهة مليون درهم سنوياً لمدة خمس سنوات لتسييرها.</p>",
            "<p>Opened on 6 February 2020; cost: MAD 42 million. In early 2021 it housed 29 start-ups.</p>"
            "<p>Under an agreement, the region pays MAD 1 million a year for five years towards its running costs.</p>",
        ),
        "source": "p59",
        "more_sources": ["p59b", "p59c"],
        "note": (
            "Les sources divergent sur la surface : 4 900 m² ou environ 5 000 m².",
            "تختلف المصادر بشأن المساحة: 4.900 متر مربع أو نحو 5.000 متر مربع.",
            "The sources differ on its size: 4,900 m² or about 5,000 m².",
        ),
    },
    {
        "key": "c2tm-labellisation",
        "provenance": "site",
        "below": "c2tm",
        "title": (
            "Procédure de labellisation des projets",
            "مسطرة منح العلامة للمشاريع",
            "Project labelling procedure",
        ),
        "summary": (
            "Procédure par laquelle le C2TM labellise les projets de textile technique ; à télécharger sur son site.",
            "المسطرة التي يمنح بها تجمّع C2TM علامته لمشاريع النسيج التقني، ويمكن تحميلها من موقعه.",
            "The procedure by which C2TM labels technical-textile projects; to be downloaded from its site.",
        ),
        "resource_kind": "document",
        "operation": "in_service",
        "description": (
            '<p><a href="https://c2tm.ma/en/labeling/">La page du C2TM</a></p>',
            '<p><a href="https://c2tm.ma/en/labeling/">صفحة C2TM</a></p>',
            '<p><a href="https://c2tm.ma/en/labeling/">C2TM’s page</a></p>',
        ),
        "source": "p20",
    },
]
