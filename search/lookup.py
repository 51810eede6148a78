"""The things of one kind that a reader's words find: how a list is narrowed by words."""

from dataclasses import dataclass, replace

from core.languages import reader_language

from . import engines
from .correction import corrected
from .engines.questions import Question
from .models import Entry
from .query import parse

# Of more, the best: nobody narrows a list by a word that nearly everything has.
MOST_FOUND = 1000


@dataclass(frozen=True)
class Lookup:
    """
    :param keys: of the things (of pages: those of record), the best first.
    :param corrected: what was searched for instead, because nothing was found; "" for the reader's own words.
    :param is_simplified: Elasticsearch should have answered, and the database did.
    """

    keys: list[int]
    corrected: str = ""
    is_simplified: bool = False


def look_up(kind, typed, user):
    """What the search finds of one kind, with its synonyms, forms of words, and its correction of typing mistakes.

    :param kind: a name in `kinds.kinds()`.
    :param typed: any text with a word in it.
    :returns: a `Lookup`.
    """
    question = Question(parse(typed), user, reader_language(), {"kind": [kind]}, size=MOST_FOUND)
    answer, is_simplified = engines.search(question)
    instead = corrected(question) if not answer.total else ""
    if instead:
        answer, is_simplified = engines.search(replace(question, query=parse(instead)))
    things = dict(Entry.objects.filter(pk__in=answer.pks).values_list("pk", "object_id"))
    keys = [things[pk] for pk in answer.pks if pk in things]
    return Lookup(keys, instead if keys else "", is_simplified)
