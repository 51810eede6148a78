"""A list that is narrowed by its address, on the list of agreements."""

from django.http import QueryDict
from django.test import TestCase

from core.listing import Listing
from resources.models import AgreementIndexPage, AgreementPage
from resources.tests.factories import create_agreement

from .factories import create_tree


class ListingTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        create_tree()
        for number, (kind, regions) in enumerate(
            [("agreement", ["MA-06", "MA-08"]), ("agreement", ["MA-06"]), ("licence", ["MA-06"]), ("licence", [])]
        ):
            page = create_agreement(f"A{number}", agreement_type=kind, live=False)
            page.regions = regions
            page.save_revision().publish()

    def listing(self, address="", per_page=20):
        rows = AgreementPage.objects.of_record().order_by("title")
        return Listing(rows, AgreementIndexPage().facets(), QueryDict(address), per_page)

    def titles(self, address):
        return [page.title for page in self.listing(address).page]

    def counts(self, address):
        groups = self.listing(address).groups
        return {(group.name, option.value): option.count for group in groups for option in group.options}

    def test_without_parameters_everything_is_listed(self):
        self.assertEqual(self.titles(""), ["A0", "A1", "A2", "A3"])

    def test_values_of_one_facet_widen_and_facets_narrow(self):
        self.assertEqual(self.titles("type=licence"), ["A2", "A3"])
        self.assertEqual(self.titles("type=licence&type=agreement"), ["A0", "A1", "A2", "A3"])
        self.assertEqual(self.titles("type=licence&region=MA-06"), ["A2"])

    def test_a_row_with_two_of_the_values_is_listed_once(self):
        self.assertEqual(self.titles("region=MA-06&region=MA-08"), ["A0", "A1", "A2"])

    def test_a_facet_is_counted_under_the_other_facets_only(self):
        counts = self.counts("type=licence")
        self.assertEqual(counts["type", "agreement"], 2)
        self.assertEqual(counts["region", "MA-06"], 1)

    def test_options_without_rows_are_shown_with_zero(self):
        counts = self.counts("")
        self.assertEqual(counts["region", "MA-01"], 0)
        self.assertEqual(len([key for key in counts if key[0] == "region"]), 12)

    def test_unknown_values_are_ignored_and_named(self):
        listing = self.listing("type=licence&type=treaty&region=%00&region=MA-99")
        self.assertEqual([page.title for page in listing.page], ["A2", "A3"])
        self.assertEqual(listing.ignored, ["treaty", "\x00", "MA-99"])

    def test_page_out_of_range_gives_the_nearest_and_says_so(self):
        for asked, titles in (("9", ["A3"]), ("0", ["A3"]), ("abc", ["A0", "A1", "A2"]), ("9" * 30, ["A3"])):
            listing = self.listing(f"page={asked}", per_page=3)
            self.assertEqual([page.title for page in listing.page], titles, asked)
            self.assertEqual(listing.missing_page, asked)

    def test_all_facets_are_counted_in_one_query(self):
        listing = self.listing("type=licence")
        with self.assertNumQueries(1):
            self.assertEqual(len(listing.groups), 2)
