"""The admin's forms of organisations: choosers that find and record them."""

from django.forms import CheckboxSelectMultiple
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.choosers import BaseFilterForm, SearchFilterMixin
from wagtail.admin.forms.models import WagtailAdminModelForm

from .models import Cluster, Organisation

NAME_IS_PUBLIC = _(
    "Readers see the name wherever a public page mentions the organisation, even if it has no page of its own."
)


class NameFilterForm(SearchFilterMixin, BaseFilterForm):
    """Finds by name, acronym and alias."""

    def filter(self, objects):
        self.search_query = self.cleaned_data.get("q")
        self.is_searching = bool(self.search_query)
        return objects.named(self.search_query) if self.is_searching else objects


class NewOrganisationForm(WagtailAdminModelForm):
    """What must be known of an organisation to name it in an agreement; the rest can be added later."""

    class Meta(WagtailAdminModelForm.Meta):
        model = Organisation
        fields = ["name", "acronym", "kind", "country", "website"]
        help_texts = {"name": NAME_IS_PUBLIC}


class NewClusterForm(WagtailAdminModelForm):
    """What must be known of a cluster to make its page."""

    class Meta(WagtailAdminModelForm.Meta):
        model = Cluster
        fields = ["name", "name_is_official", "acronym", "sectors", "city", "region"]
        widgets = {"sectors": CheckboxSelectMultiple}
