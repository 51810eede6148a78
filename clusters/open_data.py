"""Organisations as open data, and how other rows name them."""

from django.db.models import Prefetch
from django.utils.translation import gettext_lazy as _

from core.datasets import Dataset, Field, cited, page_fields, register, source_fields
from core.dates import iso
from core.languages import texts

from .models import Affiliation, Alias, ClusterPage, Contact, Milestone, OrganisationKind, PartnerPage, Review
from .models.reviews import latest_of_each_side

MEMBER = Affiliation.Kind.MEMBER
MEMBERSHIPS = (MEMBER, Affiliation.Kind.PART)
LIVES = [
    ("aliases", Alias.objects.shown()),
    ("contacts", Contact.objects.order_by("role")),
    ("reviews", Review.objects.all()),
    ("milestones", Milestone.objects.select_related("source")),
    ("affiliations", Affiliation.objects.shown().filter(kind__in=MEMBERSHIPS).select_related("body", "source")),
    ("members", Affiliation.objects.shown().filter(kind=MEMBER).select_related("organisation", "source")),
]


def organisation_key(organisation):
    """The identifier of an organisation in every file."""
    return f"organisation-{organisation.pk}"


def named(organisation, **more):
    """An organisation as a value of another row; None without one."""
    if organisation is None:
        return None
    return {"name": organisation.name, "identifier": organisation_key(organisation), **more}


def lives(path):
    """What organisations' rows ask of them, each in one query for many rows."""
    return [Prefetch(f"{path}__{name}", rows) for name, rows in LIVES]


def clusters():
    pages = ClusterPage.objects.of_record().select_related("cluster__seat_source")
    return pages.prefetch_related("cluster__sectors", *lives("cluster"))


def partners():
    pages = PartnerPage.objects.of_record().select_related("organisation")
    return pages.prefetch_related(*lives("organisation"))


def other_names(page):
    """The names that its page shows, with their dates as exactly as they are known."""
    one = page.identity
    acronym = [{"name": one.acronym, "type": "acronym"}] if one.acronym else []
    return acronym + [
        {
            "name": alias.name,
            "type": alias.kind,
            "startDate": iso(alias.start, alias.precision) or None,
            "endDate": iso(alias.end, alias.precision) or None,
            "source": alias.source and str(alias.source.url or alias.source.title),
        }
        for alias in one.aliases.all()
    ]


def memberships(page):
    return [tied(row.body, row) for row in page.identity.affiliations.all()]


def members(page):
    return [tied(row.organisation, row) for row in page.identity.members.all()]


def tied(organisation, row):
    """The other organisation of an affiliation, with what is known of its time."""
    return named(
        organisation,
        startDate=iso(row.start, row.precision) or None,
        endDate=iso(row.end, row.precision) or None,
        attestedOn=iso(row.attested_on, row.precision) or None,
        source=row.source.url or row.source.title,
    )


def contacts(page):
    return [
        {"contactType": one.role, "email": one.email or None, "telephone": one.telephone or None}
        for one in page.identity.contacts.all()
    ]


def reviews(page):
    newest = latest_of_each_side(page.identity.reviews.all())
    return [{"date": iso(one.day, "day"), "reviewedBy": one.side} for one in newest]


def milestones(page):
    return [
        {
            "date": iso(row.date, row.precision),
            **{f"name_{code}": text for code, text in texts(row, "text").items()},
            "source": row.source.url or row.source.title,
        }
        for row in page.identity.milestones.all()
    ]


def seat_source(page):
    """Where the seat was read, or from what a deduced one follows."""
    source = page.cluster.seat_source
    return [cited(source)] if source else []


def sector_names(page):
    names = [texts(sector, "name") for sector in page.cluster.sectors.all()]
    return {code: [name[code] for name in names] for code in ("fr", "ar", "en")}


def organisation_fields(*own):
    return [
        *page_fields(lambda page: organisation_key(page.identity)),
        Field("alternateName", "schema:alternateName", _("Other names, with their kind and dates."), other_names),
        Field("sameAs", "schema:sameAs", _("Its own website."), lambda page: page.identity.website),
        *own,
        Field(
            "addressCountry",
            "schema:addressCountry, ISO 3166-1",
            _("Country."),
            lambda page: page.identity.country.code,
        ),
        Field(
            "contactPoint",
            "schema:contactPoint",
            _("How to reach who has a role in it."),
            contacts,
            choices=Contact.Role.choices,
        ),
        Field("memberOf", "schema:memberOf", _("What it belongs to, from when to when."), memberships),
        Field(
            "member",
            "schema:member",
            _("Its members that agreed to be named here, from when to when; all that are known of the network."),
            members,
        ),
        Field("event", "schema:event", _("What happened in its life, each with its date."), milestones),
        Field(
            "lastReviewed",
            "schema:lastReviewed, schema:reviewedBy",
            _("When each side last read it and found it right."),
            reviews,
            choices=Review.Side.choices,
        ),
        *source_fields(),
    ]


CLUSTER_FIELDS = [
    Field("subject", "dcterms:subject", _("Sectors."), sector_names, is_translated=True),
    Field(
        "addressLocality",
        "schema:addressLocality",
        _("City."),
        lambda page: texts(page.cluster, "city"),
        is_translated=True,
    ),
    Field("addressRegion", "schema:addressRegion, ISO 3166-2", _("Region."), lambda page: page.cluster.region_id),
    Field(
        "addressProvenance",
        "dcterms:provenance",
        _("Whether the seat, city and region, is inferred."),
        lambda page: "inferred" if page.cluster.seat_is_deduced else "stated",
        choices=[("stated", _("stated")), ("inferred", _("inferred: no source gives it as such"))],
    ),
    Field(
        "addressSource",
        "dcterms:source",
        _("Where the seat was read, or from what it is inferred: title, publisher, date, address."),
        seat_source,
    ),
]
PARTNER_FIELDS = [
    Field(
        "additionalType",
        "schema:additionalType",
        _("Kind of organisation."),
        lambda page: page.organisation.kind,
        choices=OrganisationKind.choices,
    ),
]

register(
    Dataset(
        "clusters",
        _("Clusters"),
        _("The clusters of the directory: names, sectors, place, membership of the network."),
        clusters,
        organisation_fields(*CLUSTER_FIELDS),
    )
)
register(
    Dataset(
        "partenaires",
        _("Partners"),
        _("The network itself, and the organisations that work with it."),
        partners,
        organisation_fields(*PARTNER_FIELDS),
    )
)
