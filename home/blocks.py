"""The blocks of plain pages and news: those of `core.blocks`, and those that know what the portal holds."""

from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import ValidationError
from django.db.models import Window
from django.db.models.functions import RowNumber
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.models import Page
from wagtail.snippets.blocks import SnippetChooserBlock

from clusters.faces import has_face
from clusters.facts import series_of_figures, shared_by_most
from clusters.models import ClusterIndexPage, ClusterPage, Indicator, KeyFigure, Organisation
from clusters.models.pages import sector_choices
from clusters.regions import region_choices
from core.blocks import RICH_TEXT, BodyBlock
from core.collation import alphabetical_key
from core.languages import reader_language
from core.listing import address
from core.navigation import HOME_DEPTH
from core.page_links import addresses
from core.visibility import reader, visible_to

MOST_CLUSTERS = 20
MOST_PAGES = 60  # of a kind in the site map: their list has all


def reader_of(parent_context):
    """Who reads the page around a block; whoever is anonymous where no request is at hand."""
    request = parent_context.get("request")
    return reader(request) if request else AnonymousUser()


def indicator_choices():
    return [(indicator.slug, str(indicator)) for indicator in Indicator.objects.all()]


class CallToActBlock(blocks.StructBlock):
    """One act, as a button, with a sentence that says why."""

    text = blocks.TextBlock(label=_("Why"), required=False)
    label = blocks.CharBlock(label=_("What the button does"), max_length=60, help_text=_("A verb: “Ask for access”."))
    page = blocks.PageChooserBlock(label=_("Page"), required=False)
    url = blocks.URLBlock(label=_("Or an address"), required=False)

    class Meta:
        icon = "arrow-right"
        label = _("Call to action")
        description = _("A button to a page of the portal or to another site")
        template = "home/blocks/call_to_act.html"
        preview_value = {
            "text": "Les clusters du réseau, par région et par secteur.",
            "label": "Voir l’annuaire",
            "url": "https://example.org/",
        }

    def clean(self, value):
        value = super().clean(value)
        if bool(value["page"]) == bool(value["url"]):
            message = _("Choose a page, or write an address: one of the two.")
            raise blocks.StructBlockValidationError(block_errors={"page": ValidationError(message)})
        return value

    def get_context(self, value, parent_context=None):
        """`href`: "" where the page chosen cannot be seen by this reader; the button is left out then."""
        context = super().get_context(value, parent_context)
        keys = {page.pk for page in [value.get("page")] if page}
        found = addresses(keys, reader_of(context), context.get("request"))
        context["href"] = value["url"] or next(iter(found.values()), "")
        return context


class AnswerBlock(blocks.StructBlock):
    question = blocks.CharBlock(label=_("Question"))
    answer = blocks.RichTextBlock(label=_("Answer"), features=RICH_TEXT)

    class Meta:
        label = _("Question and answer")


class AccordionBlock(blocks.StructBlock):
    """Questions whose answers open one by one, without JavaScript."""

    answers = blocks.ListBlock(AnswerBlock(), label=_("Questions"), min_num=1)

    class Meta:
        icon = "collapse-down"
        label = _("Questions and answers")
        description = _("Questions whose answers open at a click")
        template = "home/blocks/accordion.html"
        preview_value = {
            "answers": [
                {"question": "Qui peut publier ?", "answer": "<p>Les directeurs des clusters, pour leur cluster.</p>"},
            ]
        }


CHOICES = {"region": region_choices, "sector": sector_choices}


class ClusterListBlock(blocks.StructBlock):
    """Clusters of a region or a sector, as the directory shows them: always the current ones."""

    region = blocks.ChoiceBlock(label=_("Region"), choices=region_choices, required=False)
    sector = blocks.ChoiceBlock(label=_("Sector"), choices=sector_choices, required=False)

    class Meta:
        icon = "group"
        label = _("List of clusters")
        description = _("Clusters of a region or a sector, as the directory has them")
        template = "home/blocks/cluster_list.html"
        preview_value = {"region": "", "sector": ""}

    def get_context(self, value, parent_context=None):
        """`all_url`: of the directory, where it has more than fit here; `directory_url` where there are none."""
        context = super().get_context(value, parent_context)
        rows = ClusterPage.objects.in_language(reader_language()).for_list()
        if value["region"]:
            rows = rows.filter(cluster__region=value["region"])
        if value["sector"]:
            rows = rows.filter(cluster__sectors__slug=value["sector"])
        clusters = list(visible_to(rows, reader_of(context))[: MOST_CLUSTERS + 1])
        context["clusters"] = clusters[:MOST_CLUSTERS]
        if len(clusters) > MOST_CLUSTERS:
            context["all_url"] = self.directory(value, context)
        if not clusters:
            context["directory_url"] = self.directory({}, context)
            context["asked"] = self.in_words(value)
        return context

    def in_words(self, value):
        """What is asked of the directory."""
        chosen = [dict(choices()).get(value[name]) for name, choices in CHOICES.items() if value[name]]
        return [str(one) for one in chosen if one]

    def directory(self, value, context):
        """The address of those that are asked; "" where this reader has no directory."""
        pages = ClusterIndexPage.objects.in_language(reader_language())
        found = visible_to(pages, reader_of(context)).first()
        chosen = {name: value[name] for name in ("region", "sector") if value.get(name)}
        return f"{found.get_url(context.get('request'))}{address(chosen) if chosen else ''}" if found else ""


