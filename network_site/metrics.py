"""What Prometheus reads of the portal: requests and queries (django-prometheus), and what waits or failed.

Counters are this process's own, or those of all web processes where PROMETHEUS_MULTIPROC_DIR names a folder
(deploy/gunicorn.conf.py does). What waits is asked of the database when it is read.
"""

import os

from django.db.models import Count, Min
from django.utils import timezone
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult
from prometheus_client import REGISTRY, CollectorRegistry, generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.multiprocess import MultiProcessCollector

from search import engines
from search.models import Entry


def exposition():
    """
    :returns: all figures, as bytes in Prometheus's text format.
    """
    waiting = CollectorRegistry()
    waiting.register(WaitingCollector())
    counted = REGISTRY
    if "PROMETHEUS_MULTIPROC_DIR" in os.environ:
        counted = CollectorRegistry()
        MultiProcessCollector(counted)
    return generate_latest(counted) + generate_latest(waiting)


class WaitingCollector:
    """Gauges of the outbox of the search, and of the tasks."""

    def collect(self):
        waiting = Entry.objects.unsynced() if engines.is_configured() else Entry.objects.none()
        outbox = waiting.aggregate(number=Count("pk"), oldest=Min("written_at"))
        yield gauge("portal_search_outbox_entries", "Entries that Elasticsearch does not have yet.", outbox["number"])
        yield gauge("portal_search_outbox_age_seconds", "How long the oldest of them waits.", age(outbox["oldest"]))
        yield tasks_by_status()
        oldest = DBTaskResult.objects.ready().aggregate(oldest=Min("enqueued_at"))["oldest"]
        yield gauge("portal_tasks_age_seconds", "How long the oldest task waits to be taken.", age(oldest))


def tasks_by_status():
    family = GaugeMetricFamily("portal_tasks", "Tasks in the database.", labels=["status"])
    numbers = dict(DBTaskResult.objects.order_by().values_list("status").annotate(Count("pk")))
    for status in TaskResultStatus:
        family.add_metric([status.lower()], numbers.get(status, 0))
    return family


def gauge(name, words, value):
    return GaugeMetricFamily(name, words, value=value)


def age(since):
    return (timezone.now() - since).total_seconds() if since else 0
