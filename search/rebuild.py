"""Making the search anew: entries from their things, then Elasticsearch's index from the entries."""

from datetime import UTC, datetime

from django.db import transaction

from .engines.elastic import ElasticsearchEngine, acknowledge
from .entries import bury, load, write
from .kinds import registered_models
from .models import Entry
from .tasks import push

BATCH = 100


def rewrite_entries(progress):
    """Write the entry of every findable thing, and bury those of things that are gone.

    :param progress: called with a line of text for each kind.
    """
    seen = set()
    for model in registered_models():
        keys = list(model._default_manager.order_by("pk").values_list("pk", flat=True))
        for start in range(0, len(keys), BATCH):
            with transaction.atomic():
                for thing in load(model, keys[start : start + BATCH]):
                    write(thing)
        seen.update(keys)
        progress(f"{model._meta.verbose_name_plural}: {len(keys)} read")
    for entry in Entry.objects.current().defer("titles", "summaries", "bodies"):
        if entry.object_id not in seen:
            bury(entry)


def rebuild_index(progress):
    """Fill a new index, let the alias point to it, catch up with what changed meanwhile.

    :raises search.engines.elastic.Unavailable: then the old index goes on answering.
    """
    engine = ElasticsearchEngine()
    index = f"{engine.alias}-{datetime.now(UTC):%Y%m%d%H%M%S%f}"
    engine.create_index(index)
    sent = {}
    keys = list(Entry.objects.current().order_by("pk").values_list("pk", flat=True))
    for start in range(0, len(keys), BATCH):
        batch = list(Entry.objects.current().filter(pk__in=keys[start : start + BATCH]))
        engine.send(batch, index)
        sent |= {entry.pk: entry.version for entry in batch}
    engine.point_to(index)
    progress(f"{len(sent)} entries in a new index")
    _catch_up(engine, index, sent)


def _catch_up(engine, index, sent):
    """Push what was written since it was read, and remove what was deleted; the rest is there."""
    now = dict(Entry.objects.values_list("pk", "version"))
    changed = {pk for pk, version in now.items() if sent.get(pk) != version}
    acknowledge({pk: version for pk, version in sent.items() if pk in now and pk not in changed})
    Entry.objects.filter(pk__in=changed).update(synced=0)
    engine.remove([pk for pk in sent if pk not in now], index)
    push.enqueue()
