"""Words of the portal that mean the same, in its three languages. A query with one of them finds the others.

Queries are widened, entries are not: a change here needs no rebuild. Names of organisations are not here:
the apps that know them register them (`kinds.register_synonyms`). Words are compared by their stems, so one
form is enough; articles do not count.
"""

SYNONYMS = [
    {
        "fr": ["cluster", "grappe", "grappe industrielle", "pôle de compétitivité"],
        "ar": ["تجمع", "تجمع صناعي", "تجمع عنقودي", "عنقود صناعي", "كلوستر", "كلاستر"],
        "en": ["industry cluster"],
    },
    {
        "fr": ["convention", "accord", "accord de partenariat", "protocole d'accord"],
        "ar": ["اتفاقية", "اتفاق"],
        "en": ["agreement"],
    },
    {
        "fr": ["mutualisation", "mutualiser", "mise en commun"],
        "ar": ["تعاضد", "تقاسم", "تجميع الموارد"],
        "en": ["pooling", "sharing"],
    },
    {"fr": ["moyens", "ressources"], "ar": ["موارد"], "en": ["resources", "means"]},
    {"fr": ["équipement", "matériel"], "ar": ["تجهيزات", "معدات"], "en": ["equipment"]},
    {"fr": ["agenda", "événement", "manifestation"], "ar": ["أجندة", "تظاهرة", "فعالية"], "en": ["event"]},
    {"fr": ["formation"], "ar": ["تكوين", "تدريب"], "en": ["training"]},
    {"fr": ["accompagnement", "accompagner"], "ar": ["مواكبة"], "en": ["support"]},
    {"fr": ["incubation", "incubateur"], "ar": ["احتضان", "حاضنة"], "en": ["incubation", "incubator"]},
    {"fr": ["jeune pousse", "startup", "start-up"], "ar": ["شركة ناشئة"], "en": ["startup"]},
    {
        "fr": ["efficacité énergétique", "maîtrise de l'énergie"],
        "ar": ["النجاعة الطاقية", "كفاءة الطاقة"],
        "en": ["energy efficiency"],
    },
    {"fr": ["énergies renouvelables", "EnR"], "ar": ["الطاقات المتجددة"], "en": ["renewable energy"]},
    {"fr": ["énergie solaire", "énergie photovoltaïque"], "ar": ["طاقة شمسية"], "en": ["solar energy", "solar power"]},
    {
        "fr": ["panneau photovoltaïque", "panneau solaire", "module photovoltaïque"],
        "ar": ["لوح شمسي", "ألواح شمسية"],
        "en": ["solar panel", "photovoltaic panel", "PV panel"],
    },
    {"fr": ["installateur"], "ar": ["مركب"], "en": ["installer"]},
    {"fr": ["bilan énergétique", "audit énergétique", "quick scan"], "ar": ["افتحاص طاقي"], "en": ["energy audit"]},
    {"fr": ["appel à projets"], "ar": ["طلب مشاريع"], "en": ["call for projects"]},
    {"fr": ["région"], "ar": ["جهة"], "en": ["region"]},
    {"fr": ["partenaire"], "ar": ["شريك"], "en": ["partner"]},
    {"fr": ["prototypage", "prototype"], "ar": ["نمذجة", "نموذج أولي"], "en": ["prototyping"]},
    {"fr": ["laboratoire", "labo"], "ar": ["مختبر"], "en": ["laboratory", "lab"]},
    {"fr": ["textile"], "ar": ["نسيج"], "en": ["textile"]},
    {
        "fr": ["produits de la mer", "pêche", "halieutique"],
        "ar": ["المنتجات البحرية", "منتجات البحر", "صيد", "صيد بحري"],
        "en": ["seafood", "fishing", "fisheries"],
    },
    {"fr": ["agroalimentaire", "agro-industrie"], "ar": ["صناعة غذائية"], "en": ["agrifood", "food industry"]},
    {"fr": ["matériaux de construction"], "ar": ["مواد البناء"], "en": ["building materials"]},
    {"fr": ["ville intelligente", "smart city"], "ar": ["مدينة ذكية"], "en": ["smart city"]},
    {"fr": ["environnement"], "ar": ["بيئة"], "en": ["environment"]},
    {"fr": ["développement durable"], "ar": ["تنمية مستدامة"], "en": ["sustainable development"]},
    {"fr": ["centre régional d'investissement", "CRI"], "ar": ["المركز الجهوي للاستثمار"], "en": ["CRI"]},
]
