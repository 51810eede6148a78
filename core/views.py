from django.contrib import messages
from django.db import transaction
from django.db.models import ProtectedError
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail.admin.views.generic import DeleteView as ModelDeleteView
from wagtail.snippets.views.snippets import DeleteView

from .usage import is_used_out_of_sight


class OnlyUnused:
    """Deletes what nothing refers to. Wagtail's index of references may lag behind the database."""

    def form_valid(self, form):
        if is_used_out_of_sight(self.object):
            return self.refuse()
        try:
            with transaction.atomic():
                return super().form_valid(form)
        except ProtectedError:
            return self.refuse()

    def refuse(self):
        messages.error(self.request, _("“%(name)s” is used elsewhere and stays.") % {"name": self.object})
        return redirect(self.index_url_name)


class DeleteUnusedView(OnlyUnused, DeleteView):
    """Of a snippet."""


class DeleteUnusedModelView(OnlyUnused, ModelDeleteView):
    """Of a model without the ways of a snippet."""
