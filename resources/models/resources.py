from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldRowPanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.search import index

from clusters.faces import faces
from clusters.models import Organisation, OwnedPage, Region
from clusters.models.pages import OwnedPageQuerySet
from clusters.regions import region_choices
from core.blocks import RICH_TEXT
from core.dates import Precision, dated
from core.languages import reader_language, words
from core.list_page import ListPage
from core.listing import Facet
from core.models import PageRow, Provenance
from core.panels import ListPanel, tabs
from core.querysets import BY_TITLE, BasePageManager
from core.visibility import reader


class ResourceKind(models.TextChoices):
    """After UNIQUIP and the Jisc equipment data model, with what else clusters lend each other."""

    FACILITY = "facility", _("platform or laboratory")
    EQUIPMENT = "equipment", _("equipment")
    SPACE = "space", _("space")
    SERVICE = "service", _("service")
    EXPERTISE = "expertise", _("expertise")
    TRAINING = "training", _("training module")
    DATASET = "dataset", _("data")
    DOCUMENT = "document", _("document")


class Operation(models.TextChoices):
    PLANNED = "planned", _("planned")
    ANNOUNCED = "announced", _("announced")
    IN_SERVICE = "in_service", _("in service")
    UNKNOWN = "unknown", _("operation not disclosed")


STANDINGS = {
    Provenance.PRESS: _("reported by the press, to be confirmed"),
    Provenance.SITE: _("read on an official website, to be confirmed"),
    Provenance.OWNER: _("offered by its owner"),
}


class ResourceQuerySet(OwnedPageQuerySet):
    def for_list(self):
        """By title; with what a row shows."""
        place = ("place", "place_ar", "place_en", "region")
        rows = self.only_row("resource_kind", "operation", "provenance", "owner_organisation", *place)
        return rows.select_related("owner_organisation").order_by(*BY_TITLE)

    def offered(self):
        """What its owner offers to the network: press reports are never counted as shared."""
        return self.filter(provenance="owner")

    def reported(self):
        """What was read elsewhere, and its owner has not confirmed."""
        return self.exclude(provenance="owner")

    def involving(self, organisation):
        """Those that it owns or contributes to."""
        return self.of_or_naming(organisation, Contributor.objects)


class ResourceIndexPage(ListPage):
    """All means of the clusters; the network's own live below it."""

    subpage_types = ["resources.ResourcePage"]
    template = "list_page.html"
    row_template = "resources/resource_row.html"
    counted = ngettext_lazy("%(number)s resource", "%(number)s resources", "number")
    none_matches = _("No resource matches")
    feeds = ["ressources"]

    class Meta:
        verbose_name = _("list of resources")

    def rows(self):
        return ResourcePage.objects.in_language(reader_language()).for_list()

    def facets(self):
        return [
            Facet("kind", _("Type"), "resource_kind", lambda: ResourceKind.choices),
            Facet("region", _("Region"), "region", region_choices),
        ]


