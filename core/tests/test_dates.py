import datetime

from django.test import SimpleTestCase
from django.utils.translation import override

from core.dates import at, dated

DAY = datetime.date(2021, 5, 21)


class DatedTests(SimpleTestCase):
    def test_date_is_no_more_exact_than_it_is_known(self):
        with override("fr"):
            said = [dated(DAY, precision) for precision in ("year", "month", "day")]
        self.assertEqual(said, ["2021", "mai 2021", "21\xa0mai 2021"])

    def test_when_something_is_known_to_be_so(self):
        said = {
            "fr": ["en 2021", "en mai 2021", "au 21\xa0mai 2021"],
            "ar": ["في 2021", "في ماي 2021", "في 21\xa0ماي 2021"],
            "en": ["in 2021", "in May 2021", "as of 21\xa0May 2021"],
        }
        for language, words in said.items():
            with self.subTest(language), override(language):
                self.assertEqual([at(DAY, precision) for precision in ("year", "month", "day")], words)
        self.assertEqual(at(None, "day"), "")

    def test_nothing_is_said_of_no_date(self):
        self.assertEqual(dated(None, "day"), "")

    def test_moment_is_told_in_the_portals_time_zone(self):
        """Morocco was at UTC in the winter of 2016, and is an hour ahead since October 2018."""
        for year, hour in ((2016, "13:00"), (2019, "14:00")):
            moment = datetime.datetime(year, 12, 16, 13, tzinfo=datetime.UTC)
            with override("fr"):
                self.assertIn(hour, dated(moment, "time"))

    def test_moment_is_told_in_ramadan_time(self):
        moment = datetime.datetime(2026, 3, 1, 12, tzinfo=datetime.UTC)
        with override("fr"):
            self.assertIn("12:00", dated(moment, "time"))
