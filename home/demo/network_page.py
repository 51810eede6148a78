"""The words of the page on the network: what the sources say, each with its date."""

LESECO = "https://leseco.ma/business/maroc-cluster-prend-son-destin-en-main.html"
CORDIS = "https://cordis.europa.eu/result/rcn/191760_en.html"
UNIMED = "https://uni-med.net/progetti/mobilise/print/"
TELQUEL = "https://telquel.ma/2022/03/28/innovation-et-industrie-lassociation-maroc-clusters-voit-le-jour_1761173"

FRENCH = [
    (
        "text",
        "<h2>Trois dates</h2>"
        "<ul>"
        "<li><b>Décembre 2014</b> : création du réseau (Les Éco, fin 2016).</li>"
        "<li><b>Fin 2016</b> : treize clusters membres. Leurs directeurs se donnent rendez-vous le 16 décembre, en "
        "marge du salon MIDEST, pour fixer une stratégie et un plan d’action (Les Éco, fin 2016).</li>"
        "<li><b>24 mars 2022</b> : à Casablanca, quatorze clusters forment l’association professionnelle Maroc "
        "Clusters et élisent son bureau pour deux ans (TelQuel, 28 mars 2022).</li>"
        "</ul>"
        "<h2>Qui décide, qui tient le secrétariat</h2>"
        "<p>Fin 2016, les décisions reviennent aux directeurs des clusters membres. Le CE3M, cluster de "
        "l’électronique, de la mécatronique et de la mécanique, assure alors le secrétariat (Les Éco, fin 2016).</p>"
        "<p>Le bureau élu en mars 2022 est réparti entre cinq clusters : présidence au Cluster solaire, "
        "vice-présidences au C2TM (relations internationales) et au MDC (relations institutionnelles), secrétariat "
        "général au CE3M, trésorerie à Maroc Numeric Cluster (TelQuel, 28 mars 2022).</p>"
        "<h2>Les appuis reçus</h2>"
        "<p>D’après Les Éco (fin 2016) :</p>"
        "<ul>"
        "<li>le ministère de tutelle, chargé de l’Industrie, du Commerce, de l’Investissement et de l’Économie "
        "numérique, a financé une plateforme numérique pour les échanges et la mutualisation des ressources ;</li>"
        "<li>le ministère de l’Enseignement supérieur a soutenu le Forum interclusters marocains en 2015 ;</li>"
        "<li>la GIZ a mandaté un expert de France Clusters pour la mise en place du réseau, dans le volet du programme "
        "Taahil Al Mokawalat (TAM 3) qui renforce les capacités opérationnelles des clusters ; le réseau lui a remis "
        "un cahier des doléances ;</li>"
        "<li>le projet européen Mobilise a permis des rencontres avec 40 clusters européens.</li>"
        "</ul>"
        "<p>Mobilise est le contrat FP7-INCO 312186, d’octobre 2012 à octobre 2015, pour 749 999,83 € (CORDIS, "
        "UNIMED).</p>"
        "<p>Après ces rencontres, le réseau a reçu des clusters suisses, espagnols et français et signé avec eux des "
        "conventions de partenariat. Il a aussi échangé avec des clusters de Turquie, d’Italie, de Belgique et de "
        "Tunisie.</p>"
        "<h2>Les questions ouvertes fin 2016</h2>"
        "<ol>"
        "<li>Une stratégie à moyen et long terme, déclinée en plan d’action.</li>"
        "<li>Recruter ou non des permanents pour suivre les activités du réseau.</li>"
        "<li>Quel statut juridique : il y faut l’avis de tous les membres et leur consensus.</li>"
        "</ol>"
        "<p>L’exemple cité est celui de France Clusters, qui a monté sa structure dix-huit ans plus tôt, quand son "
        "réseau comptait quinze clusters. Quant aux moyens :</p>",
    ),
    ("quote", {"text": "Notre réseau peut les trouver.", "source": "Les Éco, fin 2016", "url": LESECO}),
    (
        "text",
        "<p>L’association de 2022 répond à la question du statut. Les sources lues ne disent pas ce que sont devenues "
        "les deux autres.</p>"
        "<h2>Sources</h2>"
        "<ul>"
        f'<li><a href="{LESECO}">« Maroc Cluster prend son destin en main »</a>, Les Éco, fin 2016.</li>'
        f'<li><a href="{TELQUEL}">« Innovation et industrie : l’association “Maroc Clusters” voit le jour »</a>, '
        "TelQuel, 28 mars 2022.</li>"
        f'<li>Sur Mobilise : <a href="{CORDIS}">CORDIS</a> et <a href="{UNIMED}">UNIMED</a>.</li>'
        "</ul>",
    ),
]

