"""The search in the portal's own database: the embedded default, and what stands in while Elasticsearch is away.

BM25F over the word table. The database gives the words' rows and the entries that this reader may find, a fixed
number of queries; what is left is arithmetic. So the words of hidden things weigh nothing, not even in frequencies.
"""

import math
from collections import Counter, defaultdict
from dataclasses import dataclass

from django.db.models import Exists, F, Max, OuterRef

from core.languages import CODES
from core.visibility import Act, visible_to

from ..marks import Marker
from ..models import Entry, Word
from ..ranking import OTHER_WAY, WHOLE_NAME, keys_of, whole_name
from ..text import words
from .questions import Answer, facet_counts, is_within


@dataclass
class Match:
    """An entry that holds a word of the query, before it is known whether it holds enough of them."""

    pk: int
    facets: dict
    may_open: bool


class DatabaseEngine:
    """See `search.engines`."""

    def search(self, question):
        ranked = self._ranked(question) if question.query else self._matches(question, question.entries())
        kept = [match for match in ranked if is_within(match.facets, question.chosen)]
        pks = [match.pk for match in kept[question.start : question.start + question.size]]
        counts = facet_counts([match.facets for match in ranked], question.chosen)
        return Answer(len(kept), pks, counts, Marker(question.query))

    def suggest(self, question):
        """Keys of entries whose title or names hold words that begin as those typed, the shortest name first."""
        *before, last = words(question.query.text) or [""]
        if not last:
            return []
        entries = question.entries()
        for prefix in before:
            there = Word.objects.starting_with(f":{prefix}").filter(entry=OuterRef("pk"))
            entries = entries.filter(Exists(there))
        found = Word.objects.starting_with(f":{last}").filter(entry__in=entries).values("entry")
        best = found.annotate(weight=Max("head")).order_by("-weight", "entry")
        return list(best.values_list("entry", flat=True)[: question.size])

    def _matches(self, question, entries):
        may_open = Exists(visible_to(Entry.objects.filter(pk=OuterRef("pk")), question.user, Act.OPEN))
        rows = entries.annotate(may_open=may_open).order_by(F("date").desc(nulls_last=True), "pk")
        return [
            Match(pk, {**facets, "kind": [kind]}, may_open)
            for pk, kind, facets, may_open in rows.values_list("pk", "kind", "facets", "may_open")
        ]

    def _ranked(self, question):
        """The matches that hold enough of what is asked, best first; the newer of two that are equally good."""
        keys = _all_keys(question.query)
        entries = question.entries()
        holding = Word.objects.filter(key__in=keys, entry__in=entries)
        weights = defaultdict(dict)
        for entry, key, head, full in holding.values_list("entry", "key", "head", "full"):
            weights[entry][key] = (head, full)
        matches = self._matches(question, entries.filter(pk__in=holding.values("entry")))
        rarity = _rarity(weights, entries.count())
        scores = {
            match.pk: _score(question.query, weights[match.pk], match.may_open, rarity)
            for match in matches
            if match.pk in weights
        }
        return sorted((match for match in matches if scores.get(match.pk)), key=lambda match: -scores[match.pk])


def _all_keys(query):
    keys = {key for concept in query.concepts for way in concept.ways for code in CODES for key in keys_of(way, code)}
    return keys | {whole_name(query.name.split())}


def _rarity(weights, total):
    """How much each key tells entries apart (BM25's inverse document frequency), over what this reader may find."""
    holders = Counter(key for of_entry in weights.values() for key, (_head, full) in of_entry.items() if full)
    return {key: math.log(1 + (total - count + 0.5) / (count + 0.5)) for key, count in holders.items()}


def _score(query, weights, may_open, rarity):
    """0 for an entry that does not hold enough. The best language counts; its other languages add nothing."""
    known = {key: full if may_open else head for key, (head, full) in weights.items()}
    known = {key: weight * rarity[key] for key, weight in known.items() if weight}
    best = max(_score_in(query, known, code) for code in CODES)
    whole = WHOLE_NAME if whole_name(query.name.split()) in known else 0
    return best + whole


def _score_in(query, known, language):
    found = [score for concept in query.concepts if (score := _concept_score(concept, known, language))]
    return sum(found) if len(found) >= query.needed else 0


def _concept_score(concept, known, language):
    """The best of the ways to say it of which the entry holds every word."""
    best = 0
    for position, way in enumerate(concept.ways):
        keys = keys_of(way, language)
        if keys and all(key in known for key in keys):
            score = sum(known[key] for key in keys) * (OTHER_WAY if position else 1)
            best = max(best, score)
    return best
