"""Pages by their keys: what a link or a button stores of a page, and where that leads its reader."""

from wagtail.models import Page

from .languages import reader_language
from .visibility import Act, may

LARGEST_KEY = 2**31 - 1


def key_of(value):
    """The key that a link names, as a number; None where it is none: the admin may be sent anything."""
    is_written = isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= len(str(LARGEST_KEY))
    is_number = is_written or (isinstance(value, int) and not isinstance(value, bool))
    return int(value) if is_number and 0 < int(value) <= LARGEST_KEY else None


def addresses(keys, user, request=None):
    """Where pages are, in the reader's language if they are there. One query.

    :returns: `{key: address}`, without those that this user may not see.
    """
    if not keys:
        return {}
    named = Page.objects.filter(pk__in=keys).values("translation_key")
    pages = Page.objects.filter(translation_key__in=named).annotate(is_seen=may(user, Act.SEE, Page))
    language = reader_language()
    by_wish = sorted(
        pages.select_related("locale"), key=lambda page: (page.locale.language_code == language, page.pk in keys)
    )
    seen = {page.translation_key: page for page in by_wish if page.is_seen}
    found = {page.pk: seen.get(page.translation_key) for page in by_wish if page.pk in keys}
    urls = {key: page.get_url(request) for key, page in found.items() if page}
    return {key: url for key, url in urls.items() if url}
