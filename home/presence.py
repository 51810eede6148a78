"""Where in Morocco the network is: clusters, resources and events in a region, agreements that cover it."""

from dataclasses import dataclass

from django.db.models import CharField, Count, Value
from django.utils.translation import ngettext

from clusters.models import ClusterPage
from clusters.regions import region_choices
from core.visibility import visible_to
from events.models import EventPage
from resources.models import AgreementPage, ResourcePage

# What is counted, and where it says its region.
COUNTED = {
    "clusters": (ClusterPage, "cluster__region"),
    "agreements": (AgreementPage, "regions"),
    "resources": (ResourcePage, "region"),
    "events": (EventPage, "region"),
}


@dataclass(frozen=True)
class Presence:
    code: str
    region: str
    clusters: int
    agreements: int
    resources: int
    events: int

    @property
    def counts(self):
        """What there is, in words: "8 clusters", "2 events"; nothing for none."""
        words = [
            (self.clusters, ngettext("%(number)s cluster", "%(number)s clusters", self.clusters)),
            (self.agreements, ngettext("%(number)s agreement", "%(number)s agreements", self.agreements)),
            (self.resources, ngettext("%(number)s resource", "%(number)s resources", self.resources)),
            (self.events, ngettext("%(number)s event", "%(number)s events", self.events)),
        ]
        return [text % {"number": number} for number, text in words if number]


def presence_by_region(user):
    """All twelve regions: those with clusters first, then by agreements, resources, events and name. One query.

    :param user: counts are of what this user may see.
    :returns: a list of twelve `Presence`.
    """
    first, *others = (
        _count(visible_to(model.objects.of_record(), user), path, kind) for kind, (model, path) in COUNTED.items()
    )
    numbers = {(kind, code): number for kind, code, number in first.union(*others, all=True)}
    regions = [
        Presence(code, name, **{kind: numbers.get((kind, code), 0) for kind in COUNTED})
        for code, name in region_choices()
    ]
    return sorted(regions, key=lambda one: (-one.clusters, -one.agreements, -one.resources, -one.events))


def _count(pages, path, kind):
    named = pages.order_by().annotate(kind=Value(kind, output_field=CharField()))
    return named.values("kind", path).annotate(number=Count("pk")).values_list("kind", path, "number")
