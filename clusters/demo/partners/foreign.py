"""Foreign clusters, regions, agencies and donors."""

from datetime import date


def clusters_of(country, french, arabic, english):
    """Clusters of a country that signed with the network and whose names nobody published.

    :param french: the adjective after "Clusters"; so are `arabic` and `english`, in their own order.
    """
    name = (f"Clusters {french}", f"تجمّعات {arabic}", f"{english} clusters")
    return {
        "name": name,
        "name_is_official": False,
        "monogram": country,
        "kind": "foreign_cluster",
        "country": country,
        "page": {
            "title": name,
            "summary": (
                f"Clusters {french} liés à Maroc Cluster par des conventions de partenariat, signées avant décembre "
                "2016 après les rencontres du projet européen Mobilise. Leurs noms : non communiqués.",
                f"تجمّعات {arabic} تجمعها بشبكة Maroc Cluster اتفاقيات شراكة، وُقّعت قبل دجنبر 2016 بعد لقاءات "
                "المشروع الأوروبي «موبيليز». أسماؤها: غير معلنة.",
                f"{english} clusters bound to Maroc Cluster by partnership agreements, signed before December "
                "2016 after the meetings of the European project Mobilise. Their names: not disclosed.",
            ),
            "source": "s4",
        },
    }


POLES_MER = (
    "Pôle de compétitivité français de la mer, partie au partenariat signé à Paris le 9 septembre 2011 avec "
    "l’Océanopôle Tan-Tan.",
    "قطب تنافسية فرنسي في مجال البحر، طرف في الشراكة الموقّعة بباريس في 9 شتنبر 2011 مع Océanopôle Tan-Tan.",
    "A French maritime cluster, party to the partnership signed in Paris on 9 September 2011 with Océanopôle Tan-Tan.",
)

