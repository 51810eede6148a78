"""Whether this installation can serve. Asked by containers, the proxy and whoever watches: docs/operations.md."""

from datetime import timedelta
from functools import cache as once
from uuid import uuid4

from django.core.cache import cache
from django.db import Error, connection
from django.db.migrations.executor import MigrationExecutor
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from search import engines

# A worker takes a task within a second; a long import may hold it for some minutes.
TASK_MAY_WAIT = timedelta(minutes=10)


class NotReady(Exception):
    """The database does not answer, or is older than the code."""


def report():
    """
    :returns: `{part: "ok" or "degraded"}` for what the portal can do without.
    :raises NotReady: for what it cannot do without.
    """
    check_database()
    parts = {"cache": cache_answers, "search": engines.answers, "tasks": tasks_are_taken}
    return {part: "ok" if answers() else "degraded" for part, answers in parts.items()}


def check_database():
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
        check_migrations()
    except Error as error:
        raise NotReady("database") from error


@once
def check_migrations():
    """Once for each process: the code does not change while it runs, and what is applied stays."""
    executor = MigrationExecutor(connection)
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        raise NotReady("migrations")


def cache_answers():
    """Whether what is put into the cache comes out again. A Redis that is away raises nothing: it forgets."""
    key = f"health:{uuid4().hex}"
    cache.set(key, True, 10)
    return cache.get(key) is True


def tasks_are_taken():
    """Whether a worker takes what waits, in time."""
    return not DBTaskResult.objects.ready().filter(enqueued_at__lt=timezone.now() - TASK_MAY_WAIT).exists()
