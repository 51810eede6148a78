from types import SimpleNamespace

from django.template import Context, Template
from django.test import SimpleTestCase
from django.utils.translation import override

from core.languages import texts, words


def thing(**fields):
    return SimpleNamespace(**{"text_language": "fr", "title": "Titre", "title_ar": "", "title_en": "", **fields})


def render(item):
    return Template('{% load languages %}{{ item|words:"title" }}').render(Context({"item": item}))


class WordsTests(SimpleTestCase):
    def test_reader_gets_their_language_where_there_is_one(self):
        with override("ar"):
            self.assertEqual(words(thing(title_ar="عنوان"), "title").text, "عنوان")

    def test_reader_gets_the_original_where_there_is_none(self):
        found = words(thing(), "title", "ar")
        self.assertEqual((found.text, found.language, found.direction), ("Titre", "fr", "ltr"))

    def test_foreign_words_are_marked(self):
        with override("ar"):
            self.assertHTMLEqual(render(thing()), '<span lang="fr" dir="ltr">Titre</span>')

    def test_own_words_are_not_marked(self):
        with override("fr"):
            self.assertEqual(render(thing()), "Titre")

    def test_arabic_original_is_marked_for_a_french_reader(self):
        with override("fr"):
            html = render(thing(title="عنوان", text_language="ar"))
        self.assertHTMLEqual(html, '<span lang="ar" dir="rtl">عنوان</span>')

    def test_isolated_words_have_the_direction_of_their_language(self):
        """Whatever their first letter is."""
        template = Template('{% load languages %}{{ item|isolated:"title" }}')
        with override("ar"):
            context = Context({"item": thing(title_ar="CENAM، مركز")})
            self.assertEqual(template.render(context), '<bdi dir="rtl">CENAM، مركز</bdi>')
            foreign = '<bdi dir="ltr"><span lang="fr" dir="ltr">Titre</span></bdi>'
            self.assertEqual(template.render(Context({"item": thing()})), foreign)

    def test_words_are_escaped(self):
        for language in ("fr", "ar"):
            with override(language):
                self.assertIn("&lt;script&gt;", render(thing(title="<script>")))

    def test_texts_lists_only_languages_that_exist(self):
        self.assertEqual(texts(thing(title_ar="عنوان"), "title"), {"fr": "Titre", "ar": "عنوان"})

    def test_a_thing_without_text_language_is_french(self):
        self.assertEqual(words(SimpleNamespace(name="GIZ"), "name", "fr").language, "fr")
