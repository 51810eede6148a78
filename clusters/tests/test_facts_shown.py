"""Figures and distributions as readers meet them: on the page of their organisation, and by the search."""

from bs4 import BeautifulSoup
from django.test import TestCase

from clusters.models import KeyFigure
from clusters.tests.factories import create_cluster, create_distribution, create_figure
from core.tests.factories import create_source
from home.tests.factories import create_tree
from search.models import Entry

DIFFER = {
    "fr": "Les sources ne concordent pas.",
    "ar": "المصادر غير متفقة.",
    "en": "The sources differ.",
}


class PageTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        create_tree()
        cls.page = create_cluster()

    def show(self, language="fr"):
        return self.client.get(self.page.get_translations(inclusive=True).get(locale__language_code=language).get_url())

    def test_a_page_without_figures_says_nothing_of_them(self):
        self.assertNotContains(self.show(), 'class="figures"')

    def test_a_figure_stands_with_its_date_and_source(self):
        create_figure(self.page.cluster, 210, operator=">", detail="membres actifs", source=create_source("Rapport"))
        page = self.show()
        for text in ("210", "membres actifs", "2023", "Rapport"):
            self.assertContains(page, text)

    def test_both_sources_that_disagree_are_shown(self):
        create_figure(self.page.cluster, 200, source=create_source("Le premier"))
        create_figure(self.page.cluster, 210, source=create_source("Le second"))
        for text in ("Le premier", "Le second", ">200<", ">210<"):
            self.assertContains(self.show(), text)

    def test_sources_that_cannot_both_be_right_are_said_to_differ(self):
        for first, second, differ in (
            ({"value": 42}, {"value": 43}, True),
            ({"value": 42}, {"value": 42}, False),
            ({"value": 40, "operator": ">"}, {"value": 43}, False),
            ({"value": 42}, {"value": 43, "operator": ">"}, True),
            ({"value": 42, "detail": "membres actifs"}, {"value": 43}, False),
            ({"value": 42, "year": 2022}, {"value": 43}, False),
        ):
            KeyFigure.objects.all().delete()
            for said in (first, second):
                create_figure(self.page.cluster, source=create_source(str(said), publisher=str(id(said))), **said)
            with self.subTest(first=first, second=second):
                for language, words in DIFFER.items():
                    self.assertEqual(words in self.show(language).content.decode(), differ)

    def test_so_are_distributions(self):
        create_distribution(self.page.cluster, {"Solaire": 33, "Éolien": 10})
        other = create_distribution(self.page.cluster, {"Solaire": 33}, source=create_source("Un autre"))
        self.assertNotContains(self.show(), DIFFER["fr"])
        other.rows.update(value=34)
        self.assertContains(self.show(), DIFFER["fr"])

    def cited(self):
        """How often the figures name their source and their year, and whether one says something else."""
        section = BeautifulSoup(self.show().content, "html.parser").find(class_="figures").find_parent("section")
        text = section.get_text(" ")
        return len(section.select(".note-ref")), text.count("2023"), "Sauf mention contraire" in text

    def test_what_all_share_is_said_once(self):
        source = create_source("Rapport")
        for indicator in ("membres", "partenariats", "start-ups"):
            create_figure(self.page.cluster, indicator=indicator, source=source)
        create_distribution(self.page.cluster, {"Solaire": 33}, source=source)
        self.assertEqual(self.cited(), (1, 1, False))

    def test_what_one_says_else_stands_with_it(self):
        source = create_source("Rapport")
        for indicator in ("membres", "partenariats"):
            create_figure(self.page.cluster, indicator=indicator, source=source)
        create_figure(self.page.cluster, indicator="start-ups", year=2022, source=source)
        self.assertEqual(self.cited(), (2, 1, True))

    def test_figures_that_share_nothing_each_say_theirs(self):
        create_figure(self.page.cluster)
        create_figure(self.page.cluster, indicator="partenariats")
        self.assertEqual(self.cited(), (2, 2, False))

    def test_an_old_value_is_shown_as_such(self):
        create_figure(self.page.cluster, 210)
        create_figure(self.page.cluster, 150, year=2020)
        self.assertContains(self.show(), 'class="fold"')

    def test_an_old_value_keeps_who_said_it(self):
        create_figure(self.page.cluster, 210)
        create_distribution(self.page.cluster, {"Solaire": 33})
        create_figure(self.page.cluster, 150, year=2020, status="press")
        create_distribution(self.page.cluster, {"Solaire": 30}, year=2020, status="verified")
        page = self.show()
        self.assertContains(page, "<td>d’après la presse</td>", count=1)
        self.assertContains(page, "<td>vérifié</td>", count=1)
        self.assertNotContains(page, "<td>déclaré")

    def test_bars_tell_the_rest_and_have_no_inline_style(self):
        create_distribution(self.page.cluster, {"Solaire": 33})
        page = self.show("ar")
        self.assertContains(page, 'class="bars-rest"')
        self.assertContains(page, 'width="67.00%"')
        self.assertNotContains(page, "style=")

    def test_the_search_finds_a_new_figure_and_forgets_a_deleted_one(self):
        def text():
            return Entry.objects.get(object_id=self.page.pk, kind="cluster").bodies.get("fr", "")

        with self.captureOnCommitCallbacks(execute=True):
            figure = create_figure(self.page.cluster, 137, detail="membres fondateurs")
        self.assertIn("137 membres fondateurs", text())
        with self.captureOnCommitCallbacks(execute=True):
            figure.delete()
        self.assertNotIn("137", text())
