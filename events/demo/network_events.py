"""Events of the network, and of others with the network's clusters.

A tuple is a text in French, Arabic and English; `days` is the first and the last day.
"""

from datetime import date

CASABLANCA = ("Casablanca", "الدار البيضاء", "Casablanca")
BELGIAN_MISSION = [
    {"organisation": "awex", "role": "organiser"},
    {"organisation": "hub-brussels", "role": "organiser"},
]

NETWORK_EVENTS = [
    {
        "key": "forum-interclusters-2015",
        "title": (
            "Forum interclusters marocains",
            "المنتدى المشترك بين التجمّعات المغربية",
            "Moroccan inter-cluster forum",
        ),
        "summary": (
            "Forum des clusters marocains, soutenu par le ministère de l’Enseignement supérieur.",
            "منتدى التجمّعات المغربية، بدعم من وزارة التعليم العالي.",
            "Forum of the Moroccan clusters, supported by the ministry of Higher Education.",
        ),
        "event_kind": "forum",
        "days": (date(2015, 1, 1), date(2015, 12, 31)),
        "precision": "year",
        "date_is_deduced": True,
        "organisers": [{"organisation": "ministere-enseignement-superieur", "role": "support"}],
        "source": "s4",
        "note": (
            "L’article de fin 2016 dit « l’année dernière » : 2015 en est déduit.",
            "يقول مقال أواخر سنة 2016 «السنة الماضية»، ومنه استُنتجت سنة 2015.",
            "The article of late 2016 says “last year”: 2015 is inferred from it.",
        ),
    },
    {
        "key": "midest-2016",
        "title": ("MIDEST 2016", "معرض MIDEST 2016", "MIDEST 2016"),
        "summary": (
            "Salon international de la machine-outil et de la sous-traitance industrielle, en marge duquel Maroc "
            "Cluster a donné rendez-vous à ses membres.",
            "المعرض الدولي للآلات الصناعية والمناولة الصناعية، الذي حدّدت شبكة Maroc Cluster على هامشه موعداً لأعضائها.",
            "International fair of machine tools and industrial subcontracting, alongside which Maroc Cluster called "
            "its members together.",
        ),
        "event_kind": "fair",
        "days": (date(2016, 12, 14), date(2016, 12, 17)),
        "place": (
            "Parc d’exposition de l’OFEC, Casablanca",
            "فضاء المعارض التابع لمكتب معارض الدار البيضاء (OFEC)",
            "OFEC exhibition park, Casablanca",
        ),
        "region_id": "MA-06",
        "source": "s4",
    },
    {
        "key": "reunion-2016",
        "title": (
            "Réunion de Maroc Cluster : stratégie et statut",
            "اجتماع شبكة Maroc Cluster: الاستراتيجية والوضع القانوني",
            "Maroc Cluster meeting: strategy and legal form",
        ),
        "summary": (
            "Les directeurs des treize clusters devaient y fixer une stratégie et un plan d’action, et parler du "
            "recrutement de permanents et du statut juridique.",
            "كان على مديري التجمّعات الثلاثة عشر أن يضعوا خلاله استراتيجية وخطة عمل، وأن يتدارسوا توظيف أطر قارّة "
            "والوضع القانوني.",
            "The directors of the thirteen clusters were to set a strategy and an action plan, and to discuss "
            "permanent staff and the legal form.",
        ),
        "event_kind": "meeting",
        "days": (date(2016, 12, 16), date(2016, 12, 16)),
        "place": (
            "MIDEST, parc d’exposition de l’OFEC, Casablanca",
            "معرض MIDEST، فضاء المعارض OFEC، الدار البيضاء",
            "MIDEST, OFEC exhibition park, Casablanca",
        ),
        "region_id": "MA-06",
        "audience": (
            "Directeurs des clusters membres",
            "مديرو التجمّعات الأعضاء",
            "Directors of the member clusters",
        ),
        "organisers": [{"organisation": "maroc-cluster"}],
        "expected_results": [
            (
                "Une stratégie à moyen et long terme, déclinée en plan d’action",
                "استراتيجية على المديين المتوسط والبعيد، مترجمة إلى خطة عمل",
                "A medium- and long-term strategy, translated into an action plan",
            )
        ],
        "source": "s4",
        "note": (
            "L’article précède la réunion : il l’annonce et n’en donne pas l’issue.",
            "المقال سابق للاجتماع: فهو يعلن عنه ولا يذكر نتائجه.",
            "The article precedes the meeting: it announces it and does not give its outcome.",
        ),
    },
    {
        "key": "plan-wallonie-2018",
        "title": (
            "Adoption du plan d’action Wallonie – Casablanca-Settat",
            "اعتماد خطة العمل والونيا – الدار البيضاء-سطات",
            "Adoption of the Wallonia – Casablanca-Settat action plan",
        ),
        "summary": (
            "Les deux régions adoptent le plan d’action de leur entente de 2018.",
            "تعتمد الجهتان خطة العمل الخاصة بتفاهمهما لسنة 2018.",
            "The two regions adopt the action plan of their agreement of 2018.",
        ),
        "event_kind": "meeting",
        "days": (date(2018, 11, 28), date(2018, 11, 28)),
        "date_is_deduced": True,
        "organisers": [{"organisation": "region-wallonne"}, {"organisation": "region-casablanca-settat"}],
        "agreements": [{"agreement": "wallonie-casablanca-settat-plan-2018"}],
        "source": "s2",
        "more_sources": ["p42"],
        "note": (
            "La source dit « 28 novembre » ; l’année est déduite du contexte. Elle ne donne pas le lieu ; ce jour-là, "
            "la mission économique belge était à Casablanca (RTBF, novembre 2018).",
            "يذكر المصدر «28 نونبر» وقد استُنتجت السنة من السياق. ولا يذكر المكان؛ وفي ذلك اليوم كانت البعثة "
            "الاقتصادية البلجيكية بالدار البيضاء (RTBF، نونبر 2018).",
            "The source says “28 November”; the year is inferred from the context. It gives no place; on that day the "
            "Belgian economic mission was in Casablanca (RTBF, November 2018).",
        ),
    },
    {
        "key": "eu-south-med-2019",
        "title": (
            "EU–South MED Cluster Matchmaking & TechDays",
            "ملتقى تجمّعات الاتحاد الأوروبي وجنوب المتوسط (TechDays)",
            "EU–South MED Cluster Matchmaking & TechDays",
        ),
        "summary": (
            "Rencontres entre 17 clusters européens et 22 clusters du sud de la Méditerranée : 150 rendez-vous formels "
            "en trois jours.",
            "لقاءات بين 17 تجمّعاً أوروبياً و22 تجمّعاً من جنوب المتوسط: 150 لقاءً رسمياً في ثلاثة أيام.",
            "Meetings between 17 European clusters and 22 clusters from the south of the Mediterranean: 150 formal "
            "meetings in three days.",
        ),
        "event_kind": "meeting",
        "days": (date(2019, 4, 9), date(2019, 4, 11)),
        "place": CASABLANCA,
        "region_id": "MA-06",
        "organisers": [{"organisation": "eccp"}, {"organisation": "the-next-society"}],
        "description": (
            "<p>Deux PME européennes y prenaient part aussi. Au programme : le salon LOGISMED et des visites de "
            "MAScIR, de l’ESITH et du CTI.</p>",
            "<p>شاركت فيه أيضاً مقاولتان أوروبيتان صغيرتان أو متوسطتان. وتضمّن البرنامج زيارة معرض LOGISMED ومؤسسات "
            "MAScIR وESITH وCTI.</p>",
            "<p>Two European SMEs took part as well. The programme included the LOGISMED fair and visits to MAScIR, "
            "ESITH and CTI.</p>",
        ),
        "source": "p48",
    },
    {
        "key": "seminaire-belge-2019",
        "title": (
            "Séminaire belge : audit énergétique et quick scan",
            "ندوة بلجيكية: الافتحاص الطاقي وquick scan",
            "Belgian seminar: energy audits and quick scans",
        ),
        "summary": (
            "Une cinquantaine d’entreprises belges présentent leur méthode d’audit énergétique. Dix quick scans "
            "gratuits sont annoncés : cinq unités choisies par le Cluster solaire, cinq par le Cluster EMC.",
            "نحو خمسين مقاولة بلجيكية تعرض منهجها في الافتحاص الطاقي، مع الإعلان عن عشرة تشخيصات سريعة (quick scan) "
            "مجانية: يختار تجمّع الطاقة الشمسية خمس وحدات ويختار تجمّع EMC خمساً.",
            "Some fifty Belgian firms present their method of energy audit. Ten free quick scans are announced: five "
            "plants chosen by Cluster solaire, five by Cluster EMC.",
        ),
        "event_kind": "seminar",
        "days": (date(2019, 10, 15), date(2019, 10, 15)),
        "place": (
            "Siège de la Région de Casablanca-Settat, Casablanca",
            "مقر جهة الدار البيضاء-سطات، الدار البيضاء",
            "Seat of the Casablanca-Settat region, Casablanca",
        ),
        "region_id": "MA-06",
        "organisers": [
            *BELGIAN_MISSION,
            {"organisation": "tweed", "role": "partner"},
            {"organisation": "region-casablanca-settat", "role": "host"},
        ],
        # The ten quick scans that were announced there come under it.
        "agreements": [{"agreement": "wallonie-casablanca-settat", "tie": "outcome"}],
        "description": (
            "<p>Un quick scan est le bilan énergétique d’une unité industrielle. L’opération est menée par le cluster "
            "wallon TWEED, qui y associe le Cluster solaire (aujourd’hui Cluster EnR) et le Cluster EMC : les deux y "
            "acquièrent une nouvelle compétence. Raison donnée : en Belgique, les projets d’efficacité et d’audit "
            "énergétiques sont menés par des clusters.</p>"
            "<p>Les résultats étaient annoncés « publics prochainement ».</p>",
            "<p>التشخيص السريع (quick scan) حصيلة طاقية لوحدة صناعية. ويقود العملية التجمّع الوالوني TWEED، الذي أشرك "
            "فيها تجمّع الطاقة الشمسية (تجمّع الطاقات المتجددة حالياً) وتجمّع EMC ليكتسبا كفاءة جديدة. والسبب المعلن "
            "أن مشاريع النجاعة والافتحاص الطاقيين في بلجيكا تقودها التجمّعات.</p>"
            "<p>وأُعلن حينها أن النتائج ستُنشر قريباً.</p>",
            "<p>A quick scan is the energy assessment of an industrial plant. The operation is led by the Walloon "
            "cluster TWEED, which brings in Cluster solaire (now Cluster EnR) and Cluster EMC: both acquire a new "
            "skill. The reason given: in Belgium, energy-efficiency and energy-audit projects are run by clusters.</p>"
            "<p>The results were announced as soon to be public.</p>",
        ),
        "source": "s2",
        "note": (
            "L’après-midi ; l’heure n’est pas donnée.",
            "بعد الزوال؛ ولم تُذكر الساعة.",
            "In the afternoon; the hour is not given.",
        ),
    },
    {
        "key": "mission-belge-rabat-2019",
        "title": (
            "Mission belge : étape de Rabat-Salé-Kénitra",
            "البعثة البلجيكية: محطة الرباط-سلا-القنيطرة",
            "Belgian mission: Rabat-Salé-Kénitra",
        ),
        "summary": (
            "Deuxième étape de la mission de prospection d’une cinquantaine d’entreprises belges.",
            "المحطة الثانية لبعثة استكشافية تضم نحو خمسين مقاولة بلجيكية.",
            "Second stop of a business mission of some fifty Belgian firms.",
        ),
        "event_kind": "mission",
        "days": (date(2019, 10, 16), date(2019, 10, 16)),
        "region_id": "MA-04",
        "organisers": BELGIAN_MISSION,
        "source": "s2",
    },
    {
        "key": "mission-belge-tanger-2019",
        "title": (
            "Mission belge : étape de Tanger-Tétouan-Al Hoceïma",
            "البعثة البلجيكية: محطة طنجة-تطوان-الحسيمة",
            "Belgian mission: Tangier-Tetouan-Al Hoceima",
        ),
        "summary": (
            "Dernière étape de la mission de prospection d’une cinquantaine d’entreprises belges.",
            "المحطة الأخيرة لبعثة استكشافية تضم نحو خمسين مقاولة بلجيكية.",
            "Last stop of a business mission of some fifty Belgian firms.",
        ),
        "event_kind": "mission",
        "days": (date(2019, 10, 17), date(2019, 10, 18)),
        "region_id": "MA-01",
        "organisers": BELGIAN_MISSION,
        "source": "s2",
    },
    {
        "key": "assemblee-maroc-clusters-2022",
        "title": (
            "Assemblée constitutive de l’association Maroc Clusters",
            "الجمع العام التأسيسي لجمعية Maroc Clusters",
            "Constituent assembly of the association Maroc Clusters",
        ),
        "summary": (
            "Les quatorze clusters marocains forment l’association professionnelle Maroc Clusters et en élisent le "
            "bureau pour deux ans.",
            "تأسيس الجمعية المهنية Maroc Clusters من طرف التجمّعات المغربية الأربعة عشر، وانتخاب مكتبها لمدة سنتين.",
            "The fourteen Moroccan clusters form the professional association Maroc Clusters and elect its board for "
            "two years.",
        ),
        "event_kind": "assembly",
        "days": (date(2022, 3, 24), date(2022, 3, 24)),
        "place": CASABLANCA,
        "region_id": "MA-06",
        "organisers": [{"organisation": "maroc-cluster"}],
        "description": (
            "<p>Présidence : Cluster solaire. Vice-présidences : C2TM (international) et MDC (relations "
            "institutionnelles). Secrétariat général : CE3M. Trésorerie : MNC.</p>",
            "<p>الرئاسة: تجمّع الطاقة الشمسية. نيابة الرئاسة: C2TM (العلاقات الدولية) وMDC (العلاقات المؤسساتية). "
            "الكتابة العامة: CE3M. أمانة المال: MNC.</p>",
            "<p>President: Cluster solaire. Vice-presidents: C2TM (international relations) and MDC (institutional "
            "relations). Secretary general: CE3M. Treasurer: MNC.</p>",
        ),
        "source": "p1",
    },
]
