"""Choosing an organisation in the admin: found by acronym and alias, shown with its acronym, recorded on the spot."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.chooser import (
    ChooseResultsView,
    ChooseView,
    SnippetChosenView,
    SnippetCreateView,
)

from core.choosers import LabelledChooserViewSet, SnippetWidget

from .forms import NameFilterForm


class ByName:
    """What both views of the list of results share."""

    filter_form_class = NameFilterForm

    @property
    def columns(self):
        title, *others = super().columns
        title.accessor = lambda organisation: organisation.autocomplete_label()
        return [title, Column("kind", label=_("Kind"), accessor="get_kind_display"), *others]


class OrganisationChooseView(ByName, ChooseView):
    pass


class OrganisationChooseResultsView(ByName, ChooseResultsView):
    pass


class Labelled:
    """The chosen organisation in the page's form."""

    def get_display_title(self, instance):
        return instance.autocomplete_label()


class OrganisationChosenView(Labelled, SnippetChosenView):
    pass


class OrganisationCreateView(Labelled, SnippetCreateView):
    pass


class OrganisationWidget(Labelled, SnippetWidget):
    pass


class OrganisationChooserViewSet(LabelledChooserViewSet):
    choose_view_class = OrganisationChooseView
    choose_results_view_class = OrganisationChooseResultsView
    chosen_view_class = OrganisationChosenView
    create_view_class = OrganisationCreateView
    base_widget_class = OrganisationWidget
    creation_form_class = "clusters.forms.NewOrganisationForm"
    creation_tab_label = _("New organisation")
    create_action_label = _("Record this organisation")


class ClusterChooserViewSet(OrganisationChooserViewSet):
    """For the page of a cluster."""

    creation_form_class = "clusters.forms.NewClusterForm"
    creation_tab_label = _("New cluster")
    create_action_label = _("Record this cluster")


class NoChooserViewSet(LabelledChooserViewSet):
    """Of what nothing refers to: Wagtail would list it to everybody in the admin."""

    def get_urlpatterns(self):
        return []
