"""Moroccan associations and firms that work with clusters of the network."""

from datetime import date

ASSOCIATIONS = {
    # Two clusters outside the directory. AGRINOVA is an association (Les Éco, 2016), and no source says that it is the
    # unnamed cluster of Meknès among the thirteen of 2016: it has no affiliation. MMC signed with the State in 2011;
    # nobody gives its seat, which a `Cluster` needs, nor has it in the network.
    "agrinova": {
        "name": "AGRINOVA",
        "kind": "association",
        "aliases": [{"name": "Agripole Innovation Meknès", "kind": "current", "source": "p32"}],
        "milestones": [
            {
                "date": date(2016, 4, 1),
                "precision": "month",
                "text": (
                    "Lancement à Meknès, au SIAM, comme cluster régional de l’agroalimentaire, labellisé par le "
                    "ministère de l’Agriculture.",
                    "الانطلاقة بمكناس، خلال الملتقى الدولي للفلاحة، بصفته تجمّعاً جهوياً للصناعات الغذائية يحمل "
                    "علامة وزارة الفلاحة.",
                    "Launch in Meknes, at the SIAM fair, as a regional agrifood cluster, labelled by the ministry of "
                    "Agriculture.",
                ),
                "source": "p32",
            },
            {
                "date": date(2022, 1, 1),
                "precision": "month",
                "text": (
                    "Inauguration du centre d’innovation CENAM ; conventions avec l’INRA, Morocco Foodex et l’ONCA.",
                    "تدشين مركز الابتكار CENAM، وتوقيع اتفاقيات مع المعهد الوطني للبحث الزراعي وMorocco Foodex والمكتب "
                    "الوطني للاستشارة الفلاحية.",
                    "Opening of the innovation centre CENAM; agreements with INRA, Morocco Foodex and ONCA.",
                ),
                "source": "p47",
            },
        ],
        "page": {
            "title": "AGRINOVA",
            "summary": (
                "Agripole Innovation Meknès, cluster régional de l’agroalimentaire lancé en avril 2016 et labellisé "
                "par le ministère de l’Agriculture. Il porte le centre d’innovation CENAM, inauguré en janvier 2022.",
                "Agripole Innovation Meknès، تجمّع جهوي للصناعات الغذائية أُطلق في أبريل 2016 ويحمل علامة وزارة الفلاحة. "
                "ويدبّر مركز الابتكار CENAM الذي دُشّن في يناير 2022.",
                "Agripole Innovation Meknès, a regional agrifood cluster launched in April 2016 and labelled by the "
                "ministry of Agriculture. It runs the innovation centre CENAM, opened in January 2022.",
            ),
            "source": "p32",
            "more_sources": ["p47", "p51"],
        },
    },
    "mmc": {
        "name": "Morocco Microelectronics Cluster",
        "acronym": "MMC",
        "kind": "association",
        "page": {
            "title": "Morocco Microelectronics Cluster",
            "summary": (
                "Cluster marocain de la microélectronique, partie en 2011 à un contrat-programme avec l’État, comme "
                "Maroc Numeric Cluster, CE3M et Océanopôle Tan-Tan.",
                "تجمّع مغربي للإلكترونيات الدقيقة، طرف سنة 2011 في عقد برنامج مع الدولة، مثل Maroc Numeric "
                "Cluster وCE3M وOcéanopôle Tan-Tan.",
                "A Moroccan microelectronics cluster, party in 2011 to a programme contract with the State, as were "
                "Maroc Numeric Cluster, CE3M and Océanopôle Tan-Tan.",
            ),
            "source": "p6",
        },
    },
    "amith": {
        "name": (
            "Association marocaine des industries du textile et de l’habillement",
            "الجمعية المغربية لصناعات النسيج والألبسة",
            "Moroccan Association of Textile and Apparel Industries",
        ),
        "acronym": "AMITH",
        "kind": "association",
        "page": {
            "title": ("AMITH", "الجمعية المغربية لصناعات النسيج والألبسة", "AMITH"),
            "summary": (
                "Partenaire de deux clusters : le C2TM, pour le textile à usage technique, et le Moroccan Denim Cluster, "
                "créé en décembre 2013.",
                "شريكة لتجمّعين: C2TM الخاص بالنسيج ذي الاستعمال التقني، وMoroccan Denim Cluster الذي تأسّس في دجنبر 2013.",
                "Partner of two clusters: C2TM, for technical textiles, and Moroccan Denim Cluster, founded in December "
                "2013.",
            ),
            "source": "p20",
            "more_sources": ["p22"],
        },
    },
    "cgem": {
        "name": (
            "Confédération générale des entreprises du Maroc",
            "الاتحاد العام لمقاولات المغرب",
            "General Confederation of Moroccan Enterprises",
        ),
        "acronym": "CGEM",
        "kind": "association",
        "page": {
            "title": ("CGEM", "الاتحاد العام لمقاولات المغرب", "CGEM"),
            "summary": (
                "Elle porte le Cluster Menara de Marrakech, d’après L’Économiste (2018).",
                "هو حامل تجمّع المنارة بمراكش، حسب L’Économiste (2018).",
                "It carries Cluster Menara in Marrakesh, according to L’Économiste (2018).",
            ),
            "source": "p17",
        },
    },
    "apebi": {
        "name": (
            "Fédération marocaine des technologies de l’information, des télécommunications et de l’offshoring",
            "الفيدرالية المغربية لتكنولوجيا المعلومات والاتصالات وترحيل الخدمات",
            "Moroccan Federation of Information Technology, Telecommunications and Offshoring",
        ),
        "acronym": "APEBI",
        "kind": "association",
        "page": {
            "title": ("APEBI", "الفيدرالية المغربية لتكنولوجيا المعلومات والاتصالات وترحيل الخدمات", "APEBI"),
            "summary": (
                "Avec GreenTIC et le centre de recherche de l’Université Hassan II, elle a lancé e-Madina, le cluster "
                "de la ville intelligente, le 29 avril 2015.",
                "أطلقت e-Madina، تجمّع المدينة الذكية، في 29 أبريل 2015، مع GreenTIC ومركز البحث بجامعة الحسن الثاني.",
                "With GreenTIC and the research centre of Hassan II University, it launched e-Madina, the smart-city "
                "cluster, on 29 April 2015.",
            ),
            "source": "p33",
            "more_sources": ["p33b"],
        },
    },
    "midelt-mobadara": {
        "name": ("Midelt Mobadara", "ميدلت مبادرة", "Midelt Mobadara"),
        "monogram": "MM",
        "kind": "association",
        "page": {
            "title": ("Midelt Mobadara", "ميدلت مبادرة", "Midelt Mobadara"),
            "summary": (
                "Le Matin (2021) la cite parmi les appuis du modèle d’accompagnement repris par le programme du "
                "Cluster solaire et du CRI Drâa-Tafilalet.",
                "ذكرتها جريدة Le Matin (2021) ضمن داعمي نموذج المواكبة الذي استند إليه برنامج تجمّع الطاقة "
                "الشمسية والمركز الجهوي للاستثمار درعة-تافيلالت.",
                "Le Matin (2021) names it among the supporters of the model that the programme of Cluster solaire and "
                "the CRI Drâa-Tafilalet follows.",
            ),
            "source": "p44",
        },
    },
    "mitc": {
        "name": "Moroccan Information Technopark Company",
        "acronym": "MITC",
        "kind": "firm",
        "page": {
            "title": "MITC",
            "summary": (
                "Moroccan Information Technopark Company, qui gère l’incubateur et la pépinière de la Cité de "
                "l’innovation Souss-Massa, d’après Les Éco (début 2021).",
                "Moroccan Information Technopark Company، وهي الشركة التي تدبّر حاضنة مدينة الابتكار سوس-ماسة "
                "ومشتلها، حسب Les Éco (مطلع 2021).",
                "Moroccan Information Technopark Company, which runs the incubator and the business nursery of the "
                "Souss-Massa innovation city, according to Les Éco (early 2021).",
            ),
            "source": "p59",
        },
    },
    "medz-sourcing": {
        "name": "MedZ Sourcing",
        "monogram": "MZS",
        "kind": "firm",
        "page": {
            "title": "MedZ Sourcing",
            "summary": (
                "Partie, avec e-Madina, à la première convention du cluster de la ville intelligente, pour le "
                "développement de nouveaux services, d’après un blog de mai 2015.",
                "طرف، مع e-Madina، في أول اتفاقية لتجمّع المدينة الذكية، لتطوير خدمات جديدة، حسب مدوّنة في ماي 2015.",
                "Party, with e-Madina, to the smart-city cluster’s first agreement, for the development of new "
                "services, according to a blog of May 2015.",
            ),
            "source": "p46",
            "note": (
                "Ce blog est la seule source qui le rapporte.",
                "هذه المدوّنة هي المصدر الوحيد الذي أورد ذلك.",
                "That blog is the only source that reports it.",
            ),
        },
    },
}
