"""Agreements and resources as open data."""

from django.db.models import Prefetch
from django.utils.translation import gettext_lazy as _

from clusters.open_data import named
from core.datasets import Dataset, Field, page_fields, register, source_fields, translated
from core.dates import iso
from core.languages import CODES, texts
from core.visibility import seen_by_all

from .models import AgreementPage, AgreementType, Contributor, Operation, Party, ResourceKind, ResourcePage


def agreements():
    # An agreement before this one is told only where everybody may see it.
    before = seen_by_all(AgreementPage.objects.all())
    pages = AgreementPage.objects.of_record().select_related("owner_organisation")
    parties = Party.objects.select_related("organisation")
    return pages.prefetch_related(Prefetch("replaces", before), Prefetch("parties", parties), "regions", "axes")


def resources():
    pages = ResourcePage.objects.of_record().select_related("owner_organisation")
    return pages.prefetch_related(Prefetch("contributors", Contributor.objects.select_related("organisation")))


def parties(page):
    return [named(row.organisation, role=row.role, nameThen=row.name_then or None) for row in page.parties.all()]


def axes(page):
    rows = [texts(row, "text") for row in page.axes.all()]
    return {code: [row[code] for row in rows if code in row] for code in CODES}


OWNER = Field("owner", "schema:owner", _("Who owns the page."), lambda page: named(page.owner_organisation))

AGREEMENT_FIELDS = [
    *page_fields(),
    Field(
        "type", "dcterms:type", _("Type of agreement."), lambda page: page.agreement_type, choices=AgreementType.choices
    ),
    OWNER,
    Field("participant", "schema:participant", _("Parties, and who carries it out or supports it."), parties),
    Field("date", "dcterms:date", _("Signed on."), lambda page: iso(page.signed_on, page.shown_precision)),
    Field("expires", "schema:expires, dcterms:valid", _("Ends on."), lambda page: iso(page.expires_on, "day")),
    translated("location", "schema:location", _("Place of the signature."), "place"),
    Field(
        "spatial",
        "dcterms:spatial, ISO 3166-2",
        _("Regions covered."),
        lambda page: [region.pk for region in page.regions.all()],
    ),
    Field("tableOfContents", "dcterms:tableOfContents", _("Axes, in their order."), axes, is_translated=True),
    Field(
        "replaces",
        "dcterms:replaces",
        _("The key of the agreement that it follows."),
        lambda page: page.replaces and str(page.replaces.translation_key),
    ),
    *source_fields(),
]

RESOURCE_FIELDS = [
    *page_fields(),
    Field(
        "type", "dcterms:type", _("Kind of resource."), lambda page: page.resource_kind, choices=ResourceKind.choices
    ),
    OWNER,
    Field(
        "contributor",
        "dcterms:contributor",
        _("Who funds, hosts or runs it with its owner."),
        lambda page: [named(row.organisation, role=row.role) for row in page.contributors.all()],
    ),
    Field(
        "creativeWorkStatus",
        "schema:creativeWorkStatus",
        _("State of operation."),
        lambda page: page.operation,
        choices=Operation.choices,
    ),
    Field(
        "startDate",
        "schema:startDate",
        _("The date of this state."),
        lambda page: iso(page.since, page.precision),
    ),
    Field("endDate", "schema:endDate", _("Until when."), lambda page: iso(page.until, page.precision)),
    translated("location", "schema:location", _("Place."), "place"),
    Field("addressRegion", "schema:addressRegion, ISO 3166-2", _("Region."), lambda page: page.region_id),
    *source_fields(),
]

register(
    Dataset(
        "conventions",
        _("Agreements"),
        _("The public part of agreements: parties, dates, regions, axes."),
        agreements,
        AGREEMENT_FIELDS,
    )
)
register(
    Dataset(
        "ressources",
        _("Resources"),
        _("The means of the clusters: who has what, where, in which state."),
        resources,
        RESOURCE_FIELDS,
    )
)
