"""The search in Elasticsearch. Every function raises `Unavailable` where the server is away."""

from ...marks import Marker
from ...text import words
from ..questions import Answer
from . import body
from .connection import Unavailable, alias, answering, client
from .outbox import gone, push

__all__ = ["Unavailable", "alias", "client", "ping", "push", "search", "suggest"]


def search(question):
    """What has gone since the last push is left out here: counts must not tell of it."""
    query = body.without(gone(question), body.query(question))
    with answering():
        found = client().search(
            index=alias(),
            query=query,
            post_filter=body.within(question.chosen),
            aggs=body.counts(question.chosen),
            sort=body.order(question),
            from_=question.start,
            size=question.size,
            source=False,
            track_total_hits=True,
            allow_partial_search_results=False,
        )
    counts = {
        name: {bucket["key"]: bucket["doc_count"] for bucket in part["values"]["buckets"]}
        for name, part in found["aggregations"].items()
    }
    return Answer(found["hits"]["total"]["value"], _keys(found), counts, Marker(question.query))


def ping():
    """Whether the index is there; it needs no more than the rights of a search."""
    with answering():
        client().count(index=alias(), allow_no_indices=False)


def suggest(question):
    """Keys of entries whose title or names hold words that begin as those typed, the shortest name first."""
    typed = " ".join(words(question.query.text))
    if not typed:
        return []
    query = body.beginning(question, typed)
    with answering():
        return _keys(client().search(index=alias(), query=query, size=question.size, source=False))


def _keys(found):
    return [int(hit["_id"]) for hit in found["hits"]["hits"]]
