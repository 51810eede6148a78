"""A list that is narrowed to nothing says what was asked, and what would be found with one thing less."""

from django.test import TestCase

from clusters.tests.factories import create_cluster
from resources.tests.factories import create_agreement

from .factories import create_tree


class NothingFoundTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        create_tree()
        cls.solar = create_cluster("Cluster EnR", sectors=["energie"], region="MA-06")
        create_cluster("Haliopôle", sectors=["produits-de-la-mer"], region="MA-09", city="Agadir")
        create_cluster("Denim", sectors=["habillement"], region="MA-06")
        create_cluster("Océanopôle", sectors=["produits-de-la-mer"], region="MA-10", city="Tan-Tan", live=False)

    def ways(self, address):
        """What can be left, with what is found then."""
        response = self.client.get(address)
        self.assertEqual(len(response.context["listing"].page.object_list), 0)
        ways = response.context["ways_out"]
        for way in ways:
            found = self.client.get(address.partition("?")[0] + way.url).context["listing"].page
            self.assertEqual(found.paginator.count, way.count)
        return {way.label: way.counted for way in ways}, response

    def test_each_filter_can_be_left_where_something_is_found_then(self):
        ways, response = self.ways("/fr/annuaire/?region=MA-09&sector=energie")
        self.assertEqual(ways, {"Souss-Massa": "1 cluster", "Énergie": "1 cluster"})
        self.assertEqual(response.context["listing"].asked_for, ["Souss-Massa", "Énergie"])
        self.assertContains(response, "Retirer le filtre Souss-")
        self.assertContains(response, "3 clusters")

    def test_what_finds_nothing_either_is_not_offered(self):
        ways, _response = self.ways("/fr/annuaire/?region=MA-01&sector=energie")
        self.assertEqual(ways, {"Tanger-Tétouan-Al Hoceïma": "1 cluster"})

    def test_several_values_of_a_filter_are_left_together(self):
        ways, _response = self.ways("/fr/annuaire/?region=MA-01&region=MA-02&sector=energie")
        self.assertEqual(ways, {"L’Oriental ou Tanger-Tétouan-Al Hoceïma": "1 cluster"})

    def test_words_and_a_day_can_be_left_too(self):
        ways, _response = self.ways("/fr/annuaire/?region=MA-06&q=agadir")
        self.assertEqual(ways, {"Casablanca-Settat": "1 cluster", "«\u202fagadir\u202f»": "2 clusters"})
        ways, _response = self.ways("/fr/annuaire/?date=2016-12-16&q=agadir")
        self.assertEqual(ways, {"16\N{NO-BREAK SPACE}décembre 2016": "1 cluster"})

    def test_drafts_are_not_counted(self):
        ways, _response = self.ways("/fr/annuaire/?region=MA-10&sector=produits-de-la-mer")
        self.assertEqual(ways, {"Guelmim-Oued Noun": "1 cluster"})

    def test_in_every_list(self):
        create_agreement("Convention")
        ways, _response = self.ways("/fr/conventions/?type=agreement&region=MA-06")
        self.assertEqual(ways, {"Casablanca-Settat": "1 convention"})

    def test_a_list_without_anything_offers_nothing(self):
        response = self.client.get("/fr/ressources/")
        self.assertNotIn("ways_out", response.context)
        self.assertNotContains(response, "Tout afficher")

    def test_it_costs_one_query(self):
        listing = self.client.get("/fr/annuaire/?region=MA-09&sector=energie&q=denim").context["listing"]
        del listing.ways_out
        with self.assertNumQueries(1):
            self.assertEqual(len(listing.ways_out), 0)

    def test_the_way_to_all_is_shown_once(self):
        response = self.client.get("/fr/annuaire/?q=zzzqqq")
        self.assertContains(response, "Retirer le filtre «")
        self.assertNotContains(response, "Tout afficher")
        self.assertNotContains(response, "Trié par")
        self.assertContains(self.client.get("/fr/annuaire/"), "Trié par")

    def test_a_region_without_any_leads_to_its_page(self):
        response = self.client.get("/fr/annuaire/?region=MA-08")
        self.assertContains(response, 'href="/fr/regions/draa-tafilalet/">Voir la région')
        self.assertNotContains(self.client.get("/fr/annuaire/?region=MA-06"), ">Voir la région")

    def test_the_search_offers_to_leave_a_filter(self):
        response = self.client.get("/fr/recherche/?q=agadir&region=MA-06")
        self.assertContains(response, "Retirer le filtre Casablanca-")
        self.assertContains(response, "1 résultat<")
