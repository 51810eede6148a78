"""The events that the sources report, announced or past. Nothing here is made up: each page names its source."""

from datetime import datetime, time

from django.utils import timezone

from core.demo import publish_once
from resources.demo import page_of, parent_of

from ..models import AgreementTie, EventIndexPage, EventPage, ExpectedResult, Organiser
from .cluster_events import CLUSTER_EVENTS
from .network_events import NETWORK_EVENTS

ROWS = {"organisers": Organiser, "expected_results": ExpectedResult, "agreements": AgreementTie}


def load(home):
    """Publish each event once, below its owner's page, else below the agenda."""
    agenda = EventIndexPage.objects.child_of(home).get()
    for record in [*NETWORK_EVENTS, *CLUSTER_EVENTS]:
        page = page_of(EventPage, {"precision": "day", **record, **hours(*record["days"])}, ROWS)
        publish_once(f"event:{record['key']}", parent_of(record, agenda), page)


def hours(first_day, last_day):
    """Start and end of days of which no hour is known, in the portal's time zone."""
    return {
        "start": timezone.make_aware(datetime.combine(first_day, time.min)),
        "end": timezone.make_aware(datetime.combine(last_day, time(23, 59))),
    }
