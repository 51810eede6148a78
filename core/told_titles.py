"""By which title the admin names a page: to whom it is told is known here, since Wagtail asks pages without saying."""

from contextlib import contextmanager
from contextvars import ContextVar

from .visibility import may_edit

_person = ContextVar("person", default=None)


@contextmanager
def telling(user):
    """While the admin answers somebody, the titles are those that it may tell them."""
    before = _person.set(user)
    try:
        yield
    finally:
        _person.reset(before)


def title_told(page):
    """The title of a page for whom the admin answers: that of its draft is for those who edit it.

    Where nobody is answered, in a task say, it is the one that is published.
    """
    user = _person.get()
    is_secret = page.draft_title != page.title and (user is None or not may_edit(user, page))
    return page.title if is_secret else page.draft_title or page.title