FOREIGN = {
    "clusters-suisses": clusters_of("CH", "suisses", "سويسرية", "Swiss"),
    "clusters-espagnols": clusters_of("ES", "espagnols", "إسبانية", "Spanish"),
    "clusters-francais": clusters_of("FR", "français", "فرنسية", "French"),
    "giz": {
        "name": ("GIZ", "الوكالة الألمانية للتعاون الدولي (GIZ)", "GIZ"),
        "acronym": "GIZ",
        "kind": "donor",
        "country": "DE",
        "aliases": [
            {"name": "Deutsche Gesellschaft für Internationale Zusammenarbeit", "kind": "current"},
            {"name": "Invest for Jobs"},
        ],
        "milestones": [
            {
                "date": date(2016, 12, 1),
                "precision": "year",
                "text": (
                    "Un expert de France Clusters, mandaté par la GIZ, a accompagné l’installation du réseau Maroc "
                    "Cluster ; un cahier des doléances a été remis à la GIZ.",
                    "خبير من France Clusters، بتكليف من GIZ، واكب إرساء شبكة Maroc Cluster؛ وسُلّم إلى GIZ دفتر "
                    "بالمطالب.",
                    "An expert of France Clusters, commissioned by GIZ, helped to set up the Maroc Cluster network; GIZ "
                    "was handed a list of needs.",
                ),
                "source": "s4",
            },
            {
                "date": date(2020, 2, 4),
                "text": (
                    "Formation d’installateurs solaires avec le Cluster Énergie Solaire (4 et 5 février).",
                    "تكوين مركّبي التجهيزات الشمسية مع تجمّع الطاقة الشمسية (4 و5 فبراير).",
                    "Training of solar installers with Cluster Énergie Solaire (4 and 5 February).",
                ),
                "source": "s0",
            },
            {
                "date": date(2021, 2, 1),
                "precision": "month",
                "text": (
                    "Plateforme de prototypage électronique du CE3M, avec l’appui d’Invest for Jobs.",
                    "منصّة النماذج الأولية الإلكترونية لدى CE3M، بدعم من Invest for Jobs.",
                    "CE3M’s electronics prototyping platform, with the support of Invest for Jobs.",
                ),
                "source": "p9",
            },
            {
                "date": date(2021, 2, 10),
                "text": (
                    "Convention avec le Cluster Menara, à Marrakech : halle technologique et deux laboratoires.",
                    "اتفاقية مع تجمّع المنارة بمراكش: قاعة تكنولوجية ومختبران.",
                    "Agreement with Cluster Menara, in Marrakesh: technology hall and two laboratories.",
                ),
                "source": "p18",
            },
        ],
        "page": {
            "title": ("GIZ", "الوكالة الألمانية للتعاون الدولي (GIZ)", "GIZ"),
            "summary": (
                "Coopération allemande. Elle a mandaté un expert pour l’installation du réseau (programme Taahil Al "
                "Mokawalat, TAM 3) et a appuyé des clusters membres : CE3M, Menara, Cluster EnR.",
                "التعاون الألماني. كلّفت خبيراً بمواكبة إرساء الشبكة (برنامج «تأهيل المقاولات»، TAM 3)، ودعمت "
                "تجمّعات أعضاء: CE3M والمنارة والطاقات المتجددة.",
                "German cooperation. It commissioned an expert to help set up the network (programme Taahil Al Mokawalat, "
                "TAM 3) and has supported member clusters: CE3M, Menara, Cluster EnR.",
            ),
            "source": "s4",
            "more_sources": ["s0", "p9", "p18", "p58"],
            "note": (
                "Le programme TAM 3 a couru de septembre 2015 à décembre 2020 (Finances News Hebdo).",
                "امتد برنامج TAM 3 من شتنبر 2015 إلى دجنبر 2020 (Finances News Hebdo).",
                "The programme TAM 3 ran from September 2015 to December 2020 (Finances News Hebdo).",
            ),
        },
    },
    "france-clusters": {
        "name": "France Clusters",
        "monogram": "FC",
        "kind": "association",
        "country": "FR",
        "milestones": [
            {
                "date": date(1998, 1, 1),
                "precision": "year",
                "text": (
                    "Création de sa structure, vers 1998 : le réseau français comptait alors quinze clusters.",
                    "إحداث هيكلها نحو سنة 1998: كانت الشبكة الفرنسية تضم حينها خمسة عشر تجمّعاً.",
                    "Its structure was set up around 1998: the French network then had fifteen clusters.",
                ),
                "source": "s4",
            },
        ],
        "page": {
            "title": "France Clusters",
            "summary": (
                "Réseau français de clusters. Un de ses experts, mandaté par la GIZ, a accompagné l’installation de "
                "Maroc Cluster, d’après Les Éco (fin 2016).",
                "شبكة التجمّعات الفرنسية. واكب أحد خبرائها، بتكليف من GIZ، إرساء شبكة Maroc Cluster، حسب Les Éco "
                "(أواخر 2016).",
                "The French network of clusters. One of its experts, commissioned by GIZ, helped to set up Maroc Cluster, "
                "according to Les Éco (late 2016).",
            ),
            "source": "s4",
            "note": (
                "L’article de fin 2016 dit « il y a 18 ans » : 1998 en est déduit.",
                "يقول مقال أواخر سنة 2016 «قبل 18 سنة»، ومنه استُنتجت سنة 1998.",
                "The article of late 2016 says “18 years ago”: 1998 is inferred.",
            ),
        },
    },
    "tweed": {
        "name": "TWEED",
        "monogram": "TW",
        "kind": "foreign_cluster",
        "country": "BE",
        "aliases": [{"name": "Cluster TWEED"}],
        "page": {
            "title": ("Cluster TWEED", "تجمّع TWEED", "TWEED cluster"),
            "summary": (
                "Cluster de l’énergie de Wallonie. En octobre 2019, il associe le Cluster solaire et le Cluster EMC à "
                "dix quick scans gratuits d’unités industrielles de Casablanca-Settat.",
                "تجمّع الطاقة بوالونيا. في أكتوبر 2019 أشرك تجمّع الطاقة الشمسية وتجمّع EMC في عشرة تشخيصات سريعة "
                "(quick scan) مجانية لوحدات صناعية بجهة الدار البيضاء-سطات.",
                "The energy cluster of Wallonia. In October 2019 it brings Cluster solaire and Cluster EMC into ten "
                "free quick scans of industrial plants in Casablanca-Settat.",
            ),
            "source": "s2",
        },
    },
    "region-wallonne": {
        "name": ("Région wallonne", "جهة والونيا", "Wallonia"),
        "monogram": "RW",
        "kind": "public_body",
        "country": "BE",
        "aliases": [{"name": "Wallonie"}],
        "page": {
            "title": ("Région wallonne", "جهة والونيا", "Wallonia"),
            "summary": (
                "Elle coopère avec la Région de Casablanca-Settat depuis leur entente de 2018, suivie d’un plan "
                "d’action et d’un accord pour 2020, signé à Namur le 28 janvier 2020.",
                "تتعاون مع جهة الدار البيضاء-سطات منذ تفاهمهما سنة 2018، الذي أعقبته خطة عمل ثم اتفاق برسم سنة "
                "2020 وُقّع بنامور في 28 يناير 2020.",
                "It has cooperated with the Casablanca-Settat region since their agreement of 2018, followed by an "
                "action plan and an accord for 2020, signed in Namur on 28 January 2020.",
            ),
            "source": "s2",
            "more_sources": ["p40", "p41", "p42", "p43"],
        },
    },
    "awex": {
        "name": "AWEX",
        "acronym": "AWEX",
        "kind": "public_body",
        "country": "BE",
        "aliases": [{"name": "Agence wallonne à l’exportation et aux investissements étrangers", "kind": "current"}],
        "page": {
            "title": "AWEX",
            "summary": (
                "Avec hub.brussels, elle mène en octobre 2019 une mission d’une cinquantaine d’entreprises belges dans "
                "les régions de Casablanca-Settat, Rabat-Salé-Kénitra et Tanger-Tétouan-Al Hoceïma.",
                "قادت في أكتوبر 2019، مع hub.brussels، بعثة تضم نحو خمسين مقاولة بلجيكية إلى جهات الدار "
                "البيضاء-سطات والرباط-سلا-القنيطرة وطنجة-تطوان-الحسيمة.",
                "With hub.brussels, it led a mission of some fifty Belgian firms to the regions of Casablanca-Settat, "
                "Rabat-Salé-Kénitra and Tangier-Tetouan-Al Hoceima in October 2019.",
            ),
            "source": "s2",
        },
    },
    "hub-brussels": {
        "name": "hub.brussels",
        "monogram": "hub",
        "kind": "public_body",
        "country": "BE",
        "page": {
            "title": "hub.brussels",
            "summary": (
                "Avec l’AWEX, elle mène en octobre 2019 une mission d’une cinquantaine d’entreprises belges dans "
                "les régions de Casablanca-Settat, Rabat-Salé-Kénitra et Tanger-Tétouan-Al Hoceïma.",
                "قادت في أكتوبر 2019، مع AWEX، بعثة تضم نحو خمسين مقاولة بلجيكية إلى جهات الدار "
                "البيضاء-سطات والرباط-سلا-القنيطرة وطنجة-تطوان-الحسيمة.",
                "With AWEX, it led a mission of some fifty Belgian firms to the regions of Casablanca-Settat, "
                "Rabat-Salé-Kénitra and Tangier-Tetouan-Al Hoceima in October 2019.",
            ),
            "source": "s2",
        },
    },
    "pole-mer-bretagne": {
        "name": "Pôle Mer Bretagne",
        "monogram": "PMB",
        "kind": "foreign_cluster",
        "country": "FR",
        "page": {
            "title": "Pôle Mer Bretagne",
            "summary": POLES_MER,
            "source": "p45",
            "more_sources": ["p45b"],
        },
    },
    "pole-mer-paca": {
        "name": "Pôle Mer PACA",
        "monogram": "PMP",
        "kind": "foreign_cluster",
        "country": "FR",
        "page": {
            "title": "Pôle Mer PACA",
            "summary": POLES_MER,
            "source": "p45",
            "more_sources": ["p45b"],
        },
    },
    "systematic": {
        "name": "Systematic",
        "monogram": "SYS",
        "kind": "foreign_cluster",
        "country": "FR",
        "page": {
            "title": "Systematic",
            "summary": (
                "Pôle français du numérique, lié à Maroc Numeric Cluster par un accord de coopération de 2011.",
                "قطب فرنسي للرقميات، يجمعه بـMaroc Numeric Cluster اتفاق تعاون يعود إلى سنة 2011.",
                "A French digital cluster, bound to Maroc Numeric Cluster by a cooperation agreement of 2011.",
            ),
            "source": "p7",
        },
    },
    "images-et-reseaux": {
        "name": "Images & Réseaux",
        "monogram": "I&R",
        "kind": "foreign_cluster",
        "country": "FR",
        "page": {
            "title": "Images & Réseaux",
            "summary": (
                "Pôle breton du numérique, lié à Maroc Numeric Cluster par un accord de partenariat de juin 2013.",
                "قطب رقمي بمنطقة بريتاني الفرنسية، يجمعه بـMaroc Numeric Cluster اتفاق شراكة يعود إلى يونيو 2013.",
                "A Breton digital cluster, bound to Maroc Numeric Cluster by a partnership agreement of June 2013.",
            ),
            "source": "p7",
        },
    },
    "construction21-france": {
        "name": "Construction21 France",
        "monogram": "C21",
        "kind": "association",
        "country": "FR",
        "page": {
            "title": "Construction21 France",
            "summary": (
                "Partie, avec le Cluster EMC, au contrat de licence du 18 juin 2014 qui ouvre Construction21 Maroc, "
                "portail de la construction durable.",
                "طرف، مع تجمّع EMC، في عقد الترخيص المؤرخ في 18 يونيو 2014 لإطلاق بوابة Construction21 Maroc "
                "للبناء المستدام.",
                "Party, with Cluster EMC, to the licence contract of 18 June 2014 that opened Construction21 Maroc, a "
                "portal on sustainable building.",
            ),
            "source": "p25",
        },
    },
    "fondation-drosos": {
        "name": ("Fondation Drosos", "مؤسسة دروسوس", "Drosos Foundation"),
        "monogram": "DRO",
        "kind": "donor",
        "country": "CH",
        "page": {
            "title": ("Fondation Drosos", "مؤسسة دروسوس", "Drosos Foundation"),
            "summary": (
                "Le Matin (2021) la cite parmi les appuis du modèle d’accompagnement repris par le programme du "
                "Cluster solaire et du CRI Drâa-Tafilalet.",
                "ذكرتها جريدة Le Matin (2021) ضمن داعمي نموذج المواكبة الذي استند إليه برنامج تجمّع الطاقة "
                "الشمسية والمركز الجهوي للاستثمار درعة-تافيلالت.",
                "Le Matin (2021) names it among the supporters of the model that the programme of Cluster solaire and "
                "the CRI Drâa-Tafilalet follows.",
            ),
            "source": "p44",
        },
    },
    # Neither belongs to one country: no page, which would name one.
    "eccp": {
        "name": "European Cluster Collaboration Platform",
        "acronym": "ECCP",
        "kind": "public_body",
        "country": "",
    },
    "the-next-society": {
        "name": "THE NEXT SOCIETY",
        "monogram": "TNS",
        "kind": "donor",
        "country": "",
    },
}
