"""Electronics, textiles and building materials, in Casablanca-Settat."""

from datetime import date

from .rows import CASABLANCA, milestone, spellings, translations

INDUSTRY = {
    "ce3m": {
        "name": (
            "Cluster électronique, mécatronique et mécanique du Maroc",
            "تجمّع الإلكترونيك والميكاترونيك والميكانيك بالمغرب",
            "Moroccan electronics, mechatronics and mechanics cluster",
        ),
        "acronym": "CE3M",
        "city": ("Mohammedia", "المحمدية", "Mohammedia"),
        "region_id": "MA-06",
        "sectors": ["electronique"],
        "aliases": spellings("cluster électronique", "mécatronique", "microélectronique", "CE 3M"),
        "milestones": [
            milestone(
                "2010", ("Création, d’après Berytech", "التأسيس حسب Berytech", "Founded, according to Berytech"), "p8"
            ),
            milestone(
                "2011",
                (
                    "Création, d’après Invest for Jobs",
                    "التأسيس حسب Invest for Jobs",
                    "Founded, according to Invest for Jobs",
                ),
                "p9",
            ),
            milestone(
                "2021-02",
                (
                    "Ouvre une plateforme de prototypage électronique",
                    "افتتح منصّة للنماذج الأولية الإلكترونية",
                    "Opens a platform for electronic prototyping",
                ),
                "p9",
            ),
        ],
        "page": {
            "title": "CE3M",
            "summary": (
                "Électronique, mécatronique et mécanique : réunit petites et grandes entreprises, écoles et "
                "universités autour de projets collaboratifs.",
                "الإلكترونيك والميكاترونيك والميكانيك: يجمع المقاولات الصغرى والكبرى والمدارس والجامعات حول مشاريع "
                "تعاونية.",
                "Electronics, mechatronics and mechanics: brings firms small and large, schools and universities "
                "together around collaborative projects.",
            ),
            "body": (
                "<p>D’après Berytech, il réunit plus de 110 membres, dont plus de 90 petites et moyennes entreprises, "
                "10 universités et écoles, 6 associations et 4 grandes entreprises, et a mené plus de 40 projets "
                "collaboratifs.</p>"
                "<p>En 2016, son directeur assure le secrétariat du réseau Maroc Cluster.</p>",
                "<p>حسب Berytech، يضمّ أزيد من 110 أعضاء، منهم أزيد من 90 مقاولة صغرى ومتوسطة و10 جامعات ومدارس و6 جمعيات "
                "و4 مقاولات كبرى، وأنجز أزيد من 40 مشروعاً تعاونياً.</p>"
                "<p>وفي سنة 2016 كان مديره يتولّى كتابة شبكة Maroc Cluster.</p>",
                "<p>According to Berytech, it has more than 110 members: more than 90 small and medium firms, "
                "10 universities and schools, 6 associations and 4 large firms; it has run more than 40 collaborative "
                "projects.</p>"
                "<p>In 2016 its director holds the secretariat of the Maroc Cluster network.</p>",
            ),
            "source": "p8",
            "more_sources": ["p9", "p10", "s4"],
            "note": (
                "Deux sources donnent deux années de création : 2010 et 2011. Le siège à Mohammedia vient d’une seule "
                "source.",
                "مصدران يذكران سنتين مختلفتين للتأسيس: 2010 و2011. ومقرّه بالمحمدية وارد في مصدر واحد.",
                "Two sources give two founding years: 2010 and 2011. The seat at Mohammedia comes from one source only.",
            ),
        },
    },
    "c2tm": {
        "name": ("Cluster textile à usage technique", "تجمّع النسيج ذي الاستعمال التقني", "Technical textiles cluster"),
        "acronym": "C2TM",
        "city": CASABLANCA,
        "region_id": "MA-06",
        "website": "https://c2tm.ma",
        "sectors": ["textile-technique"],
        "aliases": [*spellings("textile technique", "cluster textile"), *translations("النسيج التقني")],
        "milestones": [milestone("2013-11", ("Création", "التأسيس", "Founded"), "p20")],
        "page": {
            "title": "C2TM",
            "summary": (
                "Textiles à usage technique : fédère industriels, école et centre technique, et labellise des projets.",
                "النسيج ذو الاستعمال التقني: يجمع الصناعيين والمدرسة والمركز التقني ويمنح علامته للمشاريع.",
                "Technical textiles: brings industry, school and technical centre together, and labels projects.",
            ),
            "body": (
                "<p>Parmi ses membres : l’association AMITH, l’école ESITH et le centre technique CTTH. Il examine les "
                "projets qui demandent son label selon une procédure publiée sur son site.</p>"
                "<p>L’Économiste signale en 2016 des liens avec les pôles français Sporaltec, Clubtex, Techtera et "
                "Uptex.</p>",
                "<p>من بين أعضائه جمعية AMITH ومدرسة ESITH والمركز التقني CTTH. ويدرس المشاريع الراغبة في علامته وفق مسطرة "
                "منشورة على موقعه.</p>"
                "<p>وأشارت L’Économiste سنة 2016 إلى صلات مع الأقطاب الفرنسية Sporaltec وClubtex وTechtera وUptex.</p>",
                "<p>Among its members: the association AMITH, the school ESITH and the technical centre CTTH. Projects "
                "that ask for its label are examined by a procedure published on its site.</p>"
                "<p>L’Économiste reports links with the French clusters Sporaltec, Clubtex, Techtera and Uptex in "
                "2016.</p>",
            ),
            "source": "p20",
            "more_sources": ["p21", "s4"],
        },
    },
    "mdc": {
        "name": "Moroccan Denim & Fashion Cluster",
        "acronym": "MDFC",
        "monogram": "MDC",
        "city": CASABLANCA,
        "region_id": "MA-06",
        "website": "https://mdfc.ma",
        "sectors": ["habillement"],
        "aliases": [
            {
                "name": "Moroccan Denim Cluster",
                "kind": "former",
                "start": date(2013, 12, 1),
                "precision": "month",
                "source": "p22",
            },
            *spellings("MDC", "denim", "denin", "casual wear", "jean"),
            *translations("تجمّع الدنيم", "الدنيم"),
        ],
        "milestones": [
            milestone(
                "2013-12",
                (
                    "Création, sous le nom de Moroccan Denim Cluster",
                    "التأسيس باسم Moroccan Denim Cluster",
                    "Founded as Moroccan Denim Cluster",
                ),
                "p22",
            ),
        ],
        "page": {
            "title": "Moroccan Denim & Fashion Cluster",
            "summary": (
                "Denim, casual wear et mode : les industriels marocains de l’habillement qui travaillent le denim.",
                "الدنيم واللباس اليومي والموضة: صناعيو الألبسة المغاربة العاملون في الدنيم.",
                "Denim, casual wear and fashion: the Moroccan clothing manufacturers that work with denim.",
            ),
            "source": "p24",
            "more_sources": ["p22", "p23", "s4"],
            "note": (
                "La source de 2016 écrit « denin ». Le cluster se nomme aujourd’hui MDFC sur son site ; la date du "
                "changement n’est pas communiquée.",
                "كُتبت الكلمة «denin» في مصدر 2016. ويُعرف التجمّع اليوم باسم MDFC على موقعه، وتاريخ التغيير غير معلن.",
                "The source of 2016 writes “denin”. The cluster calls itself MDFC on its site today; the date of the "
                "change is not disclosed.",
            ),
        },
    },
    "emc": {
        "name": ("Cluster EMC", "", "Cluster EMC"),
        "acronym": "EMC",
        "city": ("Settat", "سطات", "Settat"),
        "region_id": "MA-06",
        "website": "https://clusteremc.org",
        "sectors": ["construction", "energie"],
        "aliases": [
            *spellings(
                "Matériaux de construction et efficacité énergétique", "efficacité énergétique dans la construction"
            ),
            *translations("تجمّع مواد البناء والنجاعة الطاقية", "مواد البناء"),
        ],
        "milestones": [
            milestone(
                "2013",
                ("Création, à la fin de l’année", "التأسيس في نهاية السنة", "Founded, at the end of the year"),
                "p12",
            ),
            milestone(
                "2014-06-18",
                (
                    "Obtient la licence de Construction21 Maroc",
                    "حصل على رخصة Construction21 Maroc",
                    "Obtains the licence of Construction21 Maroc",
                ),
                "p25",
            ),
        ],
        "page": {
            "title": "Cluster EMC",
            "summary": (
                "Matériaux de construction et efficacité énergétique du bâtiment.",
                "مواد البناء والنجاعة الطاقية في المباني.",
                "Building materials and energy efficiency in buildings.",
            ),
            "body": (
                "<p>Les Éco rapporte à sa création cinq commissions de travail et un appui de 2 millions de dirhams par "
                "an pendant trois ans. En 2019, avec le Cluster solaire et le cluster wallon TWEED, il est chargé de "
                "quick scans énergétiques d’unités industrielles.</p>",
                "<p>أوردت Les Éco عند تأسيسه خمس لجان عمل ودعماً قدره مليونا درهم سنوياً لثلاث سنوات. وفي 2019، كُلّف مع تجمّع "
                "الطاقة الشمسية والتجمّع الوالوني TWEED بعمليات quick scan طاقية لوحدات صناعية.</p>",
                "<p>At its founding, Les Éco reports five working committees and a support of 2 million dirhams a year "
                "for three years. In 2019, with Cluster solaire and the Walloon cluster TWEED, it is in charge of energy "
                "quick scans of industrial units.</p>",
            ),
            "source": "p12",
            "more_sources": ["p25", "s2", "s4"],
        },
    },
}
