"""The search in the portal's own database: the embedded default, and what stands in while Elasticsearch is away.

BM25F over the word table. The database gives the words' rows and the entries that this reader may find, in a fixed
number of queries; what is left is arithmetic. So hidden things weigh nothing; only the number of
all things tells how rare a word is.
"""

import json
import math
from collections import Counter, defaultdict
from typing import NamedTuple

from django.db.models import Exists, F, Max, OuterRef, TextField
from django.db.models.functions import Cast

from core.languages import CODES
from core.visibility import Act, may

from ..kinds import weight_of_kind
from ..marks import Marker
from ..models import Entry, Word
from ..ranking import OTHER_WAY, keys_of, whole_keys
from ..text import words
from .questions import Answer


class Match(NamedTuple):
    """An entry that holds a word of the query, before it is known whether it holds enough of them.

    :ivar facets: as JSON. Many entries have the same, so that few are read.
    """

    pk: int
    kind: str
    facets: str
    may_open: bool


def search(question):
    ranked = _ranked(question) if question.query else _matches(question, question.entries())
    kept, counts = _narrowed(ranked, question.chosen)
    pks = [match.pk for match in kept[question.start : question.start + question.size]]
    return Answer(len(kept), pks, counts, Marker(question.query))


def suggest(question):
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


def _matches(question, entries):
    """The newest first."""
    newest = entries.order_by(F("date").desc(nulls_last=True), "pk")
    rows = newest.annotate(text=Cast("facets", TextField()), may_open=may(question.user, Act.OPEN, Entry))
    return [Match(*row) for row in rows.values_list("pk", "kind", "text", "may_open")]


def _narrowed(matches, chosen):
    """The matches within all the facets, and the values of each facet counted within all the *other* facets."""
    kept, counts = set(), defaultdict(Counter)
    for (kind, text), number in Counter((match.kind, match.facets) for match in matches).items():
        facets = {"kind": [kind], **json.loads(text)}
        outside = [name for name, values in chosen.items() if set(values).isdisjoint(facets.get(name, ()))]
        if not outside:
            kept.add((kind, text))
        counted = facets if not outside else outside if len(outside) == 1 else ()
        for name in counted:
            for value in facets.get(name, ()):
                counts[name][value] += number
    return [match for match in matches if (match.kind, match.facets) in kept], counts


def _ranked(question):
    """The matches that hold enough of what is asked, best first; the newer of two that are equally good."""
    keys = _all_keys(question.query)
    holding = Word.objects.filter(key__in=keys)
    matches = _matches(question, question.entries().filter(pk__in=holding.values("entry")))
    weights = _weights(holding, {match.pk: match.may_open for match in matches})
    scores = _scores(question.query, weights, {match.pk: weight_of_kind(match.kind) for match in matches})
    return sorted((match for match in matches if match.pk in scores), key=lambda match: -scores[match.pk])


def _all_keys(query):
    keys = {key for concept in query.concepts for way in concept.ways for code in CODES for key in keys_of(way, code)}
    return keys | whole_keys(query).keys()


def _weights(holding, may_open):
    """What each key says of each entry, by what this reader may read: `{"fr:solair": {7: 1.4}}`.

    :param may_open: for each entry that this reader may find.
    """
    weights = defaultdict(dict)
    for entry, key, head, full in holding.values_list("entry", "key", "head", "full"):
        if entry in may_open and (weight := full if may_open[entry] else head):
            weights[key][entry] = weight
    total = Entry.objects.count()
    for key, holders in weights.items():
        rarity = math.log(1 + (total - len(holders) + 0.5) / (len(holders) + 0.5))
        weights[key] = {entry: weight * rarity for entry, weight in holders.items()}
    return weights


def _scores(query, weights, kind_weights):
    """The scores of the entries that hold enough, `{7: 4.2}`.

    :param kind_weights: for each entry that this reader may find, how much its kind weighs.
    """
    totals, held = defaultdict(float), Counter()
    for concept in query.concepts:
        scores = _concept_scores(concept, weights)
        held.update(scores.keys())
        for entry, score in scores.items():
            totals[entry] += score
    enough = {entry: score * kind_weights[entry] for entry, score in totals.items() if held[entry] >= query.needed}
    for entry, bonus in _bonuses(query, weights).items():
        enough[entry] = enough.get(entry, 0) + bonus
    return enough


def _bonuses(query, weights):
    """What the entries get whose name or place the whole query is, `{7: 12.0}`: the best one."""
    bonuses = {}
    for key, bonus in whole_keys(query).items():
        for entry in weights.get(key, ()):
            bonuses[entry] = max(bonus, bonuses.get(entry, 0))
    return bonuses


def _concept_scores(concept, weights):
    """For each entry, the best of the ways to say it, in the best language."""
    best = {}
    for position, way in enumerate(concept.ways):
        factor = OTHER_WAY if position else 1
        for language in CODES:
            for entry, score in _way_scores([weights.get(key, {}) for key in keys_of(way, language)]).items():
                if score * factor > best.get(entry, 0):
                    best[entry] = score * factor
    return best


def _way_scores(of_words):
    """The scores of the entries that hold every word of a way.

    :param of_words: for each word, what it says of each entry.
    """
    if len(of_words) < 2:
        return of_words[0] if of_words else {}
    everywhere = set.intersection(*(set(holders) for holders in of_words))
    return {entry: sum(holders[entry] for holders in of_words) for entry in everywhere}
