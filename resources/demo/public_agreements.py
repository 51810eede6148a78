"""Agreements that other press and the organisations' own sites report, each with its source."""

from datetime import date

PRESIDENT = ("présidence", "الرئاسة", "president")
MEKNES = ("Meknès", "مكناس", "Meknes")
JANUARY_2022 = {"signed_on": date(2022, 1, 1), "precision": "month", "place": MEKNES, "regions": ["MA-03"]}

CONTRACT = {
    "declared_by": (
        "les quatre clusters ensemble, par contrat, sur trois ans",
        "التجمّعات الأربعة مجتمعةً، بموجب العقود، على مدى ثلاث سنوات",
        "the four clusters together, by contract, over three years",
    ),
    "declared_on": date(2011, 9, 1),
    "precision": "month",
}

PUBLIC_AGREEMENTS = [
    {
        "key": "oceanopole-poles-mer",
        "below": "oceanopole",
        "title": (
            "Océanopôle Tan-Tan, Pôle Mer Bretagne et Pôle Mer PACA",
            "قطب المحيط طانطان وقطبا البحر ببريتاني وPACA",
            "Océanopôle Tan-Tan, Pôle Mer Bretagne and Pôle Mer PACA",
        ),
        "summary": (
            "Partenariat du cluster de Tan-Tan avec deux pôles de compétitivité français de la mer, sur quatre axes et "
            "un projet de plateforme technologique.",
            "شراكة بين تجمّع طانطان وقطبين فرنسيين للتنافسية في مجال البحر، في أربعة محاور ومشروع منصّة تكنولوجية.",
            "A partnership of the Tan-Tan cluster with two French maritime clusters, along four axes and a project for "
            "a technology platform.",
        ),
        "signed_on": date(2011, 9, 9),
        "place": ("Paris", "باريس", "Paris"),
        "regions": ["MA-10"],
        "parties": [
            {"organisation": "oceanopole", "capacity": PRESIDENT},
            {
                "organisation": "pole-mer-bretagne",
                "capacity": ("un administrateur", "عضو بمجلس الإدارة", "a board member"),
            },
            {"organisation": "pole-mer-paca", "capacity": PRESIDENT},
        ],
        "object": (
            "<p>Les trois pôles sont aussi convenus d’une démarche commune pour un projet de plateforme technologique "
            "à proximité du port de Tan-Tan.</p>",
            "<p>كما اتفقت الأقطاب الثلاثة على نهج مشترك لمشروع منصّة تكنولوجية على مقربة من ميناء طانطان.</p>",
            "<p>The three clusters also agreed to work together on a project for a technology platform near the port "
            "of Tan-Tan.</p>",
        ),
        "axes": [
            (
                "Mise à niveau de la flotte et des chantiers navals",
                "تأهيل الأسطول وأوراش بناء السفن",
                "Upgrade of the fleet and the shipyards",
            ),
            (
                "Connaissance des ressources halieutiques",
                "معرفة الموارد السمكية",
                "Knowledge of fish resources",
            ),
            ("Ports et littoral", "الموانئ والساحل", "Ports and coast"),
            ("Énergies marines", "الطاقات البحرية", "Marine energies"),
        ],
        "source": "p45",
        "more_sources": ["p45b"],
    },
    {
        "key": "menara-giz",
        "below": "menara",
        "title": ("Cluster Menara et GIZ", "تجمّع المنارة ووكالة GIZ", "Cluster Menara and GIZ"),
        "summary": (
            "Création d’une halle technologique et de deux laboratoires pour l’agroalimentaire et la cosmétique, à la "
            "Cité de l’innovation de l’Université Cadi Ayyad.",
            "إحداث قاعة تكنولوجية ومختبرين للصناعات الغذائية والتجميلية بمدينة الابتكار التابعة لجامعة القاضي عياض.",
            "Creation of a technology hall and two laboratories for food and cosmetics, in the innovation city of Cadi "
            "Ayyad University.",
        ),
        "signed_on": date(2021, 2, 10),
        "place": ("Marrakech", "مراكش", "Marrakesh"),
        "regions": ["MA-07"],
        "parties": [
            {"organisation": "menara", "capacity": PRESIDENT},
            {
                "organisation": "giz",
                "capacity": (
                    "responsable du Business Desk",
                    "مكتب الأعمال (Business Desk)",
                    "head of the Business Desk",
                ),
            },
        ],
        "object": (
            "<p>Un projet de l’initiative « Invest for Jobs » de la GIZ.</p>",
            "<p>مشروع يندرج ضمن مبادرة «Invest for Jobs» لوكالة GIZ.</p>",
            "<p>A project of GIZ’s initiative “Invest for Jobs”.</p>",
        ),
        "source": "p18",
    },
    {
        "key": "emc-saleem",
        "provenance": "site",
        "below": "emc",
        "title": (
            "Cluster EMC et Pôle SALEEM-Casablanca",
            "تجمّع EMC وقطب SALEEM الدار البيضاء",
            "Cluster EMC and Pôle SALEEM-Casablanca",
        ),
        "summary": (
            "Unir les efforts du cluster et du pôle de l’Université Hassan II pour accompagner les porteurs de projets "
            "innovants et la création de start-ups.",
            "توحيد جهود التجمّع والقطب التابع لجامعة الحسن الثاني لمواكبة حاملي المشاريع المبتكرة وإحداث المقاولات "
            "الناشئة.",
            "To join the efforts of the cluster and of Hassan II University’s SALEEM centre in support of innovative "
            "project holders and start-ups.",
        ),
        "signed_on": date(2019, 11, 15),
        "date_is_deduced": True,
        "place": (
            "Présidence de l’Université Hassan II, Casablanca",
            "رئاسة جامعة الحسن الثاني، الدار البيضاء",
            "Hassan II University, Casablanca",
        ),
        "parties": [{"organisation": "emc"}, {"organisation": "saleem"}],
        "source": "p26",
        "note": (
            "Le site du cluster dit « vendredi 15 novembre » sans l’année : 2019 en est déduit.",
            "يذكر موقع التجمّع «الجمعة 15 نونبر» دون السنة، ومنه استُنتجت سنة 2019.",
            "The cluster’s site says “Friday 15 November” without the year: 2019 is inferred from it.",
        ),
    },
    {
        "key": "emc-construction21",
        "provenance": "site",
        "below": "emc",
        "agreement_type": "licence",
        "title": (
            "Cluster EMC et Construction21 France",
            "تجمّع EMC وConstruction21 France",
            "Cluster EMC and Construction21 France",
        ),
        "summary": (
            "Contrat de licence pour l’ouverture de Construction21 Maroc, portail de la construction durable.",
            "عقد ترخيص بفتح Construction21 Maroc، بوّابة البناء المستدام.",
            "Licence contract for opening Construction21 Maroc, a portal on sustainable building.",
        ),
        "signed_on": date(2014, 6, 18),
        "parties": [{"organisation": "emc", "capacity": PRESIDENT}, {"organisation": "construction21-france"}],
        "source": "p25",
    },
    {
        "key": "e-madina-medz-sourcing",
        "below": "e-madina",
        "title": ("e-Madina et MedZ Sourcing", "e-Madina وMedZ Sourcing", "e-Madina and MedZ Sourcing"),
        "summary": (
            "Première convention du cluster de la ville intelligente, pour le développement de nouveaux services.",
            "أول اتفاقية لتجمّع المدينة الذكية، لتطوير خدمات جديدة.",
            "The smart-city cluster’s first agreement, for the development of new services.",
        ),
        "signed_on": date(2015, 4, 29),
        "precision": "year",
        "parties": [{"organisation": "e-madina"}, {"organisation": "medz-sourcing"}],
        "source": "p46",
        "note": (
            "Une seule source, un blog de mai 2015, la rapporte au moment du lancement du cluster (29 avril 2015) ; le "
            "jour de la signature n’est pas donné.",
            "لم يورد الخبر سوى مصدر واحد، وهو مدوّنة في ماي 2015، وذلك عند إطلاق التجمّع (29 أبريل 2015)؛ ولا يُذكر "
            "يوم التوقيع.",
            "One source only, a blog of May 2015, reports it at the launch of the cluster (29 April 2015); the day of "
            "the signature is not given.",
        ),
    },
    {
        "key": "mnc-systematic",
        "below": "mnc",
        "title": (
            "Maroc Numeric Cluster et Systematic",
            "Maroc Numeric Cluster وSystematic",
            "Maroc Numeric Cluster and Systematic",
        ),
        "summary": (
            "Accord de coopération avec le pôle français du numérique Systematic.",
            "اتفاق تعاون مع القطب الرقمي الفرنسي Systematic.",
            "Cooperation agreement with the French digital cluster Systematic.",
        ),
        "signed_on": date(2011, 1, 1),
        "precision": "year",
        "parties": [{"organisation": "mnc"}, {"organisation": "systematic"}],
        "source": "p7",
    },
    {
        "key": "mnc-images-et-reseaux",
        "below": "mnc",
        "title": (
            "Maroc Numeric Cluster et Images & Réseaux",
            "Maroc Numeric Cluster وImages & Réseaux",
            "Maroc Numeric Cluster and Images & Réseaux",
        ),
        "summary": (
            "Accord de partenariat avec le pôle breton Images & Réseaux.",
            "اتفاق شراكة مع القطب البريتاني Images & Réseaux.",
            "Partnership agreement with the Breton cluster Images & Réseaux.",
        ),
        "signed_on": date(2013, 6, 1),
        "precision": "month",
        "parties": [{"organisation": "mnc"}, {"organisation": "images-et-reseaux"}],
        "source": "p7",
    },
    {
        "key": "agrinova-inra",
        "below": "agrinova",
        "title": ("AGRINOVA et INRA", "AGRINOVA والمعهد الوطني للبحث الزراعي", "AGRINOVA and INRA"),
        "summary": (
            "Convention-cadre de recherche et développement en agroalimentaire, signée pour le centre d’innovation "
            "CENAM.",
            "اتفاقية إطار للبحث والتطوير في الصناعات الغذائية، وُقّعت لفائدة مركز الابتكار CENAM.",
            "Framework agreement for research and development in agrifood, signed for the innovation centre CENAM.",
        ),
        **JANUARY_2022,
        "parties": [{"organisation": "agrinova"}, {"organisation": "inra"}],
        "source": "p47",
    },
    {
        "key": "agrinova-morocco-foodex",
        "below": "agrinova",
        "title": ("AGRINOVA et Morocco Foodex", "AGRINOVA وMorocco Foodex", "AGRINOVA and Morocco Foodex"),
        "summary": (
            "Promotion commune des entreprises agroalimentaires, notamment de la région Fès-Meknès.",
            "ترويج مشترك لمقاولات الصناعات الغذائية، خصوصاً بجهة فاس-مكناس.",
            "Joint promotion of agrifood firms, above all in the Fez-Meknes region.",
        ),
        **JANUARY_2022,
        "parties": [{"organisation": "agrinova"}, {"organisation": "morocco-foodex"}],
        "source": "p47",
    },
    {
        "key": "agrinova-onca",
        "below": "agrinova",
        "title": ("AGRINOVA et ONCA", "AGRINOVA والمكتب الوطني للاستشارة الفلاحية", "AGRINOVA and ONCA"),
        "summary": (
            "Gestion et fonctionnement de l’unité d’accompagnement du centre d’innovation CENAM.",
            "تدبير وحدة المواكبة التابعة لمركز الابتكار CENAM وتسييرها.",
            "Running of the support unit of the innovation centre CENAM.",
        ),
        **JANUARY_2022,
        "parties": [{"organisation": "agrinova"}, {"organisation": "onca"}],
        "source": "p47",
    },
    {
        "key": "contrats-programmes-2011",
        "agreement_type": "programme_contract",
        "title": (
            "État et quatre clusters : contrats-programmes de 2011",
            "الدولة وأربعة تجمّعات: عقود برامج 2011",
            "The State and four clusters: programme contracts of 2011",
        ),
        "summary": (
            "Contrats-programmes de l’État avec Maroc Numeric Cluster, Morocco Microelectronics Cluster, CE3M et "
            "Océanopôle Tan-Tan : un appui contre des engagements chiffrés, sur trois ans.",
            "عقود برامج بين الدولة وكل من Maroc Numeric Cluster وMorocco Microelectronics Cluster وCE3M وقطب المحيط "
            "طانطان: دعم مقابل التزامات مرقّمة على مدى ثلاث سنوات.",
            "Programme contracts of the State with Maroc Numeric Cluster, Morocco Microelectronics Cluster, CE3M and "
            "Océanopôle Tan-Tan: support in return for commitments in figures, over three years.",
        ),
        "signed_on": date(2011, 9, 1),
        "precision": "month",
        "place": ("Rabat", "الرباط", "Rabat"),
        "parties": [
            {"organisation": "etat"},
            {"organisation": "mnc"},
            {"organisation": "mmc"},
            {"organisation": "ce3m"},
            {"organisation": "oceanopole"},
        ],
        "targets": [
            {
                "value": 81,
                "text": (
                    "projets collaboratifs de recherche et développement",
                    "مشروعاً تعاونياً للبحث والتطوير",
                    "collaborative research and development projects",
                ),
                **CONTRACT,
            },
            {"value": 28, "text": ("brevets", "براءة اختراع", "patents"), **CONTRACT},
            {"value": 24, "text": ("start-ups créées", "مقاولة ناشئة", "start-ups created"), **CONTRACT},
            {
                "value": 266,
                "text": (
                    "emplois en recherche et développement",
                    "منصب شغل في البحث والتطوير",
                    "jobs in research and development",
                ),
                **CONTRACT,
            },
        ],
        "source": "p6",
        "more_sources": ["p7"],
        "note": (
            "Le Magazine du Manager ne date la signature que par « mardi dernier » ; le mois est celui que le "
            "président de Maroc Numeric Cluster donne à son contrat (L’Usine Nouvelle). Les quatre engagements sont "
            "ceux des quatre clusters ensemble.",
            "لا تؤرّخ Le Magazine du Manager التوقيع إلا بـ«الثلاثاء الماضي»؛ أما الشهر فهو الذي ذكره رئيس Maroc "
            "Numeric Cluster لعقده (L’Usine Nouvelle). والالتزامات الأربعة مشتركة بين التجمّعات الأربعة.",
            "Le Magazine du Manager dates the signature only by “last Tuesday”; the month is the one that the "
            "president of Maroc Numeric Cluster gives for its own contract (L’Usine Nouvelle). The four commitments "
            "are those of the four clusters together.",
        ),
    },
]
