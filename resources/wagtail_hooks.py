from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.ui.tables import Column

from core.viewsets import RecordListingViewSet, columns_with

from .models import AgreementPage, ResourcePage


class AgreementListing(RecordListingViewSet):
    model = AgreementPage
    name = "agreements"
    icon = "tasks"
    menu_label = _("Agreements")
    menu_order = 110
    ordering = "-signed_on"
    list_filter = ["agreement_type", "regions", "provenance"]
    columns = columns_with(
        Column("signed_on", label=_("Signed on"), accessor="when", sort_key="signed_on"),
        Column("type", label=_("Type"), accessor="get_agreement_type_display", sort_key="agreement_type"),
    )


class ResourceListing(RecordListingViewSet):
    model = ResourcePage
    name = "resources"
    icon = "cogs"
    menu_label = _("Resources")
    menu_order = 111
    ordering = "title"
    list_filter = ["resource_kind", "operation", "region", "provenance"]
    columns = columns_with(
        Column("kind", label=_("Kind"), accessor="get_resource_kind_display", sort_key="resource_kind"),
        Column("operation", label=_("Operation"), accessor="get_operation_display", sort_key="operation"),
    )


@hooks.register("register_admin_viewset")
def register_listings():
    return [AgreementListing(), ResourceListing()]
