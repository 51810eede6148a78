"""Short forms of the rows that every cluster has."""

from datetime import date

CASABLANCA = ("Casablanca", "الدار البيضاء", "Casablanca")

NO_NAME = (
    "Nom officiel non communiqué : la source de 2016 ne donne que le domaine et la ville.",
    "الاسم الرسمي غير معلن: لا يذكر مصدر 2016 سوى المجال والمدينة.",
    "Official name not disclosed: the source of 2016 gives the field and the city only.",
)


def milestone(when, text, source):
    """When something happened, as exactly as it is known.

    :param when: "2014", "2010-11" or "2014-04-22".
    """
    parts = [int(part) for part in when.split("-")]
    return {
        "date": date(*parts, *[1] * (3 - len(parts))),
        "precision": ("year", "month", "day")[len(parts) - 1],
        "text": text,
        "source": source,
    }


def spellings(*names):
    """Names that people type, and that are shown nowhere."""
    return [{"name": name, "kind": "spelling"} for name in names]


def translations(*names):
    return [{"name": name, "kind": "translation"} for name in names]
