from django.contrib import messages
from django.contrib.auth.models import AnonymousUser
from django.db import transaction
from django.db.models import ProtectedError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from wagtail.admin.views.generic import DeleteView as ModelDeleteView
from wagtail.models import Page
from wagtail.snippets.views.snippets import DeleteView

from .cards import picture
from .languages import reader_language
from .navigation import HOME_DEPTH
from .page_cache import mark_shared
from .usage import is_used_out_of_sight
from .visibility import Act, visible_to


@require_safe
def share_card(request, page_id):
    """The picture that messengers show of a page: of what everybody may open, whoever asks."""
    pages = Page.objects.filter(locale__language_code=reader_language(), depth__gte=HOME_DEPTH)
    page = get_object_or_404(visible_to(pages, AnonymousUser(), Act.OPEN), pk=page_id)
    response = HttpResponse(picture(page.specific.share_card()), content_type="image/png")
    mark_shared(request, response)
    return response


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
