"""The blocks of plain pages and news: those of `core.blocks`, and those that know what the portal holds."""

from django.core.exceptions import ValidationError
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock

from clusters.facts import shared_by_most
from clusters.models import Indicator, Organisation
from clusters.models.pages import sector_choices
from clusters.regions import region_choices
from core.blocks import RICH_TEXT, BodyBlock
from core.visibility import reader

from .block_contents import address_of, clusters_of, directory_of, figures_shown, organisation_with_figures, sections


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
        context["href"] = value["url"] or address_of(value.get("page"), context.get("request"))
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
        request = context.get("request")
        context["clusters"], has_more = clusters_of(value["region"], value["sector"], reader(request))
        if has_more:
            context["all_url"] = directory_of(value["region"], value["sector"], request)
        if not context["clusters"]:
            context["directory_url"] = directory_of("", "", request)
            context["asked"] = self.in_words(value)
        return context

    def in_words(self, value):
        """What is asked of the directory."""
        chosen = [dict(choices()).get(value[name]) for name, choices in CHOICES.items() if value[name]]
        return [str(one) for one in chosen if one]


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
        return self.normalize({"organisation": organisation_with_figures(), "indicator": ""})

    def get_context(self, value, parent_context=None):
        """`figures`: a `Series` of each indicator; none where the organisation has no page that this reader may see."""
        context = super().get_context(value, parent_context)
        found = figures_shown(value["organisation"], value["indicator"], reader(context.get("request")))
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
        context["sections"] = sections(reader(context.get("request")))
        return context


class NewsBodyBlock(BodyBlock):
    """The body of news."""

    call_to_act = CallToActBlock()
    accordion = AccordionBlock()
    key_figures = KeyFiguresBlock()
    clusters = ClusterListBlock()


class PageBodyBlock(NewsBodyBlock):
    """The body of plain pages, which may be the site map."""

    site_map = SiteMapBlock()
