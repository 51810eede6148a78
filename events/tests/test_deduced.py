"""Of a date that no source gives as such the month is shown, and the note says what it follows from."""

import datetime

from django.test import TestCase
from django.utils import timezone
from django.utils.translation import override

from events.tests.factories import create_event
from home.tests.factories import create_tree
from resources.tests.factories import create_agreement

DAY = datetime.date(2018, 11, 28)
NOON = datetime.datetime(2018, 11, 28, 12, tzinfo=datetime.UTC)
LINK = '(<a href="#note">date déduite</a>)'


def both(**fields):
    """An event and an agreement of the same day."""
    return [
        create_event("Atelier", starts_in=NOON - timezone.now(), **fields),
        create_agreement("Plan", signed_on=DAY, **fields),
    ]


class DeducedDateTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        create_tree()

    def test_only_its_month_is_shown_and_the_note_is_near(self):
        for page in both(date_is_deduced=True, note="L’année est déduite."):
            with self.subTest(page.title), override("fr"):
                self.assertEqual(page.when, "novembre 2018")
                shown = self.client.get(page.get_url())
                self.assertContains(shown, LINK)
                self.assertContains(shown, 'id="note"')
                listed = self.client.get(page.get_parent().get_url())
                self.assertContains(listed, "2018")
                self.assertNotContains(listed, "<b>28</b>")
                self.assertNotContains(listed, "28\N{NO-BREAK SPACE}novembre")

    def test_without_a_note_nothing_leads_to_it(self):
        for page in both(date_is_deduced=True):
            with self.subTest(page.title):
                shown = self.client.get(page.get_url())
                self.assertContains(shown, "(date déduite)")
                self.assertNotContains(shown, "#note")

    def test_a_stated_date_is_shown_to_its_day(self):
        for page in both(note="La source est officielle."):
            with self.subTest(page.title):
                shown = self.client.get(page.get_url())
                self.assertContains(shown, "28\N{NO-BREAK SPACE}novembre 2018")
                self.assertNotContains(shown, "date déduite")

    def test_a_deduced_year_stays_a_year(self):
        self.assertEqual(create_agreement("Plan", signed_on=DAY, precision="year", date_is_deduced=True).when, "2018")

    def test_without_a_date_there_is_nothing_to_deduce(self):
        self.assertEqual(create_agreement("Plan", signed_on=None, date_is_deduced=True).when, "")
