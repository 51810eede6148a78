"""What events add to the page of an organisation."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from clusters.belongings import Section, register

from .models import EventPage


def events(organisation):
    return EventPage.objects.involving(organisation)


def events_counted(number):
    return ngettext("%(number)s event", "%(number)s events", number) % {"number": number}


register(Section("event", _("Events"), events_counted, EventPage, "region", events, "events/event_row.html", order=3))
