"""Two people who edit one thing at once: the second is told, instead of taking back what the first one saved."""

import hashlib
import json

from django import forms
from django.core.exceptions import ValidationError
from django.core.serializers.json import DjangoJSONEncoder
from django.utils.translation import gettext_lazy as _
from modelcluster.models import ClusterableModel, get_serializable_data_for_fields
from wagtail.admin.forms.models import WagtailAdminModelForm

CHANGED = _("Somebody saved this meanwhile: nothing of yours was saved. Note what you changed, and open it again.")


def version_of(thing):
    """What is stored of a thing and of its rows, as a short text; "" for what is new."""
    if thing.pk is None:
        return ""
    is_cluster = isinstance(thing, ClusterableModel)
    stored = thing.serializable_data() if is_cluster else get_serializable_data_for_fields(thing)
    return hashlib.sha256(json.dumps(stored, cls=DjangoJSONEncoder, sort_keys=True).encode()).hexdigest()


def lock_stored(thing):
    """A thing as it is stored now; None where it is gone. Until the request ends, who saves the same waits here."""
    return type(thing)._base_manager.select_for_update(no_key=True).filter(pk=thing.pk).first()


class VersionedForm(WagtailAdminModelForm):
    """Of a thing without drafts, which is live when it is saved. A model names it as its `base_form_class`."""

    version = forms.CharField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.initial["version"] = version_of(self.instance)

    def clean_version(self):
        """Refuses another version. A form that was opened before an upgrade sends none, and is none the worse."""
        version, is_sent = self.cleaned_data["version"], self.add_prefix("version") in self.data
        if is_sent and version != self.stored_version():
            self.add_error(None, ValidationError(CHANGED, code="changed_meanwhile"))
        return version

    def stored_version(self):
        if self.instance.pk is None:
            return ""
        thing = lock_stored(self.instance)
        return thing and version_of(thing)
