"""Made-up organisations with their pages. The lists that these stand below: `home.tests.factories.create_tree`."""

import datetime

from clusters.models import (
    Affiliation,
    Alias,
    Cluster,
    ClusterIndexPage,
    ClusterPage,
    Contact,
    Distribution,
    DistributionRow,
    Indicator,
    KeyFigure,
    Organisation,
    OrganisationKind,
    PartnerIndexPage,
    PartnerPage,
    Review,
    Sector,
)
from core.tests.factories import create_page, create_source


def create_organisation(name="Agence", *, kind=OrganisationKind.DONOR, aliases=(), **fields):
    """An organisation without a page."""
    organisation = Organisation(name=name, kind=kind, **fields)
    organisation.aliases = [Alias(name=alias) for alias in aliases]
    organisation.save()
    return organisation


def create_network(name="Maroc Cluster", **fields):
    return create_organisation(name, kind=OrganisationKind.NETWORK, **fields)


def create_sector(slug="energie"):
    """One of the sectors that the migrations wrote."""
    return Sector.objects.get(slug=slug)


def create_cluster(
    name="Cluster solaire", *, region="MA-06", city="Casablanca", sectors=("energie",), aliases=(), acronym="", **page
):
    """A cluster and its page.

    :param page: fields of the page; `live=False` for a draft.
    :returns: the `ClusterPage`; its `cluster` is the organisation.
    """
    cluster = Cluster(name=name, acronym=acronym, region_id=region, city=city)
    cluster.aliases = [Alias(name=alias) for alias in aliases]
    cluster.sectors = [create_sector(slug) for slug in sectors]
    cluster.save()
    index = ClusterIndexPage.objects.of_record().get()
    live = page.pop("live", True)
    return create_page(index, ClusterPage(**{"title": name, "cluster": cluster, **page}), live=live)


def create_partner(name="Agence", *, kind=OrganisationKind.DONOR, country="DE", aliases=(), acronym="", **page):
    """An organisation that works with the network, and its page.

    :returns: the `PartnerPage`; its `organisation` is the organisation.
    """
    organisation = create_organisation(name, kind=kind, country=country, acronym=acronym, aliases=aliases)
    index = PartnerIndexPage.objects.of_record().get()
    live = page.pop("live", True)
    return create_page(index, PartnerPage(**{"title": name, "organisation": organisation, **page}), live=live)


def create_affiliation(organisation, body, *, source=None, **fields):
    source = source or create_source(title=f"Sur {organisation}")
    return Affiliation.objects.create(organisation=organisation, body=body, source=source, **fields)


def create_member(body, name="Fonderie Atlas", *, agreed_on=datetime.date(2026, 3, 3), **fields):
    """A firm that is a member of an organisation, and agreed to be named unless told otherwise.

    :returns: the `Affiliation`.
    """
    firm = create_organisation(name, kind=OrganisationKind.FIRM)
    return create_affiliation(firm, body, agreed_on=agreed_on, **fields)


def create_contact(organisation, *, role="secretariat", email="contact@example.ma", **fields):
    return Contact.objects.create(organisation=organisation, role=role, email=email, **fields)


def create_review(organisation, *, side="owner", day=datetime.date(2026, 3, 3)):
    return Review.objects.create(organisation=organisation, side=side, day=day)


def create_figure(organisation, value=42, *, indicator="membres", year=2023, **fields):
    """A figure of a year; by a source of its own unless told otherwise."""
    return KeyFigure.objects.create(
        organisation=organisation,
        indicator=Indicator.objects.get(slug=indicator),
        value=value,
        **{
            "as_of": datetime.date(year, 1, 1),
            "precision": "year",
            "source": fields.get("source") or create_source(title=f"{organisation}, {indicator}, {value}, {year}"),
            **fields,
        },
    )


def create_distribution(organisation, parts, *, year=2023, **fields):
    """:param parts: `{"Solaire": 33}`."""
    distribution = Distribution(
        organisation=organisation,
        **{
            "dimension": "activity",
            "as_of": datetime.date(year, 1, 1),
            "precision": "year",
            "source": fields.get("source") or create_source(title=f"{organisation}, répartition, {year}"),
            **fields,
        },
    )
    distribution.rows = [DistributionRow(label=label, value=value) for label, value in parts.items()]
    distribution.save()
    return distribution
