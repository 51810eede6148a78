"""How Elasticsearch keeps entries: one strict mapping, with an analysis for each language.

The steps are those of `search.text`, so that both engines find the same.
"""

from datetime import UTC, datetime

from django.conf import settings

from core.languages import CODES
from core.visibility import Act

from ...kinds import facets
from ...ranking import K1, LONGEST_BODY, B, distinct_words, whole_names, whole_places
from ...stopwords import STOP_WORDS
from ...text import ARABIC_LETTERS, LONGEST_WORD, without_article, words
from .connection import alias, answering, client

ALEFS = {"أ": "ا", "إ": "ا", "آ": "ا"}
# What Unicode lets stand within a word, and we do not: to Elasticsearch they are hyphens, which part words.
PARTINGS = ["'", "’", "ʼ", "_", ".", ",", ":", ";", "·"]
FOLDING = ["lowercase", "decimal_digit", "asciifolding", "at_most"]
TEXTS = ["title", "names", "summary", "related", "body"]
KEYWORDS = ["kind", "languages", "see", "open", "whole_names"]


def create():
    """
    :returns: the name of a new, empty index.
    """
    name = f"{alias()}-{datetime.now(UTC):%Y%m%d%H%M%S%f}"
    with answering():
        client(is_patient=True).indices.create(index=name, settings=index_settings(), mappings=mapping())
    return name


def remove(name):
    with answering():
        client(is_patient=True).indices.delete(index=name, ignore_unavailable=True)


def point_to(index):
    """Let the alias answer from this index, in one step, and delete the indexes that it answered from.

    Refreshed before, or the search finds nothing for the first second.
    """
    acts = [{"add": {"index": index, "alias": alias()}}]
    acts += [{"remove_index": {"index": name}} for name in answering_indexes()]
    with answering():
        client(is_patient=True).indices.refresh(index=index)
        client(is_patient=True).indices.update_aliases(actions=acts)


def answering_indexes():
    """The names of the indexes behind the alias: one, or none before the first."""
    with answering():
        if not client().indices.exists_alias(name=alias()):
            return []
        return list(client().indices.get_alias(name=alias()))


def document(entry, tokens):
    """What Elasticsearch keeps of an entry.

    :param tokens: `{"see": ["public"], "open": ["public"]}`.
    """
    called = entry.called
    known = {facet.name for facet in facets()}
    return {
        "kind": entry.kind,
        "languages": entry.languages.split(),
        "see": tokens.get(Act.SEE, []),
        "open": tokens.get(Act.OPEN, []),
        "facets": {name: values for name, values in entry.facets.items() if name in known},
        "date": entry.date.isoformat() if entry.date else None,
        "words": [*called, *sorted({without_article(part) for name in called for part in words(name)})],
        "shortest_name": min((len(words(name)) for name in called), default=1) or 1,
        "whole_names": sorted(whole_names(entry) | whole_places(entry)),
        **{f"{field}_{code}": text for code in CODES for field, text in _texts(entry, code).items() if text},
    }


def _texts(entry, code):
    return {
        "title": entry.titles.get(code),
        "names": distinct_words([*entry.all_names, *entry.places]),
        "summary": entry.summaries.get(code),
        "related": distinct_words(entry.related_names),
        "body": entry.bodies.get(code, "")[:LONGEST_BODY],
    }


def mapping():
    """Fields of an index. `see` and `open` hold the tokens of `core.visibility`."""
    values = {facet.name: {"type": "keyword"} for facet in facets()}
    return {
        "dynamic": "strict",
        "properties": {
            **{name: {"type": "keyword"} for name in KEYWORDS},
            "facets": {"type": "object", "dynamic": "strict", "properties": values},
            "date": {"type": "date"},
            "words": {"type": "text", "analyzer": "folded"},
            "shortest_name": {"type": "integer"},
            **{f"{field}_{code}": {"type": "text", "analyzer": code} for code in CODES for field in TEXTS},
        },
    }


def index_settings():
    return {
        "number_of_shards": settings.ELASTICSEARCH["shards"],
        "number_of_replicas": settings.ELASTICSEARCH["replicas"],
        # Said aloud: without it, an index that nobody asked for half a minute is not refreshed.
        "refresh_interval": "1s",
        "similarity": {"default": {"type": "BM25", "k1": K1, "b": B}},
        "analysis": {
            "char_filter": {
                "partings": {"type": "mapping", "mappings": [f"{sign} => -" for sign in PARTINGS]},
                "letters": {
                    "type": "mapping",
                    "mappings": [f"{one} => {other}" for one, other in (ARABIC_LETTERS | ALEFS).items()],
                },
                "vowel_signs": {"type": "pattern_replace", "pattern": r"[\u064b-\u065f\u0670]", "replacement": ""},
            },
            "filter": {
                **{f"{code}_stop": {"type": "stop", "stopwords": sorted(words)} for code, words in STOP_WORDS.items()},
                "at_most": {"type": "truncate", "length": LONGEST_WORD},
                "fr_stem": {"type": "snowball", "language": "French"},
                "en_stem": {"type": "snowball", "language": "English"},
                "ar_stem": {"type": "stemmer", "language": "arabic"},
            },
            "analyzer": {
                **{code: _analyzer([f"{code}_stop", f"{code}_stem"]) for code in CODES},
                "folded": _analyzer([]),
            },
        },
    }


def _analyzer(filters):
    return {
        "type": "custom",
        "char_filter": ["partings", "letters", "vowel_signs"],
        "tokenizer": "standard",
        "filter": [*FOLDING, *filters],
    }
