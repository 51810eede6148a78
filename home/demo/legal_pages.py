"""What every site has to say of itself. Who publishes it is not known yet: it says so, instead of inventing."""


def text(*parts):
    """`("h2", "Éditeur")` for a heading, a string for a paragraph, a list for a list."""
    html = []
    for part in parts:
        if isinstance(part, tuple):
            html.append(f"<{part[0]}>{part[1]}</{part[0]}>")
        elif isinstance(part, list):
            html.append(f"<ul>{''.join(f'<li>{item}</li>' for item in part)}</ul>")
        else:
            html.append(f"<p>{part}</p>")
    return [("text", "".join(html))]


LEGAL_NOTICE = {
    "key": "mentions-legales",
    "title": ("Mentions légales", "إشعار قانوني", "Legal notice"),
    "summary": (
        "Qui publie ce portail, d’où viennent ses contenus, et ce que vous pouvez en faire.",
        "من ينشر هذه البوابة، ومن أين تأتي محتوياتها، وما يمكنكم فعله بها.",
        "Who publishes this portal, where its content comes from, and what you may do with it.",
    ),
    "body": (
        text(
            ("h2", "Éditeur"),
            "Maroc Cluster, le réseau des clusters établis au Maroc. Quatorze clusters ont formé l’association "
            "professionnelle Maroc Clusters le 24 mars 2022, d’après TelQuel (28 mars 2022).",
            ["Adresse : non communiquée.", "Responsable de la publication : non communiqué."],
            ("h2", "Hébergeur"),
            "Non communiqué.",
            ("h2", "Contenus"),
            "Chaque fait porte sa date et sa source. Ce qui vient de la presse ou d’un site officiel est marqué tant "
            "que l’organisation concernée ne l’a pas confirmé ici. Les citations restent celles de leurs auteurs.",
            "La licence des contenus se lit au pied des pages quand le réseau en a choisi une ; sinon, elle n’est pas communiquée.",
            ("h2", "Logiciels et signes"),
            [
                "Le portail est construit avec Wagtail et Django.",
                "La police est Readex Pro (licence SIL Open Font), les icônes viennent de Lucide (licence ISC).",
            ],
        ),
        text(
            ("h2", "الناشر"),
            "شبكة Maroc Cluster، شبكة التجمّعات الصناعية المستقرة بالمغرب. وقد أسّس أربعة عشر تجمّعاً الجمعية المهنية "
            "Maroc Clusters يوم 24 مارس 2022، حسب TelQuel (28 مارس 2022).",
            ["العنوان: غير معلن.", "مدير النشر: غير معلن."],
            ("h2", "الجهة المستضيفة"),
            "غير معلنة.",
            ("h2", "المحتويات"),
            "لكل معلومة تاريخها ومصدرها. وما ورد في الصحافة أو في موقع رسمي يُشار إليه بذلك ما لم تؤكّده الهيئة المعنية "
            "هنا. وتبقى الاقتباسات ملكاً لأصحابها.",
            "تُقرأ رخصة المحتويات في أسفل الصفحات متى اختارتها الشبكة؛ وإلا فهي غير معلنة.",
            ("h2", "البرمجيات والعلامات"),
            [
                "أُنجزت البوابة بواسطة Wagtail وDjango.",
                "الخط هو Readex Pro (رخصة SIL Open Font)، والأيقونات من Lucide (رخصة ISC).",
            ],
        ),
        text(
            ("h2", "Publisher"),
            "Maroc Cluster, the network of the clusters established in Morocco. Fourteen clusters formed the "
            "professional association Maroc Clusters on 24 March 2022, according to TelQuel (28 March 2022).",
            ["Address: not disclosed.", "Person responsible for the publication: not disclosed."],
            ("h2", "Host"),
            "Not disclosed.",
            ("h2", "Content"),
            "Every fact carries its date and its source. What was read in the press or on an official website is "
            "marked until the organisation concerned has confirmed it here. Quotations remain their authors’.",
            "The licence of the content is named at the foot of pages once the network has chosen one; until then it is not disclosed.",
            ("h2", "Software and signs"),
            [
                "The portal is built with Wagtail and Django.",
                "The typeface is Readex Pro (SIL Open Font Licence), the icons are Lucide’s (ISC licence).",
            ],
        ),
    ),
}

