"""Where in Morocco the network is: clusters that sit in a region, and what upper apps register to be in it."""

from dataclasses import dataclass

from django.db.models import CharField, Count, Q, Value
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from core.visibility import visible_to
from search.kinds import kinds

from .belongings import regional_sections
from .geography.outlines import OUTLINES
from .regions import region_choices

CLUSTER = "cluster"
# Of the drawing, in its own units.
BESIDE, BELOW = 17, 22


@dataclass(frozen=True)
class Sign:
    """One sign on the map: there is something of a kind in the region.

    :param x: from the region's place for signs; so is `y`.
    """

    kind: str
    number: int
    x: int
    y: int


@dataclass(frozen=True)
class Presence:
    """What a region has.

    :param numbers: `{"cluster": 8, "agreement": 1}`, kinds that have nothing left out.
    :param deduced: how many of the clusters have a deduced seat.
    """

    code: str
    region: str
    numbers: dict
    deduced: int = 0

    @property
    def in_words(self):
        """Such as `["8 clusters, of which 1 with an inferred seat", "1 agreement"]`."""
        return [
            seats_in_words(number, self.deduced) if kind == CLUSTER else counted_in_words(kind, number)
            for kind, number in self.numbers.items()
        ]

    @property
    def outline(self):
        return OUTLINES[self.code]

    @property
    def signs(self):
        """The seat with its number in the middle, the others in a line below it, or in its place."""
        seats = self.numbers.get(CLUSTER)
        others = [kind for kind in self.numbers if kind != CLUSTER]
        left, line = -BESIDE * (len(others) - 1) / 2, BELOW if seats else 0
        beside = [
            Sign(kind, self.numbers[kind], round(left + BESIDE * place), line) for place, kind in enumerate(others)
        ]
        return [Sign(CLUSTER, seats, 0, 0), *beside] if seats else beside


def legend():
    """What the signs mean: `[(kind, words), …]`."""
    others = [(one.kind, capfirst(kinds()[one.kind].label)) for one in regional_sections()]
    return [(CLUSTER, _("Seats of clusters, with their number")), *others]


def seats_in_words(number, deduced):
    """Such as "8 clusters", and how many of them have a deduced seat."""
    clusters = ngettext("%(number)s cluster", "%(number)s clusters", number) % {"number": number}
    if not deduced:
        return clusters
    text = ngettext(
        "%(clusters)s, of which %(number)s with an inferred seat",
        "%(clusters)s, of which %(number)s with inferred seats",
        deduced,
    )
    return text % {"clusters": clusters, "number": deduced}


def counted_in_words(kind, number):
    """Such as "1 agreement"."""
    return next(one for one in regional_sections() if one.kind == kind).counted(number)


def presence_by_region(clusters, user):
    """All twelve regions: those with clusters first, then by what else they have, then by name. One query.

    :param clusters: the pages of record of clusters.
    :param user: numbers are of what this user may see.
    :returns: a list of twelve `Presence`.
    """
    sections = regional_sections()
    deduced = Count("pk", filter=Q(cluster__seat_is_deduced=True))
    seats = _counted(CLUSTER, visible_to(clusters, user), "cluster__region", deduced)
    others = [_counted(one.kind, visible_to(one.model.objects.of_record(), user), one.region) for one in sections]
    rows = list(seats.union(*others, all=True))
    numbers = {(code, kind): number for kind, code, number, _deduced in rows}
    inferred = {code: deduced for kind, code, _number, deduced in rows if kind == CLUSTER}
    kinds_in_order = [CLUSTER, *(one.kind for one in sections)]
    regions = [
        Presence(
            code,
            name,
            {kind: numbers[code, kind] for kind in kinds_in_order if (code, kind) in numbers},
            inferred.get(code, 0),
        )
        for code, name in region_choices()
    ]
    return sorted(regions, key=lambda one: [-one.numbers.get(kind, 0) for kind in kinds_in_order])


def presence_context(clusters, user):
    """What `clusters/where.html` shows."""
    return {"presence": presence_by_region(clusters, user), "legend": legend()}


def _counted(kind, pages, path, deduced=None):
    """How many pages each region has: rows of kind, region, number, and how many of them have a deduced seat.

    :param path: the field of a page that has its region.
    :param deduced: what counts those; only clusters have a seat.
    """
    named = pages.order_by().annotate(kind=Value(kind, output_field=CharField())).values("kind", path)
    counted = named.annotate(number=Count("pk"), deduced=deduced or Value(0))
    return counted.values_list("kind", path, "number", "deduced")
