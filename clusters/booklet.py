"""The directory for paper: every cluster that it lists, one after the other, with its facts and their sources."""

from collections import defaultdict
from dataclasses import dataclass

from core.collation import alphabetical_key
from core.content_version import current
from core.visibility import reader, visible_to

from .directory import DirectoryListing
from .profiles import profiles_of
from .regions import region_name

# More than the country has: a booklet has no second page of its list.
MOST_CLUSTERS = 500


@dataclass
class Entry:
    """What the booklet says of one cluster.

    :param number: its place in the booklet, from 1.
    :param page: a `ClusterPage` with what its list shows.
    :param profile: what `profiles_of` knows of it.
    """

    number: int
    page: object
    profile: dict

    @property
    def cluster(self):
        return self.page.cluster

    @property
    def member_names(self):
        return [tie.organisation for tie in self.profile["members"]]


def booklet(page, request):
    """The context of the booklet: the same clusters as the list shows under the same filters.

    :param page: the `ClusterIndexPage`.
    """
    user = reader(request)
    parameters = request.GET.copy()
    parameters.pop("date", None)  # facts are of today
    rows = visible_to(page.rows(), user)
    listing = DirectoryListing(rows.with_sources(), page.facets(), parameters, user, MOST_CLUSTERS)
    pages = listing.page.object_list
    profiles = profiles_of(pages, user)
    entries = [Entry(number, page, profiles[page.cluster_id]) for number, page in enumerate(pages, start=1)]
    return {
        "listing": listing,
        "count": page.counted % {"number": len(entries)},
        "entries": entries,
        "regions": by_region(entries),
        "sectors": by_sector(entries),
        "changed": current().changed_at,
    }


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
