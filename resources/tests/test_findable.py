"""What agreements say to the search."""

import datetime

from django.test import TestCase
from django.utils import timezone

from home.tests.factories import create_tree
from resources.findable import describe_agreement
from resources.tests.factories import create_agreement


class AgreementLineTests(TestCase):
    def test_the_stored_line_holds_nothing_that_ends_by_itself(self):
        """An agreement in force ends on its day; nobody saves it then, so that its line would go on telling."""
        create_tree()
        day = timezone.localdate() + datetime.timedelta(days=1)
        page = create_agreement(signed_on=datetime.date(2021, 5, 21), expires_on=day, place="Casablanca")
        self.assertEqual(describe_agreement(page).lines["en"], "21\xa0May 2021 · Casablanca")
