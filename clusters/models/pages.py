"""The public face of organisations, and the base of every page that one of them owns."""

from dataclasses import replace

from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.html import format_html
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy
from wagtail.fields import RichTextField
from wagtail.models import Page
from wagtail.search import index
from wagtail.url_routing import RouteResult

from core.blocks import RICH_TEXT
from core.cards import facts_line
from core.collation import alphabetical_key
from core.content_version import note_change
from core.languages import reader_language, words
from core.list_page import ListPage
from core.listing import Facet
from core.models import BasePage, SourcedPage
from core.page_cache import forget_pages
from core.panels import tabs
from core.querysets import BY_TITLE, BasePageManager, BasePageQuerySet
from core.visibility import reader
from search.kinds import mark_dirty

from ..belongings import feeds_about
from ..booklet import booklet
from ..contents import contents_of
from ..directory import BOOKLET, DirectoryListing
from ..linked_data import observations
from ..linked_data import organisation as organisation_node
from ..membership import last_listed, member_counts, newest_unlisted
from ..page_forms import OrganisationPageForm
from ..panels import FactsPanel
from ..presence import presence_context
from ..profiles import profile_of
from ..regions import region_choices
from .organisations import Cluster, Organisation, OrganisationKind, Sector

PRESENTS_AN_ORGANISATION = Q(clusterpage__isnull=False) | Q(partnerpage__isnull=False)


class OwnedPage(SourcedPage):
    """A page that an organisation owns, because it stands below that organisation's page (else the network's)."""

    owner_organisation = models.ForeignKey(
        Organisation, verbose_name=_("owner"), on_delete=models.PROTECT, null=True, editable=False, related_name="+"
    )

    # The type of the list that has it, wherever it stands: the menu lights that door.
    listed_in = None
    # What its brief row shows besides its title; the paths of other things with two underscores.
    brief_fields = ()

    class Meta(SourcedPage.Meta):
        abstract = True

    def save(self, *args, **kwargs):
        if kwargs.get("update_fields") is None:
            self.owner_organisation = owner_at(self)
        super().save(*args, **kwargs)

    @staticmethod
    def list_order(path=""):
        """By what a list orders its rows before their titles.

        :param path: from what is ordered to this page, such as `eventpage__`.
        """
        return []

    def owned_card(self, kind, *facts):
        """Its share card, with the tile of whom it belongs to; the network has none.

        :param facts: what stands at the foot, such as the date; empty ones are left out.
        """
        owner = self.owner_organisation
        is_owned = owner and owner.kind != OrganisationKind.NETWORK
        line = facts_line(str(owner) if is_owned else "", *facts)
        return replace(super().share_card(), kind=capfirst(kind), line=line, **(tile_of(owner) if is_owned else {}))


def tile_of(organisation):
    return {"letters": organisation.tile_letters, "hue": organisation.hue}


class OwnedPageQuerySet(BasePageQuerySet):
    def of_or_naming(self, organisation, rows):
        """What an organisation owns or is named in.

        What stands below the lists because no other organisation owns it is the network's to keep, not its act.

        :param rows: the rows of these pages that name organisations, such as `Party.objects`.
        """
        named = Q(pk__in=rows.filter(organisation=organisation).values("page"))
        is_network = organisation.kind == OrganisationKind.NETWORK
        return self.filter(named if is_network else named | Q(owner_organisation=organisation))

    def of_the_network(self):
        """What clusters and the network itself own, and no partner."""
        kinds = [OrganisationKind.CLUSTER, OrganisationKind.NETWORK]
        return self.filter(Q(owner_organisation=None) | Q(owner_organisation__kind__in=kinds))


def owner_at(page):
    """Whose page this is, by its place: the organisation of the nearest page above it, else the network.

    :param page: has its place in the tree.
    :returns: an `Organisation`; None where there is neither.
    """
    nearest = Page.objects.ancestor_of(page).filter(PRESENTS_AN_ORGANISATION).order_by("-depth").first()
    return nearest.specific.identity if nearest else Organisation.objects.network()


