"""The base of every page that is a list."""

from .listing import Listing
from .models import BasePage
from .panels import IN_MENU, tabs
from .visibility import reader, visible_to


class ListPage(BasePage):
    """Lists the pages of one type, narrowed by the address. There is one in each language."""

    parent_page_types = ["home.HomePage"]
    max_count_per_parent = 1
    may_be_copied = False
    is_permanent = True
    edit_handler = tabs([], address=IN_MENU)

    # Each sets `template` (Wagtail gives every class its own): "list_page.html", or one that extends it.
    # The template of a row, given `item`; how many there are and that there are none, in words.
    row_template = ""
    counted = None
    none_matches = ""
    # What stands in the field that narrows the list by words, where it has one.
    find = ""
    # What holds for every row that does not say otherwise.
    unless_stated = ""

    class Meta:
        abstract = True

    def rows(self):
        """What is listed, ordered, with what a row shows; whoever reads it."""
        raise NotImplementedError

    def facets(self):
        """How the list is narrowed: a sequence of `Facet`."""
        raise NotImplementedError

    def listing(self, rows, request):
        """The list as the address asks for it.

        :param rows: what this reader may see.
        """
        return Listing(rows, self.facets(), request.GET)

    def get_context(self, request, *args, **kwargs):
        return super().get_context(request, *args, **kwargs) | self.listed(request, **kwargs)

    def listed(self, request):
        """What the template shows besides the page. A route of a list below it passes what it asks for."""
        listing = self.listing(visible_to(self.rows(), reader(request)), request)
        count = self.in_words(listing.page.paginator.count)
        listed = {"listing": listing, "count": count, "feeds": self.feeds_shown()}
        if listing.is_narrowed and not listing.page.object_list:
            listed |= {"ways_out": listing.ways_out, "all_counted": self.in_words(listing.total)}
            for way in listing.ways_out:
                way.counted = self.in_words(way.count)
        return listed

    def in_words(self, number):
        """Such as "3 clusters"."""
        return self.counted % {"number": number}
