"""From the keys that an engine gives to what a page shows, asked once more of the one rule of access."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Exists, OuterRef, Q
from wagtail.models import Page

from core.languages import Words
from core.visibility import Act, visible_to

from .kinds import kinds
from .marks import Segment
from .models import Entry


@dataclass
class Text:
    """Words of a hit in pieces, found ones apart, and the language that they are in."""

    segments: list[Segment]
    language: str

    @property
    def words(self):
        """As `core.languages.Words`: says whether the text is foreign to the reader, and its direction."""
        return Words("".join(segment.text for segment in self.segments), self.language)


@dataclass
class Hit:
    """One result. Nothing of it needs the database.

    :param summary: or a passage of the body, where what was asked stands there only.
    """

    kind: Any
    url: str
    title: Text
    summary: Text
    line: str


def hits(pks, marker, user, language, request):
    """The things with these entries, in this order; those that this reader may not see are left out.

    :param marker: finds the words asked for (`marks.Marker`).
    :returns: a list of `Hit`; two queries.
    """
    entries = readable(pks, user)
    urls = addresses(entries, user, language, request)
    return [_hit(entry, urls[entry.object_id], marker, language) for entry in entries if entry.object_id in urls]


def readable(pks, user):
    """The entries with these keys, in this order, each with `may_open`, without those that this reader may not see."""
    may_open = Exists(visible_to(Entry.objects.filter(pk=OuterRef("pk")), user, Act.OPEN))
    found = visible_to(Entry.objects.current().filter(pk__in=pks), user).annotate(may_open=may_open).in_bulk()
    return [found[pk] for pk in pks if pk in found]


def addresses(entries, user, language, request):
    """Where a reader of this language finds each thing: `{key of the page of record: address}`."""
    keys = [entry.object_id for entry in entries]
    pages = Page.objects.filter(Q(pk__in=keys) | Q(alias_of__in=keys), locale__language_code=language)
    return {page.alias_of_id or page.pk: page.get_url(request) for page in visible_to(pages, user)}


def _hit(entry, url, marker, language):
    title = _marked(entry.titles, marker, language)
    summary = _marked(entry.summaries, marker, language)
    if not any(segment.is_found for segment in summary.segments):
        summary = _passage(entry, marker, language) or summary
    line = entry.lines.get(language, "")
    return Hit(kinds()[entry.kind], url, title, summary, line)


def _marked(texts, marker, language):
    """A text in the reader's language, else in the one that it has."""
    code = language if language in texts else next(iter(texts), language)
    text = texts.get(code, "")
    return Text(marker.segments(text, code), code)


def _passage(entry, marker, language):
    """The piece of the body that holds what was asked, in the reader's language first; None without a right to it."""
    if entry.may_open:
        for code in sorted(entry.bodies, key=lambda code: code != language):
            if segments := marker.passage(entry, code):
                return Text(segments, code)
    return None
