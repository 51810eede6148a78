"""Wagtail's choosers and lists of pages, which tell of every draft: here only of those that their reader may know."""

from django.http import Http404
from wagtail.admin.views.bulk_action.dispatcher import index
from wagtail.admin.views.chooser import (
    BrowseView,
    ExternalLinkView,
    PageTitleColumn,
    ParentPageColumn,
    SearchView,
    page_models_from_string,
)
from wagtail.admin.views.reports.page_types_usage import PageTypesUsageReportView
from wagtail.models import Page

from .visibility import may_edit, named_to


class TitleColumn(PageTitleColumn):
    """Of pages of their own type: a bare `Page`, as the one above the list is, would tell the title of its draft."""

    def get_cell_context_data(self, instance, parent_context):
        return super().get_cell_context_data(instance.specific_deferred, parent_context)


class ParentColumn(ParentPageColumn):
    """Of all rows at once: they stand in many places."""

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.user = user
        self.parents = None

    def get_cell_context_data(self, instance, parent_context):
        if self.parents is None:
            self.parents = parents_told(parent_context["table"].data, self.user)
        return super().get_cell_context_data(instance, parent_context)

    def get_value(self, instance):
        return self.parents.get(path_above(instance))


def path_above(page):
    """The path of the page in which another one stands."""
    return page.path[: -page.steplen]


def parents_told(pages, user):
    """The parents of pages, by their path, of which somebody may know. One query."""
    parents = named_to(Page.objects.filter(path__in={path_above(page) for page in pages}), user).select_related(
        "locale"
    )
    found = {}
    for parent in parents:
        found[parent.path] = parent.specific_deferred
        found[parent.path].locale = parent.locale  # or it would ask for it again
    return found


class ToldColumns:
    """What both views of the chooser share."""

    @property
    def columns(self):
        return [self.told(column) for column in super().columns]

    def told(self, column):
        """A column of Wagtail's, or ours in its place."""
        if column.name == "title":
            return TitleColumn("title", label=column.label, is_multiple_choice=self.is_multiple_choice)
        if column.name == "parent":
            return ParentColumn("parent", label=column.label, user=self.request.user)
        return column


class BrowseToldView(ToldColumns, BrowseView):
    def get(self, request, parent_page_id=None):
        return super().get(request, parent_page_id or self.first_place(request))

    @staticmethod
    def first_place(request):
        """The key of the page above all that may be chosen; None for the root of the tree, where Wagtail begins."""
        try:
            models = page_models_from_string(request.GET.get("page_type") or "wagtailcore.Page")
        except (ValueError, LookupError) as error:
            raise Http404 from error
        if models == (Page,):
            return None
        told = named_to(Page.objects.all(), request.user)
        above = told.type(*models).first_common_ancestor()
        return above.pk if told.filter(pk=above.pk).exists() else Page.get_first_root_node().pk


class SearchToldView(ToldColumns, SearchView):
    pass


class AddressView(ExternalLinkView):
    """Wagtail's, which makes a link to a page of an address of the portal, and tells the title of its draft."""

    def render_chosen_response(self, result):
        if "adminTitle" in result:
            result["adminTitle"] = Page.objects.get(pk=result["id"]).specific_deferred.get_admin_display_title()
        return super().render_chosen_response(result)


class PageTypesView(PageTypesUsageReportView):
    """Of each type the page that was edited last, where its reader edits it too."""

    def decorate_paginated_queryset(self, page_types):
        for one in super().decorate_paginated_queryset(page_types):
            if one.last_edited_page and not may_edit(self.request.user, one.last_edited_page):
                one.last_edited_page = None
        return page_types


def bulk_action(request, app_label, model_name, action):
    """Wagtail's, which names also what its reader may not act upon: of it, only the pages that they know."""
    response = index(request, app_label, model_name, action)
    context = getattr(response, "context_data", None) or {}
    if refused := context.get("items_with_no_access"):
        context["items_with_no_access"] = those_told(refused, request.user)
    return response


def those_told(items, user):
    """Of a bulk action's items, the pages that somebody may know."""
    pages = {one["item"].pk: one for one in items if isinstance(one, dict) and isinstance(one["item"], Page)}
    told = named_to(Page.objects.filter(pk__in=pages), user).values_list("pk", flat=True)
    return [{**pages[key], "item": pages[key]["item"].specific_deferred} for key in told]
