"""What has to reach Elasticsearch: the entries whose version it has not acknowledged."""

import logging

from django.db.models import F, Q
from elasticsearch.helpers import streaming_bulk

from core.models import Token
from core.visibility import Act, may

from ...models import Entry
from . import index
from .connection import alias, answering, client
from .lock import only_writer

logger = logging.getLogger(__name__)

BATCH = 200
CONFLICT = 409
NOT_FOUND = 404
MOST_GONE = 10_000


def push():
    """Send every entry of which the server has an older version, and remove what is gone."""
    with only_writer():
        if not index.answering_indexes():
            _begin()
        last = 0
        while entries := list(Entry.objects.unsynced().filter(pk__gt=last).order_by("pk")[:BATCH]):
            acknowledge(send(entries, alias(), at_once=True))
            last = entries[-1].pk
        Entry.objects.filter(deleted=True, synced=F("version")).delete()


def gone(question):
    """Keys of entries that went out, or out of this reader's sight, and that the server may still have.

    What was only edited stays: it is found by its old words until the push.
    """
    hidden = Q(deleted=True) | ~may(question.user, Act.SEE, Entry) | ~Q(languages__contains=question.language)
    return list(Entry.objects.unsynced().filter(hidden).values_list("pk", flat=True)[:MOST_GONE])


def _begin():
    """Before the first rebuild: an empty index, to which everything is still to be pushed."""
    index.point_to(index.create())
    Entry.objects.update(synced=0)


def send(entries, to, at_once=False):
    """Write entries into an index, or remove those of tombstones. An older version than the server's changes nothing.

    :param to: an index or the alias.
    :param at_once: the next search knows of it.
    :returns: `{key: version}` of those that the server has now. The others were refused, and the log says why.
    """
    tokens = tokens_of(entries)
    acts = (_act(entry, tokens.get((entry.content_type_id, entry.object_id), {})) for entry in entries)
    refused = _bulk(acts, to, at_once)
    return {entry.pk: entry.version for entry in entries if str(entry.pk) not in refused}


def remove(keys, to):
    """Delete the documents of entries that exist no more."""
    _bulk(({"_op_type": "delete", "_id": key} for key in keys), to)


def acknowledge(versions):
    """Note which version of each entry the server has. One that was written meanwhile waits for the next push.

    :param versions: `{key of an entry: version sent}`.
    """
    entries = [Entry(pk=pk, synced=version) for pk, version in versions.items()]
    Entry.objects.bulk_update(entries, ["synced"], batch_size=BATCH)


def tokens_of(entries):
    """The tokens of the entries' things: `{(content type, key): {"see": ["public"], …}}`, in one query."""
    found = {}
    kept = Token.objects.filter(
        content_type__in={entry.content_type_id for entry in entries}, object_id__in={one.object_id for one in entries}
    )
    for content_type, key, act, token in kept.values_list("content_type", "object_id", "act", "token"):
        found.setdefault((content_type, key), {}).setdefault(act, []).append(token)
    return found


def _act(entry, tokens):
    act = {"_id": entry.pk, "version": entry.version, "version_type": "external"}
    if entry.deleted:
        return {**act, "_op_type": "delete"}
    return {**act, "_source": index.document(entry, tokens)}


def _bulk(acts, to, at_once=False):
    """
    :returns: the ids that the server refused, as strings. A missing alias is never made an index of that name.
    """
    refused = set()
    with answering():
        patient = client(is_patient=True)
        for is_done, result in streaming_bulk(
            patient, acts, index=to, require_alias=to == alias(), raise_on_error=False, refresh=at_once
        ):
            (act, outcome), *_ = result.items()
            is_gone = act == "delete" and outcome["status"] == NOT_FOUND and "error" not in outcome
            if not (is_done or is_gone or outcome["status"] == CONFLICT):
                refused.add(outcome["_id"])
                logger.error("Elasticsearch refused entry %s: %s", outcome["_id"], outcome.get("error", {}).get("type"))
    return refused
