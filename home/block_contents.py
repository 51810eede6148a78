"""What the blocks of plain pages and news show of the rest of the portal: always what is there now."""

from django.db.models import Window
from django.db.models.functions import RowNumber
from wagtail.models import Page

from clusters.faces import has_face
from clusters.facts import series_of_figures
from clusters.models import ClusterIndexPage, ClusterPage, KeyFigure
from core.collation import alphabetical_key
from core.languages import reader_language
from core.listing import address
from core.navigation import HOME_DEPTH
from core.page_links import addresses
from core.visibility import reader, visible_to

MOST_CLUSTERS = 20
MOST_PAGES = 60  # of a kind in the site map: their list has all


def address_of(page, request):
    """Where a page is, in the reader's language or else in French; "" where there is none that this reader may see.

    :param page: None where none was chosen.
    :param request: None where none is at hand.
    """
    found = addresses({page.pk} if page else set(), reader(request), request)
    return next(iter(found.values()), "")


def clusters_of(region, sector, user):
    """The first clusters of a region, a sector or both; "" is any.

    :returns: their pages, and whether there are more.
    """
    rows = ClusterPage.objects.in_language(reader_language()).for_list()
    if region:
        rows = rows.filter(cluster__region=region)
    if sector:
        rows = rows.filter(cluster__sectors__slug=sector)
    found = list(visible_to(rows, user)[: MOST_CLUSTERS + 1])
    return found[:MOST_CLUSTERS], len(found) > MOST_CLUSTERS


def directory_of(region, sector, request):
    """The address of all of them in the directory; "" where this reader has none.

    :param request: None where none is at hand.
    """
    found = visible_to(ClusterIndexPage.objects.in_language(reader_language()), reader(request)).first()
    chosen = {name: value for name, value in (("region", region), ("sector", sector)) if value}
    return f"{found.get_url(request)}{address(chosen) if chosen else ''}" if found else ""


def organisation_with_figures():
    """Any of them; None where nothing is stated of anybody."""
    figure = KeyFigure.objects.select_related("organisation").first()
    return figure and figure.organisation


def figures_shown(organisation, indicator, user):
    """What is stated of an organisation, of one indicator or ("") all: a list of `Series`. One query.

    Nothing where it has no page that this user may see.
    """
    rows = KeyFigure.objects.filter(has_face(user), organisation=organisation)
    if indicator:
        rows = rows.filter(indicator__slug=indicator)
    return series_of_figures(rows.select_related("organisation", "indicator", "source"))


def sections(user):
    """What a user may see as `[(page, [pages in it])]`: the sections of the menu, then those of the footer.

    A page is in the section that lists its kind, wherever it stands; one of no such kind, in that above it. By name; of
    a long list its first ones.
    """
    pages = sorted(first_of_each_kind(user), key=lambda page: page.path)
    found = [(page, []) for page in pages if page.depth == HOME_DEPTH + 1]
    for page in sorted(pages, key=lambda page: alphabetical_key(page.title)):
        within = next((pages for section, pages in found if is_in(page, section)), None)
        if within is not None:
            within.append(page)
    return sorted(found, key=lambda section: not section[0].show_in_menus)


def first_of_each_kind(user):
    """Of each type of page, on each level, the first by name."""
    below_home = Page.objects.filter(depth__gt=HOME_DEPTH, locale__language_code=reader_language())
    place = Window(RowNumber(), partition_by=["depth", "content_type"], order_by="title")
    return visible_to(below_home, user).annotate(place=place).filter(place__lte=MOST_PAGES)


def is_in(page, section):
    if kind := getattr(page.specific_class, "listed_in", None):
        return section.specific_class._meta.model_name == kind
    return page.depth > section.depth and page.path.startswith(section.path)
