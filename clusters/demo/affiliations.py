"""Who belongs to whom. The thirteen members are attested at the end of 2016; nobody published when each came."""

from datetime import date

from .clusters import CLUSTERS

MEMBERS_OF_THE_NETWORK = [
    {"organisation": key, "body": "maroc-cluster", "attested_on": date(2016, 12, 16), "source": "s4"}
    for key in CLUSTERS
]
# The site of C2TM names its members without a date.
MEMBERS_OF_C2TM = [{"organisation": key, "body": "c2tm", "source": "p20"} for key in ("amith", "esith", "ctth")]
MEMBERS_OF_MDC = [
    {"organisation": key, "body": "mdc", "attested_on": date(2013, 12, 23), "source": "p22"}
    for key in ("amith", "esith", "ctth")
]

AFFILIATIONS = [
    *MEMBERS_OF_THE_NETWORK,
    *MEMBERS_OF_C2TM,
    *MEMBERS_OF_MDC,
    {
        "organisation": "saleem",
        "body": "universite-hassan-ii",
        "attested_on": date(2019, 11, 15),
        "source": "p26",
    },
]
