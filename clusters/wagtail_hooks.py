from django.contrib import messages
from django.forms import CheckboxSelectMultiple
from django.shortcuts import redirect
from django.urls import include, path, reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, ObjectList, TabbedInterface
from wagtail.admin.ui.tables import BooleanColumn, Column
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.permissions import register_permission_policy
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import DeleteView, EditView, IndexView, SnippetViewSetGroup

from core.panels import ListPanel
from core.views import DeleteUnusedView
from core.viewsets import LabelledViewSet

from .choosers import ClusterChooserViewSet, NoChooserViewSet, OrganisationChooserViewSet
from .forms import NAME_IS_PUBLIC, IndicatorForm, OrganisationForm, TieForm, TiesFormSet
from .models import Affiliation, Cluster, Indicator, Organisation, OrganisationKind, Region, Sector
from .panels import FactsPanel
from .permissions import ClosedListPolicy

PERIOD = FieldRowPanel(["start", "end", "precision"])
NAME = MultiFieldPanel(
    ["name", "name_is_official", FieldRowPanel(["acronym", "monogram"])], heading=_("Name"), help_text=NAME_IS_PUBLIC
)
NAMES = MultiFieldPanel([FieldRowPanel(["name_ar", "name_en"])], heading=_("Name in other languages"))
ALIASES = ListPanel(
    "aliases",
    panels=[FieldRowPanel(["name", "kind"]), PERIOD, "source"],
    heading=_("Other names"),
    label=_("other name"),
    help_text=_("Former names, acronyms, other spellings: the search finds the organisation by each of them."),
)


class TiesPanel(ListPanel):
    """Ties of which no two say the same of one time."""

    def get_form_options(self):
        options = super().get_form_options()
        options["formsets"][self.relation_name]["formset"] = TiesFormSet
        return options


AFFILIATIONS = TiesPanel(
    "affiliations",
    panels=[FieldRowPanel(["kind", "body"]), PERIOD, FieldRowPanel(["attested_on", "agreed_on"]), "source"],
    heading=_("Ties with other organisations"),
    label=_("tie"),
    help_text=_("Member of the network, part of a university, carried by a federation: since when, until when."),
)
MILESTONES = ListPanel(
    "milestones",
    panels=[
        FieldRowPanel(["date", "precision"]),
        "is_founding",
        "text",
        FieldRowPanel(["text_ar", "text_en"]),
        "source",
    ],
    heading=_("Milestones"),
    label=_("milestone"),
)


def organisation_tabs(identity, seat):
    """The editor of an organisation: who it is, its names, its life."""
    return TabbedInterface(
        [
            ObjectList([*identity, NAMES, *seat], heading=_("Identity")),
            ObjectList([ALIASES], heading=_("Other names")),
            ObjectList([AFFILIATIONS, MILESTONES], heading=_("Ties and milestones")),
            ObjectList([FactsPanel()], heading=_("Facts")),
        ],
        base_form_class=OrganisationForm,
    )


class FindByName(IndexView):
    """A list of organisations that is searched by name, acronym and alias."""

    def search_queryset(self, queryset):
        return queryset.named(self.search_query) if self.is_searching else queryset


class OnlyAsCluster:
    """A cluster is an organisation with sectors and a region: whoever comes by the organisation gets all of it."""

    def dispatch(self, request, *args, **kwargs):
        if self.object.kind == OrganisationKind.CLUSTER:
            viewset = Cluster.snippet_viewset
            return redirect(reverse(viewset.get_url_name(self.view_name), args=[self.object.pk]))
        return super().dispatch(request, *args, **kwargs)


class OrganisationEditView(OnlyAsCluster, EditView):
    pass


class OrganisationDeleteView(OnlyAsCluster, DeleteView):
    pass


@hooks.register("before_delete_snippet")
def delete_clusters_as_clusters(request, things):
    """Several organisations are deleted by their keys: one of them may be a cluster, whoever may delete those."""
    for thing in things:
        if type(thing) is Organisation and thing.kind == OrganisationKind.CLUSTER:
            messages.error(request, gettext("“%(name)s” is a cluster: delete it among the clusters.") % {"name": thing})
            return redirect(Organisation.snippet_viewset.get_url_name("list"))


