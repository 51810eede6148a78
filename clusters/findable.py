"""How clusters and partners become findable, and how their names help to find everything else."""

from django.db.models import OuterRef, Q, Subquery
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override
from wagtail.rich_text import get_text_for_indexing

from core.languages import CODES, reader_language, texts
from core.page_links import key_of
from core.visibility import seen_by_all
from search.kinds import Description, Facet, Kind, register, register_facet, register_synonyms

from .facts import divisions_of, figures_of
from .models import (
    Affiliation,
    Alias,
    Cluster,
    ClusterPage,
    Organisation,
    OrganisationKind,
    PartnerPage,
    RegionPage,
    Sector,
)
from .regions import REGIONS, SEATS, region_name, region_seat
from .ties import ties_told_of


def names_of(organisation):
    """Everything that an organisation is called, in any language and spelling: names, acronym, aliases."""
    return [*shown_names_of(organisation), *spellings_of(organisation)]


def shown_names_of(organisation):
    """The same without what readers are not shown: see `AliasQuerySet.shown`."""
    own = [organisation.name, organisation.name_ar, organisation.name_en, organisation.acronym]
    aliases = [alias.name for alias in organisation.aliases.all() if alias.kind != Alias.Kind.SPELLING]
    return [name for name in [*own, *aliases] if name]


def spellings_of(organisation):
    """Other spellings of what it is called, for the search only."""
    return [alias.name for alias in organisation.aliases.all() if alias.kind == Alias.Kind.SPELLING]


def names_of_region(code):
    """A region's names in three languages, and those of old texts."""
    french, arabic, english, _seat, former = REGIONS[code]
    return [french, arabic, english, *former.splitlines()]


def towns_of_region(code):
    """What a region is called after, and its chief town: "Agadir" for "Agadir Ida-Outanane", in three languages."""
    seats = in_each_language(lambda: region_seat(code)).values()
    named = [part for name in REGIONS[code][:3] for part in name.split("-")]
    return [*named, *seats, *(seat.replace("-", " ").split()[0] for seat in seats)]


def in_each_language(make):
    """`{"fr": "…", …}` of what a function without arguments says while that language is active."""
    lines = {}
    for code in CODES:
        with override(code):
            lines[code] = make()
    return lines


def plain_texts(thing, *fields):
    """The text of several rich text fields by language, without markup."""
    found = {}
    for field in fields:
        for code, text in texts(thing, field).items():
            found[code] = f"{found.get(code, '')} {get_text_for_indexing(text)}".strip()
    return found


def with_facts(bodies, organisation):
    """Texts by language, what is true now of an organisation in figures, and what ties it to others."""
    ties = ties_told_of(organisation)

    def in_words():
        figures = [f"{one.subject} {fact.in_words}" for one in figures_of(organisation) for fact in one.current]
        divisions = [division.in_words for one in divisions_of(organisation) for division in one.current]
        return " · ".join([*figures, *divisions, *(f"{label} {other}" for label, other in ties)])

    facts = in_each_language(in_words)
    return {code: f"{bodies.get(code, '')} {text}".strip() for code, text in facts.items() if text} or bodies


def names_of_members(organisation):
    """What its members are called that agreed to be named, and what it is a member of."""
    ties = Affiliation.objects.shown().of_members()
    tied = Organisation.objects.filter(
        Q(pk__in=ties.filter(body=organisation.pk).values("organisation"))
        | Q(pk__in=ties.filter(organisation=organisation.pk).values("body"))
    )
    return [name for one in tied.prefetch_related("aliases") for name in names_of(one)]


def describe_cluster(page):
    cluster = page.cluster
    sectors = list(cluster.sectors.all())
    sector_names = [name for sector in sectors for name in (sector.name, sector.name_ar, sector.name_en)]

    def line():
        return " · ".join([*map(str, sectors), cluster.seat_in_words, region_name(cluster.region_id)])

    return Description(
        titles=texts(page, "title"),
        summaries=texts(page, "summary"),
        bodies=with_facts(plain_texts(page, "body"), cluster),
        names=shown_names_of(cluster),
        spellings=spellings_of(cluster),
        related_names=[*sector_names, *names_of_members(cluster)],
        places=[cluster.city, cluster.city_ar, cluster.city_en, *names_of_region(cluster.region_id)],
        lines=in_each_language(line),
        facets={"cluster": [str(cluster.pk)], "region": [cluster.region_id]},
    )


def describe_partner(page):
    organisation = page.organisation

    def line():
        return " · ".join(part for part in (organisation.get_kind_display(), organisation.country.name) if part)

    return Description(
        titles=texts(page, "title"),
        summaries=texts(page, "summary"),
        bodies=with_facts(plain_texts(page, "body"), organisation),
        names=shown_names_of(organisation),
        spellings=spellings_of(organisation),
        related_names=names_of_members(organisation),
        lines=in_each_language(line),
    )


def describe_region(page):
    code = page.region_id
    french, arabic, english, _seat, former = REGIONS[code]
    return Description(
        titles=texts(page, "title"),
        summaries=texts(page, "summary"),
        names=[french, arabic, english],
        spellings=former.splitlines(),
        places=towns_of_region(code),
        lines=in_each_language(lambda: _("Chief town: %(name)s") % {"name": region_seat(code)}),
        facets={"region": [code]},
    )


def cluster_names(keys):
    """Names for the facet of clusters, as the directory has them: `{"7": "Cluster EnR"}`, unknown keys left out."""
    numbers = {key_of(key) for key in keys} - {None}
    clusters = Organisation.objects.filter(pk__in=numbers, kind=OrganisationKind.CLUSTER)
    pages = ClusterPage.objects.in_language(reader_language()).filter(cluster=OuterRef("pk"))
    public = seen_by_all(pages)  # the name is for all who read the results
    titled = clusters.annotate(title=Subquery(public.values("title")[:1]))
    return {str(cluster.pk): cluster.title or str(cluster) for cluster in titled}


def region_names(codes):
    return {code: region_name(code) for code in codes if code in REGIONS}


def alias_groups():
    """The names of each organisation that has several: they mean the same to the search."""
    groups = {}
    for alias in Alias.objects.select_related("organisation"):
        organisation = alias.organisation
        groups.setdefault(organisation.pk, {organisation.name, organisation.acronym} - {""}).add(alias.name)
    return [sorted(group) for group in groups.values()]


def sector_groups():
    """What each sector is called in three languages."""
    return [[name for name in names if name] for names in Sector.objects.values_list("name", "name_ar", "name_en")]


def town_groups():
    """What each seat of a cluster and each chief town is called in three languages."""
    seats = Cluster.objects.order_by().values_list("city", "city_ar", "city_en").distinct()
    chief_towns = [(REGIONS[code][3], *names) for code, names in SEATS.items()]
    return [[name for name in names if name] for names in (*seats, *chief_towns)]


# Who and where comes before what was done there, where both say as much of it.
register(Kind("cluster", _("cluster"), _("clusters"), ClusterPage, describe_cluster, weight=1.1))
register(Kind("partner", _("partner"), _("partners"), PartnerPage, describe_partner))
register(Kind("region", _("region"), _("regions"), RegionPage, describe_region, weight=1.1))
register_facet(Facet("cluster", _("Cluster"), cluster_names))
register_facet(Facet("region", _("Region"), region_names))
for groups in (alias_groups, sector_groups, town_groups):
    register_synonyms(groups)
