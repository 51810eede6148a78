import datetime
from zoneinfo import ZoneInfo

from django.test import SimpleTestCase

from events.demo import hours
from events.demo.cluster_events import CLUSTER_EVENTS
from events.demo.network_events import NETWORK_EVENTS
from resources.tests.test_demo import tuples

BY_KEY = {record["key"]: record for record in [*NETWORK_EVENTS, *CLUSTER_EVENTS]}


class RecordTests(SimpleTestCase):
    def test_every_text_comes_in_three_languages(self):
        for key, record in BY_KEY.items():
            texts = {name: value for name, value in record.items() if name != "days"}
            with self.subTest(key):
                self.assertEqual({len([text for text in found if text]) for found in tuples(texts)}, {3})

    def test_every_event_has_a_source(self):
        self.assertFalse([key for key, record in BY_KEY.items() if not record.get("source")])

    def test_installers_training_expects_two_results(self):
        record = BY_KEY["formation-installateurs-2020"]
        self.assertIn("installateurs", record["title"][0])
        self.assertEqual([len(result) for result in record["expected_results"]], [3, 3])

    def test_belgian_seminar_names_the_quick_scans_in_every_language(self):
        for text in BY_KEY["seminaire-belge-2019"]["summary"]:
            self.assertIn("quick scan", text)


class HoursTests(SimpleTestCase):
    def test_days_begin_and_end_in_morocco(self):
        """Morocco was at UTC in the winter of 2016, and is an hour ahead since October 2018."""
        for year, utc in ((2016, 0), (2019, 1)):
            day = datetime.date(year, 12, 16)
            found = hours(day, day)
            start, end = (found[name].astimezone(ZoneInfo("Africa/Casablanca")) for name in ("start", "end"))
            self.assertEqual((start.time(), end.time()), (datetime.time(0), datetime.time(23, 59)))
            self.assertEqual(start.utcoffset(), datetime.timedelta(hours=utc))
