"""What events add to the page of an organisation."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from clusters.belongings import Section, register
from core.languages import reader_language

from .models import EventPage


def events(organisation):
    return EventPage.objects.in_language(reader_language()).involving(organisation).for_list()


def events_counted(number):
    return ngettext("%(number)s event", "%(number)s events", number) % {"number": number}


register(Section("event", _("Events"), events_counted, EventPage, "region", events, "events/event_row.html", order=3))
