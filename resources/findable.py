"""How agreements and resources become findable."""

from django.utils.translation import gettext_lazy as _

from clusters.findable import in_each_language, names_of, names_of_region, plain_texts
from clusters.models import OrganisationKind
from core.languages import texts, words
from search.kinds import Description, Kind, register

from .models import AgreementPage, ResourcePage


def describe_agreement(page):
    organisations = [party.organisation for party in page.parties.select_related("organisation")]
    regions = [region.pk for region in page.regions.all()]
    then = [party.name_then for party in page.parties.all() if party.name_then]
    rows = [plain_texts(row, "text") for row in (*page.axes.all(), *page.targets.all())]
    bodies = plain_texts(page, "object")
    for row in rows:
        for code, text in row.items():
            bodies[code] = f"{bodies.get(code, '')} {text}".strip()

    def line():
        # Without its state: the line is stored, and an agreement ends without being saved.
        return " · ".join(part for part in (page.when, words(page, "place").text) if part)

    return Description(
        titles=texts(page, "title"),
        summaries=texts(page, "summary"),
        bodies=bodies,
        related_names=[*related_names(page, organisations, regions), *then, *dates_of(page)],
        lines=in_each_language(line),
        facets={"cluster": cluster_keys(page, organisations), "region": regions},
        date=page.signed_on,
        precision=page.shown_precision,
    )


def describe_resource(page):
    organisations = [one.organisation for one in page.contributors.select_related("organisation")]
    regions = [page.region_id] if page.region_id else []

    def line():
        facts = (page.get_resource_kind_display(), page.owner_organisation, words(page, "place").text, page.standing)
        return " · ".join(str(fact) for fact in facts if fact)

    return Description(
        titles=texts(page, "title"),
        summaries=texts(page, "summary"),
        bodies=plain_texts(page, "description"),
        related_names=[*related_names(page, organisations, regions), *dates_of(page)],
        lines=in_each_language(line),
        facets={"cluster": cluster_keys(page, organisations), "region": regions},
        date=page.since,
        precision=page.precision,
    )


def related_names(page, organisations, regions):
    """What the owner, the named organisations and the places of an owned page are called."""
    owner = [page.owner_organisation] if page.owner_organisation else []
    names = [name for organisation in {*owner, *organisations} for name in names_of(organisation)]
    places = [getattr(page, field, "") for field in ("place", "place_ar", "place_en")]
    return [*names, *filter(None, places), *(name for code in regions for name in names_of_region(code))]


def dates_of(page):
    """When it is, in each language: people ask for "mai 2021"."""
    return list(dict.fromkeys(filter(None, in_each_language(lambda: str(page.when)).values())))


def cluster_keys(page, organisations):
    """The clusters that own an owned page or are named in it, as values of the facet."""
    owner = [page.owner_organisation] if page.owner_organisation else []
    return sorted({str(one.pk) for one in (*owner, *organisations) if one.kind == OrganisationKind.CLUSTER})


register(Kind("agreement", _("agreement"), _("agreements"), AgreementPage, describe_agreement))
register(Kind("resource", _("resource"), _("resources"), ResourcePage, describe_resource))
