"""Feeds: what everybody may see of a list, in each language, for readers of news."""

from datetime import timedelta
from xml.etree import ElementTree

from bs4 import BeautifulSoup
from django.db import connection
from django.test import TestCase
from django.test.utils import CaptureQueriesContext

from clusters.tests.factories import create_cluster, create_partner
from core.feeds import ITEMS
from events.models import EventIndexPage
from events.tests.factories import create_event
from members.models import User
from resources.models import AgreementIndexPage
from resources.tests.factories import create_agreement, create_resource

from .factories import create_news, create_tree

ATOM = {"a": "http://www.w3.org/2005/Atom"}


class FeedTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.home = create_tree()

    def feed(self, name, language="fr"):
        response = self.client.get(f"/{language}/flux/{name}.xml")
        self.assertEqual(response["Content-Type"], "application/atom+xml; charset=utf-8")
        return ElementTree.fromstring(response.content)

    def titles(self, name, language="fr"):
        return [
            entry.findtext("a:title", namespaces=ATOM) for entry in self.feed(name, language).findall("a:entry", ATOM)
        ]

    def test_everybody_gets_what_is_public_and_no_draft(self):
        for create, name in (
            (create_agreement, "conventions"),
            (create_resource, "ressources"),
            (create_event, "evenements"),
        ):
            create("Publique")
            create("Secrète", live=False)
            with self.subTest(name):
                self.assertEqual(self.titles(name), ["Publique"])

    def test_the_secretariat_gets_no_more(self):
        create_agreement("Secrète", live=False)
        self.client.force_login(User.objects.create_superuser("amina@example.org", "x"))
        self.assertEqual(self.titles("conventions"), [])

    def test_the_agenda_is_what_is_to_come_the_next_one_first(self):
        create_event("Plus tard", starts_in=timedelta(days=9))
        create_event("Bientôt", starts_in=timedelta(days=2))
        create_event("Passé", starts_in=timedelta(days=-9))
        self.assertEqual(self.titles("agenda"), ["Bientôt", "Plus tard"])
        self.assertEqual(self.titles("evenements"), ["Passé", "Bientôt", "Plus tard"])

    def test_an_entry_has_the_words_and_the_address_of_its_language(self):
        create_agreement("Convention d'essai", title_ar="اتفاقية", summary="<b>Gras</b> & vrai", slug="essai")
        for language, title in (("fr", "Convention d’essai"), ("ar", "اتفاقية"), ("en", "Convention d’essai")):
            feed = self.feed("conventions", language)
            entry = feed.find("a:entry", ATOM)
            self.assertEqual(entry.findtext("a:title", namespaces=ATOM), title)
            self.assertEqual(
                entry.find("a:link", ATOM).get("href"), f"http://localhost:8000/{language}/conventions/essai/"
            )
            self.assertEqual(entry.findtext("a:summary", namespaces=ATOM), "&lt;b&gt;Gras&lt;/b&gt; &amp; vrai")
            self.assertTrue(entry.findtext("a:published", namespaces=ATOM))
            self.assertTrue(entry.findtext("a:updated", namespaces=ATOM))
            self.assertEqual(feed.get("{http://www.w3.org/XML/1998/namespace}lang"), language)

    def test_an_entry_in_another_language_says_so_in_words(self):
        create_news("Un banc d’essai", title_ar="منصة اختبار")
        for language, said in (("fr", []), ("ar", []), ("en", ["in French"])):
            entry = self.feed("actualites", language).find("a:entry", ATOM)
            self.assertEqual([one.get("term") for one in entry.findall("a:category", ATOM)], said)

    def test_each_language_has_entries_of_its_own_that_keep_their_key(self):
        page = create_agreement("Convention")
        keys = {self.feed("conventions", code).findtext("a:entry/a:id", namespaces=ATOM) for code in ("fr", "ar", "en")}
        self.assertEqual(len(keys), 3)
        page.slug = "autre"
        page.save_revision().publish()
        self.assertIn(self.feed("conventions").findtext("a:entry/a:id", namespaces=ATOM), keys)

    def test_the_newest_comes_first_in_every_language(self):
        for title in ("Première", "Deuxième"):
            create_agreement(title)
        for language in ("fr", "ar", "en"):
            self.assertEqual(self.titles("conventions", language), ["Deuxième", "Première"])

    def test_what_xml_forbids_is_left_out(self):
        create_agreement("Conv\x0bention\ufffe", summary="Un\x1b résumé")
        self.assertEqual(self.titles("conventions"), ["Convention"])

    def test_an_empty_feed_is_one(self):
        self.assertIsNotNone(self.feed("agenda").find("a:updated", ATOM))

    def test_an_unknown_feed_is_a_404(self):
        self.assertEqual(self.client.get("/fr/flux/secrets.xml").status_code, 404)

    def test_lists_link_their_feeds(self):
        for model, names in ((EventIndexPage, ["agenda", "evenements"]), (AgreementIndexPage, ["conventions"])):
            for page in model.objects.all():
                head = BeautifulSoup(self.client.get(page.get_url()).content, "html.parser").head
                links = [link["href"] for link in head.find_all("link", type="application/atom+xml")]
                language = page.locale.language_code
                self.assertEqual(links, [f"/{language}/flux/{name}.xml" for name in names])

    def links(self, name, language="fr"):
        return {
            link.get("rel") or "alternate": link.get("href")
            for link in self.feed(name, language).findall("a:link", ATOM)
        }

    def test_a_feed_leads_to_its_page_and_to_itself_and_keeps_its_key(self):
        for name, place in (("actualites", "actualites"), ("agenda", "agenda"), ("conventions", "conventions")):
            for language in ("fr", "ar"):
                address = f"http://testserver/{language}/flux/{name}.xml"
                page = f"http://localhost:8000/{language}/{place}/"
                with self.subTest(name, language=language):
                    self.assertEqual(self.links(name, language), {"alternate": page, "self": address})
                    self.assertEqual(self.feed(name, language).findtext("a:id", namespaces=ATOM), address)

    def test_a_cluster_has_a_feed_of_its_news_at_an_address_that_stays(self):
        cluster, other = create_cluster("Cluster A"), create_cluster("Cluster B")
        create_news("De A", parent=cluster)
        create_news("De B", parent=other)
        create_news("Du réseau")
        name = f"actualites-{cluster.cluster.pk}"
        self.assertEqual(self.titles(name), ["De A"])
        self.assertEqual(self.links(name)["alternate"], f"http://localhost:8000{cluster.get_url()}")
        cluster.slug = "autre"
        cluster.save_revision().publish()
        self.assertEqual(self.titles(name, "ar"), ["De A"])
        self.assertEqual(self.feed(name).findtext("a:title", namespaces=ATOM), "Actualités · Cluster A · Maroc Cluster")

    def test_nobody_else_has_one(self):
        draft, partner = create_cluster("Brouillon", live=False), create_partner()
        one = create_cluster("Cluster A").cluster.pk
        self.assertEqual(self.client.get(f"/fr/flux/actualites-{one}.xml").status_code, 200)
        others = (f"0{one}", f"000{one}", f"-{one}", "", 10**9, 10**18, "9" * 40, "x")
        for key in (draft.cluster.pk, partner.organisation.pk, *others):
            with self.subTest(key):
                self.assertEqual(self.client.get(f"/fr/flux/actualites-{key}.xml").status_code, 404)

    def test_people_see_where_to_follow(self):
        cluster = create_cluster("Cluster A")
        own = f"/fr/flux/actualites-{cluster.cluster.pk}.xml"
        empty = BeautifulSoup(self.client.get(cluster.get_url()).content, "html.parser")
        self.assertEqual([link["href"] for link in empty.head.find_all("link", type="application/atom+xml")], [own])
        self.assertIsNone(empty.body.find("a", href=own))
        create_news("De A", parent=cluster)
        for address, feed in ((cluster.get_url(), own), ("/fr/actualites/", "/fr/flux/actualites.xml")):
            page = BeautifulSoup(self.client.get(address).content, "html.parser")
            with self.subTest(address):
                self.assertIsNotNone(page.body.find("a", href=feed))

    def test_who_has_the_feed_gets_nothing_again(self):
        create_agreement("Convention")
        response = self.client.get("/fr/flux/conventions.xml")
        again = self.client.get("/fr/flux/conventions.xml", headers={"if-none-match": response["ETag"]})
        self.assertEqual(again.status_code, 304)

    def test_a_feed_has_its_length_and_its_number_of_queries(self):
        self.client.get("/fr/flux/conventions.xml")
        before = self.count()
        for number in range(ITEMS + 1):
            create_agreement(f"Convention {number}")
        self.assertEqual(len(self.titles("conventions")), ITEMS)
        self.assertEqual(self.count(), before)

    def count(self):
        with CaptureQueriesContext(connection) as queries:
            self.client.get("/fr/flux/conventions.xml")
        return len(queries)