ARABIC = [
    (
        "text",
        "<h2>ثلاثة تواريخ</h2>"
        "<ul>"
        "<li><b>دجنبر 2014</b>: إحداث الشبكة (Les Éco، أواخر 2016).</li>"
        "<li><b>أواخر 2016</b>: ثلاثة عشر تجمّعاً عضواً. يتواعد مديروها على اللقاء يوم 16 دجنبر على هامش معرض MIDEST "
        "لوضع استراتيجية وخطة عمل (Les Éco، أواخر 2016).</li>"
        "<li><b>24 مارس 2022</b>: تأسيس الجمعية المهنية Maroc Clusters بالدار البيضاء من طرف أربعة عشر تجمّعاً، "
        "وانتخاب مكتبها لمدة سنتين (TelQuel\u200f، 28 مارس 2022).</li>"
        "</ul>"
        "<h2>من يقرّر ومن يتولّى الكتابة</h2>"
        "<p>في أواخر 2016 كان القرار بيد مديري التجمّعات الأعضاء، وكان CE3M، تجمّع الإلكترونيك والميكاترونيك "
        "والميكانيك، يتولّى كتابة الشبكة (Les Éco، أواخر 2016).</p>"
        "<p>ويتوزّع المكتب المنتخب في مارس 2022 على خمسة تجمّعات: الرئاسة لتجمّع الطاقة الشمسية، ونيابة الرئاسة لـC2TM "
        "(العلاقات الدولية) وMDC (العلاقات المؤسساتية)، والكتابة العامة لـCE3M، وأمانة المال لـMaroc Numeric Cluster "
        "(TelQuel\u200f، 28 مارس 2022).</p>"
        "<h2>الدعم الذي تلقّته</h2>"
        "<p>حسب Les Éco (أواخر 2016):</p>"
        "<ul>"
        "<li>موّلت الوزارة الوصية، المكلفة بالصناعة والتجارة والاستثمار والاقتصاد الرقمي، منصّة رقمية للتبادل وتعاضد "
        "الموارد؛</li>"
        "<li>دعمت وزارة التعليم العالي المنتدى المشترك بين التجمّعات المغربية سنة 2015؛</li>"
        "<li>انتدبت وكالة التعاون الألماني GIZ خبيراً من France Clusters لإرساء الشبكة، ضمن الشق المتعلق بتقوية "
        "القدرات العملياتية للتجمّعات في برنامج تأهيل المقاولات (TAM 3)، وسلّمتها الشبكة دفتراً بحاجياتها؛</li>"
        "<li>أتاح المشروع الأوروبي «موبيليز» عقد لقاءات مع 40 تجمّعاً أوروبياً.</li>"
        "</ul>"
        "<p>و«موبيليز» هو العقد FP7-INCO 312186، من أكتوبر 2012 إلى أكتوبر 2015، بمبلغ 749.999,83 أورو (CORDIS "
        "وUNIMED).</p>"
        "<p>وبعد هذه اللقاءات استقبلت الشبكة تجمّعات سويسرية وإسبانية وفرنسية ووقّعت معها اتفاقيات شراكة. كما جمعتها "
        "لقاءات تبادل بتجمّعات من تركيا وإيطاليا وبلجيكا وتونس.</p>"
        "<h2>أسئلة كانت معلّقة في أواخر 2016</h2>"
        "<ol>"
        "<li>استراتيجية على المديين المتوسط والبعيد، مترجمة إلى خطة عمل.</li>"
        "<li>توظيف أطر قارّة لتتبّع أنشطة الشبكة أو عدم توظيفها.</li>"
        "<li>الوضع القانوني: ويستلزم رأي جميع الأعضاء وتوافقهم.</li>"
        "</ol>"
        "<p>والمثال المذكور هو France Clusters، التي أسّست هيكلها قبل ذلك بثماني عشرة سنة، حين كانت شبكتها تضم خمسة "
        "عشر تجمّعاً. أما الإمكانات المالية، فقد جاء في المقال أن الشبكة قادرة على إيجادها.</p>"
        "<p>وقد أجابت جمعية 2022 عن سؤال الوضع القانوني. أما السؤالان الآخران فلا تذكر المصادر المطّلع عليها "
        "مآلهما.</p>"
        "<h2>المصادر</h2>"
        "<ul>"
        f'<li>«<a href="{LESECO}">Maroc Cluster prend son destin en main</a>»\u200f، Les Éco، أواخر 2016.</li>'
        f'<li>«<a href="{TELQUEL}">Innovation et industrie : l’association “Maroc Clusters” voit le jour</a>»\u200f، '
        "TelQuel\u200f، 28 مارس 2022.</li>"
        f'<li>عن «موبيليز»: <a href="{CORDIS}">CORDIS</a> و<a href="{UNIMED}">UNIMED</a>.</li>'
        "</ul>",
    ),
]

