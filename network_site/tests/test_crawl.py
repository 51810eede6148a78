"""The demo content as a stranger meets it: every address that is named anywhere, in three languages."""

import csv
import gzip
import io
import json
import os
import subprocess
import tempfile
from pathlib import Path
from urllib.parse import unquote, urldefrag, urlsplit

import pytest
from django.conf import settings
from django.test import RequestFactory, SimpleTestCase, TestCase
from PIL import Image
from wagtail.models import Page

from core.cards import HEIGHT, WIDTH
from core.tests.schema_org import faults as faults_of_linked_data
from network_site.views import server_error

from . import atom, sitemaps
from .crawl import Crawl

LANGUAGES = ("fr", "ar", "en")
# What a card may weigh for WhatsApp to show it.
HEAVIEST_CARD = 300_000
HEAVIEST_FIRST_VISIT, HEAVIEST_NEXT_PAGE = 100_000, 20_000


@pytest.mark.demo
class CrawlTests(TestCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.crawl = Crawl()
        pages = Page.objects.live().filter(depth__gt=1)
        cls.published = {page.get_url() for page in pages}

    def answers(self, content_type):
        found = [answer for answer in self.crawl.answers.values() if answer.content_type == content_type]
        self.assertTrue(found, content_type)
        return found

    def pages(self):
        """The published pages, further pages and narrowed ones of lists too."""
        return [one for one in self.answers("text/html") if one.address.partition("?")[0] in self.published]

    def assert_nothing(self, found):
        self.assertEqual(list(found), [])

    def test_no_link_is_broken(self):
        self.assert_nothing(
            f"{answer.status} {address}, named on {answer.found_on}"
            for address, answer in self.crawl.answers.items()
            if answer.status != 200
        )

    def test_no_anchor_is_without_its_target(self):
        self.assert_nothing(
            f"{link}, named on {answer.address}"
            for answer in self.answers("text/html")
            for link in answer.links
            if not self.has_target(link)
        )

    def has_target(self, link):
        parts = urlsplit(link)
        target = self.crawl.answer(link)
        return not parts.fragment or not target or unquote(parts.fragment) in target.ids

    def test_no_page_has_an_id_twice(self):
        self.assert_nothing(
            f"{name} on {answer.address}"
            for answer in self.answers("text/html")
            for name, number in answer.ids.items()
            if number > 1
        )

    def test_every_published_page_is_reached_in_three_languages(self):
        self.assertEqual({address.split("/")[1] for address in self.published}, set(LANGUAGES))
        self.assert_nothing(self.published - set(self.crawl.answers))

    def test_every_page_says_what_it_is(self):
        """JSON-LD, valid: once on each page."""
        for answer in self.pages():
            with self.subTest(answer.address):
                (script,) = answer.soup.find_all("script", type="application/ld+json")
                self.assertEqual(faults_of_linked_data(json.loads(script.string)), [])

    def test_every_page_has_a_title_of_its_own(self):
        for language in LANGUAGES:
            pages = [one for one in self.answers("text/html") if one.address.startswith(f"/{language}/")]
            titles = [page.soup.title.string for page in pages if "?" not in page.address]
            self.assert_nothing(title for title in set(titles) if titles.count(title) > 1)

    def test_every_page_that_search_engines_list_describes_itself(self):
        listed = [one for one in self.answers("text/html") if not one.soup.find("meta", attrs={"name": "robots"})]
        self.assertGreater(len(listed), len(self.published))
        self.assert_nothing(
            one.address for one in listed if not one.soup.find("meta", attrs={"name": "description"}, content=True)
        )

    def test_every_page_tells_messengers_of_its_card(self):
        for answer in self.pages():
            with self.subTest(answer.address):
                head = {meta["property"]: meta["content"] for meta in answer.soup.find_all("meta", property=True)}
                self.assertEqual(head["og:url"], answer.soup.find("link", rel="canonical")["href"])
                self.assertEqual((head["og:image:width"], head["og:image:height"]), (str(WIDTH), str(HEIGHT)))
                for name in ("og:title", "og:type", "og:image:alt", "og:locale", "og:site_name"):
                    self.assertTrue(head[name], name)

    def test_feeds_keep_the_rules_of_atom(self):
        for answer in self.answers("application/atom+xml"):
            with self.subTest(answer.address):
                self.assertEqual(atom.faults(answer.content), [])

    def test_the_sitemap_keeps_its_rules(self):
        (answer,) = self.answers("application/xml")
        self.assertEqual(sitemaps.faults(answer.content), [])

    def test_the_sitemap_names_pages_by_their_own_address(self):
        (answer,) = self.answers("application/xml")
        for link in answer.links:
            with self.subTest(link):
                page = self.crawl.answer(link)
                self.assertEqual(page.soup.find("link", rel="canonical")["href"], link)
                self.assertIsNone(page.soup.find("meta", attrs={"name": "robots"}))

    def test_tables_are_utf8_and_whole(self):
        """RFC 4180: as many cells in each line as in the first, lines that end as it says."""
        for answer in self.answers("text/csv"):
            with self.subTest(answer.address):
                text = answer.content.decode("utf-8")
                self.assertFalse(text.startswith("\ufeff"))
                rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
                self.assertEqual({len(row) for row in rows}, {len(rows[0])})
                self.assertEqual(len(set(rows[0])), len(rows[0]))
                self.assertGreater(len(rows), 1)
                self.assertTrue(text.endswith("\r\n"))

    def test_the_manifest_names_icons_that_are_there(self):
        (answer,) = self.answers("application/manifest+json")
        manifest = json.loads(answer.content)
        self.assertTrue(manifest["name"] and manifest["start_url"] and manifest["icons"])
        for icon in manifest["icons"]:
            self.assertEqual(self.crawl.answer(icon["src"]).content_type, icon["type"])

    def test_what_robots_may_not_read_is_linked_from_no_sitemap(self):
        (robots,), (sitemap,) = self.answers("text/plain"), self.answers("application/xml")
        rules = [line.split(": ")[1] for line in robots.content.decode().splitlines() if line.startswith("Disallow")]
        self.assertTrue(rules)
        self.assert_nothing(link for link in sitemap.links if urlsplit(link).path.startswith(tuple(rules)))

    def test_a_first_visit_is_light_and_the_next_page_lighter(self):
        """As the proxy sends them, compressed; pages, style, script, icons and the fonts of the language."""
        for page in self.pages():
            with self.subTest(page.address):
                static = [link for link in page.links if urlsplit(link).path.startswith("/static/")]
                shared = sum(weight(self.crawl.answer(link)) for link in {urldefrag(link).url for link in static})
                self.assertLess(weight(page), HEAVIEST_NEXT_PAGE)
                self.assertLess(weight(page) + shared, HEAVIEST_FIRST_VISIT)

    @pytest.mark.slow
    def test_every_card_is_a_picture_of_its_size(self):
        for address in sorted(self.crawl.left_out):
            with self.subTest(address):
                content = self.client.get(address).getvalue()
                self.assertEqual(Image.open(io.BytesIO(content)).size, (WIDTH, HEIGHT))
                self.assertLess(len(content), HEAVIEST_CARD)

    @pytest.mark.slow
    @pytest.mark.html_checker
    def test_every_page_is_valid_html(self):
        """By the Nu Html Checker, warnings too; pages of errors are pages."""
        pages = {answer.address: answer.content for answer in self.answers("text/html")}
        for path in [*(f"/{language}/nulle-part/" for language in LANGUAGES), "/fr/recherche/?q=zzzzzz"]:
            pages[path] = self.client.get(path).content
        pages["500"] = server_error(RequestFactory().get("/")).content
        pages |= {path.name: path.read_bytes() for path in (settings.BASE_DIR / "deploy/pages").glob("*.html")}
        self.assertGreater(len(pages), len(self.published))
        self.assert_nothing(faults_of_html(pages))


def weight(answer):
    """Bytes over the network: a font is compressed as it is."""
    return len(answer.content if answer.content_type == "font/woff2" else gzip.compress(answer.content, 6))


def faults_of_html(pages):
    """
    :param pages: `{address: content}`.
    :returns: the address, the fault and the place of each.
    """
    with tempfile.TemporaryDirectory() as folder:
        names = {f"{number}.html": address for number, address in enumerate(pages)}
        for name, address in names.items():
            Path(folder, name).write_bytes(pages[address])
        command = ["java", "-Xss4m", "-jar", os.environ["HTML_CHECKER"], "--format", "json", "--stdout", folder]
        report = json.loads(subprocess.run(command, capture_output=True, check=False).stdout)
    return [
        (names[message["url"].rpartition("/")[2]], message["message"], message["extract"])
        for message in report["messages"]
    ]


class CheckTests(SimpleTestCase):
    """The checks themselves find what is wrong."""

    def test_faults_of_a_feed_are_found(self):
        entry = "<entry><id>urn:x:1</id><title>T</title><updated>2026-05-04T10:00:00Z</updated>{}</entry>"
        feed = (
            "<feed xmlns='http://www.w3.org/2005/Atom'><id>urn:x:0</id><title>T</title><updated>{}</updated>{}</feed>"
        )
        author, link = "<author><name>A</name></author>", "<link href='https://example.org/'/>"
        moment = "2026-05-04T10:00:00+01:00"
        self.assertEqual(atom.faults(feed.format(moment, author + entry.format(link))), [])
        for text in (
            "<rss/>",
            feed.format(moment, entry.format(link)),
            feed.format("4 May 2026", author),
            feed.format(moment, author + entry.format("")),
            feed.format(moment, author + entry.format(link) * 2),
            feed.format(moment, author + entry.format(link * 2)),
            feed.format(moment, author + "<pubDate>x</pubDate>"),
            feed.format(moment, "<author/>"),
        ):
            with self.subTest(text):
                self.assertTrue(atom.faults(text))

    def test_faults_of_a_sitemap_are_found(self):
        head = "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' xmlns:xhtml='http://www.w3.org/1999/xhtml'>"
        link = "<xhtml:link rel='alternate' hreflang='{}' href='{}'/>"
        one, other = "https://example.org/fr/", "https://example.org/ar/"
        both = link.format("fr", one) + link.format("ar", other)
        url = "<url><loc>{}</loc>{}</url>"
        good = head + url.format(one, both) + url.format(other, both) + "</urlset>"
        self.assertEqual(sitemaps.faults(good.encode()), [])
        for entries in (
            "",
            url.format("/fr/", ""),
            url.format(one, "") * 2,
            url.format(one, "<lastmod>hier</lastmod>"),
            url.format(one, "<date>2026-01-01</date>"),
            url.format(one, both),
            url.format(one, both) + url.format(other, ""),
            url.format(one, "") + url.format("https://example.com/", ""),
        ):
            with self.subTest(entries):
                self.assertTrue(sitemaps.faults(f"{head}{entries}</urlset>".encode()))
