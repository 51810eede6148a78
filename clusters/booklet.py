"""The directory for paper: every cluster that it lists, one after the other, with its facts and their sources."""

from collections import defaultdict
from dataclasses import dataclass, field

from django.db.models import Q

from core.collation import alphabetical_key
from core.content_version import current
from core.visibility import reader, visible_to

from .directory import DirectoryListing
from .facts import division_rows, series_of_divisions, series_of_figures
from .models.affiliations import Affiliation
from .models.facts import KeyFigure
from .particulars import particulars
from .regions import region_name
from .ties import members_among, sources_of, ties_among

# More than the country has: a booklet has no second page of its list.
MOST_CLUSTERS = 500


@dataclass
class Entry:
    """What the booklet says of one cluster.

    :param number: its place in the booklet, from 1.
    :param page: a `ClusterPage` with what its list shows.
    """

    number: int
    page: object
    names: list = field(default_factory=list)
    milestones: list = field(default_factory=list)
    contacts: list = field(default_factory=list)
    reviews: list = field(default_factory=list)
    ties: list = field(default_factory=list)
    members: list = field(default_factory=list)
    figures: list = field(default_factory=list)
    divisions: list = field(default_factory=list)

    @property
    def cluster(self):
        return self.page.cluster

    @property
    def member_names(self):
        return [tie.organisation for tie in self.members]

    @property
    def member_sources(self):
        return sources_of(self.members)


def booklet(page, request):
    """The context of the booklet: the same clusters as the list shows under the same filters.

    :param page: the `ClusterIndexPage`.
    """
    user = reader(request)
    parameters = request.GET.copy()
    parameters.pop("date", None)  # facts are of today
    rows = visible_to(page.rows(), user)
    listing = DirectoryListing(rows.with_sources(), page.facets(), parameters, user, MOST_CLUSTERS)
    entries = entries_of(listing.page.object_list)
    return {
        "listing": listing,
        "count": page.counted % {"number": len(entries)},
        "entries": entries,
        "regions": by_region(entries),
        "sectors": by_sector(entries),
        "changed": current().changed_at,
    }


def entries_of(pages):
    """An `Entry` for each page, in a number of queries that does not grow with them."""
    keys = [page.cluster_id for page in pages]
    small = particulars(keys)
    for page in pages:
        small[page.cluster_id]["names"] = page.other_names(small[page.cluster_id]["names"])
    figures = grouped(KeyFigure.objects.filter(organisation__in=keys).select_related("indicator", "source"))
    divisions = grouped(
        division_rows().filter(distribution__organisation__in=keys), lambda row: row.distribution.organisation_id
    )
    affiliations = affiliations_of(keys)
    ties = {key: members_among(ties_among(affiliations[key], key), key) for key in keys}
    return [
        Entry(
            number,
            page,
            **small[page.cluster_id],
            members=ties[page.cluster_id][0],
            ties=ties[page.cluster_id][1],
            figures=series_of_figures(figures[page.cluster_id]),
            divisions=series_of_divisions(divisions[page.cluster_id]),
        )
        for number, page in enumerate(pages, start=1)
    ]


def grouped(rows, key=lambda row: row.organisation_id):
    """Rows by the key of their organisation."""
    found = defaultdict(list)
    for row in rows:
        found[key(row)].append(row)
    return found


def affiliations_of(keys):
    """The affiliations of several organisations by the key of each; one between two of them is with both."""
    rows = Affiliation.objects.shown().with_lasting().filter(Q(organisation__in=keys) | Q(body__in=keys))
    found = defaultdict(list)
    for row in rows.select_related("organisation", "body", "source"):
        for key in (row.organisation_id, row.body_id):
            found[key].append(row)
    return found


def by_region(entries):
    """`[(region's name, entries), …]`, the regions by name."""
    return indexed((region_name(entry.cluster.region_id), entry) for entry in entries)


def by_sector(entries):
    """The same of sectors; a cluster stands in each of its own."""
    return indexed((str(sector), entry) for entry in entries for sector in entry.cluster.sectors.all())


def indexed(named):
    """`(name, entry)` pairs as an index: each name once, in the order of the alphabet."""
    found = defaultdict(list)
    for name, entry in named:
        found[name].append(entry)
    return sorted(found.items(), key=lambda item: alphabetical_key(item[0]))