class OrganisationChooserBlock(SnippetChooserBlock):
    """Wagtail's, with the chooser of organisations that pages have."""

    def __init__(self, **kwargs):
        super().__init__(Organisation, **kwargs)

    @cached_property
    def widget(self):
        from clusters.choosers import OrganisationWidget  # its forms need every model: this module is read before

        return OrganisationWidget(Organisation)


class KeyFiguresBlock(blocks.StructBlock):
    """Figures of an organisation as its own page has them, with date and source: always the current ones."""

    organisation = OrganisationChooserBlock(label=_("Organisation"))
    indicator = blocks.ChoiceBlock(label=_("Only"), choices=indicator_choices, required=False)

    class Meta:
        icon = "order"
        label = _("Key figures")
        description = _("Figures of an organisation, one or all, with their dates and sources")
        template = "home/blocks/key_figures.html"

    def get_preview_value(self):
        """Whatever the portal knows first: there is no figure without a source to show."""
        figure = KeyFigure.objects.select_related("organisation").first()
        return self.normalize({"organisation": figure and figure.organisation, "indicator": ""})

    def get_context(self, value, parent_context=None):
        """`figures`: a `Series` of each indicator; none where the organisation has no page that this reader may see."""
        context = super().get_context(value, parent_context)
        rows = KeyFigure.objects.filter(has_face(reader_of(context)), organisation=value["organisation"])
        if value["indicator"]:
            rows = rows.filter(indicator__slug=value["indicator"])
        found = series_of_figures(rows.select_related("organisation", "indicator", "source"))
        context["figures"] = found
        context["shared"] = shared_by_most([figure for series in found for figure in series.current])
        return context


class SiteMapBlock(blocks.StaticBlock):
    """The sections that this reader may see and what is in each, by name; of a long list its first ones."""

    class Meta:
        icon = "list-ul"
        label = _("Site map")
        description = _("All sections and their pages")
        admin_text = _("Shows all sections and their pages.")
        template = "home/blocks/site_map.html"
        preview_value = ""

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context)
        pages = Page.objects.filter(depth__gt=HOME_DEPTH, locale__language_code=reader_language())
        context["sections"] = sections(first_of_each_kind(visible_to(pages, reader_of(context))))
        return context


def first_of_each_kind(pages):
    """Of each type of page, on each level, the first by name."""
    place = Window(RowNumber(), partition_by=["depth", "content_type"], order_by="title")
    return pages.annotate(place=place).filter(place__lte=MOST_PAGES)


def sections(pages):
    """`[(page, [pages in it])]`: the sections of the menu, then those of the footer, as these are.

    A page is in the section that lists its kind, wherever it stands; one of no such kind, in that above it.
    """
    pages = sorted(pages, key=lambda page: page.path)
    found = [(page, []) for page in pages if page.depth == HOME_DEPTH + 1]
    for page in sorted(pages, key=lambda page: alphabetical_key(page.title)):
        within = next((pages for section, pages in found if is_in(page, section)), None)
        if within is not None:
            within.append(page)
    return sorted(found, key=lambda section: not section[0].show_in_menus)


def is_in(page, section):
    if kind := getattr(page.specific_class, "listed_in", None):
        return section.specific_class._meta.model_name == kind
    return page.depth > section.depth and page.path.startswith(section.path)


class NewsBodyBlock(BodyBlock):
    """The body of news."""

    call_to_act = CallToActBlock()
    accordion = AccordionBlock()
    key_figures = KeyFiguresBlock()
    clusters = ClusterListBlock()


class PageBodyBlock(NewsBodyBlock):
    """The body of plain pages, which may be the site map."""

    site_map = SiteMapBlock()
