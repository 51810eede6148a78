"""Events of one cluster. A tuple is a text in French, Arabic and English; `days` is the first and the last day."""

from datetime import date

from .network_events import CASABLANCA

CLUSTER_EVENTS = [
    {
        "key": "formation-installateurs-2020",
        "below": "enr",
        "title": (
            "Formation des installateurs solaires",
            "تكوين مركّبي التجهيزات الشمسية",
            "Training of solar installers",
        ),
        "summary": (
            "Atelier sur les cahiers des charges des installations solaires, pour les installateurs, avec la GIZ et "
            "pour le MICLAT, dans le projet « Communes vertes ».",
            "ورشة حول دفاتر تحملات المنشآت الشمسية موجّهة إلى المركّبين، مع وكالة GIZ ولفائدة MICLAT، ضمن مشروع "
            "الجماعات الخضراء.",
            "Workshop on the specifications of solar installations, for installers, with GIZ and for MICLAT, within "
            "the project “Communes vertes”.",
        ),
        "event_kind": "training",
        "days": (date(2020, 2, 4), date(2020, 2, 5)),
        "audience": ("Installateurs solaires", "مركّبو التجهيزات الشمسية", "Solar installers"),
        "organisers": [
            {"organisation": "enr"},
            {"organisation": "giz", "role": "partner"},
            {"organisation": "miclat", "role": "beneficiary"},
        ],
        "description": (
            "<p>Deux buts : découvrir le nouveau cahier des charges et ses exigences de qualité ; apprendre à les "
            "intégrer dans la conception et les travaux. L’atelier servait aussi d’espace de concertation, pour "
            "repérer de nouveaux besoins de formation.</p>"
            "<p>Dans le plan d’action 2020 du cluster, cette formation est notée « réalisée ».</p>",
            "<p>هدفان: التعرّف على دفتر التحملات الجديد ومتطلباته في الجودة، وتعلّم إدماجها في التصميم والأشغال. وكانت "
            "الورشة أيضاً فضاءً للتشاور لرصد حاجيات جديدة إلى التكوين.</p>"
            "<p>وقد سُجّل هذا التكوين في خطة عمل التجمّع لسنة 2020 على أنه «مُنجَز».</p>",
            "<p>Two aims: to discover the new specifications and their quality requirements; to learn to build them "
            "into design and works. The workshop was also a place of consultation, to find new training needs.</p>"
            "<p>In the cluster’s action plan for 2020 this training is marked “done”.</p>",
        ),
        "expected_results": [
            (
                "Les installateurs comprennent les nouvelles exigences et peuvent livrer des installations conformes "
                "aux normes internationales et aux règles de l’art.",
                "يستوعب المركّبون المتطلبات الجديدة ويصبحون قادرين على تسليم منشآت مطابقة للمعايير الدولية ولأصول "
                "المهنة.",
                "The installers understand the new requirements and can deliver installations to international "
                "standards and to good trade practice.",
            ),
            (
                "Les défis des installations solaires avec les communes sont compris et de nouveaux besoins de "
                "formation identifiés.",
                "تُفهم تحديات إنجاز المنشآت الشمسية مع الجماعات، وتُحدَّد حاجيات جديدة إلى التكوين.",
                "The challenges of solar installation work with communes are understood and new training needs "
                "identified.",
            ),
        ],
        "provenance": "owner",
        "source": "s0",
    },
    {
        "key": "caravane-souss-massa",
        "below": "enr",
        "title": (
            "Caravane régionale : Souss-Massa",
            "القافلة الجهوية: سوس-ماسة",
            "Regional roadshow: Souss-Massa",
        ),
        "summary": (
            "Première caravane du Cluster solaire, pour encourager les industriels et les agriculteurs de la région à "
            "recourir aux énergies renouvelables.",
            "أول قافلة لتجمّع الطاقة الشمسية، لتشجيع صناعيي الجهة وفلاحيها على اللجوء إلى الطاقات المتجددة.",
            "First roadshow of Cluster solaire, to encourage the region’s manufacturers and farmers to turn to "
            "renewable energy.",
        ),
        "event_kind": "roadshow",
        "days": (date(2020, 1, 1), date(2021, 12, 31)),
        "precision": "year",
        "region_id": "MA-09",
        "organisers": [{"organisation": "enr"}, {"organisation": "giz", "role": "support"}],
        "source": "p49",
        "note": (
            "La date n’est pas établie : 2020 ou 2021.",
            "التاريخ غير محقَّق: 2020 أو 2021.",
            "The date is not established: 2020 or 2021.",
        ),
    },
    {
        "key": "signature-cri-2021",
        "below": "enr",
        "title": (
            "Signature de la convention avec le CRI Drâa-Tafilalet",
            "توقيع الاتفاقية مع المركز الجهوي للاستثمار درعة-تافيلالت",
            "Signature of the agreement with CRI Drâa-Tafilalet",
        ),
        "summary": (
            "Signature à Casablanca, suivie d’une visite des locaux du Cluster solaire.",
            "توقيع بالدار البيضاء، تلته زيارة لمقر تجمّع الطاقة الشمسية.",
            "Signature in Casablanca, followed by a visit of the premises of Cluster solaire.",
        ),
        "event_kind": "signature",
        "days": (date(2021, 5, 21), date(2021, 5, 21)),
        "date_is_deduced": True,
        "place": CASABLANCA,
        "region_id": "MA-06",
        "organisers": [{"organisation": "enr"}, {"organisation": "cri-draa-tafilalet"}],
        "agreements": [{"agreement": "cri-draa-tafilalet"}],
        "source": "s3",
        "note": (
            "L’article, publié le dimanche 23 mai 2021, dit « vendredi » : le 21 mai 2021 en est déduit.",
            "يقول المقال المنشور يوم الأحد 23 ماي 2021 «يوم الجمعة»، ومنه استُنتج تاريخ 21 ماي 2021.",
            "The article, published on Sunday 23 May 2021, says “Friday”: 21 May 2021 is inferred from it.",
        ),
    },
    {
        "key": "assemblee-enr-2022",
        "below": "enr",
        "title": (
            "Assemblée générale : le Cluster solaire devient Cluster EnR",
            "الجمع العام: تجمّع الطاقة الشمسية يصبح تجمّع الطاقات المتجددة",
            "General assembly: Cluster solaire becomes Cluster EnR",
        ),
        "summary": (
            "Le cluster s’étend à toutes les énergies renouvelables et à l’efficacité énergétique, et change de nom.",
            "يوسّع التجمّع مجاله ليشمل جميع الطاقات المتجددة والنجاعة الطاقية، ويغيّر اسمه.",
            "The cluster extends to all renewable energies and to energy efficiency, and changes its name.",
        ),
        "event_kind": "assembly",
        "days": (date(2022, 6, 30), date(2022, 6, 30)),
        "place": CASABLANCA,
        "region_id": "MA-06",
        "organisers": [{"organisation": "enr"}],
        "source": "p27",
    },
    {
        "key": "caravane-dakhla-2023",
        "below": "enr",
        "title": (
            "Caravane régionale : Dakhla",
            "القافلة الجهوية: الداخلة",
            "Regional roadshow: Dakhla",
        ),
        "summary": (
            "Deuxième caravane du Cluster EnR, pour l’adoption des technologies propres et le développement de projets "
            "verts.",
            "ثاني قافلة لتجمّع الطاقات المتجددة، من أجل اعتماد التكنولوجيات النظيفة وتطوير المشاريع الخضراء.",
            "Second roadshow of Cluster EnR, for the adoption of clean technology and the development of green "
            "projects.",
        ),
        "event_kind": "roadshow",
        "days": (date(2023, 1, 20), date(2023, 1, 20)),
        "place": ("Dakhla", "الداخلة", "Dakhla"),
        "region_id": "MA-12",
        "organisers": [{"organisation": "enr"}, {"organisation": "cri-dakhla", "role": "partner"}],
        "source": "p50",
        "note": (
            "L’article annonce l’événement, il en précède la tenue.",
            "يعلن المقال عن التظاهرة قبل انعقادها.",
            "The article announces the event before it took place.",
        ),
    },
    {
        "key": "assemblee-enr-2025",
        "below": "enr",
        "title": (
            "Assemblée générale élective du Cluster EnR",
            "الجمع العام الانتخابي لتجمّع الطاقات المتجددة",
            "Elective general assembly of Cluster EnR",
        ),
        "summary": (
            "Élection de la présidence, en présence de plus de 150 membres et partenaires.",
            "انتخاب الرئاسة بحضور أكثر من 150 عضواً وشريكاً.",
            "Election of the president, with more than 150 members and partners present.",
        ),
        "event_kind": "assembly",
        "days": (date(2025, 9, 1), date(2025, 9, 30)),
        "precision": "month",
        "place": CASABLANCA,
        "region_id": "MA-06",
        "organisers": [{"organisation": "enr"}],
        "source": "p30",
        "note": (
            "L’article est du 11 septembre 2025 ; il ne donne pas le jour de l’assemblée.",
            "المقال مؤرّخ في 11 شتنبر 2025؛ ولا يذكر يوم انعقاد الجمع.",
            "The article is of 11 September 2025; it does not give the day of the assembly.",
        ),
    },
]
