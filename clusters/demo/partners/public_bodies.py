"""The State, its ministries and agencies, and the Moroccan regions."""

from datetime import date

PUBLIC_BODIES = {
    "ministere-industrie": {
        "name": ("Ministère de l’Industrie", "وزارة الصناعة", "Ministry of Industry"),
        "monogram": "MI",
        "kind": "public_body",
        "aliases": [
            {
                "name": "Ministère de l’Industrie, du Commerce, de l’Investissement et de l’Économie numérique",
                "kind": "former",
                "source": "s4",
            },
            {"name": "MIC"},
        ],
        "milestones": [
            {
                "date": date(2011, 1, 1),
                "precision": "year",
                "text": (
                    "Fonds d’appui aux clusters : 62 MDH pour 2011–2013, suivi par le nombre de projets collaboratifs, "
                    "de brevets et de start-ups.",
                    "صندوق دعم التجمّعات: 62 مليون درهم لفترة 2011–2013، يُتابَع بعدد المشاريع التعاونية وبراءات "
                    "الاختراع والمقاولات الناشئة.",
                    "Cluster support fund: MAD 62 million for 2011–2013, measured by collaborative projects, patents "
                    "and start-ups.",
                ),
                "source": "p4",
            },
            {
                "date": date(2016, 12, 1),
                "precision": "year",
                "text": (
                    "Onze clusters labellisés fin 2016 ; objectif : vingt en 2020.",
                    "أحد عشر تجمّعاً حاصلاً على العلامة أواخر سنة 2016؛ والهدف عشرون سنة 2020.",
                    "Eleven clusters labelled at the end of 2016; the aim: twenty by 2020.",
                ),
                "source": "p3",
            },
            {
                "date": date(2023, 3, 1),
                "precision": "month",
                "text": (
                    "Dix appels à projets depuis le début du programme : seize clusters sélectionnés, dont dix "
                    "opérationnels.",
                    "عشرة طلبات مشاريع منذ انطلاق البرنامج: ستة عشر تجمّعاً مختاراً، منها عشرة في طور العمل.",
                    "Ten calls for projects since the programme began: sixteen clusters selected, ten of them "
                    "operational.",
                ),
                "source": "p2",
            },
            {
                "date": date(2025, 1, 1),
                "precision": "month",
                "text": (
                    "Deux clusters labellisés : le Cluster Menara, de nouveau, et le Cluster industrie navale.",
                    "منح العلامة لتجمّعين: تجمّع المنارة من جديد، وتجمّع صناعة السفن (Cluster industrie navale).",
                    "Two clusters labelled: Cluster Menara, again, and Cluster industrie navale.",
                ),
                "source": "p5",
            },
        ],
        "page": {
            "title": ("Ministère de l’Industrie", "وزارة الصناعة", "Ministry of Industry"),
            "summary": (
                "Tutelle du réseau, d’après Les Éco (fin 2016) : il a financé une plateforme digitale pour les "
                "échanges et la mutualisation des ressources. Par ses appels à projets, il sélectionne et "
                "soutient des clusters.",
                "الوزارة الوصية على الشبكة، حسب Les Éco (أواخر 2016): موّلت منصّة رقمية للتبادل وتعاضد الموارد. وهي "
                "تنتقي التجمّعات وتدعمها عبر طلبات المشاريع.",
                "It oversees the network, according to Les Éco (late 2016), and financed a digital platform for "
                "exchange and for the pooling of resources. Through its calls for projects it selects and supports "
                "clusters.",
            ),
            "source": "s4",
            "more_sources": ["p2", "p2b", "p3", "p4", "p5"],
            "note": (
                "Son nom complet change avec les gouvernements : la source de 2016 écrit « ministère de l’Industrie, "
                "du commerce, de l’investissement et de l’économie numérique ».",
                "يتغيّر اسمها الكامل بتغيّر الحكومات: فمصدر سنة 2016 يسمّيها وزارة الصناعة والتجارة والاستثمار "
                "والاقتصاد الرقمي.",
                "Its full name changes with governments: the source of 2016 writes “ministère de l’Industrie, du "
                "commerce, de l’investissement et de l’économie numérique”.",
            ),
        },
    },
    "ministere-enseignement-superieur": {
        "name": (
            "Ministère de l’Enseignement supérieur",
            "وزارة التعليم العالي",
            "Ministry of Higher Education",
        ),
        "monogram": "MES",
        "kind": "public_body",
        "aliases": [
            {
                "name": "Ministère de l’Enseignement supérieur, de la Recherche scientifique et de la Formation des "
                "cadres",
                "kind": "former",
                "source": "s4",
            }
        ],
        "page": {
            "title": (
                "Ministère de l’Enseignement supérieur",
                "وزارة التعليم العالي",
                "Ministry of Higher Education",
            ),
            "summary": (
                "Il a soutenu le Forum interclusters marocains de 2015, d’après Les Éco (fin 2016).",
                "دعمت المنتدى المشترك بين التجمّعات المغربية سنة 2015، حسب Les Éco (أواخر 2016).",
                "It supported the Moroccan inter-cluster forum of 2015, according to Les Éco (late 2016).",
            ),
            "source": "s4",
            "note": (
                "La source dit « l’année dernière » : 2015 en est déduit.",
                "يقول المصدر «السنة الماضية»، ومنه استُنتجت سنة 2015.",
                "The source says “last year”: 2015 is inferred.",
            ),
        },
    },
    "etat": {
        "name": ("État marocain", "الدولة المغربية", "Moroccan State"),
        "monogram": "ÉM",
        "kind": "public_body",
        "page": {
            "title": ("État marocain", "الدولة المغربية", "Moroccan State"),
            "summary": (
                "Partie aux contrats-programmes de 2011 avec quatre clusters : Maroc Numeric Cluster, Morocco "
                "Microelectronics Cluster, CE3M et Océanopôle Tan-Tan.",
                "طرف في عقود برامج سنة 2011 مع أربعة تجمّعات: Maroc Numeric Cluster وMorocco Microelectronics "
                "Cluster وCE3M وOcéanopôle Tan-Tan.",
                "Party to the programme contracts of 2011 with four clusters: Maroc Numeric Cluster, Morocco "
                "Microelectronics Cluster, CE3M and Océanopôle Tan-Tan.",
            ),
            "source": "p6",
        },
    },
    "miclat": {
        "name": "MICLAT",
        "acronym": "MICLAT",
        "kind": "public_body",
        "page": {
            "title": "MICLAT",
            "summary": (
                "La formation d’installateurs solaires des 4 et 5 février 2020, menée par le Cluster Énergie Solaire "
                "avec la GIZ, lui était destinée, dans le projet « Communes vertes ».",
                "نُظّم لفائدته تكوين مركّبي التجهيزات الشمسية يومي 4 و5 فبراير 2020، من طرف تجمّع الطاقة الشمسية "
                "مع GIZ في إطار مشروع «الجماعات الخضراء».",
                "The training of solar installers of 4 and 5 February 2020, given by Cluster Énergie Solaire with GIZ, "
                "was for it, within the project “Communes vertes”.",
            ),
            "source": "s0",
        },
    },
    "masen": {
        "name": ("Masen", "مازن", "Masen"),
        "monogram": "Mas",
        "kind": "public_body",
        "page": {
            "title": ("Masen", "مازن", "Masen"),
            "summary": (
                "Masen a lancé le Cluster solaire, devenu Cluster EnR, le 22 avril 2014. En 2021, Le Matin la "
                "cite parmi les appuis du modèle repris par le programme de Drâa-Tafilalet.",
                "أطلقت تجمّع الطاقة الشمسية، الذي أصبح تجمّع الطاقات المتجددة، في 22 أبريل 2014. وفي سنة 2021 "
                "ذكرتها جريدة Le Matin ضمن داعمي النموذج الذي استند إليه برنامج درعة-تافيلالت.",
                "It launched Cluster solaire, now Cluster EnR, on 22 April 2014. In 2021 Le Matin names it among the "
                "supporters of the model that the Draa-Tafilalet programme follows.",
            ),
            "source": "p28",
            "more_sources": ["p44"],
        },
    },
    "cri-draa-tafilalet": {
        "name": (
            "Centre régional d’investissement Drâa-Tafilalet",
            "المركز الجهوي للاستثمار درعة-تافيلالت",
            "Draa-Tafilalet Regional Investment Centre",
        ),
        "monogram": "DT",
        "kind": "public_body",
        "aliases": [{"name": "CRI Drâa-Tafilalet"}],
        "page": {
            "title": (
                "CRI Drâa-Tafilalet",
                "المركز الجهوي للاستثمار درعة-تافيلالت",
                "CRI Drâa-Tafilalet",
            ),
            "summary": (
                "Partie à la convention de mai 2021 avec le Cluster solaire : incubation, accompagnement des jeunes et "
                "mutualisation de moyens au profit de la région Drâa-Tafilalet.",
                "طرف في اتفاقية ماي 2021 مع تجمّع الطاقة الشمسية: احتضان المشاريع ومواكبة الشباب وتعاضد الوسائل "
                "لفائدة جهة درعة-تافيلالت.",
                "Party to the agreement of May 2021 with Cluster solaire: incubation, support for young people and the "
                "pooling of means for the Draa-Tafilalet region.",
            ),
            "source": "s3",
            "more_sources": ["p44"],
        },
    },
    "cri-dakhla": {
        "name": (
            "Centre régional d’investissement Dakhla-Oued Ed-Dahab",
            "المركز الجهوي للاستثمار الداخلة-وادي الذهب",
            "Dakhla-Oued Ed-Dahab Regional Investment Centre",
        ),
        "monogram": "DOD",
        "kind": "public_body",
        "page": {
            "title": ("CRI Dakhla-Oued Ed-Dahab", "المركز الجهوي للاستثمار الداخلة-وادي الذهب", "CRI Dakhla"),
            "summary": (
                "Partenaire de la caravane régionale du Cluster EnR, annoncée à Dakhla pour le 20 janvier 2023.",
                "شريك في القافلة الجهوية لتجمّع الطاقات المتجددة، المعلن عنها بالداخلة في 20 يناير 2023.",
                "Partner in Cluster EnR’s regional roadshow, announced in Dakhla for 20 January 2023.",
            ),
            "source": "p50",
        },
    },
    "region-casablanca-settat": {
        "name": ("Région de Casablanca-Settat", "جهة الدار البيضاء-سطات", "Casablanca-Settat region"),
        "monogram": "RCS",
        "kind": "public_body",
        "page": {
            "title": ("Région de Casablanca-Settat", "جهة الدار البيضاء-سطات", "Casablanca-Settat region"),
            "summary": (
                "Elle coopère avec la Région wallonne depuis leur entente de 2018. Dix quick scans d’unités "
                "industrielles sont annoncés dans ce cadre en octobre 2019, avec le Cluster solaire et le Cluster EMC.",
                "تتعاون مع جهة والونيا منذ تفاهمهما سنة 2018. وأُعلن في هذا الإطار، في أكتوبر 2019، عن عشرة "
                "تشخيصات سريعة (quick scan) لوحدات صناعية مع تجمّع الطاقة الشمسية وتجمّع EMC.",
                "It has cooperated with Wallonia since their agreement of 2018. Ten quick scans of industrial plants "
                "were announced under it in October 2019, with Cluster solaire and Cluster EMC.",
            ),
            "source": "s2",
            "more_sources": ["p40", "p42", "p43"],
        },
    },
    "region-souss-massa": {
        "name": ("Région Souss-Massa", "جهة سوس-ماسة", "Souss-Massa region"),
        "monogram": "RSM",
        "kind": "public_body",
        "page": {
            "title": ("Région Souss-Massa", "جهة سوس-ماسة", "Souss-Massa region"),
            "summary": (
                "Au titre d’une convention, elle verse 1 MDH par an pendant cinq ans pour le fonctionnement de la Cité "
                "de l’innovation Souss-Massa, qui accueille le cluster Agadir Haliopôle.",
                "بموجب اتفاقية، تخصّص مليون درهم سنوياً لمدة خمس سنوات لتسيير مدينة الابتكار سوس-ماسة، التي تحتضن "
                "تجمّع أكادير هاليوبول.",
                "Under an agreement, it pays MAD 1 million a year for five years towards the running of the "
                "Souss-Massa innovation city, which houses the cluster Agadir Haliopôle.",
            ),
            "source": "p59",
        },
    },
    "morocco-foodex": {
        "name": "Morocco Foodex",
        "monogram": "MF",
        "kind": "public_body",
        "page": {
            "title": "Morocco Foodex",
            "summary": (
                "Partie à une convention de janvier 2022 avec AGRINOVA, à Meknès : promotion commune des entreprises "
                "agroalimentaires.",
                "طرف في اتفاقية وُقّعت في يناير 2022 بمكناس مع AGRINOVA: ترويج مشترك لمقاولات الصناعات الغذائية.",
                "Party to an agreement of January 2022 with AGRINOVA, in Meknes: joint promotion of agrifood firms.",
            ),
            "source": "p47",
        },
    },
    "onca": {
        "name": (
            "Office national du conseil agricole",
            "المكتب الوطني للاستشارة الفلاحية",
            "National Office for Agricultural Advice",
        ),
        "acronym": "ONCA",
        "kind": "public_body",
        "page": {
            "title": ("ONCA", "المكتب الوطني للاستشارة الفلاحية", "ONCA"),
            "summary": (
                "Partie à une convention de janvier 2022 avec AGRINOVA, à Meknès : gestion et fonctionnement de "
                "l’unité d’accompagnement du centre d’innovation CENAM.",
                "طرف في اتفاقية وُقّعت في يناير 2022 بمكناس مع AGRINOVA: تدبير وحدة المواكبة التابعة لمركز "
                "الابتكار CENAM وتسييرها.",
                "Party to an agreement of January 2022 with AGRINOVA, in Meknes: running of the support unit of the "
                "innovation centre CENAM.",
            ),
            "source": "p47",
        },
    },
}
