"""Puts documents that are nobody's page into the search's table, visible to everybody."""

from itertools import islice

from wagtail.models import Page

from core.models import Token
from core.visibility import PUBLIC, Act, content_type_of
from search.entries import words_of
from search.models import Entry, Word

BATCH = 1000
KINDS = ["agreement", "resource", "event", "page"]


def write_entries(documents, with_words=True):
    """Make one entry of each document.

    :returns: `{primary key: id of the document}`.
    """
    page_type = content_type_of(Page)
    names, rest = {}, enumerate(documents, start=1)
    while batch := list(islice(rest, BATCH)):
        entries = Entry.objects.bulk_create(_entry(page_type, number, document) for number, document in batch)
        Token.objects.bulk_create(
            Token(content_type=page_type, object_id=number, act=act, token=PUBLIC) for number, _ in batch for act in Act
        )
        if with_words:
            Word.objects.bulk_create((word for entry in entries for word in words_of(entry)), batch_size=5000)
        names.update((entry.pk, document["id"]) for entry, (_, document) in zip(entries, batch, strict=True))
        print(f"\r{len(names)} entries", end="", flush=True)
    print()
    return names


def _entry(page_type, number, document):
    return Entry(
        content_type=page_type,
        object_id=number,
        kind=KINDS[number % len(KINDS)],
        titles={"fr": document["title"]} if document["title"] else {},
        bodies={"fr": document["text"]},
        facets={"cluster": [str(number % 13)], "region": [f"MA-{number % 12 + 1:02}"]},
        languages="fr ar en",
        version=1,
    )
