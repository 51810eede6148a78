"""What events add to the pages of organisations and of agreements."""

from django.db.models import F
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from clusters.belongings import Section, register
from core.languages import reader_language
from core.visibility import visible_to
from resources import told

from .agreements import label_at_agreement, lines
from .models import EventPage


def events(organisation):
    return EventPage.objects.involving(organisation)


def events_counted(number):
    return ngettext("%(number)s event", "%(number)s events", number) % {"number": number}


register(Section("event", _("Events"), events_counted, EventPage, "region", events, "events/event_row.html", order=3))


def events_of_agreement(agreement, user):
    """`[(label, events), …]` of those that this reader may see: at which it was signed, to which it led. One query."""
    tied = EventPage.objects.in_language(reader_language()).filter(agreements__agreement=agreement.source_page_id)
    events = visible_to(tied.for_list().annotate(tie=F("agreements__tie")), user)
    return lines((label_at_agreement(agreement, event.tie), event) for event in events)


told.register(events_of_agreement)
