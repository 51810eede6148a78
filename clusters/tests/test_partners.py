"""Partners: found by country, told apart by their tiles; the network has one page, which may stand in the menu."""

import pytest
from django.test import TestCase
from django.urls import reverse

from clusters.models import Organisation, PartnerIndexPage, PartnerPage
from clusters.models.organisations import initials
from clusters.tests.factories import create_network, create_organisation, create_partner
from core.tests.admin import errors_at, submit
from home.tests.factories import create_tree
from members.tests.factories import create_editor


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Clusters suisses", "CS"),
        ("Région de Casablanca-Settat", "RCS"),
        ("Pôle d’activités de la mer du Nord", "PAM"),
        ("Masen", "Ma"),
        ("e-Madina", "EM"),
        ("تجمّع الطاقات", "تج"),
    ],
)
def test_a_tile_has_the_first_letters_of_the_words(name, letters):
    assert initials(name) == letters


def test_an_acronym_stands_whole_on_its_tile_or_not_at_all():
    assert Organisation(name="Clusters suisses", acronym="CLUSUI").tile_letters == "CLUSUI"
    assert Organisation(name="Clusters suisses", acronym="CLUSUIS").tile_letters == "CS"


def test_chosen_letters_come_first():
    organisation = Organisation(name="Clusters suisses", acronym="CLUSU", monogram="CH")
    assert organisation.tile_letters == "CH"


class CountryTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        create_tree()
        create_partner("GIZ", country="DE")
        create_partner("Masen", country="MA")
        create_partner("Banque", country="")
        create_partner("Caché", country="IT", live=False)

    def listing(self, question=""):
        return self.client.get(f"/fr/partenaires/{question}").context["listing"]

    def test_the_list_is_narrowed_by_country(self):
        self.assertEqual([row.title for row in self.listing("?country=DE").page], ["GIZ"])
        self.assertEqual([row.title for row in self.listing("?country=DE&country=MA").page], ["GIZ", "Masen"])

    def test_only_countries_that_the_reader_sees_a_partner_of_are_offered(self):
        countries = next(group for group in self.listing().groups if group.name == "country")
        self.assertEqual([one.label for one in countries.options if one.count], ["Allemagne", "Maroc"])
        self.assertNotContains(self.client.get("/fr/partenaires/"), "Italie")


class PlaceOfTheNetworkTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.home = create_tree()
        cls.network = create_network()
        cls.agency = create_organisation("GIZ")
        cls.index = PartnerIndexPage.objects.of_record().get()

    def setUp(self):
        self.client.force_login(create_editor())

    def add(self, parent, organisation):
        url = reverse("wagtailadmin_pages:add", args=["clusters", "partnerpage", parent.pk])
        said = {"title": str(organisation), "organisation": str(organisation.pk), "provenance": "owner"}
        return submit(self.client, url, **said)

    def test_the_network_may_stand_beside_the_lists_and_a_partner_may_not(self):
        self.assertTrue(errors_at(self.add(self.home, self.agency), "organisation"))
        self.assertEqual(self.add(self.home, self.network).status_code, 302)
        self.assertEqual(PartnerPage.objects.of_record().get().get_url(), "/fr/maroc-cluster/")
        self.assertEqual(self.add(self.index, self.agency).status_code, 302)

    def test_there_is_no_second_page_beside_the_lists(self):
        self.assertTrue(PartnerPage.can_create_at(self.home))
        create_partner("Maroc Cluster 2", kind="donor")
        self.assertTrue(PartnerPage.can_create_at(self.home))
        self.add(self.home, self.network)
        self.assertFalse(PartnerPage.can_create_at(self.home))
        self.assertTrue(PartnerPage.can_create_at(self.index))

    def test_a_partner_is_not_moved_beside_the_lists(self):
        self.add(self.index, self.agency)
        self.add(self.index, self.network)
        agency, network = PartnerPage.objects.of_record().order_by("pk")
        self.assertFalse(agency.can_move_to(self.home))
        self.assertTrue(network.can_move_to(self.home))

    def test_what_stands_below_the_network_is_its_own(self):
        self.add(self.home, self.network)
        page = PartnerPage.objects.of_record().get()
        self.assertEqual(self.client.get("/fr/partenaires/").context["listing"].total, 0)
        self.assertContains(self.client.get(page.get_url()), "<h1>Maroc\N{NO-BREAK SPACE}Cluster</h1>")
