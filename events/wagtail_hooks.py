from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.ui.tables import Column

from core.viewsets import RecordListingViewSet, columns_with

from .models import EventPage


class EventListing(RecordListingViewSet):
    model = EventPage
    name = "events"
    icon = "calendar-alt"
    menu_label = _("Agenda")
    menu_order = 112
    ordering = "-start"
    list_filter = ["event_kind", "region", "provenance"]
    columns = columns_with(
        Column("start", label=_("When"), accessor="when", sort_key="start"),
        Column("kind", label=_("Kind"), accessor="get_event_kind_display", sort_key="event_kind"),
    )


@hooks.register("register_admin_viewset")
def register_listing():
    return EventListing()
