"""Energy, digital industries, the city and the environment, in Casablanca-Settat."""

from datetime import date

from .rows import CASABLANCA, NO_NAME, milestone, spellings, translations

CASABLANCA_SETTAT = {
    "enr": {
        "name": "Cluster EnR",
        "acronym": "EnR",
        "monogram": "EnR",
        "city": CASABLANCA,
        "region_id": "MA-06",
        "sectors": ["energie"],
        "aliases": [
            {
                "name": "Cluster solaire",
                "kind": "former",
                "start": date(2014, 4, 22),
                "end": date(2022, 6, 30),
                "source": "p27",
            },
            {
                "name": "Cluster Énergie Solaire",
                "kind": "former",
                "start": date(2020, 1, 1),
                "precision": "year",
                "source": "s0",
            },
            *translations("Moroccan Solar Cluster", "تجمّع الطاقة الشمسية", "تجمّع الطاقات المتجددة"),
            *spellings("Cluster ENR Maroc", "cluster énergies renouvelables"),
        ],
        "milestones": [
            milestone(
                "2014-04-22",
                (
                    "Lancé par Masen sous le nom de Cluster solaire",
                    "أطلقته مازن باسم تجمّع الطاقة الشمسية",
                    "Launched by Masen under the name Cluster solaire",
                ),
                "p28",
            ),
            milestone(
                "2022-06-30",
                (
                    "S’étend à toutes les énergies renouvelables et devient Cluster EnR, par son assemblée générale",
                    "توسّع إلى جميع الطاقات المتجددة وأصبح Cluster EnR بقرار من جمعه العام",
                    "Extends to all renewable energies and becomes Cluster EnR, by its general assembly",
                ),
                "p27",
            ),
            milestone(
                "2025-09-11",
                (
                    "La presse rapporte une assemblée générale élective, avec plus de 150 membres présents",
                    "أوردت الصحافة خبر جمع عام انتخابي بحضور أزيد من 150 عضواً",
                    "The press reports an elective general assembly with more than 150 members present",
                ),
                "p30",
            ),
        ],
        "page": {
            "title": "Cluster EnR",
            "summary": (
                "Énergies renouvelables et efficacité énergétique. Relie entreprises, bureaux d’études, centres de "
                "formation et laboratoires tout au long de la chaîne de valeur, de la filière du panneau "
                "photovoltaïque à l’installation.",
                "الطاقات المتجددة والنجاعة الطاقية. يربط المقاولات ومكاتب الدراسات ومراكز التكوين والمختبرات على امتداد "
                "سلسلة القيمة، من صناعة اللوح الشمسي إلى منشآت الطاقة الشمسية. طاقة شمسية، تكوين، احتضان.",
                "Renewable energy and energy efficiency. Connects firms, engineering offices, training centres and "
                "laboratories along the whole value chain, from photovoltaic panels to solar installation.",
            ),
            "body": (
                "<p>Né Cluster solaire en 2014, il couvre depuis 2022 toutes les énergies renouvelables et l’efficacité "
                "énergétique. Ses membres sont des organisations professionnelles, des très petites, petites et "
                "moyennes entreprises, des bureaux d’études et d’ingénierie, des centres de formation et des "
                "laboratoires de recherche.</p>"
                "<p>D’après son rapport 2023, cité par Aujourd’hui Le Maroc le 23 février 2024, il compte plus de "
                "210 membres actifs et plus de 35 partenariats stratégiques ; il accompagne en moyenne plus de "
                "40 start-ups par an et en a appuyé plus de 600 depuis 2015.</p>"
                "<p>Son plan d’action 2020 fixait trois objectifs : consolider la chaîne industrielle autour du "
                "panneau photovoltaïque, donner une plus grande visibilité du marché pour les trois à cinq ans à "
                "venir, renforcer la base du cluster.</p>",
                "<p>تأسّس باسم تجمّع الطاقة الشمسية سنة 2014، ويشمل منذ 2022 جميع الطاقات المتجددة والنجاعة الطاقية. يضمّ "
                "منظمات مهنية ومقاولات صغيرة جداً وصغيرة ومتوسطة ومكاتب دراسات وهندسة ومراكز تكوين ومختبرات بحث.</p>"
                "<p>وحسب تقريره لسنة 2023، كما أوردته جريدة Aujourd’hui Le Maroc في 23 فبراير 2024، يضمّ أزيد من 210 أعضاء "
                "نشيطين وأزيد من 35 شراكة استراتيجية، ويواكب في المتوسط أزيد من 40 مقاولة ناشئة سنوياً، ودعم أزيد من 600 "
                "منها منذ 2015.</p>"
                "<p>حدّد مخطط عمله لسنة 2020 ثلاثة أهداف: تعزيز السلسلة الصناعية حول اللوح الكهروضوئي، وتحسين رؤية السوق "
                "للسنوات الثلاث إلى الخمس المقبلة، وتقوية قاعدة التجمّع.</p>",
                "<p>Founded as Cluster solaire in 2014, it covers all renewable energies and energy efficiency since "
                "2022. Its members are professional organisations, very small, small and medium firms, design and "
                "engineering offices, training centres and research laboratories.</p>"
                "<p>According to its 2023 report, quoted by Aujourd’hui Le Maroc on 23 February 2024, it has more than "
                "210 active members and more than 35 strategic partnerships; it supports more than 40 start-ups a year "
                "on average, and has helped more than 600 since 2015.</p>"
                "<p>Its action plan of 2020 had three objectives: to consolidate the industrial chain around the "
                "photovoltaic panel, to make the market more visible for the next three to five years, and to "
                "strengthen the cluster’s base.</p>",
            ),
            "source": "s1",
            "more_sources": ["s0", "s4", "p27", "p28", "p30"],
        },
    },
    "mnc": {
        "name": "Morocco Numeric Cluster",
        "acronym": "MNC",
        "monogram": "MNC",
        "city": CASABLANCA,
        "region_id": "MA-06",
        "sectors": ["numerique"],
        "aliases": spellings("Maroc Numeric Cluster", "cluster numérique", "NTIC", "تجمّع الرقميات"),
        "milestones": [
            milestone("2010-11", ("Création", "التأسيس", "Founded"), "p7"),
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
                    "Obtient le label européen Bronze",
                    "حصل على العلامة الأوروبية البرونزية",
                    "Receives the European Bronze label",
                ),
                "p7",
            ),
        ],
        "page": {
            "title": "Morocco Numeric Cluster",
            "summary": (
                "Technologies numériques : services mobiles, multimédia, logiciels et paiement, sécurité des systèmes "
                "d’information.",
                "التكنولوجيات الرقمية: الخدمات المتنقلة والوسائط المتعددة والبرمجيات والأداء وأمن نظم المعلومات.",
                "Digital technologies: mobile services, multimedia, software and payment, security of information "
                "systems.",
            ),
            "body": (
                "<p>D’après L’Usine nouvelle (2013), le cluster réunit 42 membres et a signé des accords avec deux "
                "pôles français : Systematic en 2011, Images & Réseaux en juin 2013.</p>",
                "<p>حسب L’Usine nouvelle (2013)، يضمّ التجمّع 42 عضواً ووقّع اتفاقين مع قطبين فرنسيين: Systematic سنة 2011 "
                "وImages &amp; Réseaux في يونيو 2013.</p>",
                "<p>According to L’Usine nouvelle (2013), the cluster has 42 members and signed agreements with two "
                "French clusters: Systematic in 2011, Images &amp; Réseaux in June 2013.</p>",
            ),
            "source": "p7",
            "more_sources": ["s4"],
        },
    },
    "e-madina": {
        "name": "e-Madina",
        "acronym": "e-Madina",
        "monogram": "eM",
        "city": CASABLANCA,
        "region_id": "MA-06",
        "sectors": ["ville-intelligente"],
        "aliases": [
            *spellings("Casablanca Smart City Cluster", "Cluster Smart City à Casablanca", "e-Medina", "emadina"),
            *translations("تجمّع المدينة الذكية بالدار البيضاء", "المدينة الذكية"),
        ],
        "milestones": [
            milestone(
                "2015-04-29",
                (
                    "Lancement officiel, après deux ans de travail comme groupe de réflexion",
                    "الإطلاق الرسمي بعد سنتين من العمل كمجموعة تفكير",
                    "Official launch, after two years as a think tank",
                ),
                "p33",
            ),
        ],
        "page": {
            "title": "e-Madina",
            "summary": (
                "La ville intelligente à Casablanca : acteurs du numérique, recherche et collectivité autour des "
                "services urbains.",
                "المدينة الذكية بالدار البيضاء: فاعلو الرقميات والبحث والجماعة حول الخدمات الحضرية.",
                "The smart city in Casablanca: digital industry, research and the city around urban services.",
            ),
            "body": (
                "<p>À son lancement, la presse cite parmi ses acteurs la fédération APEBI, l’association GreenTIC et un "
                "centre de recherche de l’Université Hassan II.</p>",
                "<p>عند إطلاقه، ذكرت الصحافة من بين فاعليه فدرالية APEBI وجمعية GreenTIC ومركز بحث بجامعة الحسن الثاني.</p>",
                "<p>At its launch, the press names among its actors the federation APEBI, the association GreenTIC and a "
                "research centre of Hassan II University.</p>",
            ),
            "source": "p33",
            "more_sources": ["s4", "p46"],
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
        "sectors": ["environnement"],
        "page": {
            "title": (
                "Environnement et développement durable, Casablanca",
                "البيئة والتنمية المستدامة، الدار البيضاء",
                "Environment and sustainable development, Casablanca",
            ),
            "summary": (
                "Cluster de l’environnement et du développement durable à Casablanca, membre du réseau à fin 2016.",
                "تجمّع البيئة والتنمية المستدامة بالدار البيضاء، عضو في الشبكة نهاية 2016.",
                "Cluster for the environment and sustainable development in Casablanca, a member of the network at the "
                "end of 2016.",
            ),
            "source": "s4",
            "note": NO_NAME,
        },
    },
}
