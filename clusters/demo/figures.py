"""What the sources say in figures: each with its date and source. Undated ones stay in the words of the page."""

from .clusters.rows import milestone


def figure(organisation, indicator, value, as_of, source, operator="=", since=None, detail=("", "", "")):
    """:param as_of: "2023", "2022-06" or "2022-03-24", as exactly as it is known; `since` too."""
    known = milestone(as_of, "", source)
    return {
        "organisation": organisation,
        "indicator": indicator,
        "operator": operator,
        "value": value,
        "as_of": known["date"],
        "precision": known["precision"],
        "since": milestone(since, "", source)["date"] if since else None,
        "source": source,
        "status": "press",
        "detail": detail,
    }


ACTIVE = ("membres actifs", "أعضاء نشيطين", "active members")
FULL = ("membres à part entière", "عضواً كامل العضوية", "full members")
ENTITIES = ("entités", "هيئة", "entities")
AVERAGE = ("en moyenne", "في المتوسط", "on average")
GREEN = (
    "par les start-ups vertes de son incubateur",
    "عبّأتها المقاولات الناشئة الخضراء بحاضنته",
    "by the green start-ups of its incubator",
)
STRATEGIC = ("partenariats stratégiques", "شراكة استراتيجية", "strategic partnerships")
PARTNERS = ("partenaires", "شريكاً", "partners")
RESEARCH = ("de recherche et développement", "مشروعاً للبحث والتطوير", "of research and development")
THREE_YEARS = ("pendant trois ans", "على مدى ثلاث سنوات", "for three years")
LABELLED = ("labellisés", "موسوماً", "labelled")
SELECTED = ("sélectionnés", "مختاراً", "selected")
OPERATIONAL = ("opérationnels", "في طور العمل", "operational")

FIGURES = [
    figure("enr", "membres", 210, "2023", "s1", ">", detail=ACTIVE),
    figure("enr", "membres", 200, "2022-06", "p27", ">"),
    figure("enr", "membres", 60, "2017", "p31", detail=FULL),
    figure("enr", "membres", 300, "2017", "p31", "≈", detail=ENTITIES),
    figure("enr", "start-ups", 600, "2023", "s1", ">", since="2015"),
    figure("enr", "start-ups", 300, "2022-06", "p27", ">"),
    figure("enr", "start-ups-par-an", 40, "2023", "s1", ">", detail=AVERAGE),
    figure("enr", "fonds-leves", 14, "2023", "s1", detail=GREEN),
    figure("enr", "partenariats", 35, "2023", "s1", ">", detail=STRATEGIC),
    figure("enr", "partenariats", 30, "2022-06", "p27", detail=PARTNERS),
    figure("enr", "projets-collaboratifs", 50, "2022-06", "p27"),
    figure("mnc", "membres", 42, "2013", "p7"),
    figure("haliopole", "membres", 62, "2017", "p15"),
    figure("menara", "projets-labellises", 11, "2015", "p17b", detail=RESEARCH),
    figure("emc", "soutien-public-par-an", 2, "2013", "p12", detail=THREE_YEARS),
    figure("maroc-cluster", "membres", 13, "2016", "s4"),
    figure("maroc-cluster", "membres", 14, "2022-03-24", "p1"),
    figure("maroc-cluster", "clusters-rencontres", 40, "2016", "s4"),
    figure("ministere-industrie", "fonds-appui", 62, "2013", "p4", since="2011"),
    figure("ministere-industrie", "clusters", 11, "2016", "p3", detail=LABELLED),
    figure("ministere-industrie", "clusters", 16, "2023-03", "p2", detail=SELECTED),
    figure("ministere-industrie", "clusters", 10, "2023-03", "p2", detail=OPERATIONAL),
    figure("ministere-industrie", "appels-a-projets", 10, "2023-03", "p2"),
]

# The source leaves 15 % unstated.
DISTRIBUTIONS = [
    {
        "organisation": "enr",
        "dimension": "activity",
        "as_of": milestone("2023", "", "s1")["date"],
        "precision": "year",
        "source": "s1",
        "status": "press",
        "rows": [
            (("Solution solaire", "حلول الطاقة الشمسية", "Solar solutions"), 33),
            (
                (
                    "Métallurgie et montage industriel",
                    "التعدين والتركيب الصناعي",
                    "Metalworking and industrial assembly",
                ),
                14,
            ),
            (
                (
                    "Électricité, électronique et câblage",
                    "الكهرباء والإلكترونيك والكابلات",
                    "Electricity, electronics and cabling",
                ),
                14,
            ),
            (
                (
                    "Ingénierie et conception de projets",
                    "هندسة المشاريع وتصميمها",
                    "Engineering and project design",
                ),
                13,
            ),
            (("Construction", "البناء", "Construction"), 8),
            (("Banques et fonds d’investissement", "الأبناك وصناديق الاستثمار", "Banks and investment funds"), 3),
        ],
    },
]
