"""Nothing that is published is lost while Elasticsearch is away, and readers get an answer all the same."""

import socket
import time
from io import StringIO
from unittest.mock import patch

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command
from django.db.models import F
from django.test import TestCase, override_settings
from django.urls import reverse
from django.utils.translation import override
from wagtail.models import Page

from clusters.tests.factories import create_cluster
from home.tests.factories import create_tree
from resources.tests.factories import create_resource
from search import engines
from search.engines import elastic
from search.engines.elastic import index, outbox
from search.entries import rewrite_dirty, store
from search.models import Entry, Word
from search.rebuild import rebuild_index, rewrite_entries

from .servers import remove_index, settle, start_without_index

NOBODY_LISTENS = {**settings.ELASTICSEARCH, "hosts": ["http://127.0.0.1:9"]}


def search(test, typed="solaire"):
    with override("fr"):
        return test.client.get(reverse("search:results"), {"q": typed})


class AwayTests(TestCase):
    """Elasticsearch is configured, and refuses the connection."""

    @classmethod
    def setUpTestData(cls):
        create_tree()
        create_resource("Banc solaire")

    @override_settings(ELASTICSEARCH=NOBODY_LISTENS)
    def test_reader_gets_the_databases_answer_and_is_told(self):
        response = search(self)
        self.assertContains(response, "Banc <mark>solaire</mark>")
        self.assertTrue(response.context["results"].is_simplified)

    def test_reader_is_told_nothing_where_none_is_configured(self):
        response = search(self)
        self.assertContains(response, "Banc <mark>solaire</mark>")
        self.assertFalse(response.context["results"].is_simplified)

    @override_settings(ELASTICSEARCH=NOBODY_LISTENS)
    def test_after_a_failure_nobody_waits_for_the_server(self):
        search(self)
        self.assertTrue(engines.breaker.is_open)
        engines.breaker.close()
        self.assertFalse(engines.breaker.is_open)

    def test_a_server_that_hangs_costs_one_reader_its_time_out(self):
        with socket.create_server(("127.0.0.1", 0)) as silent:
            address = f"http://127.0.0.1:{silent.getsockname()[1]}"
            with override_settings(ELASTICSEARCH={**settings.ELASTICSEARCH, "hosts": [address], "timeout": 0.3}):
                start = time.monotonic()
                for _ in range(3):
                    self.assertContains(search(self), "Banc <mark>solaire</mark>")
        self.assertLess(time.monotonic() - start, 3)
        self.assertTrue(engines.breaker.is_open)

    def test_after_a_rest_one_request_tries_the_server(self):
        engines.breaker.open()
        with patch("search.engines.time.monotonic", return_value=time.monotonic() + engines.REST_SECONDS + 1):
            self.assertEqual([engines.breaker.lets_through() for _ in range(2)], [True, False])
            engines.breaker.close()
            self.assertEqual([engines.breaker.lets_through() for _ in range(2)], [True, True])

    @override_settings(ELASTICSEARCH=NOBODY_LISTENS)
    def test_suggestions_come_all_the_same(self):
        self.assertContains(self.client.get("/fr/recherche/suggestions/", {"q": "ban"}), "<mark>Banc</mark>")

    @override_settings(ELASTICSEARCH=NOBODY_LISTENS)
    def test_what_is_published_waits_in_the_outbox(self):
        waiting = Entry.objects.unsynced().count()
        create_resource("Four solaire")
        self.assertEqual(engines.sync(), waiting + 1)

    @override_settings(ELASTICSEARCH=NOBODY_LISTENS)
    def test_a_deleted_thing_leaves_a_tombstone_without_words(self):
        resource = create_resource("Four solaire")
        resource.delete()
        tombstone = Entry.objects.get(deleted=True)
        self.assertEqual((tombstone.titles, tombstone.words.count()), ({}, 0))
        engines.sync()
        self.assertTrue(Entry.objects.filter(deleted=True).exists())

    def test_without_elasticsearch_no_tombstone_is_kept(self):
        create_resource("Four solaire").delete()
        engines.sync()
        self.assertFalse(Entry.objects.filter(deleted=True).exists())

    @override_settings(ELASTICSEARCH=NOBODY_LISTENS)
    def test_commands_say_that_the_server_is_away(self):
        with self.assertRaisesMessage(CommandError, "1 entries wait"):
            call_command("search_sync")
        with self.assertRaisesMessage(CommandError, "the old one goes on answering"):
            call_command("search_rebuild", stdout=StringIO())