ENGLISH = [
    (
        "text",
        "<h2>Three dates</h2>"
        "<ul>"
        "<li><b>December 2014</b>: the network is created (Les Éco, late 2016).</li>"
        "<li><b>Late 2016</b>: thirteen member clusters. Their directors agree to meet on 16 December, alongside the "
        "MIDEST fair, to set a strategy and an action plan (Les Éco, late 2016).</li>"
        "<li><b>24 March 2022</b>: in Casablanca, fourteen clusters form the professional association Maroc Clusters "
        "and elect its board for two years (TelQuel, 28 March 2022).</li>"
        "</ul>"
        "<h2>Who decides, who holds the secretariat</h2>"
        "<p>In late 2016 the directors of the member clusters decide. CE3M, the cluster of electronics, mechatronics "
        "and mechanics, then holds the secretariat (Les Éco, late 2016).</p>"
        "<p>The board elected in March 2022 comes from five clusters: the president from Cluster solaire, the "
        "vice-presidents from C2TM (international relations) and MDC (institutional relations), the secretary general "
        "from CE3M, the treasurer from Maroc Numeric Cluster (TelQuel, 28 March 2022).</p>"
        "<h2>Support received</h2>"
        "<p>According to Les Éco (late 2016):</p>"
        "<ul>"
        "<li>the ministry in charge, of Industry, Trade, Investment and the Digital Economy, financed a digital "
        "platform for exchange and for pooling resources;</li>"
        "<li>the ministry of Higher Education supported the Moroccan inter-cluster forum in 2015;</li>"
        "<li>GIZ commissioned an expert of France Clusters to help set up the network, within the strand of the "
        "programme Taahil Al Mokawalat (TAM 3) that strengthens the clusters’ operational capacities; the network "
        "handed its list of needs over to it;</li>"
        "<li>the European project Mobilise made meetings with 40 European clusters possible.</li>"
        "</ul>"
        "<p>Mobilise is contract FP7-INCO 312186, from October 2012 to October 2015, for €749,999.83 (CORDIS, "
        "UNIMED).</p>"
        "<p>After these meetings the network received Swiss, Spanish and French clusters and signed partnership "
        "agreements with them. It also exchanged with clusters from Turkey, Italy, Belgium and Tunisia.</p>"
        "<h2>Questions open in late 2016</h2>"
        "<ol>"
        "<li>A medium- and long-term strategy, translated into an action plan.</li>"
        "<li>Whether to recruit permanent staff to follow the network’s activities.</li>"
        "<li>Which legal form: it takes the opinion of all members and their consensus.</li>"
        "</ol>"
        "<p>The example named is France Clusters, which set up its structure eighteen years earlier, when its network "
        "had fifteen clusters. As for the money, the article says that the network can find it.</p>"
        "<p>The association of 2022 answers the question of the legal form. The sources read do not say what became "
        "of the other two.</p>"
        "<h2>Sources</h2>"
        "<ul>"
        f'<li><a href="{LESECO}">“Maroc Cluster prend son destin en main”</a>, Les Éco, late 2016.</li>'
        f'<li><a href="{TELQUEL}">“Innovation et industrie : l’association ‘Maroc Clusters’ voit le jour”</a>, '
        "TelQuel, 28 March 2022.</li>"
        f'<li>On Mobilise: <a href="{CORDIS}">CORDIS</a> and <a href="{UNIMED}">UNIMED</a>.</li>'
        "</ul>",
    ),
]

NETWORK_PAGE = {
    "key": "reseau",
    "show_in_menus": True,
    "title": ("Le réseau", "الشبكة", "The network"),
    "summary": (
        "Maroc Cluster réunit depuis décembre 2014 les clusters établis au Maroc. Son histoire, ses appuis et ses "
        "décisions, d’après la presse et ses dates.",
        "تجمع شبكة Maroc Cluster منذ دجنبر 2014 التجمّعات الصناعية المستقرة بالمغرب. تاريخها والجهات الداعمة لها "
        "وقراراتها، حسب ما أوردته الصحافة وبتواريخه.",
        "Since December 2014 Maroc Cluster has brought together the clusters established in Morocco. Its history, "
        "its support and its decisions, as the press reports and dates them.",
    ),
    "body": (FRENCH, ARABIC, ENGLISH),
}
