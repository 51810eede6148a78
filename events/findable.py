"""How events become findable."""

from django.utils.translation import gettext_lazy as _

from clusters.findable import in_each_language, plain_texts
from core.dates import Precision
from core.languages import texts, words
from resources.findable import cluster_keys, dates_of, related_names
from search.kinds import Description, Kind, register

from .models import EventPage


def describe_event(page):
    organisations = [one.organisation for one in page.organisers.select_related("organisation")]
    regions = [page.region_id] if page.region_id else []
    bodies = plain_texts(page, "description", "audience")
    for row in page.expected_results.all():
        for code, text in plain_texts(row, "text").items():
            bodies[code] = f"{bodies.get(code, '')} {text}".strip()

    def line():
        return " · ".join(part for part in (page.when, words(page, "place").text) if part)

    return Description(
        titles=texts(page, "title"),
        summaries=texts(page, "summary"),
        bodies=bodies,
        related_names=[*related_names(page, organisations, regions), *dates_of(page)],
        lines=in_each_language(line),
        facets={"cluster": cluster_keys(page, organisations), "region": regions},
        date=page.first_day,
        precision=page.shown_precision if page.shown_precision in Precision else Precision.DAY,
    )


register(Kind("event", _("event"), _("events"), EventPage, describe_event))
