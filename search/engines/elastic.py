"""The search in Elasticsearch.

Fields of a thing are scored as one (`combined_fields`, BM25F), for each language; the best language counts. A thing
is asked for twice: by what may be *seen* of it, and with its body for those who may *open* it.
"""

from functools import lru_cache

from django.conf import settings
from django.db.models import F
from elasticsearch import ApiError, Elasticsearch, TransportError
from elasticsearch.helpers import bulk

from core.languages import CODES
from core.models import Token
from core.visibility import Act, tokens_held_by

from ..kinds import facets
from ..marks import Marker
from ..models import Entry
from ..ranking import BODY, NAMES, OTHER_WAY, RELATED, SUMMARY, TITLE, WHOLE_NAME, distinct_words, whole_name
from ..text import is_stop_word, words
from .mapping import index_settings, mapping
from .questions import Answer

BATCH = 200
FIELDS = {"title": TITLE, "names": NAMES, "summary": SUMMARY, "related": RELATED}
MOST_VALUES = 1000
CONFLICT = 409
NOT_FOUND = 404


class Unavailable(Exception):
    """Elasticsearch did not answer, or not with an answer."""


@lru_cache(maxsize=1)
def client():
    """The connection of this process, by the settings."""
    chosen = settings.ELASTICSEARCH
    options = {name: chosen[name] for name in ("api_key", "ca_certs") if chosen[name]}
    return Elasticsearch(chosen["hosts"], request_timeout=chosen["timeout"], max_retries=0, **options)


class ElasticsearchEngine:
    """See `search.engines`. Every method raises `Unavailable` where the server is away."""

    @property
    def alias(self):
        return settings.ELASTICSEARCH["index"]

    def search(self, question):
        body = {
            "query": {"bool": {"must": _asked(question), "filter": _rights(question)}},
            "post_filter": _within(question.chosen),
            "aggs": _counts(question.chosen),
            "from": question.start,
            "size": question.size,
            "track_total_hits": True,
            "sort": _order(question.query),
        }
        found = self._call(lambda: client().search(index=self.alias, source=False, **_renamed(body)))
        counts = {
            name: {bucket["key"]: bucket["doc_count"] for bucket in part["values"]["buckets"]}
            for name, part in found["aggregations"].items()
        }
        return Answer(
            found["hits"]["total"]["value"],
            [int(hit["_id"]) for hit in found["hits"]["hits"]],
            counts,
            Marker(question.query),
        )

    def suggest(self, question):
        """Keys of entries whose title or names hold words that begin as those typed, the shortest name first."""
        typed = " ".join(words(question.query.text))
        if not typed:
            return []
        query = {
            "bool": {
                "must": {"match_bool_prefix": {"words": {"query": typed, "operator": "and"}}},
                "filter": _rights(question),
            }
        }
        found = self._call(lambda: client().search(index=self.alias, query=query, size=question.size, source=False))
        return [int(hit["_id"]) for hit in found["hits"]["hits"]]

    def push(self):
        """Send every entry of which the server has an older version, and remove what is gone."""
        self._ensure_index()
        while entries := list(Entry.objects.unsynced().order_by("pk")[:BATCH]):
            self.send(entries, self.alias)
            acknowledge({entry.pk: entry.version for entry in entries})
            Entry.objects.filter(deleted=True, synced=F("version")).delete()

    def send(self, entries, index):
        """Write entries into an index. An older version than the server's changes nothing.

        :raises Unavailable: if one of them was refused for another reason.
        """
        tokens = tokens_of(entries)
        self._bulk(_act(entry, tokens.get((entry.content_type_id, entry.object_id), {}), index) for entry in entries)

    def remove(self, keys, index):
        """Delete the documents of entries that exist no more."""
        self._bulk({"_op_type": "delete", "_index": index, "_id": key} for key in keys)

    def _bulk(self, acts):
        patient = client().options(request_timeout=settings.ELASTICSEARCH["timeout"] * 10)
        _done, errors = self._call(lambda: bulk(patient, acts, raise_on_error=False))
        refused = [error for error in errors if next(iter(error.values()))["status"] not in (CONFLICT, NOT_FOUND)]
        if refused:
            raise Unavailable(refused[0])

    def create_index(self, name):
        chosen = settings.ELASTICSEARCH
        form = index_settings(chosen["shards"], chosen["replicas"])
        self._call(lambda: client().indices.create(index=name, settings=form, mappings=mapping()))

    def point_to(self, index):
        """Let the alias answer from this index, in one step, and delete the indexes that it answered from."""
        old = self._indexes()
        acts = [{"add": {"index": index, "alias": self.alias}}]
        acts += [{"remove_index": {"index": name}} for name in old if name != index]
        self._call(lambda: client().indices.update_aliases(actions=acts))

    def _indexes(self):
        if not self._call(lambda: client().indices.exists_alias(name=self.alias)):
            return []
        return list(self._call(lambda: client().indices.get_alias(name=self.alias)))

    def _ensure_index(self):
        """Before the first rebuild: an empty index, to which everything is still to be pushed."""
        if not self._indexes():
            first = f"{self.alias}-first"
            self.create_index(first)
            self.point_to(first)
            Entry.objects.update(synced=0)

    def _call(self, act):
        try:
            return act()
        except (ApiError, TransportError) as error:
            raise Unavailable(str(error)) from error


