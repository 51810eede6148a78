"""Making the search anew: entries from their things, then Elasticsearch's index from the entries."""

from django.db import transaction
from wagtail.models import Page

from core.visibility import content_type_of

from .engines.elastic import index, outbox
from .engines.elastic.connection import Unavailable
from .engines.elastic.lock import only_writer
from .entries import bury, load, store
from .kinds import kind_of, registered_models
from .models import Entry
from .tasks import push

BATCH = 100


def rewrite_entries(progress):
    """Write the entry of every findable thing, and bury those of things that are gone.

    :param progress: called with a line of text for each kind.
    """
    for model in registered_models():
        keys = list(_of_record(model).order_by("pk").values_list("pk", flat=True))
        for start in range(0, len(keys), BATCH):
            with transaction.atomic():
                for thing in load(model, keys[start : start + BATCH]):
                    store(thing, anew=True)
        progress(f"{kind_of(model).label_plural}: {len(keys)} read")
    _bury_the_rest()
    push.enqueue()


def _bury_the_rest():
    """Bury the entries of things that are gone. The entries are read first: what they are about was there by then."""
    entries = list(Entry.objects.current().only("content_type", "object_id"))
    there = {
        (content_type_of(model).pk, key)
        for model in registered_models()
        for key in _of_record(model).values_list("pk", flat=True)
    }
    for entry in entries:
        if (entry.content_type_id, entry.object_id) not in there:
            bury(entry)


def _of_record(model):
    things = model._default_manager.all()
    return things.filter(alias_of=None) if issubclass(model, Page) else things


def rebuild_index(progress):
    """Fill a new index, let the alias point to it, catch up with what changed meanwhile.

    :raises search.engines.elastic.Unavailable: then the old index goes on answering.
    """
    with only_writer():
        new = index.create()
        try:
            sent = _fill(new)
            index.point_to(new)
        except Unavailable:
            index.remove(new)
            raise
        progress(f"{len(sent)} entries in a new index")
        _catch_up(new, sent)
    push.enqueue()


def _fill(new):
    """
    :returns: `{key of an entry: version sent}`.
    """
    sent = {}
    keys = list(Entry.objects.current().order_by("pk").values_list("pk", flat=True))
    for start in range(0, len(keys), BATCH):
        sent |= outbox.send(list(Entry.objects.current().filter(pk__in=keys[start : start + BATCH])), new)
    return sent


def _catch_up(new, sent):
    """Push what was written since it was read, and remove what was deleted; the rest is there."""
    now = dict(Entry.objects.values_list("pk", "version"))
    changed = {pk for pk, version in now.items() if sent.get(pk) != version}
    outbox.acknowledge({pk: version for pk, version in sent.items() if pk in now and pk not in changed})
    Entry.objects.filter(pk__in=changed).update(synced=0)
    outbox.remove([pk for pk in sent if pk not in now], new)
