"""What conftest.py promises. Each pair holds in either order."""

from django.conf import settings
from django.core.cache import cache
from django.test import SimpleTestCase, TransactionTestCase
from django.utils import translation
from wagtail.models import Page


class TestsThatCommitTests(TransactionTestCase):
    def test_one_finds_the_first_pages(self):
        self.assertTrue(Page.objects.exists())

    def test_the_other_finds_them_too(self):
        self.assertTrue(Page.objects.exists())


class CacheTests(SimpleTestCase):
    def test_one_finds_an_empty_cache(self):
        self.assertTrue(cache.add("key", "one"))

    def test_the_other_finds_an_empty_cache_too(self):
        self.assertTrue(cache.add("key", "other"))


class LanguageTests(SimpleTestCase):
    def test_one_begins_in_the_default_language(self):
        self.assertEqual(translation.get_language(), settings.LANGUAGE_CODE)
        translation.activate("ar")

    def test_the_other_begins_in_the_default_language_too(self):
        self.assertEqual(translation.get_language(), settings.LANGUAGE_CODE)
        translation.activate("ar")
