"""Events as open data."""

from django.db.models import Prefetch
from django.utils.translation import gettext_lazy as _

from clusters.open_data import named
from core.datasets import Dataset, Field, page_fields, register, source_fields, translated
from core.dates import iso
from core.languages import CODES, texts
from core.visibility import seen_by_all
from resources.models import AgreementPage

from .agreements import Tie
from .models import AgreementTie, EventKind, EventPage


def events():
    pages = EventPage.objects.of_record().select_related("owner_organisation")
    # An agreement is told only where everybody may see it.
    told = AgreementTie.objects.filter(agreement__in=seen_by_all(AgreementPage.objects.all()))
    rows = Prefetch("agreements", told.select_related("agreement"))
    return pages.with_organisers().prefetch_related("expected_results", rows)


def agreements(page):
    """Those that were signed at it, or that led to it, by their key in the file of agreements."""
    rows = page.agreements.all()
    return [{"identifier": str(row.agreement.translation_key), "relation": row.tie} for row in rows]


def organisers(page):
    """Who holds it, hosts it or helps; where nobody is named, the organisation below whose page it stands."""
    rows = list(page.organisers.all()) or page.owner_as_organiser()
    return [named(row.organisation, role=row.role) for row in rows]


def expected(page):
    rows = [texts(row, "text") for row in page.expected_results.all()]
    return {code: [row[code] for row in rows if code in row] for code in CODES}


FIELDS = [
    *page_fields(),
    Field(
        "type",
        "dcterms:type, iCalendar CATEGORIES",
        _("Kind of event."),
        lambda page: page.event_kind,
        choices=EventKind.choices,
    ),
    Field(
        "startDate",
        "schema:startDate, iCalendar DTSTART",
        _("When it begins."),
        lambda page: iso(page.start, page.shown_precision),
    ),
    Field(
        "endDate",
        "schema:endDate, iCalendar DTEND",
        _("When it ends."),
        lambda page: iso(page.end, page.shown_precision),
    ),
    translated("location", "schema:location, iCalendar LOCATION", _("Place."), "place"),
    Field("addressRegion", "schema:addressRegion, ISO 3166-2", _("Region."), lambda page: page.region_id),
    Field(
        "organizer",
        "schema:organizer, iCalendar ORGANIZER",
        _("Who holds it, hosts it or helps, with their role."),
        organisers,
    ),
    translated("audience", "schema:audience", _("For whom.")),
    Field(
        "about",
        "schema:about",
        _("The keys of the agreements that were signed at it, or that led to it."),
        agreements,
        choices=Tie.choices,
    ),
    Field("expectedResult", "schema:result", _("What it should bring, in its order."), expected, is_translated=True),
    *source_fields(),
]

register(
    Dataset(
        "evenements", _("Events"), _("What was announced and what took place: when, where, by whom."), events, FIELDS
    )
)
