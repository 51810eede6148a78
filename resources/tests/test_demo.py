import datetime

from django.test import SimpleTestCase

from core.demo import in_languages
from resources.demo.agreements import AGREEMENTS
from resources.demo.public_agreements import PUBLIC_AGREEMENTS
from resources.demo.resources import RESOURCES

ALL = [*AGREEMENTS, *PUBLIC_AGREEMENTS, *RESOURCES]
BY_KEY = {record["key"]: record for record in ALL}


def tuples(value):
    """Every text in several languages within a record."""
    if isinstance(value, tuple):
        yield value
    elif isinstance(value, dict):
        yield from (text for part in value.values() for text in tuples(part))
    elif isinstance(value, list):
        yield from (text for part in value for text in tuples(part))


class RecordTests(SimpleTestCase):
    def test_every_text_comes_in_three_languages(self):
        for record in ALL:
            with self.subTest(record["key"]):
                self.assertEqual({len([text for text in texts if text]) for texts in tuples(record)}, {3})

    def test_every_record_has_title_summary_and_source(self):
        for record in ALL:
            with self.subTest(record["key"]):
                self.assertLessEqual({"title", "summary", "source"}, record.keys())

    def test_keys_are_unique(self):
        self.assertEqual(len(BY_KEY), len(ALL))

    def test_nothing_is_offered_in_the_name_of_an_owner(self):
        self.assertFalse([record["key"] for record in ALL if record.get("provenance") == "owner"])


class SolarAgreementTests(SimpleTestCase):
    record = BY_KEY["cri-draa-tafilalet"]

    def test_it_has_seven_axes_in_three_languages(self):
        self.assertEqual([len(axis) for axis in self.record["axes"]], [3] * 7)

    def test_its_target_is_a_declared_objective_of_more_than_200(self):
        (target,) = self.record["targets"]
        self.assertEqual((target["operator"], target["value"]), (">", 200))
        self.assertIn("direction générale", target["declared_by"][0])

    def test_its_day_is_deduced_and_says_so(self):
        self.assertEqual((self.record["signed_on"], self.record["date_is_deduced"]), (datetime.date(2021, 5, 21), True))
        self.assertIn("déduit", self.record["note"][0])

    def test_it_keeps_the_clusters_name_of_the_time(self):
        self.assertEqual(self.record["parties"][0]["name_then"], "Cluster solaire")


class BelgianAgreementTests(SimpleTestCase):
    def test_lineage(self):
        line = ["wallonie-casablanca-settat-plan-2020"]
        while before := BY_KEY[line[-1]].get("replaces"):
            line.append(before)
        self.assertEqual([BY_KEY[key]["signed_on"].year for key in line], [2020, 2018, 2018])

    def test_quick_scans_are_found_in_every_language(self):
        for text in BY_KEY["wallonie-casablanca-settat"]["object"]:
            self.assertIn("quick scan", text)


class StateContractTests(SimpleTestCase):
    def test_commitments_in_figures(self):
        targets = BY_KEY["contrats-programmes-2011"]["targets"]
        self.assertEqual([target["value"] for target in targets], [81, 28, 24, 266])


class LanguageTests(SimpleTestCase):
    def test_texts_become_the_fields_of_a_model(self):
        fields = in_languages({"title": ("Réseau", "شبكة", "Network"), "value": 3})
        self.assertEqual(fields, {"title": "Réseau", "title_ar": "شبكة", "title_en": "Network", "value": 3})
