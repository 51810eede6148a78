"""Translations that lead back to themselves, or that are claimed twice."""

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.test import TestCase
from django.urls import reverse
from wagtail.models import Locale, Page

from core.mirror import mirror_tree
from home.models import ContentPage
from members.tests.factories import create_editor

from .factories import create_content_page, create_tree


class CircleTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.home = create_tree()
        cls.page = create_content_page(cls.home, "Le réseau")
        cls.other = create_content_page(cls.home, "Les statuts")
        cls.alias = cls.translation("ar")

    @classmethod
    def translation(cls, language):
        return ContentPage.objects.get(locale__language_code=language, translation_key=cls.page.translation_key)

    def test_two_pages_of_one_language_are_not_translations_of_each_other(self):
        self.other.translation_key = self.page.translation_key
        with self.assertRaises(ValidationError):
            self.other.save()
        with self.assertRaises(IntegrityError), transaction.atomic():
            Page.objects.filter(pk=self.other.pk).update(translation_key=self.page.translation_key)

    def test_a_page_does_not_move_into_a_language_that_has_its_translation(self):
        french = Locale.objects.get(language_code="fr")
        with self.assertRaises(IntegrityError), transaction.atomic():
            Page.objects.filter(pk=self.alias.pk).update(locale=french)

    def test_an_alias_shows_a_page_of_its_own_words(self):
        for page, shown in (
            (self.page, self.page),
            (self.alias, self.alias),
            (self.alias, self.translation("en")),
            (self.page, self.alias),
        ):
            page = ContentPage.objects.get(pk=page.pk)
            page.alias_of = shown
            with self.subTest(page=page, shown=shown), self.assertRaisesMessage(ValidationError, "alias"):
                page.full_clean()

    def test_an_alias_of_a_page_passes(self):
        self.alias.full_clean()

    def test_pages_that_a_circle_holds_already_answer(self):
        """Written past every rule."""
        Page.objects.filter(pk=self.page.pk).update(alias_of=self.alias)
        self.client.force_login(create_editor())
        for page in (self.page, self.alias):
            self.assertEqual(self.client.get(page.get_url()).status_code, 200, page)
            self.assertEqual(self.client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).status_code, 200, page)
        for path in ("/sitemap.xml", "/fr/"):
            self.assertEqual(self.client.get(path).status_code, 200, path)

    def test_mirroring_translations_makes_no_more_of_them(self):
        before = Page.objects.count()
        for page in (self.alias, self.page, self.home):
            mirror_tree(page)
        self.assertEqual(Page.objects.count(), before)