DATA_PROTECTION = {
    "key": "donnees-personnelles",
    "title": ("Données personnelles", "المعطيات الشخصية", "Personal data"),
    "summary": (
        "Ce que le portail sait de vous, pourquoi, et vos droits (loi 09-08).",
        "ما تعرفه البوابة عنكم وسببه، وحقوقكم (القانون رقم 09-08).",
        "What the portal knows of you, why, and your rights (law 09-08).",
    ),
    "body": (
        text(
            ("h2", "Quand vous lisez"),
            "Aucun compte n’est demandé, aucune mesure d’audience n’est faite, aucune page n’appelle un autre site. Le "
            "portail ne dépose pas de cookie chez qui ne fait que lire et chercher.",
            ("h2", "Quand vous vous connectez"),
            "Votre adresse électronique, votre nom et votre langue vous identifient. Deux cookies gardent votre session "
            "et protègent les formulaires ; ils ne servent à rien d’autre.",
            ("h2", "Journaux"),
            "Le serveur note les demandes qu’il reçoit, pour la sécurité et les pannes. Durée de conservation : non "
            "communiquée.",
            ("h2", "Vos droits"),
            "La loi 09-08 vous donne un droit d’accès, de rectification et d’opposition. Le contact et le numéro de "
            "déclaration à la CNDP ne sont pas encore communiqués.",
        ),
        text(
            ("h2", "عندما تتصفّحون"),
            "لا يُطلب أي حساب، ولا يُقاس التصفّح، ولا تستدعي أي صفحة موقعاً آخر. ولا تضع البوابة أي ملف تعريف ارتباط لدى "
            "من يكتفي بالقراءة والبحث.",
            ("h2", "عندما تسجّلون الدخول"),
            "يُعرَّف بكم بعنوان بريدكم الإلكتروني واسمكم ولغتكم. ويحفظ ملفّا تعريف ارتباط جلستكم ويحميان الاستمارات، ولا "
            "يُستعملان لغير ذلك.",
            ("h2", "السجلّات"),
            "يسجّل الخادم الطلبات التي يتلقّاها لأغراض السلامة ومعالجة الأعطاب. مدّة الحفظ: غير معلنة.",
            ("h2", "حقوقكم"),
            "يمنحكم القانون رقم 09-08 حقّ الولوج والتصحيح والتعرّض. ولم تُعلَن بعد جهة الاتصال ولا رقم التصريح لدى اللجنة "
            "الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي.",
        ),
        text(
            ("h2", "When you read"),
            "No account is asked for, no audience is measured, no page calls another site. The portal sets no cookie "
            "for those who only read and search.",
            ("h2", "When you sign in"),
            "Your e-mail address, your name and your language identify you. Two cookies keep your session and protect "
            "forms; they serve nothing else.",
            ("h2", "Logs"),
            "The server notes the requests that it receives, for security and failures. How long they are kept: not "
            "disclosed.",
            ("h2", "Your rights"),
            "Law 09-08 gives you a right of access, correction and objection. The contact and the number of the "
            "declaration to the CNDP are not disclosed yet.",
        ),
    ),
}

ACCESSIBILITY = {
    "key": "accessibilite",
    "title": ("Accessibilité", "سهولة الولوج", "Accessibility"),
    "summary": (
        "Le portail vise la norme WCAG 2.2, niveau AA. Déclaration du 24 novembre 2026.",
        "تستهدف البوابة معيار WCAG 2.2 بمستوى AA. تصريح بتاريخ 24 نونبر 2026.",
        "The portal aims at WCAG 2.2, level AA. Declaration of 24 November 2026.",
    ),
    "body": (
        text(
            ("h2", "Ce qui est vérifié"),
            [
                "Chaque type de page, en trois langues, sur téléphone et sur ordinateur, en clair et en sombre, par un "
                "contrôle automatique (axe) à chaque changement du portail.",
                "Le clavier seul, le texte agrandi à 200 %, les couleurs forcées, la lecture sans JavaScript.",
            ],
            ("h2", "Ce qui ne l’est pas encore"),
            [
                "Aucun audit par un organisme extérieur n’a eu lieu.",
                "Les documents déposés par les clusters ne sont pas contrôlés.",
            ],
            ("h2", "Signaler un obstacle"),
            "Le contact n’est pas encore communiqué.",
        ),
        text(
            ("h2", "ما يُتحقّق منه"),
            [
                "كل نوع من الصفحات، باللغات الثلاث، على الهاتف والحاسوب، بالمظهرين الفاتح والداكن، بفحص آلي (axe) عند كل "
                "تغيير في البوابة.",
                "لوحة المفاتيح وحدها، والنص المكبّر إلى 200 في المائة، والألوان المفروضة، والقراءة دون JavaScript.",
            ],
            ("h2", "ما لم يُتحقّق منه بعد"),
            ["لم تُجرِ أي جهة خارجية تدقيقاً.", "لا تُفحص الوثائق التي تودعها التجمّعات."],
            ("h2", "الإبلاغ عن عائق"),
            "لم تُعلَن بعد جهة الاتصال.",
        ),
        text(
            ("h2", "What is checked"),
            [
                "Every type of page, in three languages, on a phone and on a desk, light and dark, by an automatic "
                "check (axe) at every change of the portal.",
                "The keyboard alone, text at 200%, forced colours, reading without JavaScript.",
            ],
            ("h2", "What is not yet"),
            [
                "No audit by an outside body has taken place.",
                "The documents that clusters upload are not checked.",
            ],
            ("h2", "Report an obstacle"),
            "The contact is not disclosed yet.",
        ),
    ),
}