class ResourcePage(OwnedPage):
    """Something that a cluster has and others may use: a platform, a service, an expertise.

    Its offer is its provenance: reported by the press, or offered by its owner.
    """

    resource_kind = models.CharField(
        _("kind"), max_length=10, choices=ResourceKind.choices, default=ResourceKind.FACILITY
    )
    operation = models.CharField(_("operation"), max_length=10, choices=Operation.choices, default=Operation.UNKNOWN)
    since = models.DateField(_("since"), null=True, blank=True, help_text=_("The date of this state."))
    until = models.DateField(_("until"), null=True, blank=True)
    precision = models.CharField(_("precision"), max_length=5, choices=Precision.choices, default=Precision.DAY)
    place = models.CharField(_("place"), max_length=200, blank=True)
    place_ar = models.CharField(_("place in Arabic"), max_length=200, blank=True)
    place_en = models.CharField(_("place in English"), max_length=200, blank=True)
    region = models.ForeignKey(
        Region, verbose_name=_("region"), on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    description = RichTextField(_("description"), features=RICH_TEXT, blank=True)
    description_ar = RichTextField(_("description in Arabic"), features=RICH_TEXT, blank=True)
    description_en = RichTextField(_("description in English"), features=RICH_TEXT, blank=True)

    objects = BasePageManager.from_queryset(ResourceQuerySet)()

    parent_page_types = ["resources.ResourceIndexPage", "clusters.ClusterPage", "clusters.PartnerPage"]
    subpage_types = []
    listed_in = "resourceindexpage"
    brief_fields = (
        *("resource_kind", "provenance"),
        *(f"owner_organisation__{field}" for field in ("name", "name_ar", "name_en", "acronym")),
    )
    page_description = _("A platform, equipment, service or training that others may use.")

    edit_handler = tabs(
        [
            "resource_kind",
            MultiFieldPanel(
                ["operation", FieldRowPanel(["since", "precision"]), "until"],
                heading=_("Operation"),
            ),
            MultiFieldPanel(["place", "region"], heading=_("Where")),
            "description",
            ListPanel("contributors", heading=_("Contributors"), label=_("contributor")),
        ],
        ["description", "place", "note"],
        OwnedPage.source_panels,
    )
    search_fields = [
        *OwnedPage.search_fields,
        index.SearchField("description"),
        index.FilterField("resource_kind"),
        index.FilterField("region"),
    ]

    class Meta(OwnedPage.Meta):
        verbose_name = _("resource")
        verbose_name_plural = _("resources")
        constraints = [
            *OwnedPage.Meta.constraints,
            models.CheckConstraint(
                name="resource_ends_after_it_starts",
                condition=Q(until__isnull=True) | Q(since__isnull=True) | Q(until__gte=F("since")),
                violation_error_message=_("A resource cannot end before it starts."),
            ),
        ]

    def faults(self):
        faults = super().faults()
        if self.since and self.until and self.until < self.since:
            faults["until"] = _("A resource cannot end before it starts.")
        return faults

    def share_card(self):
        return self.owned_card(self.get_resource_kind_display(), words(self, "place").text)

    @property
    def state(self):
        """Whether it can be used, in words: what is read is not "in service"."""
        is_read = self.resource_kind in (ResourceKind.DATASET, ResourceKind.DOCUMENT)
        if is_read and self.operation == Operation.IN_SERVICE:
            return _("available")
        return self.get_operation_display()

    @property
    def standing(self):
        """Whether it may be counted on, in words: what its owner offers, or what was read of it elsewhere."""
        return STANDINGS[self.provenance]

    @property
    def when(self):
        return dated(self.since, self.precision)

    @property
    def when_known(self):
        """The date of its state: of what is planned or announced, when that was said."""
        if self.when and self.operation in (Operation.PLANNED, Operation.ANNOUNCED):
            return _("said: %(date)s") % {"date": self.when}
        return self.when

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        contributors = list(self.contributors.select_related("organisation"))
        organisations = [self.owner_organisation_id, *(one.organisation_id for one in contributors)]
        context["contributors"] = contributors
        context["faces"] = faces(organisations, reader(request))
        return context


class Contributor(PageRow):
    """An organisation that funds, hosts or runs a resource with its owner."""

    class Role(models.TextChoices):
        PARTNER = "partner", _("partner")
        FUNDER = "funder", _("funder")
        HOST = "host", _("host")

    page = ParentalKey(ResourcePage, on_delete=models.CASCADE, related_name="contributors")
    organisation = models.ForeignKey(
        Organisation, verbose_name=_("organisation"), on_delete=models.PROTECT, related_name="+"
    )
    role = models.CharField(_("role"), max_length=8, choices=Role.choices, default=Role.PARTNER)

    panels = [FieldRowPanel(["organisation", "role"])]

    class Meta(PageRow.Meta):
        verbose_name = _("contributor")
        constraints = [
            models.UniqueConstraint(
                fields=["page", "organisation", "role"],
                name="contributor_is_named_once",
                violation_error_message=_("This organisation is named already."),
            ),
        ]

    def __str__(self):
        return str(self.organisation)
