"""Agreements that the network's own sources report. A tuple is a text in French, Arabic and English."""

from datetime import date

REGIONS_OF_AG2 = [{"organisation": "region-wallonne"}, {"organisation": "region-casablanca-settat"}]

CASABLANCA = ("Casablanca", "الدار البيضاء", "Casablanca")

AGREEMENTS = [
    {
        "key": "cri-draa-tafilalet",
        "below": "enr",
        "title": (
            "CRI Drâa-Tafilalet et Cluster solaire",
            "المركز الجهوي للاستثمار درعة-تافيلالت وتجمّع الطاقة الشمسية",
            "CRI Drâa-Tafilalet and Cluster solaire",
        ),
        "summary": (
            "Les parties s’engagent à mobiliser leurs intelligences, à faire converger leurs efforts et à mutualiser "
            "leurs moyens au profit de la région Drâa-Tafilalet.",
            "يلتزم الطرفان بتعبئة كفاءاتهما وتوحيد جهودهما وتعاضد وسائلهما لفائدة جهة درعة-تافيلالت.",
            "The parties undertake to mobilise their expertise, to bring their efforts together and to pool their "
            "means for the benefit of the Draa-Tafilalet region.",
        ),
        "signed_on": date(2021, 5, 21),
        "date_is_deduced": True,
        "place": CASABLANCA,
        "regions": ["MA-08"],
        "parties": [
            {
                "organisation": "enr",
                "name_then": "Cluster solaire",
                "capacity": ("direction générale", "الإدارة العامة", "director general"),
            },
            {
                "organisation": "cri-draa-tafilalet",
                "capacity": ("direction générale", "الإدارة العامة", "director general"),
            },
            # The partners that Le Matin names.
            {"organisation": "fondation-drosos", "role": "support"},
            {"organisation": "masen", "role": "support"},
            {"organisation": "midelt-mobadara", "role": "support"},
        ],
        "object": (
            "<p>Soutenir, dans la région Drâa-Tafilalet, des projets respectueux de l’environnement et celles et ceux "
            "qui les portent.</p>"
            "<p>D’après Le Matin (2021), le programme reprend un modèle développé avec l’appui de la Fondation Drosos, "
            "de Masen et de l’association Midelt Mobadara ; plus de 100 jeunes suivaient alors des sessions "
            "d’accompagnement.</p>",
            "<p>دعم المشاريع الصديقة للبيئة وحامليها في جهة درعة-تافيلالت.</p>"
            "<p>وحسب جريدة Le Matin (2021)، يستند البرنامج إلى نموذج أُعدّ بدعم من مؤسسة دروسوس ومازن وجمعية ميدلت "
            "مبادرة، وكان أكثر من 100 شاب وشابة يستفيدون حينها من حصص المواكبة.</p>",
            "<p>To support environmentally friendly projects in the Draa-Tafilalet region, and the people behind "
            "them.</p>"
            "<p>According to Le Matin (2021), the programme follows a model developed with the support of the Drosos "
            "Foundation, Masen and the association Midelt Mobadara; more than 100 young people were then attending "
            "its sessions.</p>",
        ),
        "axes": [
            (
                "Stratégie régionale de développement de l’écosystème, avec les partenaires locaux",
                "استراتيجية جهوية لتنمية المنظومة بالاعتماد على الشركاء المحليين",
                "A regional strategy for developing the ecosystem, with local partners",
            ),
            (
                "Programme personnalisé selon la maturité du projet : pré-incubation, incubation, accélération",
                "برنامج مخصّص لكل مشروع حسب درجة نضجه: ما قبل الاحتضان، ثم الاحتضان، ثم التسريع",
                "A programme tailored to the maturity of each project: pre-incubation, incubation, acceleration",
            ),
            (
                "Accompagnement de toute personne intéressée par l’énergie et les technologies vertes : étudiants, "
                "porteurs de projet, diplômés en recherche d’emploi, enseignants, doctorants, entrepreneurs",
                "مواكبة كل مهتم بالطاقة والتكنولوجيات الخضراء، من طلبة وحاملي مشاريع وخريجين باحثين عن شغل وأساتذة "
                "وطلبة دكتوراه ومقاولين",
                "Support for anyone interested in energy and green technology: students, project holders, job-seeking "
                "graduates, teachers, doctoral students, entrepreneurs",
            ),
            (
                "Actions de sensibilisation des jeunes de la région",
                "أنشطة تحسيسية لفائدة شباب الجهة",
                "Awareness-raising among the young people of the region",
            ),
            (
                "Fonds d’amorçage des projets, montant non communiqué",
                "صندوق للتمويل الأولي للمشاريع، مبلغه غير معلن",
                "A seed fund for projects, amount not disclosed",
            ),
            (
                "Appui à la promotion du territoire de Drâa-Tafilalet",
                "دعم الترويج الترابي لدرعة-تافيلالت",
                "Support for the promotion of the Draa-Tafilalet territory",
            ),
            (
                "Échange de données, d’informations et de documentation en relation avec l’objet de la convention",
                "تبادل المعطيات والمعلومات والوثائق المتصلة بموضوع الاتفاقية",
                "Exchange of data, information and documentation related to the object of the agreement",
            ),
        ],
        "targets": [
            {
                "operator": ">",
                "value": 200,
                "text": (
                    "jeunes intégrés et accompagnés par an dans les filières vertes",
                    "شاب وشابة في السنة، إدماجاً ومواكبةً في القطاعات الخضراء",
                    "young people a year, integrated and supported in green sectors",
                ),
                "declared_by": (
                    "direction générale du Cluster solaire",
                    "الإدارة العامة لتجمّع الطاقة الشمسية",
                    "director general of Cluster solaire",
                ),
                "declared_on": date(2021, 5, 21),
                "precision": "month",
            }
        ],
        "source": "s3",
        "more_sources": ["p44"],
        "note": (
            "L’article, publié le dimanche 23 mai 2021, situe la signature à « vendredi » : le 21 mai 2021 en est "
            "déduit. L’objectif de plus de 200 jeunes par an est une déclaration ; rien ne montre que ce soit une "
            "clause de la convention.",
            "يذكر المقال المنشور يوم الأحد 23 ماي 2021 أن التوقيع تمّ «يوم الجمعة»، ومنه استُنتج تاريخ 21 ماي 2021. "
            "أما هدف أكثر من 200 شاب في السنة فهو تصريح، ولا شيء يثبت أنه بند من بنود الاتفاقية.",
            "The article, published on Sunday 23 May 2021, says that the agreement was signed on “Friday”: 21 May 2021 "
            "is inferred from it. The aim of more than 200 young people a year is a statement; nothing shows that it "
            "is a clause of the agreement.",
        ),
    },
    {
        "key": "wallonie-casablanca-settat",
        "title": (
            "Région wallonne et Région de Casablanca-Settat",
            "جهة والونيا وجهة الدار البيضاء-سطات",
            "Wallonia and the Casablanca-Settat region",
        ),
        "summary": (
            "Entente de coopération entre les deux régions, sur quatre axes. En octobre 2019, dix quick scans gratuits "
            "d’unités industrielles sont annoncés dans ce cadre, avec le cluster wallon TWEED, le Cluster solaire et "
            "le Cluster EMC.",
            "تفاهم للتعاون بين الجهتين في أربعة محاور. وفي أكتوبر 2019 أُعلن في إطاره عن عشرة تشخيصات طاقية سريعة "
            "(quick scan) مجانية لوحدات صناعية، مع التجمّع الوالوني TWEED وتجمّع EMC وتجمّع الطاقة الشمسية.",
            "A cooperation agreement between the two regions, along four axes. In October 2019, ten free quick scans "
            "of industrial plants were announced under it, with the Walloon cluster TWEED, Cluster solaire and "
            "Cluster EMC.",
        ),
        "signed_on": date(2018, 6, 1),
        "precision": "month",
        "regions": ["MA-06"],
        "parties": [
            *REGIONS_OF_AG2,
            {"organisation": "enr", "role": "carrier", "name_then": "Cluster solaire"},
            {"organisation": "emc", "role": "carrier"},
            {"organisation": "tweed", "role": "support"},
        ],
        "object": (
            "<p>Quatre thèmes prioritaires : la formation et l’insertion socioprofessionnelle ; l’agroalimentaire ; le "
            "développement durable ; les énergies renouvelables.</p>"
            "<h2>Dix quick scans</h2>"
            "<p>D’après Les Éco (octobre 2019), le cluster TWEED, cluster énergie de Wallonie, associe le Cluster "
            "solaire (aujourd’hui Cluster EnR) et le Cluster EMC à dix quick scans, des bilans énergétiques gratuits "
            "d’unités industrielles de la région : cinq unités choisies par chacun des deux clusters, qui y acquièrent "
            "une nouvelle compétence. Les résultats étaient annoncés « publics prochainement ».</p>",
            "<p>أربعة مواضيع ذات أولوية: التكوين والإدماج السوسيومهني، والصناعات الغذائية، والتنمية المستدامة، "
            "والطاقات المتجددة.</p>"
            "<h2>عشرة تشخيصات طاقية سريعة (quick scan)</h2>"
            "<p>حسب Les Éco (أكتوبر 2019)، يُشرك تجمّع TWEED، تجمّع الطاقة بوالونيا، كلاً من تجمّع الطاقة الشمسية "
            "(تجمّع الطاقات المتجددة حالياً) وتجمّع EMC في إنجاز عشرة تشخيصات من نوع quick scan، وهي حصائل طاقية "
            "مجانية لوحدات صناعية بالجهة: خمس وحدات يختارها كل واحد من التجمّعين، فيكتسبان بذلك كفاءة جديدة. وأُعلن "
            "حينها أن النتائج ستُنشر قريباً.</p>",
            "<p>Four priority themes: training and socio-professional integration; agrifood; sustainable development; "
            "renewable energy.</p>"
            "<h2>Ten quick scans</h2>"
            "<p>According to Les Éco (October 2019), TWEED, the energy cluster of Wallonia, brings Cluster solaire (now "
            "Cluster EnR) and Cluster EMC into ten quick scans: free energy assessments of industrial plants in "
            "the region, five plants chosen by each of the two clusters, which acquire a new skill. The results were "
            "announced as soon to be public.</p>",
        ),
        "axes": [
            ("Axe économique", "المحور الاقتصادي", "Economic axis"),
            ("Axe social", "المحور الاجتماعي", "Social axis"),
            ("Axe culturel", "المحور الثقافي", "Cultural axis"),
            ("Axe environnemental", "المحور البيئي", "Environmental axis"),
        ],
        "source": "s2",
        "more_sources": ["p40", "p41", "p42", "p43"],
        "note": (
            "Les Éco (octobre 2019) situe la signature en juin 2018, lors de la visite de la princesse Astrid. La "
            "presse belge annonce bien la signature en juin 2018, mais pendant la visite du ministre-président wallon "
            "(Trends, juin 2018) ; la mission de la princesse est datée du 25 au 30 novembre 2018 (Le360, août 2018 ; "
            "RTBF, novembre 2018). Les deux versions sont conservées.",
            "تضع Les Éco (أكتوبر 2019) التوقيع في يونيو 2018 بمناسبة زيارة الأميرة أستريد. وتعلن الصحافة البلجيكية "
            "فعلاً عن التوقيع في يونيو 2018، لكن خلال زيارة الوزير-الرئيس الوالوني (Trends، يونيو 2018)؛ أما بعثة "
            "الأميرة فتمتد من 25 إلى 30 نونبر 2018 (Le360، غشت 2018؛ RTBF، نونبر 2018). وقد احتُفظ بالروايتين معاً.",
            "Les Éco (October 2019) places the signature in June 2018, at the visit of Princess Astrid. The Belgian "
            "press, too, announces a signature in June 2018, but during the visit of the Walloon minister-president "
            "(Trends, June 2018); the princess’s mission is dated 25 to 30 November 2018 (Le360, August 2018; RTBF, "
            "November 2018). Both versions are kept.",
        ),
    },
    {
        "key": "wallonie-casablanca-settat-plan-2018",
        "replaces": "wallonie-casablanca-settat",
        "agreement_type": "action_plan",
        "title": (
            "Wallonie et Casablanca-Settat : plan d’action",
            "والونيا والدار البيضاء-سطات: خطة العمل",
            "Wallonia and Casablanca-Settat: action plan",
        ),
        "summary": (
            "Plan d’action de l’entente entre les deux régions, adopté cinq mois après elle. Les quick scans annoncés "
            "en octobre 2019 relèvent de cette coopération.",
            "خطة عمل التفاهم المبرم بين الجهتين، اعتُمدت بعد خمسة أشهر من توقيعه. وتندرج التشخيصات الطاقية السريعة "
            "(quick scan) المعلن عنها في أكتوبر 2019 ضمن هذا التعاون.",
            "The action plan of the agreement between the two regions, adopted five months after it. The quick scans "
            "announced in October 2019 belong to this cooperation.",
        ),
        "signed_on": date(2018, 11, 28),
        "date_is_deduced": True,
        "regions": ["MA-06"],
        "parties": REGIONS_OF_AG2,
        "source": "s2",
        "more_sources": ["p42"],
        "note": (
            "La source dit « 28 novembre » ; l’année 2018 est déduite du contexte. Ce jour-là, un mercredi, la mission "
            "économique belge était à Casablanca (RTBF, novembre 2018). La date est celle de l’adoption.",
            "يذكر المصدر «28 نونبر» دون السنة، وقد استُنتجت سنة 2018 من السياق. وفي ذلك اليوم، وهو يوم أربعاء، كانت "
            "البعثة الاقتصادية البلجيكية بالدار البيضاء (RTBF، نونبر 2018). والتاريخ هو تاريخ الاعتماد.",
            "The source says “28 November”; the year 2018 is inferred from the context. On that day, a Wednesday, the "
            "Belgian economic mission was in Casablanca (RTBF, November 2018). The date is that of the adoption.",
        ),
    },
    {
        "key": "wallonie-casablanca-settat-plan-2020",
        "replaces": "wallonie-casablanca-settat-plan-2018",
        "agreement_type": "action_plan",
        "title": (
            "Wallonie et Casablanca-Settat : plan 2020",
            "والونيا والدار البيضاء-سطات: خطة 2020",
            "Wallonia and Casablanca-Settat: plan for 2020",
        ),
        "summary": (
            "Accord qui fixe les domaines prioritaires de la coopération entre les deux régions et les actions prévues "
            "pour 2020.",
            "اتفاق يحدّد المجالات ذات الأولوية في التعاون بين الجهتين والأنشطة المبرمجة برسم سنة 2020.",
            "An accord that sets the priority fields of the cooperation between the two regions and the action planned "
            "for 2020.",
        ),
        "signed_on": date(2020, 1, 28),
        "place": ("Namur", "نامور", "Namur"),
        "regions": ["MA-06"],
        "parties": [
            {
                "organisation": "region-wallonne",
                "capacity": (
                    "ministre-présidence du gouvernement wallon",
                    "رئاسة الحكومة الوالونية",
                    "minister-president of the Walloon government",
                ),
            },
            {
                "organisation": "region-casablanca-settat",
                "capacity": ("présidence du conseil régional", "رئاسة مجلس الجهة", "president of the regional council"),
            },
        ],
        "source": "p43",
    },
]


