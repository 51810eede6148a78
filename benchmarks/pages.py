"""What a page costs: CPU, queries and bytes, against an empty Wagtail page at the same address, in one run.

    DATABASE_URL=postgres://… python -m benchmarks.pages            # an empty database; it is filled
    DATABASE_URL=postgres://… python -m benchmarks.pages --clusters 1000 --others 10000

The empty page is the same page with an empty template and no context of ours: what is left is Wagtail's own work.
"Kept" is the page as the next anonymous reader gets it, with the cache that REDIS_URL names; its ratio is to a bare
Django view behind the same middleware (`/health/live`).
"""

import argparse
import os
import time
from pathlib import Path
from statistics import median
from unittest.mock import patch

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "network_site.settings.test")

RUNS = 15
RUNS_OF_QUICK = 200  # of what takes less than a millisecond
BARE = "/health/live"


def main():
    arguments = parse()
    import django
    from django.conf import settings

    settings.TEMPLATES[0]["DIRS"] = [Path(__file__).parent / "templates"]
    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    call_command("load_demo", verbosity=0)
    if arguments.clusters:
        from .bulk import fill

        fill(arguments.clusters, arguments.others)
        call_command("search_rebuild", verbosity=0)
    report(measured_pages())


def parse():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--clusters", type=int, default=0)
    parser.add_argument("--others", type=int, default=0)
    return parser.parse_args()


def measured_pages():
    """`(what, address, page class or None)` of one page of each type, in French and in Arabic."""
    from clusters.models import ClusterIndexPage, ClusterPage, PartnerIndexPage, PartnerPage
    from events.models import EventIndexPage, EventPage
    from home.models import ContentPage, HomePage
    from resources.models import AgreementIndexPage, AgreementPage, ResourceIndexPage, ResourcePage

    types = [HomePage, ClusterIndexPage, AgreementIndexPage, ResourceIndexPage, EventIndexPage, PartnerIndexPage]
    types += [ClusterPage, AgreementPage, ResourcePage, EventPage, PartnerPage, ContentPage]
    for language in ("fr", "ar"):
        for page_type in types:
            page = fullest(page_type.objects.in_language(language).live())
            yield f"{page_type.__name__} {language}", page.get_url(), page_type
        yield f"search {language}", f"/{language}/recherche/?q=solaire", None


def fullest(pages):
    """The oldest page of its type: the demo's first, the same at both sizes."""
    return pages.order_by("pk").first()


def report(pages):
    heads = ["queries", "empty", "CPU ms", "empty", "ratio", "kept", "bare", "ratio", "kB"]
    print(f"{'page':22}", *(f"{head:>7}" for head in heads))
    for name, address, page_type in pages:
        ours = measure(address)
        empty = measure_empty(address, page_type)
        kept = measure_kept(address) if page_type else ours  # the search is never kept
        bare = measure(BARE, RUNS_OF_QUICK)
        times = [
            ours["cpu"],
            empty["cpu"],
            ours["cpu"] / empty["cpu"],
            kept["cpu"],
            bare["cpu"],
            kept["cpu"] / bare["cpu"],
        ]
        figures = [*times, ours["bytes"] / 1000]
        print(f"{name:22} {ours['queries']:7} {empty['queries']:7}", *(f"{figure:7.1f}" for figure in figures))


def measure_empty(address, page_type):
    """The same address without anything of ours; for the search, the empty home page stands in."""
    from wagtail.models import Page

    from home.models import HomePage

    if page_type is None:
        address, page_type = address[:4], HomePage
    with (
        patch.object(page_type, "get_context", Page.get_context),
        patch.object(page_type, "serve", Page.serve),
        patch.object(page_type, "template", "benchmarks/empty.html"),
        patch.object(page_type, "get_view_restrictions", Page.get_view_restrictions),
    ):
        return measure(address)


def measure_kept(address):
    """The same address for the next anonymous reader (`core.page_cache`)."""
    from django.test.utils import override_settings

    with override_settings(PAGE_CACHE_SECONDS=300):
        return measure(address, RUNS_OF_QUICK)


def measure(address, runs=RUNS):
    """Medians over several requests by the test client: `{"queries", "cpu" (ms), "bytes"}`."""
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    client = Client()
    client.get(address)
    with CaptureQueriesContext(connection) as queries:
        response = client.get(address)
        count = len(queries)
    assert response.status_code == 200, (address, response.status_code)
    times = []
    for _ in range(runs):
        start = time.process_time()
        client.get(address)
        times.append((time.process_time() - start) * 1000)
    return {"queries": count, "cpu": median(times), "bytes": len(response.content)}


if __name__ == "__main__":
    main()
