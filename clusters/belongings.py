"""What stands on an organisation's page besides its own words: agreements, resources, events.

Upper apps register their sections in `apps.ready()`; this app may not import them.
"""

from collections.abc import Callable
from dataclasses import dataclass

from django.conf import settings
from django.db.models import QuerySet
from django.utils.translation import override

from core.visibility import visible_to
from search.kinds import mark_dirty

ROWS_SHOWN = 6


@dataclass(frozen=True)
class Section:
    """A kind of thing that an organisation has or takes part in.

    :param kind: the kind's name in the search, for the link to all of them.
    :param rows: given an organisation, the pages of the reader's language, as its list shows them.
    :param template: draws one row, given `item`.
    :param order: place on the page.
    """

    kind: str
    label: str
    rows: Callable[..., QuerySet]
    template: str
    order: int = 0


_sections: list[Section] = []


def register(section):
    """Add a section to every organisation's page. Called once for each, from `apps.ready()`."""
    _sections.append(section)
    _sections.sort(key=lambda one: one.order)


def belongings(organisation, user):
    """The sections of an organisation that have something to show.

    :returns: a list of `{"section", "rows", "has_more"}`; one query for each section.
    """
    found = []
    for section in _sections:
        rows = list(visible_to(section.rows(organisation), user)[: ROWS_SHOWN + 1])
        if rows:
            found.append({"section": section, "rows": rows[:ROWS_SHOWN], "has_more": len(rows) > ROWS_SHOWN})
    return found


def mark_all_dirty(organisation):
    """Have everything that knows an organisation by its names or places found under the new ones.

    :param organisation: its own pages, and what it owns or is named in, are written to the search anew.
    """
    with override(settings.LANGUAGE_CODE):
        named_in = [section.rows(organisation) for section in _sections]
    for pages in (*faces_of(organisation), *named_in):
        mark_dirty(pages)


def faces_of(organisation):
    """The pages of an organisation: of a cluster, and of a partner."""
    cluster = organisation if hasattr(organisation, "pages") else getattr(organisation, "cluster", None)
    return [organisation.partner_pages.all(), *([cluster.pages.all()] if cluster else [])]
