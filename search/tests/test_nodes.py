"""A cluster of three nodes of Elasticsearch, of which one dies, then all, then they come back."""

import os
import subprocess
import time
from io import StringIO
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import call_command
from django.test import TestCase, override_settings
from django.urls import reverse
from django.utils.translation import override

from home.tests.factories import create_tree
from resources.tests.factories import create_resource
from search import engines
from search.models import Entry

from .servers import settle, start_without_index

PORTS = [9250, 9251, 9252]
SERVICES = Path(os.environ.get("SERVICES", settings.BASE_DIR.parent / "shared" / "services"))
THREE_NODES = {
    **settings.ELASTICSEARCH,
    "hosts": [f"http://127.0.0.1:{port}" for port in PORTS],
    "shards": 2,
    "replicas": 1,
}


def start():
    run("start", PORTS[0], ES_NODES=str(len(PORTS)))


def kill(*ports):
    for port in ports:
        run("stop", port, ES_SIGNAL="KILL")


def run(script, port, **environment):
    command = [SERVICES / "elasticsearch" / script]
    subprocess.run(
        command, env={**os.environ, "ES_PORT": str(port), **environment}, check=True, capture_output=True, timeout=300
    )


@pytest.mark.slow
@pytest.mark.elasticsearch
@override_settings(ELASTICSEARCH=THREE_NODES)
class NodesTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        create_tree()
        create_resource("Banc solaire")

    def setUp(self):
        start()
        self.addCleanup(kill, *PORTS)
        start_without_index(self)

    def search(self):
        """How many things are found, and whether it is the database's answer."""
        with override("fr"):
            results = self.client.get(reverse("search:results"), {"q": "solaire"}).context["results"]
        return results.total, results.is_simplified

    def publish(self, title):
        """Publish one more, and say how many wait for Elasticsearch."""
        create_resource(title)
        return engines.sync()

    def test_readers_find_and_nothing_is_lost_whoever_dies(self):
        call_command("search_rebuild", stdout=StringIO())
        settle()
        self.assertEqual(self.search(), (1, False))

        kill(PORTS[1])
        self.assertEqual(self.publish("Four solaire"), 0)
        settle()
        self.assertEqual({self.search() for _ in range(6)}, {(2, False)})

        kill(PORTS[0], PORTS[2])
        self.assertEqual(self.search(), (2, True))
        begun = time.monotonic()
        self.assertEqual(self.publish("Serre solaire"), 1)
        self.assertLess(time.monotonic() - begun, 5)
        self.assertEqual(self.search(), (3, True))

        start()
        self.assertEqual(engines.sync(), 0)
        settle()
        self.assertEqual(self.search(), (3, False))
        self.assertFalse(Entry.objects.unsynced().exists())
