from django.contrib import messages
from django.db import transaction
from django.db.models import ProtectedError
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail.admin.views.generic import DeleteView as ModelDeleteView
from wagtail.snippets.views.snippets import DeleteView


class OnlyUnused:
    """Deletes what nothing refers to. Wagtail's index of references may lag behind the database."""

    def form_valid(self, form):
        try:
            with transaction.atomic():
                return super().form_valid(form)
        except ProtectedError:
            messages.error(self.request, _("“%(name)s” is used elsewhere and stays.") % {"name": self.object})
            return redirect(self.index_url_name)


class DeleteUnusedView(OnlyUnused, DeleteView):
    """Of a snippet."""


class DeleteUnusedModelView(OnlyUnused, ModelDeleteView):
    """Of a model without the ways of a snippet."""
