"""News as the press reported them. A tuple is a text in French, Arabic and English."""

from datetime import date


def paragraphs(*texts):
    return [("text", "".join(f"<p>{text}</p>" for text in texts))]


NEWS = [
    {
        "key": "association-maroc-clusters-2022",
        "date": date(2022, 3, 28),
        "source": "p1",
        "title": (
            "Quatorze clusters forment l’association Maroc Clusters",
            "أربعة عشر تجمّعاً تؤسّس جمعية Maroc Clusters",
            "Fourteen clusters form the association Maroc Clusters",
        ),
        "summary": (
            "Réunis à Casablanca le 24 mars 2022, ils se donnent une association professionnelle et un bureau élu pour "
            "deux ans.",
            "اجتمعت بالدار البيضاء يوم 24 مارس 2022 وأسّست جمعية مهنية انتخبت مكتبها لمدة سنتين.",
            "Meeting in Casablanca on 24 March 2022, they found a professional association and elect its board for "
            "two years.",
        ),
        "body": (
            paragraphs(
                "Le bureau est réparti entre cinq clusters : présidence au Cluster solaire, vice-présidences au C2TM "
                "(relations internationales) et au MDC (relations institutionnelles), secrétariat général au CE3M, "
                "trésorerie à Maroc Numeric Cluster.",
                "La liste des quatorze clusters n’est pas publiée.",
            ),
            paragraphs(
                "ويتوزّع المكتب بين خمسة تجمّعات: الرئاسة لتجمّع الطاقة الشمسية، ونيابتا الرئاسة لـ C2TM (العلاقات "
                "الدولية) وMDC (العلاقات المؤسساتية)، والأمانة العامة لـ CE3M، وأمانة المال لـ Maroc Numeric Cluster.",
                "ولم تُنشر لائحة التجمّعات الأربعة عشر.",
            ),
            paragraphs(
                "The board comes from five clusters: the president from Cluster solaire, the vice-presidents from C2TM "
                "(international relations) and MDC (institutional relations), the secretary general from CE3M, the "
                "treasurer from Maroc Numeric Cluster.",
                "The list of the fourteen clusters is not published.",
            ),
        ),
    },
    {
        "key": "rapport-2023",
        "below": "enr",
        "date": date(2024, 2, 23),
        "source": "s1",
        "title": (
            "Le Cluster EnR donne les chiffres de 2023",
            "تجمّع الطاقات المتجددة يعلن أرقام سنة 2023",
            "Cluster EnR gives its figures for 2023",
        ),
        "summary": (
            "Plus de 210 membres actifs et plus de 35 partenariats stratégiques, selon son rapport cité par "
            "Aujourd’hui Le Maroc.",
            "أكثر من 210 أعضاء نشيطين وأكثر من 35 شراكة استراتيجية، حسب تقريره الذي أوردته جريدة Aujourd’hui Le Maroc.",
            "More than 210 active members and more than 35 strategic partnerships, according to its report, which "
            "Aujourd’hui Le Maroc cites.",
        ),
        "body": (
            paragraphs(
                "Le rapport compte aussi plus de 40 start-ups accompagnées par an en moyenne, et plus de 600 depuis "
                "2015. Les start-ups vertes de son incubateur ont levé 14 millions de dirhams."
            ),
            paragraphs(
                "ويحصي التقرير كذلك مواكبة أكثر من 40 مقاولة ناشئة في السنة في المتوسط، وأكثر من 600 منذ 2015. وقد "
                "عبّأت المقاولات الناشئة الخضراء في حاضنته 14 مليون درهم."
            ),
            paragraphs(
                "The report also counts more than 40 start-ups supported a year on average, and more than 600 since "
                "2015. The green start-ups of its incubator raised 14 million dirhams."
            ),
        ),
    },
    {
        "key": "nouveau-conseil-2025",
        "below": "enr",
        "date": date(2025, 9, 11),
        "source": "p30",
        "title": (
            "Le Cluster EnR élit sa présidence",
            "تجمّع الطاقات المتجددة ينتخب رئاسته",
            "Cluster EnR elects its president",
        ),
        "summary": (
            "L’assemblée générale élective réunit plus de 150 membres et partenaires, rapporte Le Site Info.",
            "جمع الجمع العام الانتخابي أكثر من 150 عضواً وشريكاً، حسب Le Site Info.",
            "The elective general assembly brings together more than 150 members and partners, Le Site Info reports.",
        ),
        "body": ([], [], []),
    },
]
