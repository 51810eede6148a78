"""What the admin says when it refuses, and in which language."""

from django.contrib import messages
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override
from wagtail.models import Page

MAY_END = {"wagtailadmin_pages:delete": "can_delete", "wagtailadmin_pages:unpublish": "can_unpublish"}


class AdminMiddleware:
    """In the admin all is said in the language of the person: Wagtail has left it when it says that it refuses."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if not request.path.startswith(reverse("wagtailadmin_home")) or not request.user.is_authenticated:
            return self.get_response(request)
        with override(request.user.language):
            return self.get_response(request)

    def process_view(self, request, view, args, kwargs):
        """A page that is there once stays, and says why: Wagtail would only say that one may not."""
        may_end = MAY_END.get(request.resolver_match.view_name)
        if not may_end or not request.user.has_perm("wagtailadmin.access_admin"):
            return None
        page = Page.objects.filter(pk=kwargs["page_id"]).first()
        permissions = page and page.permissions_for_user(request.user)
        if not getattr(permissions, "is_permanent", False) or getattr(permissions, may_end)():
            return None
        messages.error(request, _("“%(page)s” is there once, and the menus lead to it: it stays.") % {"page": page})
        return redirect("wagtailadmin_pages:edit", page.pk)
