from datetime import timedelta

from django.conf import settings
from django.test import SimpleTestCase, TestCase, override_settings
from django.utils import timezone
from django_tasks_db.models import DBTaskResult
from prometheus_client.parser import text_string_to_metric_families

from home.tests.factories import create_tree
from network_site.metrics import exposition
from network_site.sentry import without_persons
from search import engines
from search.models import Entry
from search.tasks import push

AWAY = {**settings.ELASTICSEARCH, "hosts": ["http://127.0.0.1:1"], "timeout": 0.2}


def values():
    """`{name and labels: value}` as Prometheus reads them."""
    families = text_string_to_metric_families(exposition().decode())
    return {(each.name, *each.labels.values()): each.value for family in families for each in family.samples}


class FiguresTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        create_tree()

    @override_settings(ELASTICSEARCH=AWAY)
    def test_what_waits_for_elasticsearch(self):
        Entry.objects.update(synced=1, version=1)
        found = values()
        self.assertEqual((found["portal_search_outbox_entries",], found["portal_search_outbox_age_seconds",]), (0, 0))
        entry = Entry.objects.first() or Entry.objects.create(content_type_id=1, object_id=1)
        Entry.objects.filter(pk=entry.pk).update(version=2, written_at=timezone.now() - timedelta(minutes=5))
        found = values()
        self.assertEqual(found["portal_search_outbox_entries",], 1)
        self.assertAlmostEqual(found["portal_search_outbox_age_seconds",], 300, delta=30)

    def test_tasks_that_wait_and_that_failed(self):
        task = {
            "args_kwargs": {},
            "task_path": push.module_path,
            "backend_name": "default",
            "run_after": timezone.now(),
        }
        waiting = DBTaskResult.objects.create(**task)
        DBTaskResult.objects.filter(pk=waiting.pk).update(enqueued_at=timezone.now() - timedelta(minutes=5))
        DBTaskResult.objects.create(**task, status="FAILED")
        found = values()
        self.assertEqual((found["portal_tasks", "ready"], found["portal_tasks", "failed"]), (1, 1))
        self.assertAlmostEqual(found["portal_tasks_age_seconds",], 300, delta=30)

    def test_without_elasticsearch_nothing_waits(self):
        Entry.objects.update(synced=0, version=1)
        self.assertEqual(values()["portal_search_outbox_entries",], 0)

    @override_settings(ELASTICSEARCH=AWAY)
    def test_answers_of_the_database_in_the_place_of_elasticsearch(self):
        self.addCleanup(engines.breaker.close)
        before = values().get(("portal_search_failovers_total", "search"), 0)
        self.client.get("/fr/recherche/?q=solaire")
        self.assertEqual(values()["portal_search_failovers_total", "search"], before + 1)

    @override_settings(ELASTICSEARCH=AWAY)
    def test_the_number_of_queries_does_not_grow(self):
        with self.assertNumQueries(3):
            exposition()


class AccessTests(TestCase):
    def get(self, **headers):
        return self.client.get("/metrics", headers=headers)

    @override_settings(METRICS_TOKEN="geheim")
    def test_with_the_token(self):
        response = self.get(Authorization="Bearer geheim")
        self.assertContains(response, "portal_tasks")
        self.assertIn("no-store", response["Cache-Control"])

    @override_settings(METRICS_TOKEN="geheim")
    def test_without_it_nobody_reads_them(self):
        for headers in (
            {},
            {"Authorization": "Bearer "},
            {"Authorization": "Bearer wrong"},
            {"Authorization": "gehéim"},
        ):
            self.assertEqual(self.get(**headers).status_code, 403, headers)

    @override_settings(METRICS_TOKEN="")
    def test_no_token_is_no_password(self):
        for value in ("", "Bearer", "Bearer "):
            self.assertEqual(self.get(Authorization=value).status_code, 403)


class SentryTests(SimpleTestCase):
    def test_nothing_of_a_person_is_sent(self):
        event = {
            "exception": {"values": []},
            "user": {"id": 1, "ip_address": "192.0.2.1"},
            "request": {
                "method": "POST",
                "url": "https://portal.example/fr/?q=geheim",
                "query_string": "q=geheim",
                "cookies": {"__Host-sessionid": "geheim"},
                "headers": {"Cookie": "geheim"},
                "data": {"password": "geheim"},
            },
        }
        sent = without_persons(event, {})
        self.assertEqual(sent["request"], {"method": "POST", "url": "https://portal.example/fr/"})
        self.assertNotIn("user", sent)
        self.assertNotIn("geheim", str(sent))
