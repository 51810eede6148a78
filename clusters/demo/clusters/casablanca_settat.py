"""Digital industries, the city and the environment, in Casablanca-Settat."""

from .rows import CASABLANCA, bureau, founded, milestone, named, spellings, translations

CASABLANCA_SETTAT = {
    "mnc": {
        "name": "Morocco Numeric Cluster",
        "acronym": "MNC",
        "monogram": "MNC",
        "city": CASABLANCA,
        "region_id": "MA-06",
        "seat_is_deduced": True,
        "seat_source": "p7",
        "sectors": ["numerique"],
        "aliases": [
            named("Maroc Numeric Cluster", "current", "p7"),
            *translations("تجمّع المغرب الرقمي"),
            *spellings("Maroc Numéric Cluster", "Cluster numérique", "تجمع الرقميات"),
        ],
        "milestones": [
            founded("2010-11", "p7"),
            milestone(
                "2011",
                (
                    "Accord avec le pôle français Systematic",
                    "اتفاق مع القطب الفرنسي Systematic",
                    "Agreement with the French cluster Systematic",
                ),
                "p7",
            ),
            milestone(
                "2011-09",
                (
                    "Signe un contrat-programme avec l’État",
                    "وقّع عقد برنامج مع الدولة",
                    "Signs a programme contract with the State",
                ),
                "p7",
            ),
            milestone(
                "2012",
                (
                    "Obtient le label Bronze de l’excellence européenne des clusters",
                    "حصل على العلامة البرونزية للتميّز الأوروبي للتجمّعات",
                    "Receives the Bronze label of European cluster excellence",
                ),
                "p7",
            ),
            milestone(
                "2013-06",
                (
                    "Accord avec le pôle français Images & Réseaux",
                    "اتفاق مع القطب الفرنسي Images & Réseaux",
                    "Agreement with the French cluster Images & Réseaux",
                ),
                "p7",
            ),
            bureau("la trésorerie", "أمانة المال", "the treasury"),
        ],
        "page": {
            "title": "Morocco Numeric Cluster",
            "summary": (
                "Numérique et nouvelles technologies : services mobiles, multimédia, logiciels et paiement, sécurité des "
                "systèmes d’information.",
                "الرقميات والتكنولوجيات الجديدة: الخدمات المتنقلة والوسائط المتعددة والبرمجيات والأداء الإلكتروني وأمن نظم "
                "المعلومات.",
                "Digital technologies: mobile services, multimedia, software and payment, security of information systems.",
            ),
            "body": (
                "<p>Le cluster des nouvelles technologies de l’information et de la communication (NTIC) développe des "
                "projets innovants et collaboratifs, facilite l’accès au marché et relie l’innovation marocaine à "
                "l’international. Il donne un label aux projets de ses membres, après les avoir évalués.</p>"
                "<p>D’après L’Usine Nouvelle (2013), il compte 42 membres.</p>",
                "<p>يطوّر تجمّع التكنولوجيات الجديدة للإعلام والاتصال مشاريع مبتكرة وتعاونية، ويسهّل الولوج إلى السوق، ويربط "
                "الابتكار المغربي بالعالم. ويمنح علامة لمشاريع أعضائه بعد تقييمها.</p>"
                "<p>وحسب L’Usine Nouvelle (2013)، يضمّ 42 عضواً.</p>",
                "<p>The cluster for information and communication technology develops innovative and collaborative "
                "projects, eases access to the market and connects Moroccan innovation to the world. It grants a label to "
                "projects of its members, after assessing them.</p>"
                "<p>According to L’Usine Nouvelle (2013), it has 42 members.</p>",
            ),
            "source": "p7",
            "more_sources": ["p6", "p1", "s4"],
            "note": (
                "Les sources écrivent « Morocco » ou « Maroc Numeric Cluster ». Aucune ne dit où est le siège : la ville "
                "est déduite.",
                "تكتب المصادر اسمه «Morocco» أو «Maroc Numeric Cluster». ولا يذكر أيّ منها مكان المقرّ: المدينة مستنتجة.",
                "The sources write “Morocco” or “Maroc Numeric Cluster”. None says where the seat is: the city is "
                "inferred.",
            ),
        },
    },
    "e-madina": {
        "name": "e-Madina",
        "monogram": "eM",
        "city": CASABLANCA,
        "region_id": "MA-06",
        "seat_source": "s4",
        "sectors": ["ville-intelligente"],
        "aliases": [
            named("Casablanca Smart City Cluster", "current", "p33b"),
            *translations("تجمّع المدينة الذكية بالدار البيضاء"),
            named("Cluster Smart City à Casablanca", "spelling", "s4"),
            *spellings("Cluster Casablanca Smart City", "e-medina", "emadina", "إي مدينة"),
        ],
        "milestones": [
            milestone(
                "2015-04-29",
                (
                    "Lancement officiel à Casablanca, après deux ans comme groupe de réflexion",
                    "الإطلاق الرسمي بالدار البيضاء بعد سنتين من العمل مجموعةَ تفكير",
                    "Official launch in Casablanca, after two years as a think tank",
                ),
                "p33",
            ),
        ],
        "page": {
            "title": "e-Madina",
            "summary": (
                "Ville intelligente à Casablanca. Réunit entreprises du numérique, chercheurs et acteurs publics autour de "
                "projets pour les services urbains.",
                "المدينة الذكية بالدار البيضاء. يجمع مقاولات الرقميات والباحثين والفاعلين العموميين حول مشاريع تخصّ الخدمات "
                "الحضرية.",
                "The smart city in Casablanca. Brings digital firms, researchers and public bodies together around projects "
                "for urban services.",
            ),
            "body": (
                "<p>D’après Médias24 (avril 2015), le cluster est lancé par la fédération APEBI, par GreenTIC et par un "
                "centre de recherche de l’Université Hassan II. Il repose sur un partenariat entre acteurs publics, acteurs "
                "privés et citoyens, et veut accompagner des projets qui répondent aux problèmes de la ville.</p>",
                "<p>حسب Médias24 (أبريل 2015)، أطلقت التجمّعَ فدرالية APEBI وGreenTIC ومركز بحث تابع لجامعة الحسن الثاني. "
                "ويقوم على شراكة بين الفاعلين العموميين والخواص والمواطنين، ويسعى إلى مواكبة مشاريع تستجيب لمشاكل المدينة.</p>",
                "<p>According to Médias24 (April 2015), the cluster is launched by the federation APEBI, by GreenTIC and by "
                "a research centre of Hassan II University. It rests on a partnership of public bodies, private firms and "
                "citizens, and seeks to support projects that answer the city’s problems.</p>",
            ),
            "source": "p33",
            "more_sources": ["p33b", "p46", "s4"],
            "note": (
                "La source de 2016 l’appelle « Cluster Smart City à Casablanca ». L’adresse du siège n’est pas publiée.",
                "يسمّيه مصدر 2016 «Cluster Smart City» بالدار البيضاء. عنوان المقرّ غير منشور.",
                "The source of 2016 calls it “Cluster Smart City”, in Casablanca. The address of the seat is not published.",
            ),
        },
    },
    "environnement": {
        "name": (
            "Environnement et développement durable, Casablanca",
            "البيئة والتنمية المستدامة، الدار البيضاء",
            "Environment and sustainable development, Casablanca",
        ),
        "name_is_official": False,
        "monogram": "Env",
        "city": CASABLANCA,
        "region_id": "MA-06",
        "seat_source": "s4",
        "sectors": ["environnement"],
        "page": {
            "title": (
                "Environnement et développement durable, Casablanca",
                "البيئة والتنمية المستدامة، الدار البيضاء",
                "Environment and sustainable development, Casablanca",
            ),
            "summary": (
                "Cluster de l’environnement et du développement durable à Casablanca, membre du réseau fin 2016.",
                "تجمّع البيئة والتنمية المستدامة بالدار البيضاء، عضو في الشبكة نهاية سنة 2016.",
                "Cluster for the environment and sustainable development in Casablanca, a member of the network at the end "
                "of 2016.",
            ),
            "source": "s4",
            "note": (
                "Nom officiel non communiqué : la source de 2016 ne donne que le domaine et la ville. À ne pas confondre "
                "avec le CISE, établi à Ben Slimane : aucune source ne les rapproche.",
                "الاسم الرسمي غير معلن: لا يذكر مصدر 2016 سوى المجال والمدينة. ولا ينبغي الخلط بينه وبين CISE الكائن ببنسليمان، "
                "إذ لا يربط بينهما أي مصدر.",
                "Official name not disclosed: the source of 2016 gives only the field and the city. Not to be confused with "
                "CISE, seated at Ben Slimane: no source connects the two.",
            ),
        },
    },
}
