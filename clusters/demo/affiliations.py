"""Who belongs to whom. The thirteen members are attested at the end of 2016; nobody published when each came."""

from datetime import date

from .clusters import CLUSTERS

AFFILIATIONS = [
    {"organisation": key, "body": "maroc-cluster", "attested_on": date(2016, 12, 16), "source": "s4"}
    for key in CLUSTERS
]
