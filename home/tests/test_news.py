"""News of the network and of its clusters."""

import datetime

from bs4 import BeautifulSoup
from django.test import TestCase
from django.urls import reverse

from clusters.tests.factories import create_cluster, create_network
from home.models import ContentPage, NewsPage
from members.tests.factories import create_editor

from .factories import create_news, create_tree


class NewsTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        create_tree()
        create_network()
        cls.cluster = create_cluster("Cluster solaire")
        cls.own = create_news("Une assemblée", date=datetime.date(2024, 3, 1))
        cls.of_cluster = create_news("Un banc d’essai", parent=cls.cluster, date=datetime.date(2025, 3, 1))
        cls.draft = create_news("Un brouillon", live=False)

    def test_the_list_has_all_news_newest_first_and_no_draft(self):
        for language in ("fr", "ar", "en"):
            html = self.client.get(f"/{language}/actualites/").content.decode()
            self.assertLess(html.index("Un banc d’essai</"), html.index("Une assemblée</"))
            self.assertNotIn("Un brouillon", html)

    def test_it_can_be_narrowed_to_one_organisation(self):
        response = self.client.get("/fr/actualites/", {"owner": self.cluster.cluster.pk})
        self.assertContains(response, "Un banc d’essai</a>")
        self.assertNotContains(response, "Une assemblée</a>")

    def test_a_cluster_page_has_its_own_only(self):
        response = self.client.get(self.cluster.get_url())
        self.assertContains(response, "Un banc d’essai</a>")
        self.assertNotContains(response, "Une assemblée")

    def test_a_piece_of_news_says_whose_it_is_and_of_which_day(self):
        response = self.client.get(self.of_cluster.get_url())
        self.assertContains(response, '<time datetime="2025-03-01">1<sup>er</sup>\N{NO-BREAK SPACE}mars 2025</time>')
        self.assertContains(response, f'<a href="{self.cluster.get_url()}">Cluster solaire</a>')

    def test_it_says_in_words_which_language_it_is_in(self):
        said = {"fr": "", "ar": "بالفرنسية", "en": "in French"}
        for language, words in said.items():
            for address in (
                f"/{language}/actualites/",
                f"/{language}/annuaire/{self.cluster.slug}/",
                self.address(language),
            ):
                html = self.client.get(address).content.decode()
                with self.subTest(address):
                    for other in said.values():
                        self.assertEqual(f"<span>{other}</span>" in html, bool(words) and other == words)

    def address(self, language):
        return self.own.get_url().replace("/fr/", f"/{language}/")

    def test_the_search_says_it_too(self):
        for language, words in {"fr": "Maroc Cluster", "en": "in French"}.items():
            (hit,) = self.client.get(f"/{language}/recherche/", {"q": "assemblée"}).context["results"].page
            self.assertTrue(hit.line.endswith(words), hit.line)

    def test_who_says_it_is_asked_below_the_text_and_no_site_map_is_offered(self):
        self.client.force_login(create_editor())
        editor = self.client.get(reverse("wagtailadmin_pages:edit", args=[self.own.pk]))
        first = BeautifulSoup(editor.content, "html.parser").find(id="tab-content")
        self.assertIsNotNone(first.find(attrs={"name": "provenance"}))
        self.assertNotIn("site_map", NewsPage._meta.get_field("body").stream_block.child_blocks)
        self.assertIn("site_map", ContentPage._meta.get_field("body").stream_block.child_blocks)

    def test_a_draft_is_nowhere(self):
        self.assertEqual(self.client.get(self.draft.get_url()).status_code, 404)
        self.assertEqual(self.client.get("/fr/recherche/", {"q": "brouillon"}).context["results"].total, 0)

    def test_it_is_found_with_its_cluster(self):
        results = self.client.get("/fr/recherche/", {"q": "banc", "cluster": self.cluster.cluster.pk}).context[
            "results"
        ]
        self.assertEqual([hit.kind.name for hit in results.page], ["news"])