def give_to_whom_it_stands_below(page):
    """Everything at and below a page is owned by whom it now stands below. Nothing else of it is written."""
    faces = Page.objects.descendant_of(page, inclusive=True).filter(PRESENTS_AN_ORGANISATION).order_by("depth")
    for top, owner in [(page, owner_at(page)), *((face, face.identity) for face in faces.specific())]:
        for model in owned_page_types():
            pages = model.objects.descendant_of(top, inclusive=True)
            pages.update(owner_organisation=owner)
            mark_dirty(pages)
    forget_pages()
    note_change()


def owned_page_types():
    """The models of what organisations own."""
    return [model for model in apps.get_models() if issubclass(model, OwnedPage)]


class OrganisationPage(SourcedPage):
    """Base of the public page of an organisation: what it does, and what it has and takes part in.

    What may stand below it says so itself (`parent_page_types`): this app knows none of the apps above it.
    """

    body = RichTextField(_("what it does, for whom"), features=RICH_TEXT, blank=True)
    body_ar = RichTextField(_("what it does, in Arabic"), features=RICH_TEXT, blank=True)
    body_en = RichTextField(_("what it does, in English"), features=RICH_TEXT, blank=True)

    is_record = models.BooleanField(
        null=True, editable=False, help_text="Empty for aliases: an organisation has one page of record."
    )

    base_form_class = OrganisationPageForm
    may_be_copied = False
    identity_field = None

    class Meta(SourcedPage.Meta):
        abstract = True

    def save(self, *args, **kwargs):
        self.is_record = None if self.alias_of_id else True
        changed = kwargs.get("update_fields") is None and self.shows_another_organisation()
        super().save(*args, **kwargs)
        if changed:
            give_to_whom_it_stands_below(self)

    def shows_another_organisation(self):
        """Whether it is stored as the page of another organisation."""
        field = f"{self.identity_field}_id"
        stored = type(self).objects.filter(pk=self.pk).values_list(field, flat=True).first() if self.pk else None
        return stored not in (None, getattr(self, field))

    @property
    def identity(self):
        """The organisation that this page presents."""
        return getattr(self, self.identity_field)

    def clean(self):
        super().clean()
        key = getattr(self, f"{self.identity_field}_id")
        others = type(self).objects.of_record().filter(**{self.identity_field: key}).exclude(pk=self.source_page_id)
        if key and not self.alias_of_id and (other := others.first()):
            raise ValidationError({self.identity_field: has_a_page(other)})

    def feeds_shown(self):
        return feeds_about(self.identity)

    def linked_data(self, context):
        return [organisation_node(self, context), *observations(self, context)]

    def share_card(self):
        organisation = self.identity
        kind = capfirst(organisation.get_kind_display())
        return replace(super().share_card(), kind=kind, line=self.place_in_words(), **tile_of(organisation))

    def place_in_words(self):
        """Where the organisation is, for its share card."""
        return self.identity.country.name

    @property
    def full_name(self):
        """What the organisation calls itself, where its page has a shorter title; nothing else."""
        name = words(self.identity, "name")
        is_title = name.text == words(self, "title").text
        return "" if is_title or not self.identity.name_is_official else name

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        context |= profile_of(self, reader(request))
        context["contents"] = contents_of(self, context)
        return context


def has_a_page(page):
    """That an organisation has this page already, with the way to it: it may be a draft that was saved meanwhile."""
    link = format_html('<a href="{}">{}</a>', reverse("wagtailadmin_pages:edit", args=[page.pk]), _("Open it"))
    return format_html("{} {}", _("This organisation has a page already."), link)


class ClusterPageQuerySet(BasePageQuerySet):
    def for_list(self):
        """With what a row shows, in a number of queries that does not grow."""
        rows = self.only_row("alias_of", "cluster").select_related("cluster").prefetch_related("cluster__sectors")
        return rows.order_by(*BY_TITLE)

    def with_sources(self):
        """With all of each page, and where its facts were read."""
        return self.defer(None).select_related("cluster__seat_source", "source").prefetch_related("more_sources")


