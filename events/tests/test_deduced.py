"""Dates that no source gives as such are shown with ≈."""

import datetime

from django.test import TestCase

from events.tests.factories import create_event
from home.tests.factories import create_tree
from resources.tests.factories import create_agreement

DAY = datetime.date(2018, 11, 28)


class DeducedDateTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        create_tree()

    def test_a_deduced_date_says_so(self):
        for page in (
            create_event("Atelier", date_is_deduced=True),
            create_agreement("Plan", signed_on=DAY, date_is_deduced=True),
        ):
            with self.subTest(page.title):
                self.assertTrue(page.when.startswith("≈\N{NO-BREAK SPACE}"))
                self.assertContains(self.client.get(page.get_url()), page.when)
                self.assertContains(self.client.get(page.get_parent().get_url()), page.when)

    def test_a_stated_date_does_not(self):
        for page in (create_event("Atelier"), create_agreement("Plan", signed_on=DAY)):
            self.assertNotIn("≈", page.when)

    def test_without_a_date_there_is_nothing_to_deduce(self):
        self.assertEqual(create_agreement("Plan", signed_on=None, date_is_deduced=True).when, "")
