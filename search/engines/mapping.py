"""How Elasticsearch keeps entries: one strict mapping, with an analysis for each language.

The steps are those of `search.text`, so that both engines find the same.
"""

from ..ranking import K1, B
from ..stopwords import STOP_WORDS
from ..text import ARABIC_LETTERS

LANGUAGE_FILTERS = {
    "fr": ["fr_stop", "fr_stem"],
    "ar": ["ar_stop", "ar_stem"],
    "en": ["en_stop", "en_stem"],
}
FOLDING = ["lowercase", "decimal_digit", "asciifolding"]
TEXT_FIELDS = ["title", "names", "summary", "related", "body"]


def index_settings(shards, replicas):
    """Settings of an index: analysis and similarity.

    :param shards: how many parts, :param replicas: how many copies of each.
    """
    return {
        "number_of_shards": shards,
        "number_of_replicas": replicas,
        "similarity": {"default": {"type": "BM25", "k1": K1, "b": B}},
        "analysis": {
            "char_filter": {
                "letters": {
                    "type": "mapping",
                    "mappings": [f"{one} => {other}" for one, other in (ARABIC_LETTERS | ALEFS).items()],
                },
                "vowel_signs": {"type": "pattern_replace", "pattern": r"[\u064b-\u065f\u0670]", "replacement": ""},
                "apostrophes": {"type": "mapping", "mappings": ["' => \\u0020", "’ => \\u0020", "ʼ => \\u0020"]},
            },
            "filter": {
                **{f"{code}_stop": {"type": "stop", "stopwords": sorted(words)} for code, words in STOP_WORDS.items()},
                "fr_stem": {"type": "snowball", "language": "French"},
                "en_stem": {"type": "snowball", "language": "English"},
                "ar_stem": {"type": "stemmer", "language": "arabic"},
            },
            "analyzer": {
                **{code: _analyzer(filters) for code, filters in LANGUAGE_FILTERS.items()},
                "folded": _analyzer([]),
            },
        },
    }


ALEFS = {"أ": "ا", "إ": "ا", "آ": "ا"}


def _analyzer(filters):
    return {
        "type": "custom",
        "char_filter": ["apostrophes", "letters", "vowel_signs"],
        "tokenizer": "standard",
        "filter": [*FOLDING, *filters],
    }


def mapping():
    """Fields of an index. `see` and `open` hold the tokens of `core.visibility`."""
    keywords = ["kind", "languages", "see", "open", "whole_names"]
    texts = {
        f"{field}_{code}": {"type": "text", "analyzer": code} for code in LANGUAGE_FILTERS for field in TEXT_FIELDS
    }
    return {
        "dynamic": "strict",
        "properties": {
            **{name: {"type": "keyword"} for name in keywords},
            "facets": {"type": "object", "dynamic": "strict", "properties": facet_properties()},
            "date": {"type": "date"},
            "words": {"type": "text", "analyzer": "folded"},
            **texts,
        },
    }


def facet_properties():
    from ..kinds import facets

    return {facet.name: {"type": "keyword"} for facet in facets()}
