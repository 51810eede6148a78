"""Where the network is: the map, its twin in words, and a page for each of the twelve regions."""

import re

from django.contrib.auth.models import AnonymousUser
from django.test import SimpleTestCase, TestCase
from django.urls import reverse
from django.utils.translation import override

from clusters.geography import draw
from clusters.geography.outlines import HEIGHT, OUTLINES, WIDTH
from clusters.models import ClusterPage, Region, RegionIndexPage, RegionPage
from clusters.presence import Presence, presence_by_region
from clusters.regions import REGIONS, region_name
from clusters.tests.factories import create_cluster
from core.templatetags.typography import unbroken
from events.tests.factories import create_event
from home.tests.factories import create_regions, create_tree
from members.tests.factories import create_editor
from resources.tests.factories import create_agreement, create_resource

LARGEST_MAP = 14_000


class GeographyTests(SimpleTestCase):
    def test_the_twelve_regions_are_drawn(self):
        self.assertEqual(OUTLINES.keys(), REGIONS.keys())

    def test_the_drawing_is_that_of_the_boundaries(self):
        drawn = {"__package__": "clusters.geography"}
        exec(draw.drawing(), drawn)
        self.assertEqual((drawn["OUTLINES"], drawn["WIDTH"], drawn["HEIGHT"]), (OUTLINES, WIDTH, HEIGHT))

    def test_a_neighbour_has_its_neighbour(self):
        for code, outline in OUTLINES.items():
            self.assertNotIn(code, outline.neighbours)
            for other in outline.neighbours:
                self.assertIn(code, OUTLINES[other].neighbours)

    def test_neighbours_are_those_of_the_map(self):
        self.assertEqual(OUTLINES["MA-12"].neighbours, ["MA-11"])
        self.assertEqual(OUTLINES["MA-06"].neighbours, ["MA-04", "MA-05", "MA-07"])

    def test_signs_of_one_region_stand_apart(self):
        numbers = {"cluster": 8, "agreement": 3, "resource": 3, "event": 8}
        places = {(sign.x, sign.y) for sign in Presence("MA-06", "Casablanca-Settat", numbers).signs}
        self.assertEqual(len(places), 4)


