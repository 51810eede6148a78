"""What the secretariat tells all readers: on every page, for its time, without a query of its own."""

import json
from datetime import timedelta

from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.test import TestCase
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from core.models import SiteSettings
from members.tests.factories import create_editor, create_page_editor

from .factories import create_tree

LICENCE = {"licence": "CC BY 4.0", "licence_url": "https://creativecommons.org/licenses/by/4.0/deed.fr"}
PAGES = ["/fr/", "/ar/annuaire/", "/en/recherche/", "/fr/donnees/"]


class SiteSettingsTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        create_tree()

    def html(self, url):
        return self.client.get(url).content.decode()

    def say(self, **fields):
        SiteSettings.objects.update_or_create(pk=1, defaults=fields)

    def announce(self, **time):
        words = {"notice": "Arrêt samedi.", "notice_ar": "توقّف يوم السبت.", "notice_en": "Down on Saturday."}
        self.say(**words, notice_until=timezone.now() + timedelta(**time))

    def test_a_notice_stands_on_every_page_in_the_language_of_its_readers(self):
        self.announce(hours=1)
        for url in PAGES:
            words = {"fr": "Arrêt samedi.", "ar": "توقّف يوم السبت.", "en": "Down on Saturday."}[url[1:3]]
            self.assertIn(words, self.html(url), url)
        self.assertContains(self.client.get("/fr/nulle-part/"), "Arrêt samedi.", status_code=404)

    def test_a_notice_goes_when_its_time_is_over(self):
        self.announce(seconds=-1)
        for url in PAGES:
            self.assertNotIn("site-notice", self.html(url), url)

    def test_a_notice_in_french_only_says_so_to_others(self):
        self.say(notice="Arrêt samedi.", notice_until=timezone.now() + timedelta(hours=1))
        self.assertIn('<span lang="fr" dir="ltr">Arrêt samedi.</span>', self.html("/ar/"))

    def test_a_notice_that_is_over_keeps_nothing_else_from_being_saved(self):
        self.announce(seconds=-1)
        settings = SiteSettings.current()
        settings.licence, settings.licence_url = LICENCE.values()
        settings.full_clean()
        settings.notice = "Arrêt dimanche."
        with self.assertRaises(ValidationError):
            settings.full_clean()

    def test_the_database_refuses_half_a_notice_and_half_a_licence(self):
        for half in ({"notice": "Arrêt."}, {"licence": "CC BY 4.0"}, {"licence_url": "https://example.org/"}):
            with self.subTest(half), self.assertRaises(IntegrityError), transaction.atomic():
                SiteSettings.objects.create(**half)

    def test_a_licence_is_named_wherever_it_was_said_to_be_unknown(self):
        for url in PAGES:
            self.assertNotIn('rel="license"', self.html(url))
        self.assertIn("Licence non communiquée", self.html("/fr/donnees/"))
        self.say(**LICENCE)
        for url in PAGES:
            self.assertInHTML(f'<a href="{LICENCE["licence_url"]}" rel="license">CC BY 4.0</a>', self.html(url))
        self.assertNotIn("Licence non communiquée", self.html("/fr/donnees/"))
        self.assertIn(f'"license":"{LICENCE["licence_url"]}"', self.html("/fr/donnees/"))

    def test_files_name_the_licence_or_say_that_there_is_none(self):
        def about():
            return json.loads(b"".join(self.client.get("/donnees/clusters.json").streaming_content))

        self.assertIsNone(about()["license"])
        self.say(**LICENCE)
        self.assertEqual((about()["license"], about()["usageInfo"]), (LICENCE["licence_url"], LICENCE["licence"]))

    def test_the_foot_of_pages_says_what_the_secretariat_wrote(self):
        self.assertIn("le réseau des clusters établis au Maroc</span>", self.html("/fr/"))
        self.say(description="Le réseau, à Rabat.")
        self.assertIn("Le réseau, à Rabat.", self.html("/fr/"))

    def test_pages_need_no_query_for_it(self):
        def count():
            with CaptureQueriesContext(connection) as queries:
                self.client.get("/fr/annuaire/")
            return len(queries)

        count()  # what Django remembers of types
        before = count()
        self.announce(hours=1)
        self.assertEqual(count(), before)

    def test_half_of_a_statement_is_refused_beside_its_field(self):
        soon, gone = timezone.now() + timedelta(hours=1), timezone.now() - timedelta(hours=1)
        for fields, fault in (
            ({"notice": "Arrêt."}, "notice_until"),
            ({"notice": "Arrêt.", "notice_until": gone}, "notice_until"),
            ({"notice_ar": "توقّف.", "notice_until": soon}, "notice"),
            ({"licence": "CC BY 4.0"}, "licence_url"),
            ({"licence_url": LICENCE["licence_url"]}, "licence"),
        ):
            with self.subTest(fields), self.assertRaises(ValidationError) as caught:
                SiteSettings(**fields).full_clean()
            self.assertEqual(list(caught.exception.message_dict), [fault])
        SiteSettings(notice="Arrêt.", notice_until=soon, **LICENCE).full_clean()


class SiteSettingsAdminTests(TestCase):
    def setUp(self):
        self.home = create_tree()
        self.url = reverse("wagtailsettings:edit", args=["core", "sitesettings", 1])
        SiteSettings.objects.create(pk=1)

    def test_who_works_for_the_network_may_write_it(self):
        self.client.force_login(create_editor())
        fields = dict.fromkeys(("description_ar", "description_en", "notice", "notice_ar", "notice_en"), "")
        self.client.post(self.url, {**fields, **LICENCE, "description": "Le réseau.", "notice_until": ""})
        self.assertEqual(SiteSettings.current().description, "Le réseau.")

    def test_who_may_only_edit_pages_may_not(self):
        self.client.force_login(create_page_editor(self.home))
        self.client.post(self.url, {"description": "Le réseau."})
        self.assertEqual(SiteSettings.current().description, "")
