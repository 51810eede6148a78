from django.conf import settings
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import models
from django.shortcuts import redirect
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin.forms.models import register_form_field_override
from wagtail.admin.panels import FieldRowPanel, MultiFieldPanel
from wagtail.admin.staticfiles import versioned_static
from wagtail.admin.ui.tables import Column
from wagtail.admin.widgets import AdminDateInput
from wagtail.models import Page
from wagtail.snippets.models import register_snippet

from .admin_api import DocumentsOfTheReader, PicturesOfTheReader
from .choosers import SourceChooserViewSet
from .link_handlers import register_links
from .mirror import is_of_record, mirror_tree, restore_aliases
from .models import Source
from .signals import thing_saved
from .templatetags.typography import listed
from .usage import is_used
from .viewsets import LabelledViewSet
from .visibility import may_edit, named_to

# Settings and reports that nobody needs: languages are fixed, and there is no moderation yet.
HIDDEN_SETTINGS = {"locales", "workflows", "workflow-tasks"}
HIDDEN_REPORTS = {"locked-pages", "workflows", "workflow-tasks"}

NO_DATE = {"invalid": gettext_lazy("Enter a day that exists, in full: 24/03/2020 or 2020-03-24.")}
register_form_field_override(models.DateField, override={"widget": AdminDateInput, "error_messages": NO_DATE})


# The trees of the other languages


@hooks.register("after_create_page")
def mirror_a_new_page(request, page):
    mirror_tree(page)


@hooks.register("after_copy_page")
def mirror_a_copy(request, page, new_page):
    mirror_tree(new_page)


@hooks.register("after_delete_page")
def give_back_aliases(request, page):
    if not is_of_record(page):
        restore_aliases(page)


@hooks.register("after_bulk_action")
def give_back_aliases_of_several(request, action_type, objects, action):
    if action_type == "delete":
        for page in objects:
            if isinstance(page, Page) and not is_of_record(page):
                restore_aliases(page)


@hooks.register("before_delete_page")
def tell_of_translations(request, page):
    """Deleting a page of record deletes the pages that other languages have of their own."""
    own = page.get_translations().filter(alias_of=None) if is_of_record(page) else []
    if request.method == "GET" and own:
        names = ", ".join(str(translation.locale) for translation in own)
        messages.warning(request, _("Its own pages in these languages go with it: %(names)s.") % {"names": names})


@hooks.register("before_delete_page")
def ask_for_the_name_again(request, page):
    """A large deletion is confirmed by typing the site's name; Wagtail says so in English only."""
    typed = request.POST.get("confirm_site_name")
    if typed and typed != settings.WAGTAIL_SITE_NAME:
        messages.error(request, _("Type “%(name)s” to confirm.") % {"name": settings.WAGTAIL_SITE_NAME})
        return redirect(request.get_full_path())


@hooks.register("before_move_page")
def refuse_another_place(request, page, destination):
    """Say so before one confirms, and why."""
    if not may_edit(request.user, page):
        raise PermissionDenied
    if not page.permissions_for_user(request.user).can_move_to(destination):
        names = {"page": page.get_admin_display_title(), "parent": destination.get_admin_display_title()}
        messages.error(request, _("“%(page)s” has no place below “%(parent)s”.") % names)
        return redirect("wagtailadmin_pages:move", page.pk)


@hooks.register("construct_translated_pages_to_cascade_actions")
def name_translations_that_go_out(pages, action):
    """Before they do (`signal_handlers`)."""
    if action == "unpublish":
        return {page: page.get_translations().filter(alias_of=None) for page in pages if is_of_record(page)}


@hooks.register("before_convert_alias_page")
def refuse_to_convert_facts(request, page):
    """A converted page is live at once, keeps the French words, and follows its page of record no more."""
    if not page.may_be_converted:
        messages.error(
            request, _("The words of this page in other languages are written in the original, under “Translations”.")
        )
        return redirect("wagtailadmin_pages:edit", page.alias_of_id)


@hooks.register("after_convert_alias_page")
def find_converted_page(request, page):
    """Wagtail saves one field of it, and it is live at once, for the readers of its own language."""
    thing_saved.send(sender=type(page), thing=page)


# What the admin tells of


@hooks.register("construct_admin_api", order=100)
def list_files_of_the_reader(router):
    """In place of Wagtail's endpoints, which are registered before."""
    router.register_endpoint("documents", DocumentsOfTheReader)
    router.register_endpoint("images", PicturesOfTheReader)


@hooks.register("construct_page_chooser_queryset")
def offer_pages_of_which_one_may_know(pages, request):
    return named_to(pages, request.user)


hooks.register("register_rich_text_features", register_links, order=100)


# Menu, look


@hooks.register("construct_settings_menu")
def hide_settings(request, items):
    items[:] = [item for item in items if item.name not in HIDDEN_SETTINGS]


@hooks.register("construct_reports_menu")
def hide_reports(request, items):
    items[:] = [item for item in items if item.name not in HIDDEN_REPORTS]


@hooks.register("construct_help_menu")
def hide_news_of_wagtail(request, items):
    """The home of the admin links to the editors' guide already."""
    items[:] = [item for item in items if not item.name.startswith(("whats-new", "editor-guide"))]


@hooks.register("construct_page_action_menu")
def offer_to_publish_first(items, request, context):
    """A draft is saved while one types: the button is for publishing."""
    items.sort(key=lambda item: item.name != "action-publish")


@hooks.register("insert_global_admin_css")
def link_style_sheet():
    return format_html('<link rel="stylesheet" href="{}">', static("core/admin.css"))


@hooks.register("insert_global_admin_js")
def link_dates():
    return format_html('<script src="{}"></script>', versioned_static("core/dates.js"))


@hooks.register("insert_editor_js")
def link_autosave():
    return format_html('<script src="{}"></script>', versioned_static("core/autosave.js"))


@hooks.register("register_icons")
def register_icons(icons):
    return [*icons, "core/icons/knot.svg"]


# Snippets


@hooks.register("before_delete_snippet")
def delete_only_what_is_unused(request, things):
    """One, or several of a list."""
    used = [str(thing) for thing in things if request.method == "POST" and is_used(thing)]
    if used:
        messages.error(request, _("Nothing was deleted. Used elsewhere: %(names)s.") % {"names": listed(used)})
        return redirect(type(things[0]).snippet_viewset.get_url_name("list"))


class SourceViewSet(LabelledViewSet):
    model = Source
    icon = "openquote"
    menu_order = 230
    menu_label = gettext_lazy("Sources")
    add_to_admin_menu = True
    list_display = ["title", "publisher", Column("date", label=gettext_lazy("Date"))]
    list_filter = ["publisher"]
    list_per_page = 50
    search_backend_name = None
    search_fields = ["title", "title_ar", "title_en", "publisher", "url"]
    copy_view_enabled = False
    chooser_viewset_class = SourceChooserViewSet
    panels = [
        MultiFieldPanel(["title", "text_language"], heading=gettext_lazy("Title")),
        MultiFieldPanel(
            [FieldRowPanel(["title_ar", "title_en"])],
            heading=gettext_lazy("Description in other languages"),
            help_text=gettext_lazy("Only where the title is a description of ours: a real title is never translated."),
        ),
        "publisher",
        FieldRowPanel(["published_on", "precision"]),
        "url",
        "quote",
    ]


register_snippet(SourceViewSet)
