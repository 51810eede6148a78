"""The admin's forms of what is known of an organisation: a contact, a figure, a distribution with its parts."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from core.forms import ListFormSet
from core.versions import VersionedForm

from .forms import TieForm
from .models import FactStatus, Measure
from .models.distributions import WHOLE
from .models.facts import LARGEST
from .permissions import edits_for_the_network, may_agree_for

SPEAKS_FOR_ITSELF = _("This organisation has a page here: when it agrees, the secretariat of the network records it.")

VERIFIED_BY_THE_SECRETARIAT = _("The secretariat of the network has verified it. Once corrected, it is declared again.")

REQUIRED = {
    "as_of": {"required": _("A fact needs its date: without one nobody knows whether it is still true.")},
    "source": {"required": _("A fact needs its source: where can one read it?")},
}


class OwnForm(VersionedForm):
    """Of an organisation that is known: the view sets it.

    :param known: the fields that the view sets. They are no fields of the form, and part of what must be unique.
    """

    known = frozenset({"organisation"})

    def _get_validation_exclusions(self):
        return super()._get_validation_exclusions() - self.known

    def add_error(self, field, error):
        """What is wrong with a field that the form lacks stands above it: Django would raise an error of its own."""
        faults = getattr(error, "error_dict", {}) if field is None else {}
        for name in [name for name in faults if name not in self.fields]:
            super().add_error(None, ValidationError(faults.pop(name)))
        super().add_error(field, error)


class FactForm(OwnForm):
    """Of what is stated with a date and a source."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name, messages in REQUIRED.items():
            self.fields[name].error_messages |= messages
        if not edits_for_the_network(self.for_user, self.instance.organisation):
            self.leave_verifying_to_the_secretariat()

    def leave_verifying_to_the_secretariat(self):
        """Nobody verifies what they say of themselves: corrected by them, it is declared again."""
        status = self.fields["status"]
        status.choices = [choice for choice in status.choices if choice[0] != FactStatus.VERIFIED]
        if self.instance.status == FactStatus.VERIFIED:
            self.initial["status"] = FactStatus.DECLARED
            status.help_text = VERIFIED_BY_THE_SECRETARIAT


class MemberForm(OwnForm, TieForm):
    """Of a member of an organisation that is known."""

    known = frozenset({"body", "kind"})
    end = "organisation"

    def clean(self):
        cleaned = super().clean()
        member, is_said = cleaned.get("organisation"), {"agreed_on", "organisation"} & set(self.changed_data)
        if cleaned.get("agreed_on") and member and is_said and not may_agree_for(self.for_user, member):
            self.add_error("agreed_on", SPEAKS_FOR_ITSELF)
        return cleaned

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["source"].error_messages |= REQUIRED["source"]


class PartsFormSet(ListFormSet):
    """The parts of a distribution, which are no more than the whole."""

    def clean(self):
        super().clean()
        parts = [form for form in self.forms if form.is_valid() and form not in self.deleted_forms]
        whole = WHOLE if self.instance.measure == Measure.SHARE else self.instance.total
        total = sum(form.cleaned_data.get("value") or 0 for form in parts)
        if whole is not None and total > whole:
            message = _("With this part the sum is %(sum)s: more than the whole, %(whole)s.")
            parts[-1].add_error("value", message % {"sum": f"{total:f}", "whole": f"{whole:f}"})
        elif total > LARGEST:
            message = _("With this part the sum is %(sum)s: more than the portal can hold.")
            parts[-1].add_error("value", message % {"sum": f"{total:f}"})
