"""The directory for paper: what it lists, that only readers of the directory find it, how much it asks."""

import datetime

from django.core.exceptions import ValidationError
from django.db import connection
from django.test import TestCase
from django.test.utils import CaptureQueriesContext

from clusters.models import Alias, Milestone
from clusters.tests.factories import (
    create_affiliation,
    create_cluster,
    create_contact,
    create_distribution,
    create_figure,
    create_network,
)
from core.tests.factories import create_source

from .factories import create_tree

URL = "/fr/annuaire/livret/"
FOUNDED = datetime.date(2014, 4, 22)


class BookletTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        create_tree()
        cls.network = create_network()
        cls.solar = create_cluster("Cluster EnR", sectors=["energie"], region="MA-06")
        cls.sea = create_cluster("Haliopôle", sectors=["produits-de-la-mer"], region="MA-09", city="Agadir")
        cls.fill(cls.solar)

    @staticmethod
    def fill(page):
        """All that a booklet says of a cluster."""
        cluster, source = page.cluster, create_source(f"Article sur {page.title}")
        create_contact(cluster)
        create_figure(cluster, 210, source=source)
        create_distribution(cluster, {"Solaire": 33, "Éolien": 20}, source=source)
        create_affiliation(cluster, BookletTests.network, attested_on=datetime.date(2016, 12, 16), source=source)
        Alias.objects.create(organisation=cluster, name=f"Ancien {page.title}", kind="former", source=source)
        Milestone.objects.create(organisation=cluster, date=FOUNDED, text="Création", source=source)

    def shown(self, url=URL):
        response = self.client.get(url)
        self.assertEqual(response.status_code, 200)
        return response

    def titles(self, question=""):
        return [entry.page.title for entry in self.shown(URL + question).context["entries"]]

    def test_the_directory_leads_to_it_under_the_same_filters(self):
        self.assertContains(self.shown("/fr/annuaire/"), 'href="livret/?"')
        narrowed = self.shown("/fr/annuaire/?region=MA-06&sort=sector")
        self.assertContains(narrowed, 'href="livret/?region=MA-06&amp;sort=sector"')

    def test_every_cluster_is_in_it_with_its_facts(self):
        response = self.shown()
        self.assertEqual(self.titles(), ["Cluster EnR", "Haliopôle"])
        for text in (
            "N°\N{NO-BREAK SPACE}1",
            "210",
            "Solaire 33",
            "Ancien Cluster EnR",
            "22\N{NO-BREAK SPACE}avril 2014",
            "Article sur",
            "mailto:",
        ):
            with self.subTest(text):
                self.assertContains(response, text)

    def test_a_draft_is_not(self):
        create_cluster("Cluster caché", live=False)
        self.assertNotIn("Cluster caché", self.titles())

    def test_filters_and_order_are_those_of_the_directory(self):
        self.assertEqual(self.titles("?region=MA-09"), ["Haliopôle"])
        self.assertEqual(self.titles("?q=agadir"), ["Haliopôle"])
        self.assertEqual(self.titles("?q=xyzzy"), [])
        create_cluster("Denim", sectors=["numerique"])
        self.assertEqual(self.titles("?sort=region")[-1], "Haliopôle")
        self.assertContains(self.shown(URL + "?region=MA-09"), "Souss-Massa")

    def test_a_day_that_is_over_has_no_booklet(self):
        self.assertNotContains(self.shown("/fr/annuaire/?date=2016-12-16"), "livret/")
        self.assertEqual(len(self.titles("?date=2016-12-16")), 2)

    def test_search_engines_keep_to_the_directory(self):
        response = self.shown()
        self.assertContains(response, '<meta name="robots" content="noindex, follow">')
        self.assertContains(response, '<link rel="canonical" href="http://localhost:8000/fr/annuaire/">')

    def test_it_is_there_in_every_language_and_each_leads_to_the_other(self):
        for language in ("ar", "en"):
            with self.subTest(language):
                self.assertEqual(len(self.shown(f"/{language}/annuaire/livret/").context["entries"]), 2)
                self.assertContains(self.shown(URL + "?sort=name"), f'href="/{language}/annuaire/livret/?sort=name"')

    def test_the_number_of_queries_does_not_grow(self):
        def count():
            self.shown()
            with CaptureQueriesContext(connection) as queries:
                self.shown()
            return len(queries)

        before = count()
        for number in range(5):
            self.fill(create_cluster(f"Cluster {number}", sectors=["energie", "numerique"]))
        self.assertEqual(count(), before)
        self.assertLessEqual(before, 24)

    def test_no_cluster_can_have_its_address(self):
        self.solar.slug = "livret"
        with self.assertRaisesMessage(ValidationError, "livret"):
            self.solar.clean()

    def test_there_is_nothing_below_it_or_beside(self):
        for url in (f"{URL}x/", "/fr/partenaires/livret/", "/fr/annuaire/livrets/"):
            with self.subTest(url):
                self.assertEqual(self.client.get(url).status_code, 404)
