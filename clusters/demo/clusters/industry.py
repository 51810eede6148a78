"""Electronics and textiles, in Casablanca-Settat."""

from .rows import CASABLANCA, bureau, founded, milestone, named, spellings, translations

INDUSTRY = {
    "ce3m": {
        "name": (
            "Cluster électronique, mécatronique et mécanique du Maroc",
            "تجمّع الإلكترونيك والميكاترونيك والميكانيك بالمغرب",
            "Moroccan electronics, mechatronics and mechanics cluster",
        ),
        "acronym": "CE3M",
        "monogram": "CE3M",
        "city": ("Mohammedia", "المحمدية", "Mohammedia"),
        "region_id": "MA-06",
        "seat_source": "p10",
        "sectors": ["electronique"],
        "aliases": [
            named("Cluster Électronique, Microélectronique et Mécatronique du Maroc", "current", "p9"),
            *spellings("Cluster électronique", "mécatronique", "microélectronique", "CE 3M", "تجمع الإلكترونيات"),
        ],
        "milestones": [
            founded("2010", "p8", "Berytech"),
            founded("2011", "p9", "Invest for Jobs"),
            milestone(
                "2011",
                (
                    "Figure parmi les quatre clusters qui signent un contrat-programme avec l’État",
                    "من التجمّعات الأربعة التي وقّعت عقد برنامج مع الدولة",
                    "Is one of the four clusters that sign a programme contract with the State",
                ),
                "p6",
            ),
            milestone(
                "2016",
                (
                    "Sa direction assure le secrétariat du réseau Maroc Cluster",
                    "تتولّى إدارته كتابة شبكة Maroc Cluster",
                    "Its director holds the secretariat of the Maroc Cluster network",
                ),
                "s4",
            ),
            milestone(
                "2021-02",
                (
                    "Développe une plateforme de prototypage, avec l’appui d’Invest for Jobs (GIZ)",
                    "طوّر منصّة للنماذج الأولية بدعم من Invest for Jobs (GIZ)",
                    "Develops a prototyping platform, with the support of Invest for Jobs (GIZ)",
                ),
                "p9",
            ),
            bureau("le secrétariat général", "الكتابة العامة", "the general secretariat"),
        ],
        "page": {
            "title": "CE3M",
            "summary": (
                "Électronique, mécatronique et mécanique. Accompagne les projets innovants d’entreprises, d’écoles et de "
                "laboratoires, pour l’énergie, la mobilité, le médical et l’aéronautique.",
                "الإلكترونيك والميكاترونيك والميكانيك. يواكب المشاريع المبتكرة للمقاولات والمدارس والمختبرات في مجالات "
                "الطاقة والتنقل والصحة والطيران.",
                "Electronics, mechatronics and mechanics. Supports the innovative projects of firms, schools and "
                "laboratories for energy, mobility, medical devices and aeronautics.",
            ),
            "body": (
                "<p>Cluster électronique, mécatronique et mécanique du Maroc. Il aide ses membres à trouver les "
                "technologies et les financements de leurs projets, à conduire ces projets et à prendre part aux salons "
                "internationaux.</p>"
                "<p>D’après un entretien non daté de Berytech, il réunit plus de 110 membres : plus de 90 petites et "
                "moyennes entreprises, 10 universités et écoles d’ingénieurs, 6 associations et 4 grandes entreprises. Il "
                "a fait naître plus de 40 projets collaboratifs.</p>"
                "<p>Depuis février 2021, une plateforme de prototypage électronique, développée avec l’appui d’Invest for "
                "Jobs (GIZ), permet aux entreprises d’innover à moindre coût.</p>",
                "<p>تجمّع الإلكترونيك والميكاترونيك والميكانيك بالمغرب. يساعد أعضاءه على إيجاد التكنولوجيات والتمويلات "
                "اللازمة لمشاريعهم، وعلى تدبيرها، وعلى المشاركة في المعارض الدولية.</p>"
                "<p>وحسب حوار غير مؤرّخ نشرته Berytech، يضمّ أزيد من 110 أعضاء: أزيد من 90 مقاولة صغرى ومتوسطة، و10 جامعات "
                "ومدارس للمهندسين، و6 جمعيات، و4 مقاولات كبرى. وقد أفرز أزيد من 40 مشروعاً تعاونياً.</p>"
                "<p>ومنذ فبراير 2021، تتيح منصّة للنماذج الأولية الإلكترونية، طُوّرت بدعم من Invest for Jobs (GIZ)، "
                "للمقاولات الابتكار بكلفة أقل.</p>",
                "<p>Moroccan cluster for electronics, mechatronics and mechanics. It helps its members to find the "
                "technologies and the funds for their projects, to run these projects and to take part in international "
                "fairs.</p>"
                "<p>According to an undated interview by Berytech, it has more than 110 members: more than 90 small and "
                "medium firms, 10 universities and engineering schools, 6 associations and 4 large firms. It has given "
                "rise to more than 40 collaborative projects.</p>"
                "<p>Since February 2021 an electronics prototyping platform, developed with the support of Invest for "
                "Jobs (GIZ), lets firms innovate at lower cost.</p>",
            ),
            "source": "p8",
            "more_sources": ["p9", "p10", "p6", "p1", "s4"],
            "note": (
                "Les sources donnent deux années de création, 2010 et 2011, et deux noms développés. Le siège à Mohammedia "
                "vient d’une seule source ; son adresse n’est pas publiée.",
                "تذكر المصادر سنتين للتأسيس، 2010 و2011، واسمين كاملين مختلفين. ولم يرد المقرّ بالمحمدية إلا في مصدر واحد، "
                "وعنوانه غير منشور.",
                "The sources give two founding years, 2010 and 2011, and two full names. The seat at Mohammedia comes from "
                "one source only; its address is not published.",
            ),
        },
    },
    "c2tm": {
        "name": (
            "Cluster des textiles techniques marocains",
            "تجمّع النسيج التقني المغربي",
            "Cluster of Moroccan technical textiles",
        ),
        "acronym": "C2TM",
        "monogram": "C2TM",
        "city": CASABLANCA,
        "region_id": "MA-06",
        "seat_is_deduced": True,
        "seat_source": "p20",
        "website": "https://c2tm.ma",
        "sectors": ["textile-technique"],
        "aliases": [
            named("Cluster textile à usage technique", "spelling", "s4"),
            *spellings("textile technique", "textile à usage technique", "النسيج التقني", "تجمع النسيج التقني"),
        ],
        "milestones": [
            founded("2013-11", "p20"),
            milestone(
                "2016",
                (
                    "Liens avec les pôles français Sporaltec, Clubtex, Techtera et Uptex, d’après L’Économiste",
                    "صلات مع الأقطاب الفرنسية Sporaltec وClubtex وTechtera وUptex، حسب L’Économiste",
                    "Links with the French clusters Sporaltec, Clubtex, Techtera and Uptex, according to L’Économiste",
                ),
                "p21",
            ),
            bureau(
                "la vice-présidence internationale",
                "نيابة الرئيس للعلاقات الدولية",
                "the international vice-presidency",
            ),
        ],
        "page": {
            "title": "C2TM",
            "summary": (
                "Textiles techniques. Aide les entreprises marocaines à se placer sur les textiles à forte valeur ajoutée, "
                "et donne son label à des projets collaboratifs.",
                "النسيج التقني. يساعد المقاولات المغربية على التموقع في المنسوجات ذات القيمة المضافة العالية، ويمنح علامته "
                "لمشاريع تعاونية.",
                "Technical textiles. Helps Moroccan firms to position themselves on textiles of high added value, and "
                "grants its label to collaborative projects.",
            ),
            "body": (
                "<p>Cluster des textiles à usage technique. D’après son site, il veut placer l’offre des entreprises "
                "marocaines sur les textiles techniques à forte valeur ajoutée et stimuler les projets innovants.</p>"
                "<p>Un projet collaboratif peut demander le label « Cluster C2TM » : le conseil d’administration "
                "l’accorde, sur l’avis d’un comité de sélection, selon une procédure qui se télécharge sur le site.</p>"
                "<p>Le conseil d’administration compte 16 membres au plus et désigne le bureau tous les trois ans.</p>",
                "<p>تجمّع النسيج ذي الاستعمال التقني. حسب موقعه، يسعى إلى توجيه عرض المقاولات المغربية نحو المنسوجات التقنية "
                "ذات القيمة المضافة العالية، وإلى تحفيز المشاريع المبتكرة.</p>"
                "<p>يمكن لكل مشروع تعاوني أن يطلب علامة «Cluster C2TM»، التي يمنحها مجلس الإدارة بعد رأي لجنة للانتقاء، وفق "
                "مسطرة قابلة للتنزيل من الموقع.</p>"
                "<p>ويضمّ مجلس الإدارة 16 عضواً على الأكثر، ويعيّن المكتب كل ثلاث سنوات.</p>",
                "<p>According to its site, it seeks to position Moroccan firms on technical textiles of high added value "
                "and to encourage innovative projects.</p>"
                "<p>A collaborative project may ask for the label “Cluster C2TM”: the board of directors grants it, on the "
                "opinion of a selection committee, by a procedure that can be downloaded from the site.</p>"
                "<p>The board has at most 16 members and appoints the executive committee every three years.</p>",
            ),
            "source": "p20",
            "more_sources": ["p21", "p22", "p1", "s4"],
            "note": (
                "Les pages du site ne sont pas datées. L’adresse du siège n’est pas publiée : la ville est déduite "
                "de celle de l’ESITH, son partenaire.",
                "صفحات الموقع غير مؤرّخة. عنوان المقرّ غير منشور، والمدينة مستنتجة من مدينة ESITH، شريكة التجمّع.",
                "The pages of the site are undated. The address of the seat is not published: the city is inferred "
                "from that of ESITH, its partner.",
            ),
        },
    },
    "mdc": {
        "name": "Moroccan Denim & Fashion Cluster",
        "acronym": "MDFC",
        "monogram": "MDFC",
        "city": CASABLANCA,
        "region_id": "MA-06",
        "seat_is_deduced": True,
        "seat_source": "p24",
        "website": "https://mdfc.ma",
        "sectors": ["habillement"],
        "aliases": [
            named("Moroccan Denim & Fashion Cluster", "current", "p24"),
            named("Moroccan Denim Cluster", "former", "p22"),
            *translations("تجمّع الدنيم والموضة بالمغرب"),
            named("Cluster « denin » & casual wear", "spelling", "s4"),
            *spellings("MDC", "denim", "denin", "Cluster denim", "تجمع الدنيم", "تجمع الدجينز"),
        ],
        "milestones": [
            milestone(
                "2013-12",
                (
                    "Création par sept entreprises, sous le nom de Moroccan Denim Cluster",
                    "أسّسته سبع مقاولات باسم Moroccan Denim Cluster",
                    "Founded by seven firms as Moroccan Denim Cluster",
                ),
                "p22",
                is_founding=True,
            ),
            bureau(
                "la vice-présidence institutionnelle",
                "نيابة الرئيس للعلاقات المؤسساتية",
                "the institutional vice-presidency",
            ),
        ],
        "page": {
            "title": "Moroccan Denim & Fashion Cluster",
            "summary": (
                "Denim, casual wear et mode. Pousse l’industrie marocaine de l’habillement vers l’innovation et une "
                "production durable.",
                "الدنيم والملابس غير الرسمية والموضة. يدفع صناعة الألبسة المغربية نحو الابتكار والإنتاج المستدام.",
                "Denim, casual wear and fashion. Moves the Moroccan clothing industry towards innovation and sustainable "
                "production.",
            ),
            "body": (
                "<p>D’après Le Matin (2013), sept entreprises ont créé le Moroccan Denim Cluster, avec pour partenaires "
                "l’AMITH, l’ESITH et le CTTH. Il devait améliorer l’image du denim et du casual wear marocains "
                "et stimuler les projets collaboratifs.</p>"
                "<p>D’après son site, le développement durable du textile et de la mode est sa mission centrale. Il s’est "
                "ouvert à d’autres filières du textile et aux nouveaux métiers de la mode, et ses formations ont touché "
                "une centaine d’acteurs de toutes tailles pendant ses cinq premières années.</p>",
                "<p>حسب جريدة Le Matin (2013)، أسّست سبع مقاولات تجمّع Moroccan Denim Cluster، بشراكة مع AMITH وESITH "
                "وCTTH، من أجل تحسين صورة الدنيم المغربي وتحفيز المشاريع التعاونية.</p>"
                "<p>وحسب موقعه، تتمثّل مهمته الأساسية في التنمية المستدامة للنسيج والموضة. وقد انفتح على فروع أخرى من النسيج "
                "وعلى المهن الجديدة للموضة، واستفاد من أنشطته لتقوية القدرات، خلال سنواته الخمس الأولى، نحو مئة من الفاعلين "
                "من مختلف الأحجام.</p>",
                "<p>According to Le Matin (2013), seven firms founded Moroccan Denim Cluster, with AMITH, ESITH and CTTH as "
                "partners. It was to improve the image of Moroccan denim and casual wear, and to encourage collaborative "
                "projects.</p>"
                "<p>According to its site, the sustainable development of textiles and fashion is its core mission. It has "
                "opened to other branches of textiles and to new fashion professions, and in its first five years its "
                "training reached about a hundred firms and others of all sizes.</p>",
            ),
            "source": "p24",
            "more_sources": ["p22", "p23", "p1", "s4"],
            "note": (
                "La source de 2016 écrit « denin ». La date du nouveau nom n’est pas communiquée. L’adresse du siège n’est "
                "pas publiée : la ville est déduite de celle de la Casa Moda Academy.",
                "كتب مصدر 2016 الكلمة «denin». تاريخ الاسم الجديد غير معلن. وعنوان المقرّ غير منشور، والمدينة مستنتجة من "
                "مدينة Casa Moda Academy.",
                "The source of 2016 writes “denin”. The date of the new name is not disclosed. The address of the seat is "
                "not published: the city is inferred from that of the Casa Moda Academy.",
            ),
        },
    },
}
