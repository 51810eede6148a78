"""Feeds (Atom) of what lists show, in the reader's language: upper apps register them when they are ready.

```python
register(Feed("conventions", _("Latest agreements"), agreements))
```

A list page names its feeds in `feeds`; they are linked in its head and at its end. What each of many things has to
follow is no list that registers: its own view gives the `answer`.
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

from .characters import for_xml
from .languages import IN_LANGUAGE, reader_language, words
from .page_cache import mark_shared
from .templatetags.typography import typeset
from .visibility import seen_by_all

ITEMS = 30
NAME = "Maroc Cluster"


@dataclass(frozen=True)
class Feed:
    """One list to follow.

    :param name: in its address, for good: what its route asks.
    :param things: the pages of the reader's language, in the order of the feed, `with_publication`.
    :param dated: when a page appeared, as an aware datetime: when it was published here, unless it says otherwise.
    :param route: the name of the route to it; that of the lists that register, unless it has its own.
    """

    name: str
    label: Any
    things: Callable[[], QuerySet]
    dated: Callable[[Any], datetime] = attrgetter("published")
    route: str = "feed"

    @property
    def title(self):
        return f"{self.label} · {NAME}"

    @property
    def address(self):
        """In the reader's language."""
        return reverse(self.route, args=[self.name])


_feeds: dict[str, Feed] = {}


def register(feed: Feed):
    """Let people follow a list. Called in `apps.ready()`."""
    _feeds[feed.name] = feed


def feeds_named(names) -> list[Feed]:
    return [_feeds[name] for name in names]


@cache
def list_with(name):
    """The model of the list that names a feed; None where none does."""
    return next((model for model in apps.get_models() if name in getattr(model, "feeds", ())), None)


def page_with(name):
    """The list that has the same to read, in the reader's language; None where there is none for everybody."""
    model = list_with(name)
    return model and seen_by_all(model.objects.in_language(reader_language())).first()


@require_safe
def feed(request, name):
    """What everybody may see of one list, whoever asks."""
    if name not in _feeds:
        raise Http404
    return answer(request, _feeds[name], page_with(name))


def answer(request, feed, page):
    """Give a feed to whoever follows it: the same for all.

    :param page: what people read of it; None where there is none.
    """
    response = FeedOfPages(request, feed, page)(request)
    mark_shared(request, response)
    return response


class FeedOfPages(FeedView):
    """One answer."""

    feed_type = Atom1Feed
    author_name = NAME

    def __init__(self, request, feed, page):
        self.request = request
        self.feed = feed
        self.page = page

    def title(self):
        return self.feed.title

    def link(self):
        """The page for people; what leads to the feed itself Django adds."""
        return self.page.get_full_url(self.request) if self.page else self.feed.address

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