class ClusterIndexPage(ListPage):
    """The directory: every cluster, by region and sector."""

    subpage_types = ["clusters.ClusterPage"]
    template = "clusters/cluster_index_page.html"
    row_template = "clusters/cluster_row.html"
    find = _("Name or city…")
    counted = ngettext_lazy("%(number)s cluster", "%(number)s clusters", "number")
    none_matches = _("No cluster matches")

    class Meta:
        verbose_name = _("directory of clusters")

    def listing(self, rows, request):
        return DirectoryListing(rows, self.facets(), request.GET, reader(request))

    def route(self, request, path_components):
        if path_components == [BOOKLET] and self.live:
            return RouteResult(self, kwargs={"as_booklet": True})
        return super().route(request, path_components)

    def get_template(self, request, *args, as_booklet=False, **kwargs):
        return "clusters/booklet.html" if as_booklet else super().get_template(request, *args, **kwargs)

    def listed(self, request, as_booklet=False):
        listed = booklet(self, request) if as_booklet else super().listed(request)
        day = None if as_booklet else listed["listing"].day
        # Of a day that is over, nothing that became known of later ones.
        counts = [one for one in member_counts() if not day or one.figure.as_of <= day]
        listed |= {"member_counts": counts, "listed": last_listed(counts), "unlisted": newest_unlisted(counts)}
        if not listed["listing"].is_narrowed:
            listed |= presence_context(ClusterPage.objects.of_record(), reader(request))
        return listed

    def rows(self):
        return ClusterPage.objects.in_language(reader_language()).for_list()

    def facets(self):
        return [
            Facet("region", _("Region"), "cluster__region", region_choices, shows_none=True),
            Facet("sector", _("Sector"), "cluster__sectors__slug", sector_choices),
        ]


def sector_choices():
    """By name in the reader's language."""
    choices = [(sector.slug, str(sector)) for sector in Sector.objects.all()]
    return sorted(choices, key=lambda choice: alphabetical_key(choice[1]))


class ClusterPage(OrganisationPage):
    """A cluster's public face. What the cluster owns lives below it."""

    cluster = models.ForeignKey(Cluster, verbose_name=_("cluster"), on_delete=models.PROTECT, related_name="pages")

    objects = BasePageManager.from_queryset(ClusterPageQuerySet)()

    parent_page_types = ["clusters.ClusterIndexPage"]
    page_description = _("The public face of a cluster. What it owns is made below it.")
    identity_field = "cluster"

    edit_handler = tabs(["cluster", "body"], ["body", "note"], SourcedPage.source_panels, facts=[FactsPanel()])
    search_fields = [*BasePage.search_fields, index.SearchField("body"), index.FilterField("cluster")]

    def clean(self):
        super().clean()
        if self.slug == BOOKLET:
            raise ValidationError({"slug": _("The booklet of the directory has this address.")})

    def get_context(self, request, *args, **kwargs):
        sectors = self.fetch_cluster()
        return {**super().get_context(request, *args, **kwargs), "sectors": sectors}

    def fetch_cluster(self):
        """The cluster, where its seat was read, and its sectors in one query.

        :returns: the sectors.
        """
        rows = Cluster.sectors.through.objects.filter(cluster=self.cluster_id).order_by("sector__name")
        found = list(rows.select_related("cluster__seat_source", "sector"))
        if found:
            self.cluster = found[0].cluster
        return [row.sector for row in found]

    def place_in_words(self):
        sectors = ("، " if reader_language() == "ar" else ", ").join(map(str, self.cluster.sectors.all()))
        return facts_line(sectors, self.cluster.seat_in_words)

    class Meta(OrganisationPage.Meta):
        verbose_name = _("cluster page")
        constraints = [
            *OrganisationPage.Meta.constraints,
            models.UniqueConstraint(
                fields=["cluster", "is_record"],
                name="cluster_has_one_page",
                violation_error_message=_("This organisation has a page already."),
            ),
        ]
