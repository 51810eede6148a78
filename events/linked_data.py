"""Events in the words of schema.org."""

from clusters.linked_data import mention, postal_address
from core.dates import iso
from core.languages import words
from core.linked_data import known

HOLDS, HELPS = {"organiser"}, {"partner", "host", "support"}


def event(page, context):
    """An event, as its page shows it: dates as exact as they are known, no status that nobody has told.

    :param page: an `EventPage`; :param context: of its template.
    """
    request = context["request"]
    start, end = iso(page.start, page.shown_precision), iso(page.end, page.shown_precision)
    return known(
        {
            "@type": "Event",
            "name": words(page, "title").text,
            "description": words(page, "summary").text,
            "url": page.get_full_url(request),
            "startDate": start,
            "endDate": end if end != start else None,
            "location": location(page),
            "organizer": named(context, HOLDS),
            "contributor": named(context, HELPS),
            "audience": audience(page),
        }
    )


def location(page):
    place, address = words(page, "place").text, postal_address(page.region_id)
    if not place and not page.region_id:
        return None
    return known({"@type": "Place", "name": place, "address": address if page.region_id else None})


def named(context, roles):
    """The organisations of some roles."""
    rows = [row for row in context["organisers"] if row.role in roles]
    faces, request = context["faces"], context["request"]
    return [mention(row.organisation, faces.get(row.organisation_id), request) for row in rows]


def audience(page):
    text = words(page, "audience").text
    return {"@type": "Audience", "audienceType": text} if text else None
