"""Feeds (Atom) of what lists show, in the reader's language: upper apps register them when they are ready.

```python
register(Feed("conventions", _("Latest agreements"), agreements))
```

A list page names its feeds in `feeds`; they are linked in its head.
"""

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from operator import attrgetter
from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.contrib.syndication.views import Feed as FeedView
from django.db.models import QuerySet
from django.http import Http404
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import escape
from django.views.decorators.http import require_safe

from .characters import for_xml
from .languages import reader_language, words
from .page_cache import mark_shared
from .templatetags.typography import typeset
from .visibility import visible_to

ITEMS = 30
NAME = "Maroc Cluster"


@dataclass(frozen=True)
class Feed:
    """One list to follow.

    :param name: in its address, for good.
    :param things: the pages of the reader's language, in the order of the feed, `with_publication`.
    :param dated: when a page appeared, as an aware datetime: when it was published here, unless it says otherwise.
    """

    name: str
    label: Any
    things: Callable[[], QuerySet]
    dated: Callable[[Any], datetime] = attrgetter("published")

    @property
    def title(self):
        return f"{self.label} · {NAME}"

    @property
    def address(self):
        """In the reader's language."""
        return reverse("feed", args=[self.name])


_feeds: dict[str, Feed] = {}


def register(feed: Feed):
    """Let people follow a list. Called in `apps.ready()`."""
    _feeds[feed.name] = feed


def feeds_named(names) -> list[Feed]:
    return [_feeds[name] for name in names]


@require_safe
def feed(request, name):
    """What everybody may see of one list, whoever asks."""
    if name not in _feeds:
        raise Http404
    response = FeedOfPages(request, _feeds[name])(request)
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
        return self.feed.address

    def items(self):
        return visible_to(self.feed.things(), AnonymousUser()).select_related("locale")[:ITEMS]

    def item_title(self, page):
        return for_xml(typeset(words(page, "title")).text)

    def item_description(self, page):
        return escape(for_xml(typeset(words(page, "summary")).text))

    def item_link(self, page):
        return page.get_full_url(self.request)

    def item_guid(self, page):
        return uuid.uuid5(page.translation_key, reader_language()).urn

    def item_pubdate(self, page):
        return self.feed.dated(page)

    def item_updateddate(self, page):
        return page.changed
