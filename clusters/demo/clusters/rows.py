"""Short forms of the rows that every cluster has."""

from datetime import date

CASABLANCA = ("Casablanca", "الدار البيضاء", "Casablanca")


def milestone(when, text, source, **more):
    """When something happened, as exactly as it is known.

    :param when: "2014", "2010-11" or "2014-04-22".
    :param more: `is_founding`.
    """
    parts = [int(part) for part in when.split("-")]
    return {
        "date": date(*parts, *[1] * (3 - len(parts))),
        "precision": ("year", "month", "day")[len(parts) - 1],
        "text": text,
        "source": source,
        **more,
    }


def founded(when, source, said_by=None):
    """The founding; `said_by` where another source gives another year."""
    said = (f", d’après {said_by}", f" حسب {said_by}", f", according to {said_by}") if said_by else ("", "", "")
    text = (f"Création{said[0]}", f"التأسيس{said[1]}", f"Founded{said[2]}")
    return milestone(when, text, source, is_founding=True)


def bureau(french, arabic, english):
    """The part that a cluster got in the bureau of the association Maroc Clusters."""
    return milestone(
        "2022-03-24",
        (
            f"Reçoit {french} du bureau de l’association Maroc Clusters, élu pour deux ans",
            f"نال {arabic} في مكتب جمعية Maroc Clusters المنتخب لسنتين",
            f"Receives {english} on the board of the association Maroc Clusters, elected for two years",
        ),
        "p1",
    )


def spellings(*names):
    """Names that people type, and that are shown nowhere."""
    return [{"name": name, "kind": "spelling"} for name in names]


def translations(*names):
    return [{"name": name, "kind": "translation"} for name in names]


def named(name, kind, source, **dates):
    """A name that a source gives.

    :param dates: `start` and `end`, as for `milestone`, both of one precision.
    """
    row = {"name": name, "kind": kind, "source": source}
    for end, when in dates.items():
        known = milestone(when, "", source)
        row |= {end: known["date"], "precision": known["precision"]}
    return row
