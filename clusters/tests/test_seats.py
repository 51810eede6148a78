"""A seat that no source gives is said to be inferred, wherever the city is told."""

from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.test import TestCase
from django.utils.translation import override

from clusters.findable import describe_cluster
from clusters.models import Cluster, Organisation
from clusters.presence import Presence
from core.tests.admin import errors_at, submit
from core.tests.factories import create_source
from home.tests.factories import create_regions, create_tree

from .admin import AdminTestCase, snippet_url
from .factories import create_cluster, create_sector

NOTE = "La ville est déduite de celle de son partenaire."
INFERRED = "(siège déduit)"


class SeatTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.home = create_tree()
        create_regions(cls.home)
        cls.source = create_source("Page du cluster")
        cls.stated = create_cluster("Cluster Menara", city="Marrakech", region="MA-07", note=NOTE)
        cls.inferred = create_cluster("Cluster textile", city="Casablanca", region="MA-06", note=NOTE)
        Cluster.objects.filter(pk=cls.stated.cluster_id).update(seat_source=cls.source)
        Cluster.objects.filter(pk=cls.inferred.cluster_id).update(seat_source=cls.source, seat_is_deduced=True)
        cls.inferred.cluster.refresh_from_db()

    def shown(self, address):
        response = self.client.get(address)
        self.assertEqual(response.status_code, 200)
        return response.content.decode()

    def test_its_page_says_so_beside_the_city_with_the_note_and_the_source(self):
        text = self.shown(self.inferred.get_url())
        cited = r'Casablanca\S*<sup.*?#source-1".*?</sup>'
        self.assertRegex(text, cited + r'\s*<span class="nowrap">\(<a href="#note">siège déduit</a>\)')
        self.assertIn("Page du cluster", text)

    def test_a_stated_one_has_its_source_alone(self):
        text = self.shown(self.stated.get_url())
        self.assertRegex(text, r'Marrakech\S*<sup.*?#source-1"')
        self.assertNotIn("siège déduit", text)

    def test_without_a_note_nothing_leads_to_it(self):
        page = create_cluster("Autre", city="Settat")
        Cluster.objects.filter(pk=page.cluster_id).update(seat_source=self.source, seat_is_deduced=True)
        text = self.shown(page.get_url())
        self.assertIn(INFERRED, text)
        self.assertNotIn("#note", text)

    def test_lists_and_print_say_so_of_it_alone(self):
        for address in ("/fr/annuaire/", "/fr/annuaire/livret/", "/fr/regions/casablanca-settat/"):
            with self.subTest(address):
                self.assertEqual(self.shown(address).count(INFERRED), 1)
        self.assertNotIn(INFERRED, self.shown("/fr/regions/marrakech-safi/"))

    def test_print_cites_where_each_was_read(self):
        text = self.shown("/fr/annuaire/livret/")
        for city in ("Casablanca", "Marrakech"):
            self.assertRegex(text, city + r'\S<sup class="note-ref"')

    def test_the_list_beside_the_map_counts_it_apart(self):
        text = self.shown("/fr/regions/")
        self.assertEqual(text.count("<span>1 cluster, dont 1 au siège déduit</span>"), 1)
        self.assertEqual(text.count("<span>1 cluster</span>"), 1)

    def test_the_words_of_a_count_agree_in_every_language(self):
        numbers = {"cluster": 8}
        for language, none, one in (
            ("fr", "8 clusters", "8 clusters, dont 1 au siège déduit"),
            ("en", "8 clusters", "8 clusters, of which 1 with an inferred seat"),
            ("ar", "8 تجمّعات", "8 تجمّعات، منها واحد بمقرّ مستنتج"),
        ):
            with self.subTest(language), override(language):
                self.assertEqual(Presence("MA-06", "", numbers).in_words, [none])
                self.assertEqual(Presence("MA-06", "", numbers, deduced=1).in_words, [one])

    def test_the_search_and_the_share_card_say_so(self):
        with override("fr"):
            self.assertIn(f"Casablanca {INFERRED}", self.inferred.share_card().line)
            self.assertNotIn(INFERRED, self.stated.share_card().line)
        lines = describe_cluster(self.inferred).lines
        self.assertIn("(inferred seat)", lines["en"])
        self.assertNotIn("(inferred seat)", describe_cluster(self.stated).lines["en"])

    def test_the_database_refuses_what_is_deduced_from_nothing(self):
        clusters = Cluster.objects.filter(pk=self.inferred.cluster_id)
        with self.assertRaises(IntegrityError), transaction.atomic():
            clusters.update(seat_source=None)
        clusters.update(seat_source=None, seat_is_deduced=False)

    def test_the_version_before_adds_a_cluster_without_its_columns(self):
        organisation = Organisation.objects.create(name="Cluster EnR", kind="cluster")
        columns = "organisation_ptr_id, city, city_ar, city_en, region_id"
        with connection.cursor() as cursor:
            values = [organisation.pk, "Casablanca", "", "", "MA-06"]
            cursor.execute(f"INSERT INTO clusters_cluster ({columns}) VALUES (%s, %s, %s, %s, %s)", values)
        self.assertFalse(Cluster.objects.get(pk=organisation.pk).seat_is_deduced)

    def test_all_faults_are_named_at_once(self):
        with self.assertRaises(ValidationError) as refused:
            Cluster(name="Cluster textile", city="Fès", region_id="MA-03", seat_is_deduced=True).full_clean()
        self.assertLessEqual({"name", "seat_source"}, refused.exception.message_dict.keys())


class SeatFormTests(AdminTestCase):
    def submit(self, **changes):
        fields = {"name": "Cluster EnR", "city": "Casablanca", "region": "MA-06"}
        fields |= {"sectors": [str(create_sector("energie").pk)]}
        return submit(self.client, snippet_url(Cluster, "add"), **{**fields, **changes})

    def test_a_deduced_seat_needs_its_source(self):
        message = ["A deduced seat needs its source: what does it follow from?"]
        self.assertEqual(errors_at(self.submit(seat_is_deduced="on"), "seat_source"), message)
        self.assertEqual(self.submit(seat_is_deduced="on", seat_source=create_source().pk).status_code, 302)
        self.assertTrue(Cluster.objects.get().seat_is_deduced)

    def test_a_stated_one_may_do_without(self):
        self.assertEqual(self.submit().status_code, 302)
        self.assertFalse(Cluster.objects.get().seat_is_deduced)
