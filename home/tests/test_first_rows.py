"""The first rows of several lists in one query: each in the order of its own list."""

from datetime import date, timedelta

from django.contrib.auth.models import AnonymousUser
from django.test import TestCase
from django.utils.translation import override

from core.first_rows import first_rows
from events.models import EventPage
from events.tests.factories import create_event
from home.models import NewsPage
from resources.models import AgreementPage, ResourcePage
from resources.tests.factories import create_agreement, create_resource

from .factories import create_news, create_tree

MODELS = [AgreementPage, ResourcePage, EventPage, NewsPage]


class FirstRowsTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        create_tree()
        for title, signed_on in (("Sans date", None), ("Vieille", date(2019, 1, 1)), ("Neuve", date(2024, 1, 1))):
            create_agreement(title, signed_on=signed_on)
        for title in ("Zinc", "Étuve", "Four"):
            create_resource(title)
        for title, days in (("Fini", -9), ("Plus tard", 30), ("Bientôt", 2), ("Juste fini", -3)):
            create_event(title, starts_in=timedelta(days=days))
        for title, day in (("Ancienne", date(2020, 5, 1)), ("Du jour", date(2021, 5, 1)), ("Suite", date(2021, 5, 1))):
            create_news(title, date=day)

    def titles(self, number, models=MODELS, language="fr"):
        with override(language):
            lists = first_rows([model.objects.all() for model in models], number, AnonymousUser())
        return [[page.title for page in pages] for pages in lists]

    def test_each_list_has_its_own_order(self):
        agreements, resources, events, news = self.titles(9)
        self.assertEqual(agreements, ["Neuve", "Vieille", "Sans date"])
        self.assertEqual(resources, ["Étuve", "Four", "Zinc"])
        self.assertEqual(events, ["Bientôt", "Plus tard", "Juste fini", "Fini"])
        self.assertEqual(news, ["Suite", "Du jour", "Ancienne"])

    def test_it_is_the_order_of_the_list_pages(self):
        for model, titles in zip(MODELS, self.titles(9), strict=True):
            pages = model.objects.in_language("fr").for_list()
            self.assertEqual(titles, [page.title for page in pages])

    def test_no_list_gives_more_than_asked(self):
        self.assertEqual([len(titles) for titles in self.titles(2)], [2, 2, 2, 2])

    def test_how_many_there_are_is_known(self):
        create_event("Brouillon", live=False)
        with override("fr"):
            rows = first_rows([EventPage.objects.all(), NewsPage.objects.all()], 1, AnonymousUser())
        self.assertEqual([[page.in_all for page in pages] for pages in rows], [[4], [3]])

    def test_nobody_sees_a_draft_and_each_language_has_its_own_pages(self):
        create_event("Brouillon", live=False)
        self.assertEqual(len(self.titles(9, [EventPage])[0]), 4)
        with override("ar"):
            pages = first_rows([EventPage.objects.all()], 1, AnonymousUser())[0]
        self.assertEqual([page.locale.language_code for page in pages], ["ar"])

    def test_a_list_without_anything_is_empty(self):
        lists = [NewsPage.objects.filter(pk=0), EventPage.objects.all()]
        with override("fr"):
            news, events = first_rows(lists, 9, AnonymousUser())
        self.assertEqual([len(news), len(events)], [0, 4])