HELP = {
    "key": "aide",
    "title": ("Aide", "مساعدة", "Help"),
    "summary": (
        "Chercher, lire une convention, comprendre les mentions.",
        "البحث، وقراءة اتفاقية، وفهم الإشارات.",
        "Searching, reading an agreement, understanding the marks.",
    ),
    "body": (
        text(
            ("h2", "Chercher"),
            "Écrivez un nom, un sigle, un équipement, un lieu ou une date, en français, en arabe ou en anglais. Les "
            "fautes de frappe et les anciens noms sont compris. Les filtres se cumulent et restent dans l’adresse : "
            "vous pouvez envoyer le lien.",
            ("h2", "Les mentions"),
            [
                "« D’après la presse » ou « d’après un site officiel » : le fait a été lu ailleurs, et l’organisation "
                "ne l’a pas encore confirmé ici.",
                "« Non communiqué » : les sources lues ne le disent pas.",
                "Les petits chiffres renvoient aux sources, au bas de la page.",
            ],
            ("h2", "Les conventions"),
            "La page d’une convention montre ses parties, ses axes, ce qu’elle ouvre et à qui, et les conventions qui "
            "la précèdent ou la suivent.",
            ("h2", "Les langues"),
            "Le français est la langue de départ. Ce qui n’est pas traduit garde sa langue et le dit.",
        ),
        text(
            ("h2", "البحث"),
            "اكتبوا اسماً أو مختصراً أو تجهيزاً أو مكاناً أو تاريخاً، بالعربية أو الفرنسية أو الإنجليزية. تُفهم أخطاء "
            "الكتابة والأسماء القديمة. ويمكن الجمع بين عوامل التصفية، وتبقى في العنوان بحيث يمكنكم إرسال الرابط.",
            ("h2", "الإشارات"),
            [
                "«حسب الصحافة» أو «حسب موقع رسمي»: قُرئت المعلومة في مكان آخر، ولم تؤكّدها الهيئة المعنية هنا بعد.",
                "«غير معلن»: لا تذكره المصادر المقروءة.",
                "الأرقام الصغيرة تحيل على المصادر في أسفل الصفحة.",
            ],
            ("h2", "الاتفاقيات"),
            "تعرض صفحة الاتفاقية أطرافها ومحاورها وما تتيحه ولمن، والاتفاقيات السابقة لها واللاحقة.",
            ("h2", "اللغات"),
            "الفرنسية هي لغة الأصل. وما لم يُترجم يبقى بلغته مع الإشارة إلى ذلك.",
        ),
        text(
            ("h2", "Searching"),
            "Type a name, an acronym, a piece of equipment, a place or a date, in French, Arabic or English. Typing "
            "errors and former names are understood. Filters add up and stay in the address: you can send the link.",
            ("h2", "The marks"),
            [
                "“As reported by the press” or “according to an official website”: the fact was read elsewhere, and "
                "the organisation has not confirmed it here yet.",
                "“Not disclosed”: the sources read do not say.",
                "The small numbers lead to the sources, at the foot of the page.",
            ],
            ("h2", "Agreements"),
            "The page of an agreement shows its parties, its axes, what it opens and to whom, and the agreements "
            "before and after it.",
            ("h2", "Languages"),
            "French is the language of origin. What is not translated keeps its language, and says so.",
        ),
    ),
}

SITE_MAP = {
    "key": "plan-du-site",
    "title": ("Plan du site", "خريطة الموقع", "Site map"),
    "summary": ("Toutes les rubriques et leurs pages.", "كل الأقسام وصفحاتها.", "All sections and their pages."),
    "body": ([("site_map", None)],) * 3,
}

LEGAL_PAGES = [HELP, SITE_MAP, LEGAL_NOTICE, DATA_PROTECTION, ACCESSIBILITY]