class OrganisationViewSet(LabelledViewSet):
    model = Organisation
    icon = "group"
    menu_label = _("Organisations")
    list_display = ["name", "acronym", Column("kind", label=_("Kind"), accessor="get_kind_display"), "country"]
    list_filter = ["kind", "country"]
    list_per_page = 50
    copy_view_enabled = False
    index_view_class = FindByName
    edit_view_class = OrganisationEditView
    delete_view_class = OrganisationDeleteView
    chooser_viewset_class = OrganisationChooserViewSet
    edit_handler = organisation_tabs(
        [
            NAME,
            FieldRowPanel(["kind", "country"]),
        ],
        ["website"],
    )

    def get_queryset(self, request):
        return Organisation.objects.exclude(kind=OrganisationKind.CLUSTER)


class ClusterViewSet(LabelledViewSet):
    model = Cluster
    icon = "knot"
    menu_label = _("Clusters")
    list_display = [
        "name",
        "acronym",
        "city",
        "region",
        Column("sectors", label=_("Sectors"), accessor=lambda cluster: ", ".join(map(str, cluster.sectors.all()))),
        BooleanColumn("name_is_official", label=_("Official name")),
    ]
    list_filter = ["region", "sectors"]
    list_per_page = 50
    copy_view_enabled = False
    index_view_class = FindByName
    chooser_viewset_class = ClusterChooserViewSet
    edit_handler = organisation_tabs(
        [
            NAME,
            FieldPanel("sectors", widget=CheckboxSelectMultiple),
        ],
        [
            MultiFieldPanel(
                ["city", FieldRowPanel(["city_ar", "city_en"]), "region", "seat_is_deduced", "seat_source"],
                heading=_("Seat"),
            ),
            FieldRowPanel(["country", "website"]),
        ],
    )

    def get_queryset(self, request):
        return Cluster.objects.select_related("region").prefetch_related("sectors")


class AffiliationViewSet(LabelledViewSet):
    model = Affiliation
    icon = "link"
    menu_label = _("Ties")
    list_display = [
        "organisation",
        Column("kind", label=_("Tie"), accessor="get_kind_display"),
        "body",
        "start",
        "end",
        "agreed_on",
    ]
    list_filter = {"kind": ["exact"], "body": ["exact"], "end": ["isnull"]}
    chooser_viewset_class = NoChooserViewSet
    list_per_page = 50
    copy_view_enabled = False
    search_backend_name = None
    search_fields = ["organisation__name", "organisation__acronym", "body__name", "body__acronym"]
    edit_handler = ObjectList(
        [
            "organisation",
            *(FieldRowPanel(["kind", "body"]), PERIOD, FieldRowPanel(["attested_on", "agreed_on"]), "source"),
        ],
        base_form_class=TieForm,
    )

    def get_queryset(self, request):
        return Affiliation.objects.select_related("organisation", "body")


class SectorViewSet(ModelViewSet):
    model = Sector
    icon = "tag"
    menu_label = _("Sectors")
    list_display = ["name", "name_ar", "name_en"]
    copy_view_enabled = False
    delete_view_class = DeleteUnusedView
    search_fields = ["name", "name_ar", "name_en"]
    panels = ["name", FieldRowPanel(["name_ar", "name_en"]), FieldRowPanel(["slug", "hue"])]


class IndicatorViewSet(ModelViewSet):
    model = Indicator
    icon = "list-ol"
    menu_label = _("Indicators")
    list_display = ["name", "name_ar", "name_en", "unit"]
    copy_view_enabled = False
    delete_view_class = DeleteUnusedView
    search_fields = ["name", "name_ar", "name_en"]
    edit_handler = ObjectList(
        ["name", FieldRowPanel(["name_ar", "name_en"]), FieldRowPanel(["slug", "unit"])],
        base_form_class=IndicatorForm,
    )


class RegionViewSet(ModelViewSet):
    """A closed list: only a migration changes it."""

    model = Region
    icon = "site"
    menu_label = _("Regions")
    list_display = ["code", "name", "name_ar", "name_en", "seat"]
    form_fields = ["name", "name_ar", "name_en", "seat", "former_names"]
    inspect_view_enabled = True
    copy_view_enabled = False
    search_fields = ["name", "name_ar", "name_en", "former_names"]


class NetworkGroup(SnippetViewSetGroup):
    """Who takes part in the network, in the menu."""

    items = (ClusterViewSet, OrganisationViewSet, AffiliationViewSet, SectorViewSet, IndicatorViewSet, RegionViewSet)
    menu_label = _("Network")
    menu_icon = "group"
    menu_order = 220


register_permission_policy(Region, ClosedListPolicy(Region))
register_snippet(NetworkGroup)


@hooks.register("register_admin_urls")
def register_fact_urls():
    return [path("facts/<int:organisation>/", include("clusters.admin_urls"))]
