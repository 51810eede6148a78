from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from wagtail.admin.views.generic import DeleteView
from wagtail.models import Page

from .cards import picture
from .languages import reader_language
from .navigation import HOME_DEPTH
from .page_cache import mark_shared
from .usage import is_used
from .visibility import open_to_all


@require_safe
def share_card(request, page_id):
    """The picture that messengers show of a page: of what everybody may open, whoever asks."""
    pages = Page.objects.filter(locale__language_code=reader_language(), depth__gte=HOME_DEPTH)
    page = get_object_or_404(open_to_all(pages), pk=page_id)
    response = HttpResponse(picture(page.specific.share_card()), content_type="image/png")
    mark_shared(request, response)
    return response


class DeleteUnusedView(DeleteView):
    """Deletes what nothing refers to. Of snippets, which are deleted in more ways, a hook says the same."""

    def form_valid(self, form):
        if is_used(self.object):
            messages.error(self.request, _("“%(name)s” is used elsewhere and stays.") % {"name": self.object})
            return redirect(self.index_url_name)
        return super().form_valid(form)
