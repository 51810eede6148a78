"""The admin's forms of organisations: choosers that find and record them."""

from django.forms import CheckboxSelectMultiple
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.choosers import BaseFilterForm, SearchFilterMixin
from wagtail.admin.forms.models import WagtailAdminModelForm

from core.forms import ListFormSet
from core.versions import VersionedForm

from .models import Affiliation, Cluster, Organisation
from .models.history import founding_among

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


class IndicatorForm(VersionedForm):
    """Its slug stays: figures on pages, open data and the count of members name an indicator by it."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["slug"].disabled = self.instance.pk is not None


OVERLAPS = _("The same tie is listed for a part of this time already.")


class OrganisationForm(VersionedForm):
    """Its names and its milestones are two lists, which must agree."""

    def is_valid(self):
        if self.is_bound and {"aliases", "milestones"} <= self.formsets.keys():
            self.tell_names_the_founding()
        return super().is_valid()

    def tell_names_the_founding(self):
        """Names are as old as the milestones say that are sent with them: those stored may be the mistake."""
        milestones = self.formsets["milestones"]
        founding = founding_among(
            form.instance for form in milestones.forms if form.is_valid() and form not in milestones.deleted_forms
        )
        for form in self.formsets["aliases"].forms:
            form.instance.founding = founding


class TiesFormSet(ListFormSet):
    """The ties of an organisation, of which no two say the same of one time."""

    def clean(self):
        super().clean()
        seen = []
        for form in self.forms:
            if form.is_valid() and form not in self.deleted_forms:
                if any(form.instance.overlaps(other) for other in seen):
                    form.add_error("body", OVERLAPS)
                seen.append(form.instance)


class TieForm(VersionedForm):
    """One tie, apart from the others of its organisation.

    :param end: the field of the other organisation.
    """

    end = "body"
    said = ("organisation", "body", "kind", "start", "end", "precision", "attested_on")

    def clean(self):
        cleaned = super().clean()
        sent = {name: cleaned.get(name) for name in self.said if name in self.fields}
        known = {name: getattr(self.instance, name) for name in self.said if name not in self.fields}
        tie = Affiliation(**sent, **known)
        others = Affiliation.objects.filter(organisation=tie.organisation_id).exclude(pk=self.instance.pk)
        if any(tie.overlaps(other) for other in others):
            self.add_error(self.end, OVERLAPS)
        return cleaned
