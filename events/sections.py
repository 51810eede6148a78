"""What events add to the page of an organisation."""

from django.utils.translation import gettext_lazy as _

from clusters.belongings import Section, register
from core.languages import reader_language

from .models import EventPage


def events(organisation):
    return EventPage.objects.in_language(reader_language()).involving(organisation).for_list()


register(Section("event", _("Events"), events, "events/event_row.html", order=3))
