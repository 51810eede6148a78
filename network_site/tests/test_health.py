import socket
from datetime import timedelta
from unittest.mock import patch

from django.conf import settings
from django.db import OperationalError, connection
from django.db.migrations.loader import MigrationLoader
from django.test import SimpleTestCase, TestCase, override_settings
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from network_site import health

WELL = {"status": "ok", "cache": "ok", "search": "ok", "tasks": "ok"}


class LiveTests(SimpleTestCase):
    """A `SimpleTestCase` fails on any query."""

    def test_the_web_server_says_that_it_lives(self):
        response = self.client.get("/health/live")
        self.assertContains(response, "ok")
        self.assertIn("no-store", response["Cache-Control"])


def newest_migration(app):
    """`(app, name)` of the one that nothing in the app follows."""
    return MigrationLoader(connection).graph.leaf_nodes(app)[0]


class ReadyTests(TestCase):
    def setUp(self):
        health.check_migrations.cache_clear()
        self.addCleanup(health.check_migrations.cache_clear)

    def assert_says(self, **parts):
        response = self.client.get("/health/ready")
        self.assertEqual((response.status_code, response.json()), (200, {**WELL, **parts}))
        self.assertIn("no-store", response["Cache-Control"])

    def assert_not_ready(self, reason):
        response = self.client.get("/health/ready")
        self.assertEqual((response.status_code, response.json()), (503, {"status": f"not ready: {reason}"}))

    def test_all_is_well(self):
        self.assert_says()

    def test_a_database_that_is_away(self):
        with patch.object(connection, "cursor", side_effect=OperationalError("connection to 10.0.0.1 refused")):
            self.assert_not_ready("database")

    def test_a_migration_that_is_missing(self):
        with connection.cursor() as cursor:
            cursor.execute("DELETE FROM django_migrations WHERE app = %s AND name = %s", newest_migration("home"))
        self.assert_not_ready("migrations")

    def test_it_looks_for_migrations_once(self):
        self.client.get("/health/ready")
        with self.assertNumQueries(2):  # the database, the tasks
            self.client.get("/health/ready")

    def test_an_elasticsearch_that_is_away_only_degrades(self):
        with socket.create_server(("127.0.0.1", 0)) as server:
            address = f"http://127.0.0.1:{server.getsockname()[1]}"
        with override_settings(ELASTICSEARCH={**settings.ELASTICSEARCH, "hosts": [address], "timeout": 0.2}):
            self.assert_says(search="degraded")

    def test_an_elasticsearch_that_hangs_only_degrades(self):
        with socket.create_server(("127.0.0.1", 0)) as server:
            address = f"http://127.0.0.1:{server.getsockname()[1]}"
            with override_settings(ELASTICSEARCH={**settings.ELASTICSEARCH, "hosts": [address], "timeout": 0.2}):
                self.assert_says(search="degraded")

    def test_a_redis_that_is_away_only_degrades(self):
        redis = {"BACKEND": "django_redis.cache.RedisCache", "OPTIONS": settings.REDIS_OPTIONS}
        with socket.create_server(("127.0.0.1", 0)) as server:
            address = f"redis://127.0.0.1:{server.getsockname()[1]}/0"
        with override_settings(CACHES={"default": {**redis, "LOCATION": address}}), self.assertLogs("django_redis"):
            self.assert_says(cache="degraded")

    def test_a_task_that_nobody_takes_degrades(self):
        now = timezone.now()
        task = DBTaskResult.objects.create(
            args_kwargs={"args": [], "kwargs": {}}, task_path="search.tasks.push", backend_name="default", run_after=now
        )
        self.assert_says()
        DBTaskResult.objects.filter(pk=task.pk).update(enqueued_at=now - timedelta(hours=1))
        self.assert_says(tasks="degraded")

    def test_a_task_for_later_does_not(self):
        now = timezone.now()
        task = DBTaskResult.objects.create(
            args_kwargs={"args": [], "kwargs": {}},
            task_path="search.tasks.push",
            backend_name="default",
            run_after=now + timedelta(days=1),
        )
        DBTaskResult.objects.filter(pk=task.pk).update(enqueued_at=now - timedelta(hours=1))
        self.assert_says()
