"""Energy, digital industries, the city and the environment, in Casablanca-Settat."""

from datetime import date

from .rows import CASABLANCA, NO_NAME, milestone, spellings, translations

CASABLANCA_SETTAT = {
    "enr": {
        "name": ("Cluster EnR", "تجمّع الطاقات المتجددة", "Cluster EnR"),
        "acronym": "EnR",
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
            {"name": "Cluster Énergie Solaire", "kind": "former", "source": "s0"},
            {"name": "Cluster ENR Maroc", "kind": "current", "source": "p30"},
            {"name": "Moroccan Solar Cluster", "kind": "translation", "source": "p31"},
            *translations("تجمّع الطاقة الشمسية"),
            *spellings("cluster énergies renouvelables"),
        ],
        "milestones": [
            milestone(
                "2014-04-22",
                (
                    "Lancement du Cluster solaire par Masen.",
                    "أطلقت مازن تجمّع الطاقة الشمسية.",
                    "Masen launches Cluster solaire.",
                ),
                "p28",
            ),
            milestone(
                "2022-06-30",
                (
                    "L’assemblée générale étend le cluster à toutes les énergies renouvelables et à l’efficacité "
                    "énergétique : il devient le Cluster EnR.",
                    "وسّع الجمع العام مجال التجمّع ليشمل جميع الطاقات المتجددة والنجاعة الطاقية: فأصبح يحمل اسم Cluster "
                    "EnR.",
                    "The general assembly extends the cluster to all renewable energies and to energy efficiency: it "
                    "becomes Cluster EnR.",
                ),
                "p27",
            ),
            milestone(
                "2025-09-10",
                (
                    "Assemblée générale élective à Casablanca, en présence de plus de 150 membres et partenaires.",
                    "جمع عام انتخابي بالدار البيضاء، بحضور أكثر من 150 عضواً وشريكاً.",
                    "Elective general assembly in Casablanca, with more than 150 members and partners present.",
                ),
                "p30b",
            ),
        ],
        "page": {
            "title": ("Cluster EnR", "تجمّع الطاقات المتجددة (EnR)", "Cluster EnR"),
            "summary": (
                "Né Cluster solaire en 2014, il couvre depuis 2022 toutes les énergies renouvelables et l’efficacité "
                "énergétique. Il met en relation les acteurs de la filière et les aide à monter en compétences, sur "
                "toute la chaîne de valeur.",
                "تأسّس سنة 2014 باسم تجمّع الطاقة الشمسية، ويشمل منذ 2022 جميع الطاقات المتجددة والنجاعة الطاقية. يربط "
                "بين الفاعلين في القطاع ويواكبهم في تطوير كفاءاتهم على امتداد سلسلة القيمة.",
                "Founded as Cluster solaire in 2014, it has covered all renewable energies and energy efficiency since "
                "2022. It connects those who work in the field and helps them to build skills, along the whole value "
                "chain.",
            ),
            "body": (
                "<p>Ses membres sont des organisations professionnelles, des très petites, petites et moyennes "
                "entreprises, des bureaux d’études et d’ingénierie, des centres de formation et des laboratoires de "
                "recherche.</p>"
                "<p>D’après son rapport 2023, cité par Aujourd’hui Le Maroc (23 février 2024), il compte plus de 210 "
                "membres actifs et plus de 35 partenariats stratégiques. Il accompagne en moyenne plus de 40 start-up "
                "par an et en a soutenu plus de 600 depuis 2015.</p>"
                "<h3>Ses membres par activité, d’après le même article</h3>"
                "<ul><li>Solutions solaires : 33 %</li><li>Métallurgie et montage industriel : 14 %</li>"
                "<li>Électricité, électronique et câblage : 14 %</li><li>Ingénierie et conception de projets : 13 %</li>"
                "<li>Construction : 8 %</li><li>Banques et fonds d’investissement : 3 %</li>"
                "<li>Non précisé : 15 %</li></ul>"
                "<h3>Le plan d’action de 2020</h3>"
                "<p>Le plan du Cluster Énergie Solaire fixait trois objectifs : consolider la chaîne industrielle "
                "autour du panneau photovoltaïque, donner plus de visibilité sur le marché des trois à cinq années à "
                "venir, renforcer la base du cluster. Il notait « réalisée » la formation des installateurs, et « à "
                "réaliser » au moins un projet collaboratif au second semestre 2020.</p>",
                "<p>يضمّ منظمات مهنية، ومقاولات صغيرة جداً وصغيرة ومتوسطة، ومكاتب للدراسات والهندسة، ومراكز للتكوين، "
                "ومختبرات للبحث.</p>"
                "<p>وحسب تقريره لسنة 2023، كما أوردته «أوجوردوي لوماروك» (23 فبراير 2024)، يضمّ أكثر من 210 أعضاء نشيطين "
                "وتجمعه أكثر من 35 شراكة استراتيجية. ويواكب في المتوسط أكثر من 40 شركة ناشئة في السنة، وقد دعم أكثر من "
                "600 منها منذ 2015.</p>"
                "<h3>الأعضاء حسب النشاط، وفق المقال نفسه</h3>"
                "<ul><li>حلول الطاقة الشمسية: 33%</li><li>التعدين والتركيب الصناعي: 14%</li>"
                "<li>الكهرباء والإلكترونيك والأسلاك: 14%</li><li>الهندسة وتصميم المشاريع: 13%</li><li>البناء: 8%</li>"
                "<li>الأبناك وصناديق الاستثمار: 3%</li><li>غير محدّد: 15%</li></ul>"
                "<h3>خطة العمل لسنة 2020</h3>"
                "<p>حدّدت خطة تجمّع الطاقة الشمسية ثلاثة أهداف: تعزيز السلسلة الصناعية حول اللوح الشمسي الكهروضوئي، "
                "وتوضيح آفاق السوق للسنوات الثلاث إلى الخمس المقبلة، وتقوية قاعدة التجمّع. وسجّلت تكوين المركّبين على أنه "
                "«مُنجَز»، وإنجاز مشروع تعاوني واحد على الأقل في النصف الثاني من 2020 على أنه «سيُنجَز».</p>",
                "<p>Its members are professional organisations, very small, small and medium-sized firms, design and "
                "engineering offices, training centres and research laboratories.</p>"
                "<p>According to its report for 2023, quoted by Aujourd’hui Le Maroc (23 February 2024), it has more "
                "than 210 active members and more than 35 strategic partnerships. It supports more than 40 start-ups a "
                "year on average and has supported more than 600 since 2015.</p>"
                "<h3>Its members by activity, according to the same article</h3>"
                "<ul><li>Solar solutions: 33%</li><li>Metalworking and industrial assembly: 14%</li>"
                "<li>Electricity, electronics and cabling: 14%</li><li>Engineering and project design: 13%</li>"
                "<li>Construction: 8%</li><li>Banks and investment funds: 3%</li><li>Not specified: 15%</li></ul>"
                "<h3>The action plan of 2020</h3>"
                "<p>The plan of Cluster Énergie Solaire set three objectives: to consolidate the industrial chain "
                "around the photovoltaic panel, to give a clearer view of the market for the next three to five years, "
                "to strengthen the cluster’s base. It marks the training of installers “done”, and at least one "
                "collaborative project in the second half of 2020 “to be done”.</p>",
            ),
            "source": "s1",
            "more_sources": ["s0", "s4", "p27", "p28", "p28b", "p29", "p30", "p30b", "p31", "p38"],
            "note": (
                "Les six parts de la source font 85 % : le reste n’y est pas précisé. Le nombre de membres varie avec "
                "les dates : 60 membres titulaires et environ 300 entités (Deutsche CSP, 2017), une centaine (Finances "
                "News Hebdo, sans date), plus de 200 (Le Matin, 2022), plus de 210 (rapport 2023). Challenge date le "
                "lancement du 22 avril 2014 dans un article et du 21 dans un autre.",
                "مجموع النسب الست الواردة في المصدر 85%، والباقي غير محدّد فيه. ويختلف عدد الأعضاء باختلاف التواريخ: 60 "
                "عضواً كامل العضوية ونحو 300 هيئة (Deutsche CSP، 2017)، ونحو مئة (Finances News Hebdo، دون تاريخ)، "
                "وأكثر من 200 («لوماتان»، 2022)، وأكثر من 210 (تقرير 2023). وتؤرّخ «شالنج» الانطلاقة بيوم 22 أبريل 2014 "
                "في مقال وبيوم 21 في مقال آخر.",
                "The six shares of the source add up to 85%: it does not specify the rest. The number of members "
                "differs with the date: 60 full members and about 300 entities (Deutsche CSP, 2017), about a hundred "
                "(Finances News Hebdo, undated), more than 200 (Le Matin, 2022), more than 210 (report for 2023). Challenge "
                "dates the launch 22 April 2014 in one article and 21 April in another.",
            ),
        },
    },
    "mnc": {
        "name": "Maroc Numeric Cluster",
        "acronym": "MNC",
        "city": CASABLANCA,
        "region_id": "MA-06",
        "sectors": ["numerique"],
        "aliases": [{"name": "Morocco Numeric Cluster", "kind": "current", "source": "s4"}],
        "milestones": [
            milestone("2010-11", ("Création du cluster.", "تأسيس التجمّع.", "The cluster is founded."), "p7"),
            milestone(
                "2011-09",
                (
                    "Contrat-programme avec l’État.",
                    "توقيع عقد برنامج مع الدولة.",
                    "Programme contract with the State.",
                ),
                "p7",
            ),
            milestone(
                "2012",
                (
                    "Label européen « Bronze » de l’excellence des clusters.",
                    "الحصول على العلامة الأوروبية البرونزية لتميّز التجمّعات.",
                    "European Bronze label of cluster excellence.",
                ),
                "p7",
            ),
        ],
        "page": {
            "title": "Maroc Numeric Cluster",
            "summary": (
                "Technologies de l’information et de la communication : services mobiles, multimédia, progiciels et "
                "monétique, sécurité des systèmes d’information.",
                "تكنولوجيا المعلومات والاتصال: الخدمات عبر الهاتف المحمول، والوسائط المتعددة، والبرمجيات والنقديات، وأمن "
                "نظم المعلومات.",
                "Information and communication technology: mobile services, multimedia, software and electronic "
                "payment, security of information systems.",
            ),
            "body": (
                "<p>D’après L’Usine Nouvelle (2013), il compte 42 membres. Il évalue leurs projets et accorde un label "
                "à ceux qu’il retient.</p>"
                "<p>Deux accords le lient à des pôles français : Systematic (2011) et Images &amp; Réseaux (juin "
                "2013).</p>",
                "<p>حسب L’Usine Nouvelle (2013)، يضمّ 42 عضواً. وهو يقيّم مشاريعهم ويمنح علامته لما يقع عليه الاختيار "
                "منها.</p>"
                "<p>ويجمعه اتفاقان بقطبين فرنسيين: Systematic (2011) وImages &amp; Réseaux (يونيو 2013).</p>",
                "<p>According to L’Usine Nouvelle (2013), it has 42 members. It assesses their projects and labels "
                "those that it selects.</p>"
                "<p>Two agreements bind it to French clusters: Systematic (2011) and Images &amp; Réseaux (June "
                "2013).</p>",
            ),
            "source": "p7",
            "more_sources": ["s4", "p6"],
        },
    },
    "e-madina": {
        "name": "e-Madina",
        "monogram": "eM",
        "city": CASABLANCA,
        "region_id": "MA-06",
        "sectors": ["ville-intelligente"],
        "aliases": [
            {
                "name": "Casablanca Smart City Cluster",
                "kind": "former",
                "start": date(2013, 1, 1),
                "end": date(2015, 4, 29),
                "precision": "year",
                "source": "p33b",
            },
            {"name": "Cluster Smart City à Casablanca", "source": "s4"},
            *spellings("e-Medina", "emadina"),
            *translations("تجمّع المدينة الذكية بالدار البيضاء"),
        ],
        "milestones": [
            milestone(
                "2015-04-29",
                (
                    "Lancement officiel à Casablanca, après deux ans comme groupe de réflexion.",
                    "الإطلاق الرسمي بالدار البيضاء بعد سنتين من العمل كمجموعة للتفكير.",
                    "Official launch in Casablanca, after two years as a think tank.",
                ),
                "p33",
            ),
        ],
        "page": {
            "title": "e-Madina",
            "summary": (
                "Cluster de la ville intelligente, lancé le 29 avril 2015 à Casablanca, après deux ans comme groupe de "
                "réflexion, pour contribuer à la transformation de la ville par des projets numériques.",
                "تجمّع المدينة الذكية، أُطلق في 29 أبريل 2015 بالدار البيضاء بعد سنتين من العمل كمجموعة للتفكير، للإسهام "
                "في تحوّل المدينة عبر مشاريع رقمية.",
                "The smart-city cluster, launched on 29 April 2015 in Casablanca after two years as a think tank, to "
                "help to transform the city by digital projects.",
            ),
            "body": (
                "<p>D’après Médias24 (30 avril 2015), l’initiative vient de la fédération APEBI, de GreenTIC et du "
                "centre de recherche de l’Université Hassan II. Elle s’appuie sur un partenariat entre le public, le "
                "privé et les citoyens.</p>",
                "<p>حسب «ميديا24» (30 أبريل 2015)، تقف وراء المبادرة فيدرالية APEBI وGreenTIC ومركز البحث بجامعة الحسن "
                "الثاني، وهي تقوم على شراكة بين القطاعين العام والخاص والمواطنين.</p>",
                "<p>According to Médias24 (30 April 2015), the initiative comes from the federation APEBI, GreenTIC "
                "and the research centre of Hassan II University. It rests on a partnership of the public sector, the "
                "private sector and citizens.</p>",
            ),
            "source": "p33",
            "more_sources": ["s4", "p33b", "p46"],
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
                "Cluster de l’environnement et du développement durable à Casablanca, l’un des treize membres du "
                "réseau fin 2016.",
                "تجمّع البيئة والتنمية المستدامة بالدار البيضاء، أحد أعضاء الشبكة الثلاثة عشر أواخر سنة 2016.",
                "Cluster for the environment and sustainable development in Casablanca, one of the network’s thirteen "
                "members at the end of 2016.",
            ),
            "source": "s4",
            "note": NO_NAME,
        },
    },
}