class RegionsTestCase(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.home = create_tree()
        create_regions(cls.home)
        cls.cluster = create_cluster("Cluster d’ici", region="MA-06")
        create_cluster("Brouillon", region="MA-08", live=False)
        create_agreement("Convention là-bas", parent=cls.cluster, regions=[Region.objects.get(pk="MA-08")])
        create_resource("Banc d’ici", parent=cls.cluster, region_id="MA-06")
        create_event("Atelier d’ici", parent=cls.cluster, region_id="MA-06")

    def page(self, code, language="fr"):
        return RegionPage.objects.get(region=code, locale__language_code=language)

    def show(self, code, language="fr"):
        return self.client.get(self.page(code, language).get_url())


def presence():
    return presence_by_region(ClusterPage.objects.of_record(), AnonymousUser())


class PresenceTests(RegionsTestCase):
    def numbers(self):
        return {one.code: one.numbers for one in presence()}

    def test_all_twelve_are_there_in_one_query(self):
        with self.assertNumQueries(1):
            self.assertEqual(len(self.numbers()), 12)

    def test_what_everybody_may_see_is_counted_once(self):
        self.assertEqual(self.numbers()["MA-06"], {"cluster": 1, "resource": 1, "event": 1})
        self.assertEqual(self.numbers()["MA-08"], {"agreement": 1})

    def test_a_draft_is_not_counted(self):
        self.cluster.unpublish()
        self.assertNotIn("cluster", self.numbers()["MA-06"])

    def test_those_with_clusters_stand_first(self):
        self.assertEqual(presence()[0].code, "MA-06")

    def test_it_is_told_in_words(self):
        with override("fr"):
            words = {one.code: one.in_words for one in presence()}
        self.assertEqual(words["MA-06"], ["1 cluster", "1 ressource", "1 événement"])


class MapTests(RegionsTestCase):
    def test_home_directory_and_list_of_regions_show_it(self):
        index = RegionIndexPage.objects.child_of(self.home).get()
        for url in (self.home.get_url(), self.cluster.get_parent().get_url(), index.get_url()):
            for language in ("fr", "ar", "en"):
                page = self.client.get(url.replace("/fr/", f"/{language}/")).content.decode()
                drawn = re.search(r'<figure class="map">.*?</svg>', page, re.DOTALL).group()
                with self.subTest(url, language=language):
                    self.assertLess(len(drawn), LARGEST_MAP)
                    self.assertIn(f'viewBox="0 0 {WIDTH} {HEIGHT}"', drawn)
                    self.assertEqual(len(re.findall(rf'<a href="/{language}/regions/[a-z-]+/">', drawn)), 12)
                    self.assertNotIn("style=", drawn)

    def test_every_region_is_drawn_alike(self):
        drawn = re.search(
            r'class="map-regions">.*?</g>', self.client.get(self.home.get_url()).content.decode(), re.DOTALL
        )
        self.assertNotIn("class=", drawn.group()[len('class="map-regions"') :])

    def test_the_list_beside_says_the_same(self):
        page = self.client.get(self.home.get_url())
        for code in REGIONS:
            self.assertContains(page, f"<title>{region_name(code, 'fr')}")
            self.assertContains(page, f">{unbroken(region_name(code, 'fr'))}</a></span>")


class RegionPageTests(RegionsTestCase):
    def test_every_region_has_its_page_in_three_languages(self):
        for code in REGIONS:
            for language in ("fr", "ar", "en"):
                with self.subTest(code, language=language):
                    self.assertContains(self.show(code, language), f"<h1>{unbroken(region_name(code, language))}</h1>")

    def test_addresses_are_as_links_have_them(self):
        self.assertEqual(self.page("MA-02", "ar").get_url(), "/ar/regions/oriental/")
        self.assertContains(self.client.get(self.cluster.get_url()), 'href="/fr/regions/casablanca-settat/"')

    def test_it_shows_what_is_there_and_nothing_else(self):
        here, there = self.show("MA-06"), self.show("MA-08")
        for title in ("Cluster d’ici", "Banc d’ici", "Atelier d’ici"):
            self.assertContains(here, title)
            self.assertNotContains(there, title)
        self.assertContains(there, "Convention là-bas")
        self.assertNotContains(here, "Convention là-bas")
        self.assertNotContains(there, "Brouillon")

    def test_it_shows_the_population_with_its_source(self):
        page = self.show("MA-12")
        for text in ("219\xa0965", "Haut-Commissariat au Plan", "2024"):
            self.assertContains(page, text)

    def test_it_leads_to_its_neighbours(self):
        self.assertContains(self.show("MA-12"), 'href="/fr/regions/laayoune-sakia-el-hamra/"')

    def test_where_nothing_is_it_says_so_and_offers_an_act(self):
        self.assertContains(self.show("MA-11"), 'class="empty"')
        self.assertContains(self.show("MA-11"), reverse("wagtailadmin_home"))
        self.assertNotContains(self.show("MA-06"), 'class="empty"')

    def test_the_search_finds_it_by_todays_and_by_former_names(self):
        for query in ("Drâa-Tafilalet", "Chaouia-Ouardigha", "سوس ماسة"):
            with self.subTest(query):
                found = self.client.get("/fr/recherche/", {"q": query, "kind": "region"})
                self.assertContains(found, "/fr/regions/")

    def test_a_former_name_is_not_told_as_one_of_today(self):
        former, today = ({"q": query, "kind": "region"} for query in ("Chaouia-Ouardigha", "سوس ماسة"))
        self.assertNotContains(self.client.get("/fr/recherche/", former), "Aussi appelé")
        self.assertContains(self.client.get("/fr/recherche/", today), "Aussi appelé")

    def test_it_is_in_the_sitemap(self):
        self.assertContains(self.client.get("/sitemap.xml"), "/fr/regions/casablanca-settat/")

    def test_planting_again_changes_nothing(self):
        before = set(RegionPage.objects.values_list("pk", flat=True))
        create_regions(self.home)
        self.assertEqual(set(RegionPage.objects.values_list("pk", flat=True)), before)

    def test_it_can_be_edited_but_not_made_deleted_or_moved(self):
        editor, page = create_editor(), self.page("MA-06")
        self.client.force_login(editor)
        self.assertEqual(self.client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).status_code, 200)
        rights = page.permissions_for_user(editor)
        self.assertFalse(rights.can_delete() or rights.can_unpublish() or rights.can_copy() or rights.can_move())
        self.assertFalse(RegionPage.can_create_at(page.get_parent()))
