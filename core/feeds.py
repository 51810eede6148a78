"""Feeds (Atom) of what lists show, in the reader's language: upper apps register them when they are ready.

```python
register(Feed("conventions", _("Latest agreements"), agreements))
```

A list page names its feeds in `feeds`; they are linked in its head and at its end. A list that each of many things has
is a family of feeds: `register_family("actualites", news_with)` answers at `actualites-7`.
"""

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from operator import attrgetter
from typing import Any

from django.apps import apps
from django.contrib.syndication.views import Feed as FeedView
from django.db.models import QuerySet
from django.http import Http404
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import escape
from django.views.decorators.http import require_safe
from wagtail.models import Page

from .characters import for_xml
from .languages import IN_LANGUAGE, reader_language, words
from .page_cache import mark_shared
from .templatetags.typography import typeset
from .visibility import seen_by_all

ITEMS = 30
LONGEST_KEY = 19  # digits: what a database takes
NAME = "Maroc Cluster"


@dataclass(frozen=True)
class Feed:
    """One list to follow.

    :param name: in its address, for good.
    :param things: the pages of the reader's language, in the order of the feed, `with_publication`.
    :param dated: when a page appeared, as an aware datetime: when it was published here, unless it says otherwise.
    :param page: what people read of it, where that is not the list that names the feed.
    """

    name: str
    label: Any
    things: Callable[[], QuerySet]
    dated: Callable[[Any], datetime] = attrgetter("published")
    page: Page | None = None

    @property
    def title(self):
        return f"{self.label} · {NAME}"

    @property
    def address(self):
        """In the reader's language."""
        return reverse("feed", args=[self.name])

    def page_for_everybody(self):
        """The page that has the same to read, in the reader's language; None where there is none."""
        if self.page:
            return self.page
        lists = list_with(self.name).objects.in_language(reader_language())
        return seen_by_all(lists).first()


_feeds: dict[str, Feed] = {}
_families: dict[str, Callable[[int], Feed | None]] = {}


def register(feed: Feed):
    """Let people follow a list. Called in `apps.ready()`."""
    _feeds[feed.name] = feed


def register_family(name: str, find: Callable[[int], Feed | None]):
    """Let people follow what each of many things has.

    :param find: given the key of a thing, its feed, named as the family with the key; None where nobody may have it.
    """
    _families[name] = find


def feeds_named(names) -> list[Feed]:
    return [_feeds[name] for name in names]


def find_feed(name) -> Feed | None:
    """The feed at an address; None for an unknown one."""
    family, _dash, key = name.rpartition("-")
    if family in _families and key.isdecimal() and len(key) < LONGEST_KEY:
        return _families[family](int(key))
    return _feeds.get(name)


@cache
def list_with(name):
    """The model of the list that names a feed."""
    return next(model for model in apps.get_models() if name in getattr(model, "feeds", ()))


@require_safe
def feed(request, name):
    """What everybody may see of one list, whoever asks."""
    found = find_feed(name)
    if found is None:
        raise Http404
    response = FeedOfPages(request, found)(request)
    mark_shared(request, response)
    return response


class FeedOfPages(FeedView):
    """One answer."""

    feed_type = Atom1Feed
    author_name = NAME

    def __init__(self, request, feed):
        self.request = request
        self.feed = feed

    def title(self):
        return self.feed.title

    def link(self):
        """The page for people; what leads to the feed itself Django adds."""
        page = self.feed.page_for_everybody()
        return page.get_full_url(self.request) if page else self.feed.address

    def feed_guid(self):
        return self.request.build_absolute_uri(self.feed.address)

    def items(self):
        return seen_by_all(self.feed.things()).select_related("locale")[:ITEMS]

    def item_title(self, page):
        return for_xml(typeset(words(page, "title")).text)

    def item_description(self, page):
        return escape(for_xml(typeset(words(page, "summary")).text))

    def item_categories(self, page):
        """In words, which language an entry is in, where it is not that of the feed."""
        title = words(page, "title")
        return [str(IN_LANGUAGE[title.language])] if title.is_foreign else []

    def item_link(self, page):
        return page.get_full_url(self.request)

    def item_guid(self, page):
        return uuid.uuid5(page.translation_key, reader_language()).urn

    def item_pubdate(self, page):
        return self.feed.dated(page)

    def item_updateddate(self, page):
        return page.changed
