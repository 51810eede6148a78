"""What a page tells machines of itself: its one address, its other languages, whether to index it."""

from django.conf import settings
from django.urls import reverse
from django.utils.functional import cached_property

from .languages import reader_language

# Open Graph's names, as Facebook lists them: neither fr_MA nor ar_MA is there.
LOCALES = {"fr": "fr_FR", "ar": "ar_AR", "en": "en_GB"}


class Head:
    """The links and marks in the head of one page.

    :param page: the page that is shown; None for a view without a page.
    :param listing: the `Listing` that it shows, or None.
    """

    def __init__(self, request, navigation, page=None, listing=None):
        self.request = request
        self.navigation = navigation
        self.page = page
        self.listing = listing

    @cached_property
    def addresses(self):
        """The full address in each language that the page has words of: `{"fr": "https://…"}`."""
        if self.page is None:
            links = self.navigation.languages
            return {link.language: self.request.build_absolute_uri(link.url.partition("?")[0]) for link in links}
        return {code: page.get_full_url(self.request) for code, page in self.navigation.speakers.items()}

    @property
    def canonical(self):
        """This address without filters, where the page speaks the reader's language, else that of its own words."""
        address = self.addresses.get(reader_language()) or self.original
        is_whole = self.listing and self.is_indexed and not self.listing.kept  # and in its own order
        number = self.listing.page.number if is_whole else 1
        return f"{address}?page={number}" if number > 1 else address

    @property
    def original(self):
        """Where the page stands in the language that it was written in; the page itself where nobody may see that."""
        written = self.page and self.addresses.get(self.page.text_language)
        return written or self.request.build_absolute_uri(self.request.path)

    @property
    def alternates(self):
        """Language and address of each translation, as `with_default` gives them."""
        return with_default(self.addresses)

    @property
    def feeds(self):
        """The feeds of what is shown."""
        return self.page.feeds_shown() if self.page else []

    @property
    def card(self):
        """The address of its share card."""
        return self.request.build_absolute_uri(reverse("share_card", args=[self.page.pk]))

    @property
    def locale(self):
        return LOCALES[reader_language()]

    @property
    def other_locales(self):
        """Of the languages that the page has words of besides the reader's."""
        return [LOCALES[code] for code in self.addresses if code != reader_language()]

    @property
    def is_indexed(self):
        """Whether search engines should list this address: of a narrowed list, only the whole one."""
        return not (self.listing and self.listing.is_narrowed)


def with_default(addresses):
    """The pairs that `hreflang` links show: French is for everybody else too; one language alone has no other.

    :param addresses: `{"fr": "https://…"}`.
    """
    if len(addresses) < 2:
        return []
    default = addresses.get(settings.LANGUAGE_CODE)
    return [*addresses.items(), *([("x-default", default)] if default else [])]
