"""What the admin says when it refuses, and in which language."""

from django.contrib import messages
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override
from wagtail.admin.auth import permission_denied
from wagtail.models import Page

from .page_links import key_of
from .told_titles import telling
from .visibility import named_to

# What names a page in the addresses and forms of Wagtail's views: some of them answer with its title.
NAMES_OF_PAGES = ("page_id", "parent_page_id", "page_to_move_id", "destination_id")
FIELDS_OF_PAGES = ("new_parent_page", "parent_page", "chooser")
CHOSEN = "wagtailadmin_choose_page_chosen_multiple"
MAY_END = {"wagtailadmin_pages:delete": "can_delete", "wagtailadmin_pages:unpublish": "can_unpublish"}


class AdminMiddleware:
    """In the admin all is said in the language of the person: Wagtail has left it when it says that it refuses.

    And pages are named by the titles that may be told to that person.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if not request.path.startswith(reverse("wagtailadmin_home")) or not request.user.is_authenticated:
            return self.get_response(request)
        with override(request.user.language), telling(request.user):
            return self.get_response(request)

    def process_view(self, request, view, args, kwargs):
        is_in_the_admin = request.path.startswith(reverse("wagtailadmin_home"))
        if not is_in_the_admin or not request.user.has_perm("wagtailadmin.access_admin"):
            return None
        if names_what_is_not_told(request, kwargs):
            return permission_denied(request)
        return self.say_that_it_stays(request, kwargs)

    def say_that_it_stays(self, request, kwargs):
        """A page that is there once stays, and says why: Wagtail would only say that one may not."""
        may_end = MAY_END.get(request.resolver_match.view_name)
        if not may_end:
            return None
        page = Page.objects.filter(pk=kwargs["page_id"]).first()
        permissions = page and page.permissions_for_user(request.user)
        if not getattr(permissions, "is_permanent", False) or getattr(permissions, may_end)():
            return None
        messages.error(request, _("“%(page)s” is there once, and the menus lead to it: it stays.") % {"page": page})
        return redirect("wagtailadmin_pages:edit", page.pk)


def names_what_is_not_told(request, kwargs):
    """Whether a request names a page of which its sender may not know: no answer tells its title."""
    sent = {kwargs.get(name) for name in NAMES_OF_PAGES}
    sent |= {value for name in FIELDS_OF_PAGES for value in request.POST.getlist(name)}
    if request.resolver_match.view_name == CHOSEN:
        sent |= set(request.GET.getlist("id"))
    keys = {key_of(value) for value in sent} - {None}
    if not keys or request.user.is_superuser:
        return False
    named = Page.objects.filter(pk__in=keys)
    return named.exclude(pk__in=named_to(named, request.user).values("pk")).exists()
