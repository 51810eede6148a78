"""What a page tells machines in its head, and the sitemap: one address for each language that has words."""

from xml.etree import ElementTree

from bs4 import BeautifulSoup
from django.db import connection
from django.test import TestCase
from django.test.utils import CaptureQueriesContext
from wagtail.actions.convert_alias import ConvertAliasPageAction

from events.models import EventIndexPage
from events.tests.factories import create_event
from resources.tests.factories import create_agreement

from .factories import create_content_page, create_tree

SITEMAP = {"sm": "http://www.sitemaps.org/schemas/sitemap/0.9", "xhtml": "http://www.w3.org/1999/xhtml"}


class HeadTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.home = create_tree()
        cls.agenda = EventIndexPage.objects.of_record().get()
        cls.translated = create_agreement("Convention traduite", title_ar="اتفاقية مترجمة", slug="traduite")
        cls.french = create_agreement("Convention française", slug="francaise")
        cls.draft = create_agreement("Projet", title_ar="مشروع", slug="projet", live=False)

    def head(self, url):
        return BeautifulSoup(self.client.get(url).content, "html.parser").head

    def canonical(self, url):
        return self.head(url).find("link", rel="canonical")["href"].removeprefix("http://localhost:8000")

    def alternates(self, url):
        links = self.head(url).find_all("link", rel="alternate", hreflang=True)
        return {link["hreflang"]: link["href"].removeprefix("http://localhost:8000") for link in links}

    def robots(self, url):
        mark = self.head(url).find("meta", attrs={"name": "robots"})
        return mark and mark["content"]

    def url(self, page, language):
        return next(
            one.get_url() for one in page.get_translations(inclusive=True) if one.locale.language_code == language
        )

    def test_an_alias_with_words_of_its_own_is_an_address_of_its_own(self):
        self.assertEqual(self.canonical(self.url(self.translated, "ar")), "/ar/conventions/traduite/")

    def test_an_alias_that_shows_french_words_is_the_french_page(self):
        self.assertEqual(self.canonical(self.url(self.translated, "en")), "/fr/conventions/traduite/")

    def test_a_page_names_the_languages_that_it_has_words_of_and_french_for_all_others(self):
        expected = {"fr": "/fr/conventions/traduite/", "ar": "/ar/conventions/traduite/"}
        for language in ("fr", "ar", "en"):
            url = self.url(self.translated, language)
            self.assertEqual(self.alternates(url), {**expected, "x-default": expected["fr"]})

    def test_a_page_in_one_language_names_no_other(self):
        self.assertEqual(self.alternates(self.url(self.french, "fr")), {})

    def test_a_summary_alone_is_words_too(self):
        page = create_event("Portes ouvertes", summary="Un jour", summary_en="A day")
        self.assertEqual(set(self.alternates(page.get_url())), {"fr", "en", "x-default"})

    def test_what_was_written_in_arabic_is_at_home_in_the_arabic_tree(self):
        page = create_event("يوم مفتوح", text_language="ar", slug="portes")
        self.assertEqual(self.canonical(page.get_url()), "/ar/agenda/portes/")

    def test_a_page_of_its_own_speaks_the_language_that_it_is_written_in(self):
        page = create_content_page(self.home, "Aide")
        arabic = page.get_translations().get(locale__language_code="ar").specific
        ConvertAliasPageAction(arabic).execute(skip_permission_checks=True)
        self.assertEqual(set(self.alternates(page.get_url())), set())
        arabic.refresh_from_db()
        arabic.text_language = "ar"
        arabic.save_revision().publish()
        for one in page.get_translations(inclusive=True):
            with self.subTest(one.get_url()):
                self.assertEqual(set(self.alternates(one.get_url())), {"fr", "ar", "x-default"})

    def test_a_translation_that_nobody_may_see_is_not_named(self):
        page = create_content_page(self.home, "Aide", title_ar="مساعدة")
        page.get_translations().get(locale__language_code="ar").unpublish()
        self.assertEqual(self.alternates(page.get_url()), {})

    def test_a_narrowed_list_is_followed_but_not_listed(self):
        url = self.agenda.get_url()
        self.assertEqual(self.robots(f"{url}?kind=training"), "noindex, follow")
        self.assertEqual(self.canonical(f"{url}?kind=training"), url)
        self.assertIsNone(self.robots(url))
        self.assertIsNone(self.robots(f"{url}?utm_source=x"))
        self.assertEqual(self.canonical(f"{url}?utm_source=x"), url)

    def test_a_list_of_words_or_of_a_day_is_not_listed_and_one_in_another_order_is_the_list(self):
        for asked in ("?q=solaire", "?date=2016-12-16"):
            self.assertEqual(self.robots(f"/fr/annuaire/{asked}"), "noindex, follow", asked)
        self.assertIsNone(self.robots("/fr/annuaire/?sort=region"))
        self.assertEqual(self.canonical("/fr/annuaire/?sort=region"), "/fr/annuaire/")

    def test_the_second_page_of_a_list_is_an_address_of_its_own(self):
        for number in range(21):
            create_agreement(f"Convention {number}")
        url = "/fr/conventions/?page=2"
        self.assertEqual(self.canonical(url), url)
        self.assertIsNone(self.robots(url))

    def test_search_results_are_followed_but_not_listed(self):
        for url in ("/fr/recherche/?q=x", "/ar/recherche/?page=2"):
            self.assertEqual(self.robots(url), "noindex, follow")
            self.assertIsNone(self.head(url).find("link", rel="canonical"))

    def test_the_search_itself_is_listed(self):
        self.assertIsNone(self.robots("/ar/recherche/"))
        self.assertEqual(set(self.alternates("/ar/recherche/")), {"fr", "ar", "en", "x-default"})

    def test_a_forged_host_is_no_address(self):
        head = self.client.get(self.french.get_url(), headers={"host": "127.0.0.1"}).content.decode()
        self.assertIn('<link rel="canonical" href="http://localhost:8000/fr/conventions/francaise/">', head)

    def sitemap(self):
        tree = ElementTree.fromstring(self.client.get("/sitemap.xml").content)
        return {
            url.findtext("sm:loc", namespaces=SITEMAP).removeprefix("http://localhost:8000"): {
                link.get("hreflang"): link.get("href").removeprefix("http://localhost:8000")
                for link in url.findall("xhtml:link", SITEMAP)
            }
            for url in tree.findall("sm:url", SITEMAP)
        }

    def test_the_sitemap_says_what_the_heads_say(self):
        entries = self.sitemap()
        self.assertIn("/ar/conventions/traduite/", entries)
        self.assertEqual(len(entries), self.client.get("/sitemap.xml").content.count(b"<lastmod>"))
        self.assertNotIn("/en/conventions/traduite/", entries)
        self.assertFalse([address for address in entries if "projet" in address])
        for address, alternates in entries.items():
            with self.subTest(address):
                self.assertEqual(self.canonical(address), address)
                self.assertEqual(self.alternates(address), alternates)

    def test_the_sitemap_asks_as_often_for_many_pages_as_for_few(self):
        before = self.count_of_queries()
        for number in range(3):
            create_agreement(f"Convention {number}", title_en=f"Agreement {number}")
        self.assertEqual(self.count_of_queries(), before)

    def count_of_queries(self):
        self.client.get("/sitemap.xml")
        with CaptureQueriesContext(connection) as queries:
            self.client.get("/sitemap.xml")
        return len(queries)
