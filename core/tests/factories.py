"""Made-up things for the tests of every app."""

from core.mirror import mirror
from core.models import Source


def create_source(title="Un article", publisher="Un journal", **fields):
    return Source.objects.create(title=title, publisher=publisher, **fields)


def create_page(parent, page, *, live=True):
    """Save a page below a parent and mirror it, published unless told otherwise.

    :param page: unsaved; inline children may be set on it.
    """
    page.live = live
    parent.add_child(instance=page)
    revision = page.save_revision()
    if live:
        revision.publish()
    mirror(page)
    page.refresh_from_db()
    return page
