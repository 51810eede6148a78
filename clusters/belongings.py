"""What stands on an organisation's page besides its own words: agreements, resources, events.

Upper apps register their sections in `apps.ready()`; this app may not import them.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from django.db.models import QuerySet, Value

from core.feeds import Feed
from core.first_rows import first_rows
from search.kinds import mark_dirty

from .faces import pages_of

ROWS_SHOWN = 6


@dataclass(frozen=True)
class Share:
    """What organisations share with the network, or are said to have for it.

    :param counted: given a number, "2 agreements".
    :param rows: given the keys of organisations and a user, querysets of `(organisation's key, page's key)`.
    """

    counted: Callable[[int], str]
    rows: Callable[..., list[QuerySet]]


@dataclass(frozen=True)
class Section:
    """A kind of thing that an organisation has or takes part in.

    :param kind: the kind's name in the search, for the link to all of them.
    :param counted: given a number, "3 events".
    :param model: the class of these pages, an `OwnedPage`.
    :param region: the field of the model that names its region or regions; "" for what happens nowhere, as news.
    :param things: given an organisation, the pages that it has or takes part in, of any language.
    :param template: draws one row, given `item`.
    :param shares: what a row of the directory counts, a `Share` for each; nothing for what is not shared, as news.
    :param complete: given the rows and the organisation (None: a region), fetches what a row says besides. One query.
    :param follow: given the organisation, the feed of these things; None where it has none.
    :param order: place on the page.
    """

    kind: str
    label: str
    counted: Callable[[int], str]
    model: type
    region: str
    things: Callable[..., QuerySet]
    template: str
    shares: tuple[Share, ...] = ()
    complete: Callable[..., None] | None = None
    follow: Callable[..., Feed | None] | None = None
    order: int = 0

    def things_in(self, code):
        """The pages of any language that are in a region."""
        return self.model.objects.filter(**{self.region: code})


_sections: list[Section] = []


def register(section):
    """Add a section to every organisation's page. Called once for each, from `apps.ready()`."""
    _sections.append(section)
    _sections.sort(key=lambda one: one.order)


def regional_sections():
    """Those of things that name a region."""
    return [one for one in _sections if one.region]


def feeds_about(organisation):
    """The feeds of what an organisation has."""
    return [feed for one in _sections for feed in feeds_of(one, organisation)]


def feeds_of(section, organisation):
    """The feed of a section, if it has one."""
    feed = section.follow and section.follow(organisation)
    return [feed] if feed else []


def belongings(organisation, user):
    """The sections of an organisation that have something to show.

    :returns: a list of `{"section", "rows", "counted", "has_more", "feeds"}`; one query, and one for each section
        that completes its rows.
    """
    return _shown(_sections, [one.things(organisation) for one in _sections], user, organisation)


def in_region(code, user):
    """The same for a region: what is in it or covers it."""
    sections = regional_sections()
    return _shown(sections, [one.things_in(code) for one in sections], user)


def _shown(sections, things, user, organisation=None):
    """The first rows of each section that has something for this reader."""
    shown = [
        {"section": section, "rows": rows[:ROWS_SHOWN], "has_more": len(rows) > ROWS_SHOWN}
        for section, rows in zip(sections, first_rows(things, ROWS_SHOWN + 1, user), strict=True)
        if rows
    ]
    for part in shown:
        section = part["section"]
        part["counted"] = section.counted(part["rows"][0].in_all)
        if section.complete:
            section.complete(part["rows"], organisation)
        part["feeds"] = feeds_of(section, organisation) if organisation else []
    return shown


def shared_by(keys, user):
    """What organisations share, in words: agreements, means that they offer, means reported of them. One query.

    :param keys: of organisations.
    :returns: `{7: ["2 agreements", "1 resource"]}`, without those that share nothing.
    """
    shares = [one for section in _sections for one in section.shares]
    first, *others = (
        rows.annotate(place=Value(place)) for place, one in enumerate(shares) for rows in one.rows(keys, user)
    )
    # A union without `all`: what an organisation owns and is named in counts once.
    numbers = Counter((key, place) for key, _page, place in first.union(*others))
    shared = {
        key: [one.counted(numbers[key, place]) for place, one in enumerate(shares) if numbers[key, place]]
        for key in keys
    }
    return {key: counted for key, counted in shared.items() if counted}


def mark_all_dirty(organisation):
    """Have everything that knows an organisation by its names or places found under the new ones.

    :param organisation: its own pages, those of whom it is tied to, and what it owns or is named in, are written to
        the search anew.
    """
    tied = {
        *organisation.affiliations.values_list("body_id", flat=True),
        *organisation.members.values_list("organisation_id", flat=True),
    }
    things = (section.things(organisation) for section in _sections)
    for pages in (pages_of({organisation.pk, *tied}), *things):
        mark_dirty(pages)
