"""Whoever works with the network, their list, and the page of the network itself."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy
from django_countries import countries
from wagtail.search import index

from core.collation import alphabetical_key
from core.languages import reader_language
from core.list_page import ListPage
from core.listing import Facet
from core.models import BasePage, SourcedPage
from core.navigation import HOME_DEPTH
from core.panels import tabs
from core.querysets import BY_TITLE, BasePageManager, BasePageQuerySet

from ..page_forms import OrganisationPageForm
from ..panels import FactsPanel
from .organisations import Organisation, OrganisationKind
from .pages import OrganisationPage


class PartnerPageQuerySet(BasePageQuerySet):
    def for_list(self):
        return self.only_row("organisation").select_related("organisation").order_by(*BY_TITLE)


class PartnerIndexPage(ListPage):
    """The organisations that work with the network: public bodies, donors, universities, foreign clusters."""

    subpage_types = ["clusters.PartnerPage"]
    template = "list_page.html"
    row_template = "clusters/partner_row.html"
    counted = ngettext_lazy("%(number)s partner", "%(number)s partners", "number")
    none_matches = _("No partner matches")

    class Meta:
        verbose_name = _("list of partners")

    def rows(self):
        pages = PartnerPage.objects.in_language(reader_language()).for_list()
        return pages.exclude(organisation__kind=OrganisationKind.NETWORK)

    def facets(self):
        return [
            Facet("kind", _("Type"), "organisation__kind", partner_kinds),
            Facet("country", _("Country"), "organisation__country", country_choices),
        ]


def country_choices():
    """All countries by name: which of them have a partner, the list itself counts."""
    return sorted(((code, str(name)) for code, name in countries), key=lambda choice: alphabetical_key(choice[1]))


def partner_kinds():
    """All but clusters, which have the directory, and the network, which is not its own partner."""
    others = (OrganisationKind.CLUSTER, OrganisationKind.NETWORK)
    return [choice for choice in OrganisationKind.choices if choice[0] not in others]


class PartnerPageForm(OrganisationPageForm):
    """The editor of a partner's page, who may make that of the network beside the lists."""

    def clean(self):
        cleaned = super().clean()
        organisation = cleaned.get("organisation")
        if organisation and self.parent_page.depth == HOME_DEPTH and organisation.kind != OrganisationKind.NETWORK:
            self.add_error("organisation", _("Only the network has its page here: a partner’s is made in their list."))
        return cleaned


class PartnerPage(OrganisationPage):
    """A partner's public face, or the network's: that one may stand beside the lists, in the menu."""

    organisation = models.ForeignKey(
        Organisation, verbose_name=_("organisation"), on_delete=models.PROTECT, related_name="partner_pages"
    )

    objects = BasePageManager.from_queryset(PartnerPageQuerySet)()

    base_form_class = PartnerPageForm
    parent_page_types = ["clusters.PartnerIndexPage", "home.HomePage"]
    page_description = _("A public body, donor, university or foreign cluster that works with the network.")
    identity_field = "organisation"

    edit_handler = tabs(["organisation", "body"], ["body", "note"], SourcedPage.source_panels, facts=[FactsPanel()])
    search_fields = [*BasePage.search_fields, index.SearchField("body"), index.FilterField("organisation")]

    class Meta(OrganisationPage.Meta):
        verbose_name = _("partner page")
        constraints = [
            *OrganisationPage.Meta.constraints,
            models.UniqueConstraint(
                fields=["organisation", "is_record"],
                name="partner_has_one_page",
                violation_error_message=_("This organisation has a page already."),
            ),
        ]

    @classmethod
    def can_create_at(cls, parent):
        """Beside the lists, only before the network has its page."""
        is_beside = parent.depth == HOME_DEPTH
        has_page = is_beside and cls.objects.filter(organisation__kind=OrganisationKind.NETWORK).exists()
        return super().can_create_at(parent) and not has_page

    def can_move_to(self, parent):
        is_network = self.organisation.kind == OrganisationKind.NETWORK
        return super().can_move_to(parent) and (is_network or parent.depth != HOME_DEPTH)

    def clean(self):
        super().clean()
        if self.organisation_id and self.organisation.kind == OrganisationKind.CLUSTER:
            raise ValidationError({"organisation": _("A cluster has its page in the directory of clusters.")})