@pytest.mark.elasticsearch
class BackAgainTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        create_tree()
        cls.resource = create_resource("Banc solaire")

    def setUp(self):
        engines.breaker.close()
        start_without_index(self)

    def documents(self):
        """What the server has: titles by key."""
        settle()
        found = elastic.client().search(index=elastic.alias(), size=100)["hits"]["hits"]
        return sorted(hit["_source"]["title_fr"] for hit in found)

    def publish_while_away(self):
        with override_settings(ELASTICSEARCH=NOBODY_LISTENS):
            create_resource("Four solaire")
            engines.sync()
        engines.breaker.close()

    def test_what_was_published_meanwhile_is_pushed_when_it_is_back(self):
        engines.sync()
        self.publish_while_away()
        self.assertEqual(self.documents(), ["Banc solaire"])
        call_command("search_sync")
        self.assertEqual(self.documents(), ["Banc solaire", "Four solaire"])
        self.assertEqual(Entry.objects.unsynced().count(), 0)

    def test_what_was_deleted_meanwhile_is_removed_when_it_is_back(self):
        engines.sync()
        with override_settings(ELASTICSEARCH=NOBODY_LISTENS):
            self.resource.delete()
            engines.sync()
        engines.sync()
        self.assertEqual(self.documents(), [])
        self.assertFalse(Entry.objects.filter(deleted=True).exists())

    def counted(self):
        """How many results the page of results names, in all and by kind, and how many it shows."""
        results = search(self).context["results"]
        kinds = [option.count for group in results.groups if group.name == "kind" for option in group.options]
        return results.total, sum(kinds), len(results.page.object_list)

    def test_what_went_out_is_counted_no_more_before_the_server_knows(self):
        other = create_resource("Four solaire")
        engines.sync()  # nobody waits for the index: the push did
        self.assertEqual(self.counted(), (2, 2, 2))
        other.title = "Four solaire rénové"
        other.save_revision().publish()
        self.assertEqual(self.counted(), (2, 2, 2))
        other.unpublish()
        self.assertEqual(self.counted(), (1, 1, 1))
        self.resource.delete()
        self.assertEqual(self.counted()[0], 0)
        self.assertEqual(len(self.documents()), 2)

    def test_an_older_version_changes_nothing(self):
        engines.sync()
        old = Entry.objects.get()
        self.resource.title = "Banc solaire rénové"
        self.resource.save_revision().publish()
        engines.sync()
        outbox.send([old], elastic.alias())
        self.assertEqual(self.documents(), ["Banc solaire rénové"])

    def test_rebuild_makes_a_new_index_and_drops_the_old_one(self):
        engines.sync()
        before = set(index.answering_indexes())
        for _ in range(2):
            call_command("search_rebuild", stdout=StringIO())
        after = set(index.answering_indexes())
        self.assertEqual(len(after), 1)
        self.assertTrue(after.isdisjoint(before))
        self.assertEqual(set(elastic.client().indices.get(index=f"{elastic.alias()}*")), after)
        self.assertEqual(self.documents(), ["Banc solaire"])
        self.assertEqual(Entry.objects.unsynced().count(), 0)

    def test_a_new_index_answers_at_once(self):
        call_command("search_rebuild", stdout=StringIO())
        found = search(self).context["results"]
        self.assertEqual((len(found.page), found.is_simplified), (1, False))

    def test_what_is_written_during_a_rebuild_is_in_the_new_index(self):
        gone = create_resource("Four solaire")

        def meanwhile(_line):
            create_resource("Serre solaire")
            gone.delete()

        with self.captureOnCommitCallbacks(execute=True):
            rebuild_index(meanwhile)
        self.assertEqual(self.documents(), ["Banc solaire", "Serre solaire"])

    def test_an_entry_that_the_server_refuses_keeps_no_other_back(self):
        engines.sync()
        Entry.objects.update(facets={"cluster": [{"not": "a value"}]}, version=F("version") + 1)
        create_resource("Four solaire")
        with self.assertLogs("search.engines.elastic.outbox", "ERROR"):
            self.assertEqual(engines.sync(), 1)
        self.assertEqual(self.documents(), ["Banc solaire", "Four solaire"])

    def test_an_index_that_was_lost_is_filled_again(self):
        engines.sync()
        remove_index()
        self.assertTrue(search(self).context["results"].is_simplified)
        engines.sync()
        self.assertEqual(self.documents(), ["Banc solaire"])

    def test_rebuild_mends_entries(self):
        Entry.objects.all().delete()
        call_command("search_rebuild", stdout=StringIO())
        self.assertEqual(self.documents(), ["Banc solaire"])


class EntryTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        create_tree()

    def found(self, typed):
        return search(self, typed).context["results"].total

    def test_a_thing_has_one_entry_whatever_the_number_of_languages(self):
        create_resource("Banc solaire")
        self.assertEqual(Entry.objects.count(), 1)

    def test_what_an_entry_says_is_rolled_back_with_its_thing(self):
        from django.db import transaction

        with self.assertRaises(RuntimeError), transaction.atomic():
            create_resource("Banc solaire")
            raise RuntimeError
        self.assertFalse(Entry.objects.exists())

    def test_another_name_of_a_cluster_finds_what_it_owns(self):
        cluster = create_cluster("Cluster EMC", sectors=["construction"])
        create_resource("Laboratoire", parent=cluster)
        self.assertEqual(self.found("bâtisseurs"), 0)
        cluster.cluster.aliases.create(name="Bâtisseurs", sort_order=1)
        with self.captureOnCommitCallbacks(execute=True):
            cluster.cluster.save()
        self.assertEqual(self.found("bâtisseurs"), 2)

    def test_a_moved_thing_belongs_to_its_new_owner(self):
        first, second = create_cluster("Cluster un"), create_cluster("Cluster deux")
        page = create_resource("Laboratoire", parent=first)
        with self.captureOnCommitCallbacks(execute=True):
            page.move(second, pos="last-child")
        entry = Entry.objects.get(object_id=page.pk)
        self.assertEqual(entry.facets["cluster"], [str(second.cluster_id)])

    def test_a_rebuild_writes_the_words_anew(self):
        create_resource("Banc solaire")
        Word.objects.all().delete()
        self.assertEqual(self.found("solaire"), 0)
        call_command("search_rebuild", stdout=StringIO())
        self.assertEqual(self.found("solaire"), 1)

    def test_a_thing_that_cannot_be_described_keeps_no_other_back(self):
        broken, sound = create_resource("Banc"), create_resource("Four")
        Entry.objects.update(dirty=True, titles={})

        def describe(thing, **options):
            if thing.pk == broken.pk:
                raise KeyError("region")
            return store(thing, **options)

        with patch("search.entries.store", describe), self.assertLogs("search.entries", "ERROR"):
            rewrite_dirty()
        titles = {entry.object_id: entry.titles for entry in Entry.objects.all()}
        self.assertEqual((titles[broken.pk], titles[sound.pk]["fr"]), ({}, "Four"))

    def test_a_save_that_changes_no_text_leaves_the_words(self):
        page = create_resource("Banc solaire")
        before = set(Word.objects.values_list("pk", flat=True))
        page.save()
        self.assertEqual(set(Word.objects.values_list("pk", flat=True)), before)

    def test_what_is_published_during_a_rebuild_stays_findable(self):
        published = []

        def meanwhile(_line):
            published.append(create_resource(f"Four {len(published)}"))

        rewrite_entries(meanwhile)
        kept = Entry.objects.current().filter(object_id__in=[page.pk for page in published])
        self.assertEqual(kept.count(), len(published))

    def test_a_rebuild_buries_entries_without_a_thing(self):
        page = create_resource("Banc solaire")
        Entry.objects.filter(object_id=page.pk).update(object_id=Page.objects.order_by("-pk").first().pk + 100)
        call_command("search_rebuild", stdout=StringIO())
        self.assertEqual(Entry.objects.current().get().object_id, page.pk)
