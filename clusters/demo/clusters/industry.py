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
        "aliases": [
            {
                "name": "Cluster électronique, microélectronique et mécatronique du Maroc",
                "kind": "current",
                "source": "p9",
            },
            *spellings("CE 3M"),
        ],
        "milestones": [
            milestone(
                "2010",
                (
                    "Création du cluster, d’après Berytech.",
                    "تأسيس التجمّع، حسب Berytech.",
                    "The cluster is founded, according to Berytech.",
                ),
                "p8",
            ),
            milestone(
                "2011",
                (
                    "Création du cluster, d’après Invest for Jobs.",
                    "تأسيس التجمّع، حسب Invest for Jobs.",
                    "The cluster is founded, according to Invest for Jobs.",
                ),
                "p9",
            ),
            milestone(
                "2016-12",
                (
                    "Secrétariat du réseau Maroc Cluster, d’après Les Éco (fin 2016).",
                    "تولّي كتابة شبكة Maroc Cluster، حسب «ليزيكو» (أواخر 2016).",
                    "Secretariat of the Maroc Cluster network, according to Les Éco (late 2016).",
                ),
                "s4",
            ),
            milestone(
                "2021-02",
                (
                    "Plateforme de prototypage électronique, avec l’appui d’Invest for Jobs.",
                    "منصّة للنماذج الأولية الإلكترونية، بدعم من Invest for Jobs.",
                    "Electronics prototyping platform, with the support of Invest for Jobs.",
                ),
                "p9",
            ),
        ],
        "page": {
            "title": "CE3M",
            "summary": (
                "Électronique, mécatronique et mécanique : le CE3M fait travailler ensemble PME, universités, "
                "laboratoires et centres techniques, sur la formation, la recherche et des produits innovants.",
                "الإلكترونيك والميكاترونيك والميكانيك: يجمع CE3M المقاولات الصغرى والمتوسطة والجامعات والمختبرات والمراكز "
                "التقنية حول التكوين والبحث والمنتجات المبتكرة.",
                "Electronics, mechatronics and mechanics: CE3M has small and medium-sized firms, universities, "
                "laboratories and technical centres work together on training, research and innovative products.",
            ),
            "body": (
                "<p>D’après Berytech, il développe des produits innovants pour l’énergie, la mobilité, le médical et "
                "l’aéronautique, appuie les projets de ses membres et les aide à trouver des financements.</p>"
                "<p>Il réunit plus de 110 membres : plus de 90 PME, 10 universités et écoles, 6 associations et 4 "
                "grandes entreprises. Plus de 40 projets collaboratifs en sont nés (même source).</p>",
                "<p>حسب Berytech، يطوّر منتجات مبتكرة في مجالات الطاقة والتنقل والطب والطيران، ويواكب مشاريع أعضائه "
                "ويساعدهم على إيجاد التمويل.</p>"
                "<p>ويضمّ أكثر من 110 أعضاء: أكثر من 90 مقاولة صغرى ومتوسطة، و10 جامعات ومدارس، و6 جمعيات، و4 مقاولات "
                "كبرى. ونتج عنه أكثر من 40 مشروعاً تعاونياً (المصدر نفسه).</p>",
                "<p>According to Berytech, it develops innovative products for energy, mobility, medicine and "
                "aeronautics, supports its members’ projects and helps them to find funds.</p>"
                "<p>It has more than 110 members: more than 90 small and medium-sized firms, 10 universities and "
                "schools, 6 associations and 4 large firms. More than 40 collaborative projects have come of it (same "
                "source).</p>",
            ),
            "source": "p8",
            "more_sources": ["p9", "p10", "p6", "s4"],
            "note": (
                "Les sources divergent sur l’année de création : 2010 (Berytech) ou 2011 (Invest for Jobs). Le siège à "
                "Mohammedia n’est donné que par une source, la FEMAC.",
                "تختلف المصادر في سنة التأسيس: 2010 (Berytech) أو 2011 (Invest for Jobs). ولم يرد مقرّه بالمحمدية إلا في "
                "مصدر واحد هو FEMAC.",
                "The sources differ on the founding year: 2010 (Berytech) or 2011 (Invest for Jobs). Only one source, "
                "FEMAC, gives the seat at Mohammedia.",
            ),
        },
    },
    "c2tm": {
        "name": (
            "Cluster des textiles techniques marocains",
            "تجمّع النسيج التقني المغربي",
            "Moroccan technical textiles cluster",
        ),
        "acronym": "C2TM",
        "city": CASABLANCA,
        "region_id": "MA-06",
        "website": "https://c2tm.ma",
        "sectors": ["textile-technique"],
        "aliases": [
            {"name": "Cluster textile à usage technique", "kind": "current", "source": "s4"},
            *translations("تجمّع النسيج ذي الاستعمال التقني"),
            *spellings("textile technique", "textile à usage technique"),
        ],
        "milestones": [
            milestone("2013-11", ("Création du cluster.", "تأسيس التجمّع.", "The cluster is founded."), "p20"),
        ],
        "page": {
            "title": "C2TM",
            "summary": (
                "Textiles à usage technique : le C2TM veut placer l’offre des entreprises marocaines sur les textiles "
                "techniques à forte valeur ajoutée et susciter des projets collaboratifs innovants, qu’il labellise.",
                "النسيج ذو الاستعمال التقني: يسعى C2TM إلى توجيه عرض المقاولات المغربية نحو النسيج التقني ذي القيمة "
                "المضافة العالية، وإلى تحفيز مشاريع تعاونية مبتكرة يمنحها وسمه.",
                "Technical textiles: C2TM wants to place the supply of Moroccan firms on technical textiles of high "
                "added value and to bring about innovative collaborative projects, which it labels.",
            ),
            "body": (
                "<p>Il réunit des entreprises, des institutions publiques et privées, des organismes de formation et "
                "de recherche : parmi eux l’AMITH, l’ESITH et le CTTH.</p>"
                "<p>Son conseil d’administration compte au plus 16 membres et désigne un bureau tous les trois ans. Il "
                "accorde le label « Cluster C2TM » aux projets de recherche et développement, sur avis d’un comité de "
                "sélection (site du cluster).</p>"
                "<p>L’Économiste (2016) signale des liens avec les réseaux français Sporaltec, Clubtex, Techtera et "
                "Uptex.</p>",
                "<p>يضمّ مقاولات ومؤسسات عمومية وخاصة وهيئات للتكوين والبحث، منها AMITH وESITH وCTTH.</p>"
                "<p>ويتألف مجلسه الإداري من 16 عضواً على الأكثر، ويعيّن مكتباً كل ثلاث سنوات. ويمنح وسم «Cluster C2TM» "
                "لمشاريع البحث والتطوير بناءً على رأي لجنة للانتقاء (موقع التجمّع).</p>"
                "<p>وأشارت «ليكونوميست» (2016) إلى صلات تجمعه بالشبكات الفرنسية Sporaltec وClubtex وTechtera "
                "وUptex.</p>",
                "<p>It brings together firms, public and private institutions, training and research bodies, among "
                "them AMITH, ESITH and CTTH.</p>"
                "<p>Its board has at most 16 members and appoints a bureau every three years. It grants the label "
                "“Cluster C2TM” to research and development projects, on the advice of a selection committee (the "
                "cluster’s site).</p>"
                "<p>L’Économiste (2016) reports links with the French networks Sporaltec, Clubtex, Techtera and "
                "Uptex.</p>",
            ),
            "source": "p20",
            "more_sources": ["p21", "p22", "s4"],
            "note": (
                "Aucune source lue ne donne le siège : Casablanca est la ville de l’ESITH, l’un de ses membres.",
                "لا يذكر أيّ من المصادر المطّلع عليها مقرّ التجمّع: الدار البيضاء هي مدينة ESITH، وهي من أعضائه.",
                "None of the sources read gives the seat: Casablanca is the city of ESITH, one of its members.",
            ),
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
            *translations("تجمّع الدنيم والموضة"),
            *spellings("MDC", "denim", "denin", "Cluster denim & casual wear"),
        ],
        "milestones": [
            milestone(
                "2013-12",
                (
                    "Création du Moroccan Denim Cluster par sept entreprises, avec l’AMITH, l’ESITH et le CTTH.",
                    "تأسيس Moroccan Denim Cluster من طرف سبع مقاولات، مع AMITH وESITH وCTTH.",
                    "Moroccan Denim Cluster is founded by seven firms, with AMITH, ESITH and CTTH.",
                ),
                "p22",
            ),
        ],
        "page": {
            "title": "Moroccan Denim & Fashion Cluster",
            "summary": (
                "Denim, casual wear et mode. Créé en 2013 pour mieux faire connaître le denim marocain et susciter des "
                "projets collaboratifs, il a fait du développement durable du textile sa mission.",
                "الدنيم واللباس العصري والموضة. تأسّس سنة 2013 للتعريف بالدنيم المغربي وتحفيز المشاريع التعاونية، وجعل من "
                "التنمية المستدامة لقطاع النسيج مهمته الأساسية.",
                "Denim, casual wear and fashion. Founded in 2013 to make Moroccan denim better known and to bring "
                "about collaborative projects, it has made the sustainable development of textiles its mission.",
            ),
            "body": (
                "<p>D’après son site, il a formé une centaine d’acteurs au développement durable pendant ses cinq "
                "premières années, puis s’est ouvert à d’autres filières du textile et aux métiers de la mode.</p>",
                "<p>حسب موقعه، نظّم خلال سنواته الخمس الأولى أنشطة لتقوية قدرات نحو مئة فاعل في التنمية المستدامة، ثم انفتح "
                "على سلاسل أخرى من النسيج وعلى مهن الموضة.</p>",
                "<p>According to its site, it trained about a hundred players in sustainable development during its "
                "first five years, then opened to other branches of textiles and to the professions of fashion.</p>",
            ),
            "source": "p24",
            "more_sources": ["p22", "p23", "s4"],
            "note": (
                "La source de 2016 écrit « denin ». Le cluster se nomme aujourd’hui MDFC ; la date de ce changement "
                "n’est pas connue. La ville est celle de la Casa Moda Academy, annoncée comme siège en janvier 2014 "
                "(Fibre2Fashion).",
                "يكتب مصدر سنة 2016 «denin». ويحمل التجمّع اليوم اسم MDFC؛ وتاريخ هذا التغيير غير معروف. والمدينة هي مدينة "
                "Casa Moda Academy، التي أُعلن في يناير 2014 أنها المقرّ (Fibre2Fashion).",
                "The source of 2016 writes “denin”. The cluster is called MDFC today; the date of that change is not "
                "known. The city is that of Casa Moda Academy, announced as the seat in January 2014 (Fibre2Fashion).",
            ),
        },
    },
    "emc": {
        "name": ("Cluster EMC", "تجمّع EMC", "Cluster EMC"),
        "acronym": "EMC",
        "city": ("Settat", "سطات", "Settat"),
        "region_id": "MA-06",
        "website": "https://clusteremc.org",
        "sectors": ["construction", "energie"],
        "aliases": [
            {
                "name": "Cluster Efficacité énergétique des matériaux de construction",
                "kind": "current",
                "source": "p12",
            },
            {"name": "Matériaux de construction et efficacité énergétique", "source": "s4"},
            *translations("تجمّع النجاعة الطاقية لمواد البناء"),
        ],
        "milestones": [
            milestone(
                "2013",
                (
                    "Création du cluster, à la fin de l’année.",
                    "تأسيس التجمّع، في أواخر السنة.",
                    "The cluster is founded, at the end of the year.",
                ),
                "p12",
            ),
            milestone(
                "2014-06-18",
                (
                    "Contrat de licence avec Construction21 France : ouverture de Construction21 Maroc.",
                    "عقد ترخيص مع Construction21 France: إطلاق Construction21 Maroc.",
                    "Licence contract with Construction21 France: opening of Construction21 Maroc.",
                ),
                "p25",
            ),
        ],
        "page": {
            "title": ("Cluster EMC", "تجمّع EMC", "Cluster EMC"),
            "summary": (
                "Efficacité énergétique et matériaux de construction : rendre l’industrie des matériaux plus "
                "compétitive par des solutions innovantes et faire travailler ensemble industriels, chercheurs et "
                "formateurs.",
                "النجاعة الطاقية ومواد البناء: الرفع من تنافسية صناعة مواد البناء عبر حلول مبتكرة، وتشجيع العمل المشترك "
                "بين الصناعيين والباحثين والمكوّنين.",
                "Energy efficiency and building materials: to make the materials industry more competitive by "
                "innovative solutions, and to have manufacturers, researchers and trainers work together.",
            ),
            "body": (
                "<p>D’après Les Éco, il s’est doté de cinq commissions, dont une pour choisir les projets "
                "structurants, et le ministère de l’Industrie le soutient à hauteur de 2 millions de dirhams par an "
                "pendant trois ans.</p>"
                "<p>En octobre 2019, le cluster wallon TWEED l’associe, avec le Cluster solaire, à dix quick scans "
                "d’unités industrielles : chacun des deux clusters en choisit cinq (Les Éco).</p>",
                "<p>حسب «ليزيكو»، أحدث خمس لجان، منها واحدة لاختيار المشاريع المهيكلة، وتدعمه وزارة الصناعة بمليوني درهم "
                "في السنة لمدة ثلاث سنوات.</p>"
                "<p>وفي أكتوبر 2019 أشركه التجمّع الوالوني TWEED، مع تجمّع الطاقة الشمسية، في عشرة تشخيصات طاقية سريعة "
                "(quick scan) لوحدات صناعية: خمس وحدات يختارها كل واحد من التجمّعين («ليزيكو»).</p>",
                "<p>According to Les Éco, it has five committees, one of them to choose the structuring projects, and "
                "the ministry of Industry supports it with MAD 2 million a year for three years.</p>"
                "<p>In October 2019 the Walloon cluster TWEED took it along, with Cluster solaire, in ten quick scans "
                "of industrial plants: each of the two clusters chooses five (Les Éco).</p>",
            ),
            "source": "p12",
            "more_sources": ["p25", "p26", "p52", "s2", "s4"],
        },
    },
}
