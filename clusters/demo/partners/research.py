"""Universities, schools, laboratories and technical centres."""

from datetime import date

RESEARCH = {
    "universite-ibn-zohr": {
        "name": ("Université Ibn Zohr", "جامعة ابن زهر", "Ibn Zohr University"),
        "monogram": "UIZ",
        "kind": "university",
        "aliases": [{"name": "UIZ"}],
        "milestones": [
            {
                "date": date(2020, 2, 6),
                "text": (
                    "Inauguration de la Cité de l’innovation Souss-Massa, à Agadir.",
                    "تدشين مدينة الابتكار سوس-ماسة بأكادير.",
                    "Opening of the Souss-Massa innovation city, in Agadir.",
                ),
                "source": "p59",
            },
        ],
        "page": {
            "title": ("Université Ibn Zohr", "جامعة ابن زهر", "Ibn Zohr University"),
            "summary": (
                "Université d’Agadir, où se trouve la Cité de l’innovation Souss-Massa, ouverte le 6 février 2020 ; "
                "le cluster Agadir Haliopôle y est installé.",
                "جامعة بأكادير تحتضن مدينة الابتكار سوس-ماسة، التي افتُتحت في 6 فبراير 2020، وبها مقر تجمّع "
                "أكادير هاليوبول.",
                "University in Agadir, where the Souss-Massa innovation city opened on 6 February 2020; the cluster "
                "Agadir Haliopôle is housed there.",
            ),
            "source": "p59",
            "more_sources": ["p59b", "p59c"],
        },
    },
    "universite-cadi-ayyad": {
        "name": ("Université Cadi Ayyad", "جامعة القاضي عياض", "Cadi Ayyad University"),
        "monogram": "UCA",
        "kind": "university",
        "aliases": [{"name": "UCA"}],
        "page": {
            "title": ("Université Cadi Ayyad", "جامعة القاضي عياض", "Cadi Ayyad University"),
            "summary": (
                "Sa Cité de l’innovation, à Marrakech, doit accueillir la halle technologique et les deux laboratoires "
                "prévus par la convention de février 2021 entre le Cluster Menara et la GIZ.",
                "من المقرر أن تحتضن مدينة الابتكار التابعة لها بمراكش القاعة التكنولوجية والمختبرين اللذين نصّت عليهما "
                "اتفاقية فبراير 2021 بين تجمّع المنارة وGIZ.",
                "Its innovation city, in Marrakesh, is to house the technology hall and the two laboratories provided "
                "for by the agreement of February 2021 between Cluster Menara and GIZ.",
            ),
            "source": "p18",
        },
    },
    "universite-hassan-ii": {
        "name": (
            "Université Hassan II de Casablanca",
            "جامعة الحسن الثاني بالدار البيضاء",
            "Hassan II University of Casablanca",
        ),
        "monogram": "UH2",
        "kind": "university",
        "page": {
            "title": (
                "Université Hassan II de Casablanca",
                "جامعة الحسن الثاني بالدار البيضاء",
                "Hassan II University of Casablanca",
            ),
            "summary": (
                "Son centre de recherche compte, avec l’APEBI et GreenTIC, parmi ceux qui ont lancé e-Madina le 29 "
                "avril 2015. Son pôle SALEEM a signé une convention avec le Cluster EMC.",
                "مركز البحث التابع لها من بين الجهات التي أطلقت e-Madina في 29 أبريل 2015، مع APEBI وGreenTIC. "
                "ووقّع قطبها SALEEM اتفاقية مع تجمّع EMC.",
                "Its research centre is, with APEBI and GreenTIC, among those who launched e-Madina on 29 April 2015. "
                "Its SALEEM centre signed an agreement with Cluster EMC.",
            ),
            "source": "p33",
            "more_sources": ["p33b", "p26"],
        },
    },
    "saleem": {
        "name": ("Pôle SALEEM-Casablanca", "قطب SALEEM بالدار البيضاء", "Pôle SALEEM-Casablanca"),
        "monogram": "SAL",
        "kind": "university",
        "page": {
            "title": ("Pôle SALEEM-Casablanca", "قطب SALEEM بالدار البيضاء", "Pôle SALEEM-Casablanca"),
            "summary": (
                "Pôle de l’Université Hassan II, partie à la convention de novembre 2019 avec le Cluster EMC : "
                "accompagner les porteurs de projets innovants et la création de start-ups.",
                "قطب تابع لجامعة الحسن الثاني، طرف في اتفاقية نونبر 2019 مع تجمّع EMC لمواكبة حاملي المشاريع "
                "المبتكرة وإحداث المقاولات الناشئة.",
                "A centre of Hassan II University, party to the agreement of November 2019 with Cluster EMC: "
                "support for innovative project holders and start-ups.",
            ),
            "source": "p26",
            "note": (
                "Le site du cluster dit « vendredi 15 novembre » sans l’année : 2019 en est déduit.",
                "يذكر موقع التجمّع «الجمعة 15 نونبر» دون السنة، ومنه استُنتجت سنة 2019.",
                "The cluster’s site says “Friday 15 November” without the year: 2019 is inferred from it.",
            ),
        },
    },
    "universite-hassan-1er": {
        "name": ("Université Hassan Ier", "جامعة الحسن الأول", "Hassan I University"),
        "monogram": "UH1",
        "kind": "university",
        "page": {
            "title": ("Université Hassan Ier", "جامعة الحسن الأول", "Hassan I University"),
            "summary": (
                "Partenaire, à Settat, de l’étude de faisabilité d’un laboratoire thermique des matériaux, avec le "
                "Cluster EMC et le CETEMCO, d’après le site du cluster.",
                "شريك بسطات في دراسة جدوى مختبر حراري للمواد، مع تجمّع EMC وCETEMCO، حسب موقع التجمّع.",
                "Partner, in Settat, in the feasibility study of a thermal laboratory for materials, with Cluster EMC "
                "and CETEMCO, according to the cluster’s site.",
            ),
            "source": "p52",
        },
    },
    "cetemco": {
        "name": (
            "Centre des techniques et matériaux de construction",
            "مركز تقنيات ومواد البناء",
            "Centre for Building Techniques and Materials",
        ),
        "acronym": "CETEMCO",
        "kind": "university",
        "page": {
            "title": "CETEMCO",
            "summary": (
                "Partenaire, à Settat, de l’étude de faisabilité d’un laboratoire thermique des matériaux, avec le "
                "Cluster EMC et l’Université Hassan Ier, d’après le site du cluster.",
                "شريك بسطات في دراسة جدوى مختبر حراري للمواد، مع تجمّع EMC وجامعة الحسن الأول، حسب موقع التجمّع.",
                "Partner, in Settat, in the feasibility study of a thermal laboratory for materials, with Cluster EMC "
                "and Hassan I University, according to the cluster’s site.",
            ),
            "source": "p52",
        },
    },
    "inra": {
        "name": (
            "Institut national de la recherche agronomique",
            "المعهد الوطني للبحث الزراعي",
            "National Institute of Agricultural Research",
        ),
        "acronym": "INRA",
        "kind": "university",
        "page": {
            "title": ("INRA", "المعهد الوطني للبحث الزراعي", "INRA"),
            "summary": (
                "Partie à une convention-cadre de recherche et développement en agroalimentaire signée avec AGRINOVA "
                "en janvier 2022, à Meknès.",
                "طرف في اتفاقية إطار للبحث والتطوير في الصناعات الغذائية، وُقّعت مع AGRINOVA في يناير 2022 بمكناس.",
                "Party to a framework agreement for research and development in agrifood, signed with AGRINOVA in "
                "January 2022, in Meknes.",
            ),
            "source": "p47",
        },
    },
    "inrh": {
        "name": (
            "Institut national de recherche halieutique",
            "المعهد الوطني للبحث في الصيد البحري",
            "National Institute of Fisheries Research",
        ),
        "acronym": "INRH",
        "kind": "university",
        "page": {
            "title": ("INRH", "المعهد الوطني للبحث في الصيد البحري", "INRH"),
            "summary": (
                "En 2016, Agadir Haliopôle obtient avec lui son premier brevet, sur le collagène marin.",
                "في سنة 2016 حصل تجمّع أكادير هاليوبول، بتعاون معه، على أول براءة اختراع له، وتهمّ الكولاجين البحري.",
                "In 2016, Agadir Haliopôle obtained with it its first patent, on marine collagen.",
            ),
            "source": "p15",
        },
    },
    "esith": {
        "name": (
            "École supérieure des industries du textile et de l’habillement",
            "المدرسة العليا لصناعات النسيج والألبسة",
            "College of Textile and Clothing Industries",
        ),
        "acronym": "ESITH",
        "kind": "university",
        "page": {
            "title": ("ESITH", "المدرسة العليا لصناعات النسيج والألبسة", "ESITH"),
            "summary": (
                "Partenaire de deux clusters, le C2TM et le Moroccan Denim Cluster, créé en décembre 2013. Les "
                "participants de la rencontre EU–South MED d’avril 2019 l’ont visitée.",
                "شريكة لتجمّعين: C2TM وMoroccan Denim Cluster الذي تأسّس في دجنبر 2013. وقد زارها المشاركون في ملتقى "
                "EU–South MED في أبريل 2019.",
                "Partner of two clusters, C2TM and Moroccan Denim Cluster, founded in December 2013. Participants in "
                "the EU–South MED meeting of April 2019 visited it.",
            ),
            "source": "p20",
            "more_sources": ["p22", "p48"],
        },
    },
    "ctth": {
        "name": (
            "Centre technique du textile et de l’habillement",
            "المركز التقني للنسيج والألبسة",
            "Technical Centre for Textiles and Clothing",
        ),
        "acronym": "CTTH",
        "kind": "university",
        "page": {
            "title": ("CTTH", "المركز التقني للنسيج والألبسة", "CTTH"),
            "summary": (
                "Partenaire de deux clusters : le C2TM, pour le textile à usage technique, et le Moroccan Denim Cluster, "
                "créé en décembre 2013.",
                "شريك لتجمّعين: C2TM الخاص بالنسيج ذي الاستعمال التقني، وMoroccan Denim Cluster الذي تأسّس في دجنبر 2013.",
                "Partner of two clusters: C2TM, for technical textiles, and Moroccan Denim Cluster, founded in December "
                "2013.",
            ),
            "source": "p20",
            "more_sources": ["p22"],
        },
    },
}
