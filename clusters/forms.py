"""The admin's forms of organisations: choosers that find and record them."""

from django.forms import CheckboxSelectMultiple
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.choosers import BaseFilterForm, SearchFilterMixin
from wagtail.admin.forms.models import WagtailAdminModelForm

from core.dates import last_day
from core.forms import ListFormSet

from .models import Affiliation, Alias, Cluster, Organisation

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


class IndicatorForm(WagtailAdminModelForm):
    """Its slug stays: figures on pages, open data and the count of members name an indicator by it."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["slug"].disabled = self.instance.pk is not None


OVERLAPS = _("The same tie is listed for a part of this time already.")
NAMES_OF_ITS_OWN = (Alias.Kind.FORMER, Alias.Kind.CURRENT)


class OrganisationForm(WagtailAdminModelForm):
    """Its names and its milestones are two lists, which must agree."""

    def is_valid(self):
        return super().is_valid() and not self.refuse_names_before_founding()

    def refuse_names_before_founding(self):
        """Say beside the date of a name that it is older than the organisation.

        :returns: whether there is one.
        """
        foundings = [row.date for row in self.rows("milestones") if row.is_founding]
        early = [form for form in self.sent("aliases") if foundings and is_before(form.instance, min(foundings))]
        for form in early:
            message = _("The organisation was founded later: see its milestones.")
            form.add_error("start" if form.instance.start else "end", message)
        return bool(early)

    def sent(self, name):
        """The forms of a list that stay; none where the list is not shown."""
        formset = self.formsets.get(name)
        return [form for form in formset.forms if form not in formset.deleted_forms] if formset else []

    def rows(self, name):
        return [form.instance for form in self.sent(name)]


def is_before(alias, day):
    """Whether a name of the organisation itself was in use before a day, for all that is known."""
    first = alias.start or alias.end
    return bool(first) and alias.kind in NAMES_OF_ITS_OWN and last_day(first, alias.precision) < day


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


class TieForm(WagtailAdminModelForm):
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
