"""Energy: Cluster EnR, and Cluster EMC, whose materials save it."""

from .rows import CASABLANCA, bureau, milestone, named, spellings, translations

ENERGY = {
    "enr": {
        "name": "Cluster EnR",
        "acronym": "EnR",
        "monogram": "EnR",
        "city": CASABLANCA,
        "region_id": "MA-06",
        "seat_source": "s3",
        "sectors": ["energie"],
        "aliases": [
            named("Cluster EnR", "current", "p27", start="2022-06-30"),
            named("Cluster solaire", "former", "p27", start="2014-04-22", end="2022-06-30"),
            *translations("تجمّع الطاقات المتجددة", "تجمّع الطاقة الشمسية"),
            named("Moroccan Solar Cluster", "translation", "p31"),
            named("Cluster Énergie Solaire", "former", "s0"),
            named("Cluster ENR Maroc", "spelling", "p30"),
            *spellings("Cluster énergies renouvelables", "التكتل الصناعي للطاقات المتجددة", "كلوستر الطاقة الشمسية"),
        ],
        "milestones": [
            milestone(
                "2014-04-22",
                (
                    "Lancé par Masen sous le nom de Cluster solaire",
                    "أطلقته وكالة مازن باسم تجمّع الطاقة الشمسية (Cluster solaire)",
                    "Launched by Masen under the name Cluster solaire",
                ),
                "p28",
                is_founding=True,
            ),
            milestone(
                "2020",
                (
                    "Plan d’action : trois objectifs, dont la chaîne industrielle autour du panneau photovoltaïque",
                    "خطة عمل بثلاثة أهداف، منها السلسلة الصناعية حول اللوح الكهروضوئي",
                    "Action plan with three objectives, among them the industrial chain around the photovoltaic panel",
                ),
                "s0",
            ),
            bureau("la présidence", "الرئاسة", "the presidency"),
            milestone(
                "2022-06-30",
                (
                    "S’étend à toutes les énergies renouvelables et à l’efficacité énergétique, et devient Cluster EnR",
                    "توسّع ليشمل جميع الطاقات المتجددة والنجاعة الطاقية، وأصبح اسمه Cluster EnR",
                    "Extends to all renewable energies and to energy efficiency, and becomes Cluster EnR",
                ),
                "p27",
            ),
            milestone(
                "2025-09",
                (
                    "Assemblée générale élective, en présence de plus de 150 membres et partenaires",
                    "جمع عام انتخابي حضره أزيد من 150 عضواً وشريكاً",
                    "Elective general assembly, with more than 150 members and partners present",
                ),
                "p30b",
            ),
        ],
        "page": {
            "title": "Cluster EnR",
            "summary": (
                "Énergies renouvelables et efficacité énergétique. Relie les entreprises, les bureaux d’études, les "
                "centres de formation et les laboratoires de toute la chaîne de valeur, et accompagne des start-ups.",
                "الطاقات المتجددة، من طاقة شمسية وغيرها، والنجاعة الطاقية. يربط المقاولات ومكاتب الدراسات ومراكز التكوين "
                "والمختبرات على امتداد سلسلة القيمة، ويواكب المقاولات الناشئة.",
                "Renewable energy and energy efficiency. Connects the firms, engineering offices, training centres and "
                "laboratories of the whole value chain, and supports start-ups.",
            ),
            "body": (
                "<p>Lancé par Masen en avril 2014 sous le nom de Cluster solaire, il couvre depuis 2022 toutes les "
                "énergies renouvelables et l’efficacité énergétique. Il met les acteurs en relation et renforce leurs "
                "compétences, au service d’une industrie locale compétitive.</p>"
                "<p>Ses membres sont des organisations professionnelles, des très petites, petites et moyennes "
                "entreprises, des bureaux d’études et d’ingénierie, des centres de formation et des laboratoires de "
                "recherche.</p>"
                "<h2>Objectifs du plan d’action 2020</h2>"
                "<ul><li>consolider la chaîne industrielle autour du panneau photovoltaïque ;</li>"
                "<li>donner une plus grande visibilité du marché pour les trois à cinq ans à venir ;</li>"
                "<li>renforcer la base du cluster.</li></ul>"
                "<p>Il comptait deux actions : la formation des installateurs, notée « réalisée » (4 et 5 février 2020), et "
                "des projets collaboratifs, notés « à réaliser » au second semestre 2020, avec l’objectif d’au moins un "
                "projet. Ce qui en est advenu n’est pas communiqué.</p>"
                "<p>Le plan prévoyait des passerelles avec les clusters étrangers du même domaine, et un conseil "
                "scientifique et technique de rang international.</p>",
                "<p>أطلقته وكالة مازن في أبريل 2014 باسم تجمّع الطاقة الشمسية، ويشمل منذ سنة 2022 جميع الطاقات المتجددة "
                "والنجاعة الطاقية. يربط بين الفاعلين ويقوّي كفاءاتهم خدمةً لصناعة محلية تنافسية.</p>"
                "<p>يضمّ منظمات مهنية، ومقاولات صغيرة جداً وصغيرة ومتوسطة، ومكاتب للدراسات والهندسة، ومراكز للتكوين، "
                "ومختبرات للبحث.</p>"
                "<h2>أهداف خطة عمل 2020</h2>"
                "<ul><li>تعزيز السلسلة الصناعية حول اللوح الكهروضوئي؛</li>"
                "<li>توضيح آفاق السوق للسنوات الثلاث إلى الخمس المقبلة؛</li>"
                "<li>تقوية قاعدة التجمّع.</li></ul>"
                "<p>وضمّ الخطة عمليتين: تكوين المركّبين، الموصوفة بأنها «منجزة» (4 و5 فبراير 2020)، والمشاريع التعاونية، "
                "الموصوفة بأنها «مبرمجة» للنصف الثاني من سنة 2020 بهدف مشروع واحد على الأقل. ولم يُعلن عن مآلها.</p>"
                "<p>وكان المخطط يروم مدّ جسور مع التجمّعات الأجنبية العاملة في المجال نفسه، وإحداث مجلس علمي وتقني من مستوى "
                "دولي.</p>",
                "<p>Launched by Masen in April 2014 under the name Cluster solaire, it has covered all renewable energies "
                "and energy efficiency since 2022. It connects those who work in the field and builds their skills, for "
                "a competitive local industry.</p>"
                "<p>Its members are professional organisations, very small, small and medium firms, design and "
                "engineering offices, training centres and research laboratories.</p>"
                "<h2>Objectives of the 2020 action plan</h2>"
                "<ul><li>to consolidate the industrial chain around the photovoltaic panel;</li>"
                "<li>to make the market more visible for the next three to five years;</li>"
                "<li>to strengthen the base of the cluster.</li></ul>"
                "<p>It had two actions: the training of installers, noted as “done” (4 and 5 February 2020), and "
                "collaborative projects, noted as “to be done” in the second half of 2020, with the objective of at "
                "least one. What came of them is not disclosed.</p>"
                "<p>The plan sought bridges to foreign clusters in the same field, and a scientific and technical "
                "council of international rank.</p>",
            ),
            "source": "s1",
            "more_sources": ["s0", "s3", "s4", "p1", "p27", "p28", "p28b", "p30", "p30b", "p31"],
            "note": (
                "Les chiffres publiés varient selon la date et la définition : 60 membres à part entière et environ "
                "300 entités (vers 2017), plus de 200 membres et plus de 300 start-ups (2022), plus de 210 membres actifs "
                "et plus de 600 start-ups depuis 2015 (rapport 2023). Challenge date le lancement du 22 avril 2014 dans un "
                "article et du 21 dans un autre. L’adresse du siège n’est pas publiée.",
                "تختلف الأرقام المنشورة حسب التاريخ والتعريف: 60 عضواً كامل العضوية ونحو 300 هيئة (حوالي 2017)، وأزيد من "
                "200 عضو و300 مقاولة ناشئة (2022)، وأزيد من 210 أعضاء نشيطين و600 مقاولة ناشئة منذ 2015 (تقرير 2023). "
                "وتؤرّخ مجلة Challenge الإطلاق بيوم 22 أبريل 2014 في مقال وبيوم 21 في مقال آخر. عنوان المقرّ غير منشور.",
                "Published figures vary with the date and the definition: 60 full members and about 300 entities (around "
                "2017), more than 200 members and more than 300 start-ups (2022), more than 210 active members and more "
                "than 600 start-ups since 2015 (2023 report). Challenge dates the launch 22 April 2014 in one article and 21 "
                "April in another. The address of the seat is not published.",
            ),
        },
    },
    "emc": {
        "name": "Cluster EMC",
        "acronym": "EMC",
        "monogram": "EMC",
        "city": ("Settat", "سطات", "Settat"),
        "region_id": "MA-06",
        "seat_source": "s4",
        "website": "https://clusteremc.org",
        "sectors": ["construction", "energie"],
        "aliases": [
            named("Cluster Efficacité énergétique des matériaux de construction", "current", "p12"),
            *translations(
                "تجمّع النجاعة الطاقية لمواد البناء", "Cluster for the energy efficiency of building materials"
            ),
            named("Cluster Matériaux de construction et efficacité énergétique", "spelling", "s4"),
            *spellings("Matériaux de construction"),
        ],
        "milestones": [
            milestone(
                "2013",
                ("Création, à la fin de l’année", "التأسيس في نهاية السنة", "Founded, at the end of the year"),
                "p12",
                is_founding=True,
            ),
            milestone(
                "2014-06-18",
                (
                    "Reçoit de Construction21 France la licence de Construction21 Maroc",
                    "حصل من Construction21 France على رخصة Construction21 Maroc",
                    "Receives the licence of Construction21 Maroc from Construction21 France",
                ),
                "p25",
            ),
            milestone(
                "2019-10",
                (
                    "Choisit cinq des dix unités industrielles des quick scans énergétiques annoncés avec TWEED",
                    "يختار خمساً من الوحدات الصناعية العشر المعنية بالتشخيصات الطاقية السريعة (quick scan) المعلنة مع TWEED",
                    "Chooses five of the ten industrial plants for the energy quick scans announced with TWEED",
                ),
                "s2",
            ),
        ],
        "page": {
            "title": "Cluster EMC",
            "summary": (
                "Efficacité énergétique des matériaux de construction. Rapproche les industriels du bâtiment, la "
                "recherche et la formation autour de solutions innovantes.",
                "النجاعة الطاقية لمواد البناء. يقرّب بين صناعيي البناء والبحث والتكوين من أجل حلول مبتكرة.",
                "Energy efficiency of building materials. Brings the building industry, research and training together "
                "around innovative solutions.",
            ),
            "body": (
                "<p>À son lancement, Les Éco lui donne pour mission d’améliorer la compétitivité de l’industrie des "
                "matériaux de construction par des solutions innovantes d’efficacité énergétique. Cinq commissions se "
                "partagent le travail, et le ministère de l’Industrie apporte 2 millions de dirhams par an pendant trois "
                "ans.</p>"
                "<p>Depuis le 18 juin 2014, il tient la licence de Construction21 Maroc, plateforme de la construction "
                "durable.</p>"
                "<p>En octobre 2019, d’après Les Éco, TWEED, le cluster wallon de l’énergie, l’associe avec le Cluster "
                "solaire à dix quick scans, des bilans énergétiques gratuits d’unités industrielles : chacun des deux "
                "en choisit cinq.</p>",
                "<p>عند إطلاقه، ذكرت Les Éco أن مهمته الرفع من تنافسية صناعة مواد البناء بحلول مبتكرة في النجاعة الطاقية. "
                "تتقاسم العمل خمس لجان، وتدعمه وزارة الصناعة بمليوني درهم سنوياً على مدى ثلاث سنوات.</p>"
                "<p>ويتوفّر منذ 18 يونيو 2014 على رخصة Construction21 Maroc، منصّة البناء المستدام.</p>"
                "<p>وفي أكتوبر 2019، وحسب Les Éco، أشركه تجمّع TWEED الوالوني للطاقة، مع تجمّع الطاقة الشمسية، في عشرة "
                "تشخيصات سريعة (quick scan)، وهي حصائل طاقية مجانية لوحدات صناعية، يختار كل منهما خمساً منها.</p>",
                "<p>At its launch, Les Éco reports its mission: to make the building materials industry more competitive "
                "by innovative solutions for energy efficiency. Five committees share the work, and the ministry of "
                "Industry contributes 2 million dirhams a year for three years.</p>"
                "<p>Since 18 June 2014 it has held the licence of Construction21 Maroc, a platform on sustainable "
                "building.</p>"
                "<p>In October 2019, according to Les Éco, TWEED, the energy cluster of Wallonia, brings it, with "
                "Cluster solaire, into ten quick scans, free energy assessments of industrial plants: each of the two chooses "
                "five.</p>",
            ),
            "source": "p12",
            "more_sources": ["p25", "s2", "s4"],
            "note": (
                "La ville est celle que donne Les Éco fin 2016 ; l’adresse du siège n’est pas publiée.",
                "المدينة هي التي ذكرتها Les Éco نهاية سنة 2016، وعنوان المقرّ غير منشور.",
                "The city is the one that Les Éco gives at the end of 2016; the address of the seat is not published.",
            ),
        },
    },
}