def acknowledge(versions):
    """Note which version of each entry the server has. One that was written meanwhile waits for the next push.

    :param versions: `{key of an entry: version sent}`.
    """
    entries = [Entry(pk=pk, synced=version) for pk, version in versions.items()]
    Entry.objects.bulk_update(entries, ["synced"], batch_size=BATCH)


# A document


def tokens_of(entries):
    """The tokens of the entries' things: `{(content type, key): {"see": ["public"], …}}`, in one query."""
    found = {}
    kept = Token.objects.filter(
        content_type__in={entry.content_type_id for entry in entries}, object_id__in={one.object_id for one in entries}
    )
    for content_type, key, act, token in kept.values_list("content_type", "object_id", "act", "token"):
        found.setdefault((content_type, key), {}).setdefault(act, []).append(token)
    return found


def _act(entry, tokens, index):
    act = {"_index": index, "_id": entry.pk, "version": max(entry.version, 1), "version_type": "external"}
    if entry.deleted:
        return {**act, "_op_type": "delete"}
    return {**act, "_op_type": "index", "_source": document(entry, tokens)}


def document(entry, tokens):
    """What Elasticsearch keeps of an entry."""
    called = [*entry.titles.values(), *entry.names]
    known = {facet.name for facet in facets()}
    texts = {}
    for code in CODES:
        texts |= {
            f"title_{code}": entry.titles.get(code, ""),
            f"names_{code}": distinct_words(entry.names),
            f"summary_{code}": entry.summaries.get(code, ""),
            f"related_{code}": distinct_words(entry.related_names),
            f"body_{code}": entry.bodies.get(code, ""),
        }
    return {
        "kind": entry.kind,
        "languages": entry.languages.split(),
        "see": tokens.get(Act.SEE, []),
        "open": tokens.get(Act.OPEN, []),
        "facets": {name: values for name, values in entry.facets.items() if name in known},
        "date": entry.date.isoformat() if entry.date else None,
        "words": called,
        "whole_names": [whole_name(words(name)) for name in called],
        **texts,
    }


# A query


def _rights(question):
    return [
        {"terms": {"see": sorted(tokens_held_by(question.user))}},
        {"term": {"languages": question.language}},
    ]


def _asked(question):
    query = question.query
    if not query:
        return {"match_all": {}}
    may_open = {"terms": {"open": sorted(tokens_held_by(question.user))}}
    branches = [_in_language(query, code, with_body=False) for code in CODES]
    branches += [{"bool": {"must": _in_language(query, code, with_body=True), "filter": may_open}} for code in CODES]
    whole = {
        "constant_score": {"filter": {"term": {"whole_names": whole_name(query.name.split())}}, "boost": WHOLE_NAME}
    }
    return {"bool": {"must": {"dis_max": {"queries": [*branches, whole]}}, "should": whole}}


def _in_language(query, language, with_body):
    concepts = [_concept(concept, language, with_body) for concept in query.concepts]
    return {"bool": {"should": [one for one in concepts if one], "minimum_should_match": query.needed}}


def _concept(concept, language, with_body):
    fields = {"title": TITLE, "names": NAMES, "summary": SUMMARY, "related": RELATED} | (
        {"body": BODY} if with_body else {}
    )
    ways = []
    for position, way in enumerate(concept.ways):
        text = " ".join(word for word in way if not is_stop_word(word, language))
        if text:
            asked = {
                "query": text,
                "fields": [f"{name}_{language}^{weight}" for name, weight in fields.items()],
                "operator": "and",
                "boost": OTHER_WAY if position else 1.0,
            }
            ways.append({"combined_fields": asked})
    return {"dis_max": {"queries": ways}} if ways else None


def _order(query):
    return ["_score", {"date": {"order": "desc", "missing": "_last"}}] if query else _newest()


def _newest():
    return [{"date": {"order": "desc", "missing": "_last"}}]


def _field(facet):
    return facet if facet == "kind" else f"facets.{facet}"


def _within(chosen, but=None):
    """A filter for the chosen values of every facet but one."""
    terms = [{"terms": {_field(name): values}} for name, values in chosen.items() if values and name != but]
    return {"bool": {"filter": terms}}


def _counts(chosen):
    names = ["kind", *(facet.name for facet in facets())]
    return {
        name: {
            "filter": _within(chosen, but=name),
            "aggs": {"values": {"terms": {"field": _field(name), "size": MOST_VALUES}}},
        }
        for name in names
    }


def _renamed(body):
    """The client calls `from` another name: it is a word of Python."""
    return {"from_" if name == "from" else name: value for name, value in body.items()}
