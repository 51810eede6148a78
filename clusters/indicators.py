"""What figures count at first: the secretariat may add to them in the admin."""

# slug: French, Arabic, English name, unit. After the figures that the sources of the demo content give.
INDICATORS = {
    "membres": ("Membres", "الأعضاء", "Members", "number"),
    "partenariats": ("Partenariats", "الشراكات", "Partnerships", "number"),
    "projets-collaboratifs": ("Projets collaboratifs", "المشاريع التعاونية", "Collaborative projects", "number"),
    "projets-labellises": ("Projets labellisés", "المشاريع الموسومة", "Labelled projects", "number"),
    "start-ups": ("Start-ups accompagnées", "المقاولات الناشئة المواكَبة", "Start-ups supported", "number"),
    "start-ups-par-an": (
        "Start-ups accompagnées par an",
        "المقاولات الناشئة المواكَبة في السنة",
        "Start-ups supported a year",
        "number",
    ),
    "fonds-leves": ("Fonds levés", "الأموال المعبّأة", "Funds raised", "mdh"),
    "soutien-public-par-an": ("Soutien public par an", "الدعم العمومي في السنة", "Public support a year", "mdh"),
    "fonds-appui": ("Fonds d’appui aux clusters", "صندوق دعم التجمّعات", "Cluster support fund", "mdh"),
    "appels-a-projets": ("Appels à projets", "طلبات المشاريع", "Calls for projects", "number"),
    "clusters": ("Clusters", "التجمّعات", "Clusters", "number"),
    "clusters-rencontres": (
        "Clusters européens rencontrés",
        "التجمّعات الأوروبية التي التقتها",
        "European clusters met",
        "number",
    ),
}
