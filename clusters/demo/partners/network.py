"""The network: what it is and how it came to be."""

from datetime import date

NETWORK = {
    "maroc-cluster": {
        "name": "Maroc Cluster",
        "monogram": "MC",
        "kind": "network",
        "aliases": [
            {
                "name": "Maroc Cluster",
                "kind": "former",
                "start": date(2014, 12, 1),
                "end": date(2022, 3, 1),
                "precision": "month",
                "source": "s4",
            },
            {
                "name": "Maroc Clusters",
                "kind": "current",
                "start": date(2022, 3, 24),
                "source": "p1",
            },
            {"name": "شبكة التجمّعات الصناعية بالمغرب", "kind": "translation"},
        ],
        "milestones": [
            {
                "date": date(2014, 12, 1),
                "precision": "month",
                "text": ("Création du réseau.", "إحداث الشبكة.", "The network is created."),
                "source": "s4",
                "is_founding": True,
            },
            {
                "date": date(2015, 1, 1),
                "precision": "year",
                "text": (
                    "Forum interclusters marocains, soutenu par le ministère de l’Enseignement supérieur.",
                    "المنتدى المشترك بين التجمّعات المغربية، بدعم من وزارة التعليم العالي.",
                    "Moroccan inter-cluster forum, supported by the ministry of Higher Education.",
                ),
                "source": "s4",
            },
            {
                "date": date(2015, 9, 1),
                "precision": "month",
                "text": (
                    "Début du programme Taahil Al Mokawalat (TAM 3) de la GIZ, qui dure jusqu’en décembre 2020.",
                    "انطلاق برنامج «تأهيل المقاولات» (TAM 3) لوكالة GIZ، الذي يستمر إلى دجنبر 2020.",
                    "Start of the GIZ programme Taahil Al Mokawalat (TAM 3), which lasts until December 2020.",
                ),
                "source": "p58",
            },
            {
                "date": date(2015, 10, 1),
                "precision": "month",
                "text": (
                    "Fin du projet européen Mobilise, commencé en octobre 2012.",
                    "نهاية المشروع الأوروبي «موبيليز» الذي انطلق في أكتوبر 2012.",
                    "End of the European project Mobilise, which began in October 2012.",
                ),
                "source": "p57b",
            },
            {
                "date": date(2016, 12, 16),
                "text": (
                    "Réunion des directeurs des treize clusters annoncée à Casablanca : stratégie, plan d’action, "
                    "recrutement de permanents, statut juridique. Le secrétariat est alors assuré par le CE3M.",
                    "الإعلان عن اجتماع مديري التجمّعات الثلاثة عشر بالدار البيضاء: الاستراتيجية وخطة العمل وتوظيف أطر "
                    "قارّة والوضع القانوني. وكان CE3M يتولى الكتابة حينها.",
                    "Meeting of the directors of the thirteen clusters announced in Casablanca: strategy, action plan, "
                    "permanent staff, legal form. CE3M then holds the secretariat.",
                ),
                "source": "s4",
            },
            {
                "date": date(2022, 3, 24),
                "text": (
                    "Assemblée constitutive à Casablanca : les quatorze clusters marocains forment l’association "
                    "professionnelle Maroc Clusters et en élisent le bureau pour deux ans.",
                    "الجمع العام التأسيسي بالدار البيضاء: التجمّعات المغربية الأربعة عشر تؤسّس الجمعية المهنية Maroc "
                    "Clusters وتنتخب مكتبها لمدة سنتين.",
                    "Constituent assembly in Casablanca: the fourteen Moroccan clusters form the professional "
                    "association Maroc Clusters and elect its board for two years.",
                ),
                "source": "p1",
            },
        ],
        "page": {
            "slug": "reseau",
            "show_in_menus": True,
            "title": ("Le réseau", "الشبكة", "The network"),
            "summary": (
                "Réseau des clusters établis au Maroc, créé en décembre 2014. Il comptait treize membres fin 2016 ; en "
                "mars 2022, quatorze clusters forment l’association professionnelle Maroc Clusters.",
                "شبكة التجمّعات الصناعية القائمة بالمغرب، أُحدثت في دجنبر 2014. كانت تضم ثلاثة عشر عضواً أواخر "
                "سنة 2016؛ وفي مارس 2022 أسّس أربعة عشر تجمّعاً الجمعية المهنية Maroc Clusters.",
                "The network of the clusters established in Morocco, created in December 2014. It had thirteen members "
                "at the end of 2016; in March 2022, fourteen clusters formed the professional association Maroc "
                "Clusters.",
            ),
            "body": (
                "<p>Ses décideurs sont les directeurs des clusters membres. Fin 2016, le CE3M en assurait le "
                "secrétariat.</p>"
                "<h2>Ses appuis, d’après Les Éco (fin 2016)</h2>"
                "<ul>"
                "<li>Le ministère de l’Industrie, sa tutelle, a financé une plateforme digitale pour les échanges et "
                "la mutualisation des ressources.</li>"
                "<li>Le ministère de l’Enseignement supérieur a soutenu le Forum interclusters marocains de 2015.</li>"
                "<li>La GIZ a mandaté un expert de France Clusters pour l’installation du réseau, dans le programme "
                "Taahil Al Mokawalat (TAM 3, septembre 2015 – décembre 2020), volet « renforcement des capacités "
                "opérationnelles des clusters ». Le réseau lui a remis un cahier des doléances.</li>"
                "<li>Le projet européen Mobilise (contrat FP7-INCO 312186, 749 999,83 €, octobre 2012 – octobre 2015), "
                "dans son deuxième lot de travaux, a donné lieu à des rencontres avec quarante clusters européens. Des "
                "conventions de partenariat avec des clusters suisses, espagnols et français ont suivi, ainsi que des "
                "échanges avec des clusters de Turquie, d’Italie, de Belgique et de Tunisie.</li>"
                "</ul>"
                "<h2>Ses questions ouvertes, fin 2016</h2>"
                "<ol>"
                "<li>Une stratégie à moyen et long terme, déclinée en plan d’action.</li>"
                "<li>Recruter ou non des permanents pour suivre les activités du réseau.</li>"
                "<li>Quel statut juridique : il y faut l’avis de tous les membres et leur consensus.</li>"
                "</ol>"
                "<p>L’exemple cité est celui de France Clusters, qui a monté sa structure dix-huit ans plus tôt, quand "
                "son réseau comptait quinze clusters. Quant aux moyens : « notre réseau peut les trouver ».</p>"
                "<h2>L’association de 2022</h2>"
                "<p>Elle répond à la question du statut ; les sources lues ne disent pas ce que sont devenues les deux "
                "autres. Bureau élu le 24 mars 2022 pour deux ans : présidence, Cluster solaire ; vice-présidences, C2TM "
                "(international) et MDC (relations institutionnelles) ; secrétariat général, CE3M ; trésorerie, "
                "MNC.</p>",
                "<p>أصحاب القرار فيها هم مديرو التجمّعات الأعضاء. وكان CE3M يتولى كتابتها أواخر سنة 2016.</p>"
                "<h2>الجهات الداعمة، حسب Les Éco (أواخر 2016)</h2>"
                "<ul>"
                "<li>وزارة الصناعة، وهي الوزارة الوصية، موّلت منصّة رقمية للتبادل وتعاضد الموارد.</li>"
                "<li>وزارة التعليم العالي دعمت المنتدى المشترك بين التجمّعات المغربية سنة 2015.</li>"
                "<li>وكالة GIZ كلّفت خبيراً من France Clusters بمواكبة إرساء الشبكة، في إطار برنامج «تأهيل المقاولات» "
                "(TAM 3، شتنبر 2015 – دجنبر 2020)، الشقّ المتعلق بتعزيز القدرات العملية للتجمّعات. وقد سلّمتها "
                "الشبكة دفتراً بمطالبها.</li><li>المشروع الأوروبي «موبيليز» (العقد FP7-INCO 312186، بمبلغ "
                "749\u00a0999,83 أورو، أكتوبر 2012 – أكتوبر 2015)، في حزمة عمله الثانية، أتاح لقاءات مع أربعين تجمّعاً "
                "أوروبياً. وأعقبتها اتفاقيات شراكة مع تجمّعات سويسرية وإسبانية وفرنسية، وتبادل مع تجمّعات من تركيا "
                "وإيطاليا وبلجيكا وتونس.</li>"
                "</ul>"
                "<h2>أسئلتها المعلّقة أواخر 2016</h2>"
                "<ol>"
                "<li>استراتيجية على المديين المتوسط والبعيد، مترجمة إلى خطة عمل.</li>"
                "<li>توظيف أطر قارّة لتتبّع أنشطة الشبكة أو عدم توظيفها.</li>"
                "<li>الوضع القانوني: ويستلزم رأي جميع الأعضاء وتوافقهم.</li>"
                "</ol>"
                "<p>والمثال المذكور هو France Clusters، التي أسّست هيكلها قبل ذلك بثماني عشرة سنة، حين كانت شبكتها تضم "
                "خمسة عشر تجمّعاً. أما الإمكانات المالية، فقد جاء في المقال أن الشبكة قادرة على إيجادها.</p>"
                "<h2>جمعية 2022</h2>"
                "<p>تجيب هذه الجمعية عن سؤال الوضع القانوني، أما السؤالان الآخران فلا تذكر المصادر المطّلع عليها "
                "مآلهما. المكتب المنتخب في 24 مارس 2022 لمدة سنتين: الرئاسة لتجمّع الطاقة الشمسية؛ ونيابة الرئاسة لكل "
                "من C2TM (العلاقات الدولية) وMDC (العلاقات المؤسساتية)؛ والكتابة العامة لـCE3M؛ وأمانة المال "
                "لـMNC.</p>",
                "<p>Its decision makers are the directors of the member clusters. At the end of 2016, CE3M held its "
                "secretariat.</p>"
                "<h2>Its support, according to Les Éco (late 2016)</h2>"
                "<ul>"
                "<li>The ministry of Industry, which oversees it, financed a digital platform for exchange and for the "
                "pooling of resources.</li>"
                "<li>The ministry of Higher Education supported the Moroccan inter-cluster forum of 2015.</li>"
                "<li>GIZ commissioned an expert of France Clusters for setting up the network, in the programme Taahil Al "
                "Mokawalat (TAM 3, September 2015 – December 2020), in its strand on the operational capacity of "
                "clusters. The network handed it a list of needs.</li>"
                "<li>The European project Mobilise (contract FP7-INCO 312186, €749,999.83, October 2012 – October "
                "2015), in its second work package, led to meetings with forty European clusters. Partnership "
                "agreements with Swiss, Spanish and French clusters followed, and exchanges with clusters of Turkey, "
                "Italy, Belgium and Tunisia.</li>"
                "</ul>"
                "<h2>Its open questions in late 2016</h2>"
                "<ol>"
                "<li>A medium- and long-term strategy, translated into an action plan.</li>"
                "<li>Whether to recruit permanent staff to follow the network’s activities.</li>"
                "<li>Which legal form: it takes the opinion of all members and their consensus.</li>"
                "</ol>"
                "<p>The example named is France Clusters, which set up its structure eighteen years earlier, when its "
                "network had fifteen clusters. As for the money, the article says that the network can find it.</p>"
                "<h2>The association of 2022</h2>"
                "<p>It answers the question of the legal form; the sources read do not say what became of the other "
                "two. Board elected on 24 March 2022 for two years: president, Cluster solaire; vice-presidents, C2TM "
                "(international relations) and MDC (institutional relations); secretary general, CE3M; treasurer, "
                "MNC.</p>",
            ),
            "source": "s4",
            "more_sources": ["p1", "p57b", "p58"],
            "note": (
                "La source de 2016 écrit « Maroc Cluster » et, une fois, « Maroc Clusters » ; l’association de 2022 "
                "s’appelle « Maroc Clusters ». Les dates de TAM 3 viennent de Finances News Hebdo ; les dates, le "
                "contrat et le montant de Mobilise, de CORDIS. Treize membres en 2016, quatorze en 2022 : chaque nombre vaut à sa date. "
                "Le forum est daté de « l’année dernière » : 2015 en est déduit.",
                "يكتب مصدر سنة 2016 «Maroc Cluster» ومرة واحدة «Maroc Clusters»؛ أما جمعية 2022 فاسمها «Maroc "
                "Clusters». وتواريخ TAM 3 مأخوذة من Finances News Hebdo، أما تواريخ «موبيليز» وعقده "
                "ومبلغه فمن CORDIS. ثلاثة عشر عضواً سنة "
                "2016 وأربعة عشر سنة 2022: كل عدد صالح لتاريخه. ويؤرَّخ المنتدى بـ«السنة الماضية»، ومنه استُنتجت سنة "
                "2015.",
                "The source of 2016 writes “Maroc Cluster” and, once, “Maroc Clusters”; the association of 2022 "
                "is called “Maroc Clusters”. The dates of TAM 3 come from Finances News Hebdo; the dates, the "
                "contract and the amount of Mobilise from CORDIS. "
                "Thirteen members in 2016, fourteen in 2022: each number holds at its date. The forum is dated "
                "“last year”: 2015 is inferred.",
            ),
        },
    },
}
