"""Finds the words that were asked for in the texts of a hit. Gives segments, never HTML."""

from collections import Counter
from dataclasses import dataclass

from core.languages import CODES

from .query import Query
from .text import forms, stem, tokens

PASSAGE = 220
LONGEST_LOOKED_AT = 20_000


@dataclass(frozen=True)
class Segment:
    text: str
    is_found: bool = False


class Marker:
    """Marks the words of a query, as its language forms them, and those of the other ways to say it.

    :param query: an empty one marks nothing.
    """

    def __init__(self, query: Query):
        self._asked = {language: set() for language in CODES}
        self._others = {language: [] for language in CODES}
        for concept in query.concepts:
            own, *others = concept.ways
            for language in CODES:
                self._asked[language].update(stem(word, language) for word in own)
                self._others[language].extend({stem(word, language) for word in way} for way in others)

    def segments(self, text, language):
        """A text in pieces, found words apart.

        :returns: a list of `Segment`; joined, they are the text.
        """
        return _cut(text, self._found(text, language))

    def has_own_words(self, text, language):
        """Whether a text holds a word as the reader typed it, and not another way to say it only."""
        return any(stem(token.word, language) in self._asked[language] for token in tokens(text))

    def passage(self, text, language):
        """The piece of a text that holds the most of what was asked.

        :returns: a list of `Segment`; empty where the text holds nothing of it.
        """
        body = text[:LONGEST_LOOKED_AT]
        found = self._found(body, language)
        if not found:
            return []
        start, end = _around(body, _richest(found).start)
        inside = [token for token in found if start <= token.start and token.end <= end]
        pieces = _cut(body[start:end], inside, start)
        return [*[Segment("… ")] * (start > 0), *pieces, *[Segment(" …")] * (end < len(body))]

    def _found(self, text, language):
        """The tokens to mark: the reader's own words, and of another way only all its words together."""
        stemmed = [(token, stem(token.word, language)) for token in tokens(text)]
        there = {form for _, form in stemmed}
        wanted = self._asked[language].union(*(way for way in self._others[language] if way <= there))
        return [token for token, form in stemmed if form in wanted]


class BeginningMarker(Marker):
    """Marks the words that begin as those typed: for suggestions."""

    def __init__(self, query: Query):
        super().__init__(query)
        self._beginnings = tuple(query.name.split())

    def _found(self, text, language):
        return [token for token in tokens(text) if any(one.startswith(self._beginnings) for one in forms(token.word))]


def _richest(found):
    """The token with which the passage begins that has the most different words."""
    inside, first, best, most = Counter(), 0, 0, 0
    for token in found:
        inside[token.word] += 1
        while token.start - found[first].start > PASSAGE * 2 // 3:
            inside -= Counter([found[first].word])
            first += 1
        if len(inside) > most:
            best, most = first, len(inside)
    return found[best]


def _around(text, position):
    """Start and end of a passage near a position, at spaces."""
    start = max(0, position - PASSAGE // 3)
    start = text.find(" ", start, position) + 1 or position if start else 0
    end = min(len(text), start + PASSAGE)
    if end < len(text):
        end = max(text.rfind(" ", position, end), position + 1)
    return start, end


def _cut(text, found, offset=0):
    pieces, at = [], 0
    for token in found:
        pieces += [
            Segment(text[at : token.start - offset]),
            Segment(text[token.start - offset : token.end - offset], True),
        ]
        at = token.end - offset
    return [piece for piece in (*pieces, Segment(text[at:])) if piece.text]