def stub(key, organisation, title, whose):
    """One of the three agreements with foreign clusters, of which nothing else is known.

    :param whose: the clusters, within a sentence, in three languages.
    """
    french, arabic, english = whose
    return {
        "key": key,
        "title": title,
        "summary": (
            f"Convention de partenariat de Maroc Cluster avec des clusters {french}, après les rencontres du projet "
            "européen Mobilise. Noms des clusters et date : non communiqués.",
            f"اتفاقية شراكة بين Maroc Cluster وتجمّعات {arabic}، أعقبت لقاءات المشروع الأوروبي «موبيليز». أسماء "
            f"التجمّعات "
            "وتاريخ التوقيع: غير معلنة.",
            f"Partnership agreement of Maroc Cluster with {english} clusters, after the meetings of the European "
            f"project "
            "Mobilise. Names of the clusters and date: not disclosed.",
        ),
        "parties": [{"organisation": "maroc-cluster"}, {"organisation": organisation}],
        "source": "s4",
        "note": (
            "L’article de fin 2016 ne donne ni titre, ni date, ni nombre : la signature suit les échanges du projet "
            "Mobilise et précède décembre 2016.",
            "لا يذكر مقال أواخر سنة 2016 لا العنوان ولا التاريخ ولا العدد: فالتوقيع لاحق للقاءات مشروع «موبيليز» وسابق "
            "لدجنبر 2016.",
            "The article of late 2016 gives no title, date or number: the signature follows the exchanges of the "
            "Mobilise project and precedes December 2016.",
        ),
    }


AGREEMENTS += [
    stub(
        "clusters-suisses",
        "clusters-suisses",
        ("Maroc Cluster et clusters suisses", "Maroc Cluster وتجمّعات سويسرية", "Maroc Cluster and Swiss clusters"),
        ("suisses", "سويسرية", "Swiss"),
    ),
    stub(
        "clusters-espagnols",
        "clusters-espagnols",
        ("Maroc Cluster et clusters espagnols", "Maroc Cluster وتجمّعات إسبانية", "Maroc Cluster and Spanish clusters"),
        ("espagnols", "إسبانية", "Spanish"),
    ),
    stub(
        "clusters-francais",
        "clusters-francais",
        ("Maroc Cluster et clusters français", "Maroc Cluster وتجمّعات فرنسية", "Maroc Cluster and French clusters"),
        ("français", "فرنسية", "French"),
    ),
]
