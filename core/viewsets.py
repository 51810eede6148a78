from django.conf import settings
from django.urls import reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.pages.listing import IndexView
from wagtail.admin.viewsets.pages import PageListingViewSet
from wagtail.models import Locale
from wagtail.snippets.views.snippets import SnippetViewSet

from .choosers import LabelledChooserViewSet


class LabelledViewSet(SnippetViewSet):
    """Wagtail's of snippets, whose first breadcrumb and chooser are translated once, when the portal starts."""

    breadcrumbs_items = [{"url": reverse_lazy("wagtailadmin_home"), "label": _("Home")}]
    chooser_viewset_class = LabelledChooserViewSet


class RecordIndexView(IndexView):
    """A list of pages of record: aliases would show each thing in every language."""

    def get_base_queryset(self):
        record = Locale.objects.get(language_code=settings.LANGUAGE_CODE)
        pages = super().get_base_queryset().filter(locale=record)
        return pages.select_related("owner_organisation", for_specific_subqueries=True)


class RecordListingViewSet(PageListingViewSet):
    """All pages of a type in the admin's menu, wherever they stand in the tree."""

    index_view_class = RecordIndexView
    add_to_admin_menu = True


def columns_with(*own):
    """The columns of a list: title, a type's own, the owner, when it was changed, its state."""
    wagtails = {column.name: column for column in RecordIndexView.base_columns}
    owner = Column("owner_organisation", label=_("Owner"), accessor="owner_organisation.short_name")
    return [
        wagtails["bulk_actions"],
        wagtails["title"],
        *own,
        owner,
        wagtails["latest_revision_created_at"],
        wagtails["status"],
    ]
