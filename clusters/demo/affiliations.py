"""What ties organisations: who belongs to whom, who launched, carries, houses or supports a cluster.

The thirteen members of the network are known of the end of 2016, when their directors were to meet on 16 December;
nobody published when each came.
"""

from datetime import date

from .clusters import CLUSTERS


def tie(kind, organisation, body, source, when=None, precision="day"):
    """The record of one tie.

    :param kind: a value of `Affiliation.Kind`: what `organisation` is to `body`.
    :param when: a day on which it is known to have been so, as exact as `precision` says.
    """
    return {
        "kind": kind,
        "organisation": organisation,
        "body": body,
        "source": source,
        "attested_on": when,
        "precision": precision,
    }


TEXTILE = ("amith", "esith", "ctth")

AFFILIATIONS = [
    *(tie("member", key, "maroc-cluster", "s4", date(2016, 12, 16), "year") for key in CLUSTERS),
    # The site of C2TM names its members without a date.
    *(tie("member", key, "c2tm", "p20") for key in TEXTILE),
    *(tie("member", key, "mdc", "p22", date(2013, 12, 23)) for key in TEXTILE),
    tie("part", "saleem", "universite-hassan-ii", "p26"),
    # The founding of each is a milestone, with its date.
    tie("launched", "enr", "masen", "p28"),
    tie("launched", "e-madina", "apebi", "p33"),
    tie("launched", "e-madina", "universite-hassan-ii", "p33"),
    tie("carried", "menara", "cgem", "p17", date(2018, 8, 1), "year"),
    tie("hosted", "haliopole", "universite-ibn-zohr", "p59", date(2021, 1, 1), "year"),
    tie("supported", "maroc-cluster", "ministere-industrie", "s4", date(2016, 12, 16), "year"),
    tie("supported", "maroc-cluster", "ministere-enseignement-superieur", "s4", date(2015, 1, 1), "year"),
    tie("supported", "maroc-cluster", "giz", "s4", date(2016, 12, 16), "year"),
    # The end of 2016: who holds it since then is not published.
    tie("secretariat", "maroc-cluster", "ce3m", "s4", date(2016, 12, 16), "year"),
    tie("supported", "haliopole", "ministere-industrie", "p14", date(2024, 4, 1), "month"),
    tie("supported", "emc", "ministere-industrie", "p12"),
    tie("partner", "haliopole", "inrh", "p15", date(2016, 1, 1), "year"),
]
