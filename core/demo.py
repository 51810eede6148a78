"""Loading content once: what `<app>/demo.py` is built from."""

from .languages import TRANSLATED
from .mirror import mirror
from .models import DemoItem


def once(key, make):
    """The thing that was made under a key; made now if it never was.

    :param key: stable and unique over all demo content, such as "cluster:enr".
    :param make: called without arguments when the key is new; returns the saved thing, or None if it cannot be made.
    :returns: the thing as editors left it; None if they deleted it.
    """
    if item := DemoItem.objects.filter(key=key).first():
        return item.thing
    thing = make()
    if thing is None:
        return None
    DemoItem.objects.create(key=key, thing=thing)
    return thing


def publish_once(key, parent, page):
    """Publish a page below a parent and in every language's tree, unless its key was loaded before.

    :param page: an unsaved page; inline children may be set on it (`page.parties = [...]`).
    :returns: the page as editors left it; None if they, or its parent, are gone.
    """

    def make():
        parent.add_child(instance=page)
        page.save_revision().publish()
        mirror(page)
        return page

    return once(key, make) if parent else None


def in_languages(record):
    """The fields of a record, whose tuples are texts in French, Arabic and English.

    `{"title": ("Réseau", "شبكة", "Network")}` becomes `{"title": "Réseau", "title_ar": "شبكة", "title_en": "Network"}`.
    """
    fields = {}
    for name, value in record.items():
        texts = value if isinstance(value, tuple) else (value,)
        names = [name, *(f"{name}_{language}" for language in TRANSLATED)]
        fields |= dict(zip(names, texts, strict=False))
    return fields
