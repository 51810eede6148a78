"""Writes what the search knows of a thing, in the transaction that changes the thing."""

import logging

from django.conf import settings
from django.db import transaction
from django.db.models import F
from django.utils import timezone
from django.utils.translation import override
from wagtail.models import Page

from core.visibility import content_type_of

from . import thesaurus
from .kinds import kind_of, names_of_kind
from .models import PLACES, Entry, Word
from .ranking import weigh
from .tasks import push, rewrite
from .text import clean

logger = logging.getLogger(__name__)

BATCH = 100
TEXTS = ["titles", "summaries", "bodies", "names", "spellings", "related_names"]
FOUND_BY = [*TEXTS, "facets"]  # its places
FIELDS = [*FOUND_BY, "kind", "lines", "date", "precision", "languages"]


def write(thing):
    """Make the entry of a thing equal to what the thing says of itself, and have it pushed.

    :param thing: with its children written.
    """
    if store(thing):
        push.enqueue()


def store(thing, anew=False):
    """Write the entry of a thing. An alias of a page has none, nor has what no app registered.

    :param anew: write its words too where the texts are as they were.
    :returns: whether there is an entry.
    """
    kind = kind_of(thing)
    if kind is None or getattr(thing, "alias_of_id", None):
        return False
    with override(settings.LANGUAGE_CODE):
        wanted = _fields(kind, kind.describe(thing))
    with transaction.atomic():
        key = {"content_type": content_type_of(thing), "object_id": thing.pk}
        entry, is_new = Entry.objects.select_for_update().get_or_create(**key)
        words_change = anew or is_new or entry.deleted or any(getattr(entry, name) != wanted[name] for name in FOUND_BY)
        for name, value in wanted.items():
            setattr(entry, name, value)
        entry.deleted = False
        entry.version += 1
        entry.written_at = timezone.now()
        entry.save(update_fields=[*wanted, "deleted", "version", "written_at"])
        if words_change:
            _write_words(entry)
    return True


def _fields(kind, description):
    fields = {name: getattr(description, name) for name in FIELDS if name != "kind"}
    for name in ("titles", "summaries", "bodies", "lines"):
        fields[name] = {code: text for code, raw in fields[name].items() if (text := clean(raw).strip())}
    fields["related_names"] = [*fields["related_names"], *names_of_kind(kind.name)]
    for name in ("names", "spellings", "related_names"):
        fields[name] = _each_once(fields[name])
    if places := _each_once(description.places):
        fields["facets"] = {**fields["facets"], PLACES: places}
    return fields | {"kind": kind.name, "languages": " ".join(description.languages)}


def _each_once(names):
    return list(dict.fromkeys(text for raw in names if (text := clean(raw).strip())))


def _write_words(entry):
    entry.words.all().delete()
    Word.objects.bulk_create(words_of(entry), batch_size=500)


def words_of(entry):
    """The rows of the word table for an entry, not saved."""
    return [Word(entry=entry, key=key, head=head, full=full) for key, (head, full) in weigh(entry).items()]


def forget(thing):
    """Empty the entry of a thing that is being deleted. What is left is a tombstone, until Elasticsearch knows."""
    with transaction.atomic():
        key = {"content_type": content_type_of(thing), "object_id": thing.pk}
        for entry in Entry.objects.select_for_update().filter(**key):
            bury(entry)
            push.enqueue()


def bury(entry):
    """Leave nothing of an entry but its tombstone."""
    empty = {name: getattr(Entry(), name) for name in FIELDS}
    entry.words.all().delete()
    Entry.objects.filter(pk=entry.pk).update(
        **empty, dirty=False, deleted=True, version=F("version") + 1, written_at=timezone.now()
    )


def write_now(things):
    """See `kinds.write_now`."""
    thesaurus.forget()
    keys = list(Entry.objects.current().of(things).values_list("object_id", flat=True))
    for thing in load(things.model, keys):
        write(thing)


def mark_dirty(things):
    """See `kinds.mark_dirty`."""
    thesaurus.forget()
    if Entry.objects.current().of(things).update(dirty=True):
        rewrite.enqueue()


def rewrite_dirty():
    """Write the dirty entries anew, some at a time. Idempotent.

    The mark goes before the thing is read: whoever marks it again meanwhile has it written again.
    """
    while _rewrite_some():
        push.enqueue()


@transaction.atomic
def _rewrite_some():
    dirty = Entry.objects.select_for_update(skip_locked=True, of=["self"]).filter(dirty=True)
    entries = list(dirty.select_related("content_type").defer(*TEXTS)[:BATCH])
    Entry.objects.filter(pk__in=[entry.pk for entry in entries]).update(dirty=False)
    for content_type in {entry.content_type for entry in entries}:
        keys = [entry.object_id for entry in entries if entry.content_type == content_type]
        for thing in load(content_type.model_class(), keys):
            _store_or_tell(thing)
    return bool(entries)


def _store_or_tell(thing):
    """One thing that cannot be described keeps no other back: the log says which, and its old entry stays."""
    try:
        with transaction.atomic():
            store(thing)
    except Exception:
        logger.exception("The search entry of %r could not be written", thing)


def load(model, keys):
    """Things as their own types. The keys of pages are those of `Page`."""
    things = model._default_manager.filter(pk__in=keys)
    return things.specific() if issubclass(model, Page) else things
