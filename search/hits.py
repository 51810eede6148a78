"""From the keys that an engine gives to what a page shows, asked once more of the one rule of access."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Q
from django.utils.text import capfirst
from wagtail.models import Page

from core.languages import CODES, Words
from core.visibility import Act, may, visible_to

from .kinds import kinds
from .marks import Segment
from .models import Entry
from .text import words

MOST_NAMES = 2


@dataclass
class Text:
    """Words of a hit in pieces, found ones apart, and the language that they are in."""

    segments: list[Segment]
    language: str

    @property
    def words(self):
        """As `core.languages.Words`: says whether the text is foreign to the reader, and its direction."""
        return Words("".join(segment.text for segment in self.segments), self.language)

    @property
    def is_found(self):
        return any(segment.is_found for segment in self.segments)


@dataclass
class Hit:
    """One result. Nothing of it needs the database.

    :param summary: or a passage of the body, where what was asked stands there only.
    :param names: other names of the thing that were asked for, where its title does not show why it was found.
    """

    kind: Any
    url: str
    title: Text
    summary: Text
    names: list[Text]
    line: str

    @property
    def facts(self):
        """In one line: "Cluster · Énergie · Casablanca"."""
        return " · ".join(str(part) for part in (capfirst(self.kind.label), self.line) if part)


def hits(pks, marker, user, language, request):
    """The things with these entries, in this order; those that this reader may not see are left out.

    :param marker: finds the words asked for (`marks.Marker`).
    :returns: a list of `Hit`; two queries.
    """
    entries = readable(pks, user)
    urls = addresses(entries, user, language, request)
    return [_hit(entry, urls[entry.object_id], marker, language) for entry in entries if entry.object_id in urls]


def say_why(kind, keys, marker, user, language):
    """Say why things of one kind were found, for a list with its own rows: `{key: Hit}`, without addresses. One query.

    :param keys: of the things; of pages those of record.
    """
    there = visible_to(Entry.objects.current().filter(kind=kind, object_id__in=keys), user)
    entries = there.annotate(may_open=may(user, Act.OPEN, Entry))
    return {entry.object_id: _hit(entry, "", marker, language) for entry in entries}


def readable(pks, user):
    """The entries with these keys, in this order, each with `may_open`, without those that this reader may not see."""
    there = visible_to(Entry.objects.current().filter(pk__in=pks, kind__in=kinds()), user)
    found = there.annotate(may_open=may(user, Act.OPEN, Entry)).in_bulk()
    return [found[pk] for pk in pks if pk in found]


def addresses(entries, user, language, request):
    """Where each thing is: in the reader's language, or where it is written if it is not there in that one.

    :returns: `{key of the page of record: address}`.
    """
    keys = {entry.object_id for entry in entries}
    pages = visible_to(Page.objects.only("url_path", "alias_of"), user)
    theirs = pages.filter(Q(pk__in=keys) | Q(alias_of__in=keys), locale__language_code=language)
    found = {page.alias_of_id or page.pk: page.get_url(request) for page in theirs}
    if elsewhere := keys - found.keys():
        found |= {page.pk: page.get_url(request) for page in pages.filter(pk__in=elsewhere)}
    return found


def _hit(entry, url, marker, language):
    title = _marked(entry.titles, marker, language)
    summary = _marked(entry.summaries, marker, language)
    if not summary.is_found:
        # In another language only where nothing else shows why the thing was found.
        languages = [language] if title.is_found else sorted(CODES, key=lambda code: code != language)
        summary = _passage(entry, marker, languages, but=title.words.text) or summary
    says_why = marker.has_own_words(title.words.text, title.language)
    names = [] if says_why else _names(entry, marker, but=title.words.text)
    return Hit(kinds()[entry.kind], url, title, summary, names, entry.lines.get(language, ""))


def _marked(texts, marker, language):
    """A text in the reader's language, else in the one that it has."""
    code = language if language in texts else next(iter(texts), language)
    text = texts.get(code, "")
    return Text(marker.segments(text, code), code)


def _names(entry, marker, but):
    """The other names of a thing that hold what was asked, in whichever language.

    :param but: the title, which stands above and is not said twice.
    """
    found = [
        Text(marker.segments(name, code), code)
        for name in sorted(entry.names, key=len)
        if words(name) != words(but)
        for code in CODES
        if marker.has_own_words(name, code)
    ]
    shown = []
    for text in found:
        # "Denim" says all that "Cluster denim" would.
        if not any(set(words(one.words.text)) <= set(words(text.words.text)) for one in shown):
            shown.append(text)
    return shown[:MOST_NAMES]


def _passage(entry, marker, languages, but):
    """What holds the words that were asked: of the body, for those who may open it, or in another language.

    :param languages: the reader's first. A text in another one counts if it has a word as the reader typed it.
    :param but: the title, which stands above and is not said twice.
    :returns: a `Text`; None where there is none.
    """
    readable = [entry.bodies, entry.summaries, entry.titles] if entry.may_open else [entry.summaries, entry.titles]
    for code in languages:
        for texts in readable:
            text = texts.get(code, "")
            is_readable = code == languages[0] or marker.has_own_words(text, code)
            if text != but and is_readable and (segments := marker.passage(text, code)):
                return Text(segments, code)
    return None
