"""What the admin says is in the editor's language, whatever the browser asks for."""

from django.conf import settings
from django.test import TestCase
from django.urls import reverse
from django.utils.translation import gettext, override
from wagtail.models import Collection, Page

from clusters.models import Cluster
from clusters.tests.factories import create_cluster
from core import wagtail_words
from home.models import ContentPage
from home.tests.factories import create_content_page, create_tree
from members.tests.factories import create_editor
from resources.tests.factories import create_agreement

SORRY = {"fr": "Désolé", "ar": "عذرًا"}


class AdminWordsTestCase(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.home = create_tree()
        cls.cluster = create_cluster()
        cls.editors = {code: create_editor(f"{code}@example.org", language=code) for code in ("fr", "ar")}

    def setUp(self):
        self.client.defaults["HTTP_ACCEPT_LANGUAGE"] = "en"


class RefusalTests(AdminWordsTestCase):
    def refused(self, language, name, *args, **data):
        """What the admin says after it refused an act."""
        self.client.force_login(self.editors[language])
        response = self.client.post(reverse(f"wagtailadmin_pages:{name}", args=args), data, follow=True)
        return " ".join(str(message) for message in response.context["messages"])

    def test_what_may_not_be_done(self):
        create_content_page(self.home)
        alias = ContentPage.objects.in_language("ar").get()
        acts = [("move", alias.pk), ("delete", alias.pk), ("copy", self.home.pk), ("unpublish", alias.pk)]
        for language, sorry in SORRY.items():
            for act in [*acts, ("move", self.home.pk)]:
                with self.subTest(language, act=act[0]):
                    self.assertIn(sorry, self.refused(language, *act))

    def test_a_place_where_a_page_does_not_belong(self):
        agreement = create_agreement("Convention")
        wrong = {"fr": "«\u202fConvention\u202f» n’a pas sa place sous", "ar": "لا مكان لـ«Convention»"}
        for language, words in wrong.items():
            self.assertIn(words, self.refused(language, "move_confirm", agreement.pk, self.home.pk))

    def test_a_large_deletion_without_the_name(self):
        page = create_content_page(self.home)
        for language, words in {"fr": "Écrivez «\u202fMaroc Cluster\u202f»", "ar": "اكتبوا «Maroc Cluster»"}.items():
            self.assertIn(words, self.refused(language, "delete", page.pk, confirm_site_name="autre"))
        self.assertNotIn("Écrivez", self.refused("fr", "delete", page.pk, confirm_site_name="Maroc Cluster"))
        self.assertFalse(Page.objects.filter(pk=page.pk).exists())

    def test_several_pages_below_one_of_them(self):
        page = create_content_page(self.home)
        self.client.force_login(self.editors["fr"])
        url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "move"])
        response = self.client.post(f"{url}?id={page.pk}", {"chooser": page.pk})
        self.assertEqual(response.status_code, 400)


class WordsTests(AdminWordsTestCase):
    def get(self, language, address):
        self.client.force_login(self.editors[language])
        return self.client.get(address, headers={"x-requested-with": "XMLHttpRequest"})

    def test_words_that_wagtail_leaves_in_english(self):
        for language in ("fr", "ar"):
            with override(language):
                for text in (*wagtail_words.IN_CATALOGUES, *wagtail_words.LABELS, *wagtail_words.FOR_EVERY_NOUN):
                    self.assertNotEqual(gettext(text), text)
                    self.assertNotRegex(gettext(text), r"\((e|la|tte)\)")
                for number in (1, 2, 5, 11):
                    self.assertNotIn(
                        "This action", wagtail_words.IN_NUMBERS % {"number": number, "total_pages_formatted": 1}
                    )

    def test_labels_of_links(self):
        for kind, label in (
            ("external", "نص الرابط"),
            ("email", "الموضوع"),
            ("phone", "رقم الهاتف"),
            ("anchor", "نص الرابط"),
        ):
            html = self.get("ar", reverse(f"wagtailadmin_choose_page_{kind}_link")).json()["html"]
            self.assertIn(label, html)
            for english in ("Link text", "Subject", "Phone number", "Email address"):
                self.assertNotIn(english, html)

    def test_yes_and_no(self):
        Cluster.objects.update(name_is_official=False)
        for language, no in (("fr", "Non"), ("ar", "لا")):
            response = self.get(language, reverse(Cluster.snippet_viewset.get_url_name("list")))
            self.assertContains(response, no)
            self.assertNotContains(response, "False")

    def test_the_root_has_a_name_for_every_language(self):
        self.assertEqual(Page.get_first_root_node().title, settings.WAGTAIL_SITE_NAME)
        self.assertEqual(Collection.get_first_root_node().name, settings.WAGTAIL_SITE_NAME)
        self.assertNotContains(self.get("fr", reverse("wagtailadmin_explore_root")), "Root")
