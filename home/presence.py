"""Where in Morocco the network is: clusters that sit in a region, agreements that cover it."""

from dataclasses import dataclass

from django.db.models import CharField, Count, Value

from clusters.models import ClusterPage
from clusters.regions import region_choices
from core.visibility import visible_to
from resources.models import AgreementPage


@dataclass(frozen=True)
class Presence:
    code: str
    region: str
    clusters: int
    agreements: int


def presence_by_region(user):
    """All twelve regions: those with clusters first, then by agreements, then by name. One query.

    :param user: counts are of what this user may see.
    :returns: a list of twelve `Presence`.
    """
    clusters = _count(visible_to(ClusterPage.objects.of_record(), user), "cluster__region", "cluster")
    agreements = _count(visible_to(AgreementPage.objects.of_record(), user), "regions", "agreement")
    numbers = {(kind, code): number for kind, code, number in clusters.union(agreements, all=True)}
    regions = [
        Presence(code, name, numbers.get(("cluster", code), 0), numbers.get(("agreement", code), 0))
        for code, name in region_choices()
    ]
    return sorted(regions, key=lambda one: (-one.clusters, -one.agreements))


def _count(pages, path, kind):
    named = pages.order_by().annotate(kind=Value(kind, output_field=CharField()))
    return named.values("kind", path).annotate(number=Count("pk")).values_list("kind", path, "number")
