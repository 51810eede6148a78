"""Questions as Elasticsearch's queries.

The fields of a thing are scored as one (`combined_fields`, BM25F), in each language; for each concept of the query the
best language counts. A thing is asked for twice: by what may be *seen* of it, and with its body for those who may
*open* it.
"""

from core.languages import CODES
from core.visibility import tokens_held_by

from ...kinds import facets, kinds
from ...ranking import BODY, NAMES, OTHER_WAY, RELATED, SUMMARY, TITLE, whole_keys
from ...text import is_stop_word

HEAD = {"title": TITLE, "names": NAMES, "summary": SUMMARY, "related": RELATED}
FULL = {**HEAD, "body": BODY}
MOST_VALUES = 1000
NEWEST = {"date": {"order": "desc", "missing": "_last"}}


def query(question):
    asked = _asked(question) if question.query else {"match_all": {}}
    return {"bool": {"must": asked, "filter": _rights(question)}}


def without(keys, query):
    """The same, but for these entries."""
    return {"bool": {"must": query, "must_not": {"ids": {"values": keys}}}} if keys else query


def beginning(question, typed):
    """What has all of the typed words in its title and names, the last one begun; the shortest name first."""
    begins = {"match_bool_prefix": {"words": {"query": typed, "operator": "and"}}}
    return {
        "function_score": {
            "query": {"bool": {"filter": [begins, *_rights(question)]}},
            "field_value_factor": {"field": "shortest_name", "modifier": "reciprocal"},
            "boost_mode": "replace",
        }
    }


def order(question):
    return ["_score", NEWEST] if question.query else [NEWEST]


def within(chosen, but=None):
    """A filter for the chosen values of every facet but one."""
    return {"bool": {"filter": [{"terms": {_field(name): values}} for name, values in chosen.items() if name != but]}}


def counts(chosen):
    """How many things have each value of a facet, under the other facets."""
    return {
        name: {
            "filter": within(chosen, but=name),
            "aggs": {"values": {"terms": {"field": _field(name), "size": MOST_VALUES}}},
        }
        for name in ("kind", *(facet.name for facet in facets()))
    }


def _field(facet):
    return facet if facet == "kind" else f"facets.{facet}"


def _rights(question):
    return [
        {"terms": {"see": sorted(tokens_held_by(question.user))}},
        {"term": {"languages": question.language}},
    ]


def _asked(question):
    may_open = {"terms": {"open": sorted(tokens_held_by(question.user))}}
    full = {"bool": {"must": _concepts(question.query, FULL), "filter": may_open}}
    text = _weighted({"dis_max": {"queries": [_concepts(question.query, HEAD), full]}})
    named = [
        {"constant_score": {"filter": {"term": {"whole_names": key}}, "boost": bonus}}
        for key, bonus in whole_keys(question.query).items()
    ]
    return {"bool": {"should": [text, {"dis_max": {"queries": named}}], "minimum_should_match": 1}}


def _weighted(text):
    """The same, with the score of each kind by its weight."""
    weights = [
        {"filter": {"term": {"kind": name}}, "weight": kind.weight}
        for name, kind in kinds().items()
        if kind.weight != 1
    ]
    return {"function_score": {"query": text, "functions": weights}} if weights else text


def _concepts(asked, fields):
    concepts = [_concept(concept, fields) for concept in asked.concepts]
    return {"bool": {"should": concepts, "minimum_should_match": asked.needed}}


def _concept(concept, fields):
    """The best of the ways to say it, in the best language."""
    ways = [
        _way(way, language, fields, 1.0 if way == concept.ways[0] else OTHER_WAY)
        for way in concept.ways
        for language in CODES
        if not all(is_stop_word(word, language) for word in way)
    ]
    return {"dis_max": {"queries": ways}} if ways else {"match_none": {}}


def _way(way, language, fields, boost):
    return {
        "combined_fields": {
            "query": " ".join(way),
            "fields": [f"{name}_{language}^{weight}" for name, weight in fields.items()],
            "operator": "and",
            "boost": boost,
        }
    }
