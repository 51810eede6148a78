"""JSON-LD: valid, true to the page, and harmless."""

import datetime
import json

from bs4 import BeautifulSoup
from django.test import SimpleTestCase, TestCase

from clusters.models import Alias, Milestone
from clusters.tests.factories import (
    create_affiliation,
    create_cluster,
    create_figure,
    create_network,
    create_partner,
)
from core.linked_data import script
from core.tests.factories import create_source
from core.tests.schema_org import faults
from events.models import Organiser
from events.tests.factories import create_event
from resources.tests.factories import create_agreement

from .factories import create_tree

DAY = datetime.datetime(2026, 5, 4, 9, tzinfo=datetime.UTC)


def linked_data(response):
    """The graph of a page; fails where there is none, or more than one."""
    (found,) = BeautifulSoup(response.content, "html.parser").find_all("script", type="application/ld+json")
    return json.loads(found.string)


class LinkedDataTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.home = create_tree()
        cls.network = create_network()

    def nodes(self, page):
        graph = linked_data(self.client.get(page.get_url()))
        self.assertEqual(faults(graph), [])
        return graph["@graph"]

    def node(self, page, kind):
        return next((node for node in self.nodes(page) if node["@type"] == kind), None)

    def test_a_cluster_says_who_and_where_it_is_and_what_it_belongs_to(self):
        page = create_cluster("Cluster EnR", acronym="EnR", summary="Le soleil et le vent.")
        page.cluster.aliases = [
            Alias(name="Cluster solaire", kind="former", start=datetime.date(2014, 4, 22)),
            Alias(name="Clusteur solaire", kind="spelling"),
        ]
        page.cluster.website = "https://www.example.org/"
        page.cluster.save()
        create_affiliation(page.cluster, self.network, start=datetime.date(2014, 12, 1), precision="month")
        node = self.node(page, "Organization")
        self.assertEqual(node["alternateName"], ["EnR", "Cluster solaire"])
        self.assertEqual(node["address"]["addressRegion"], "MA-06")
        self.assertEqual(node["url"], "https://www.example.org/")
        self.assertEqual(node["memberOf"][0]["startDate"], "2014-12")
        self.assertEqual(node["memberOf"][0]["memberOf"]["name"], "Maroc Cluster")
        self.assertNotIn("foundingDate", node)

    def test_an_inferred_seat_is_not_asserted(self):
        page = create_cluster("Cluster textile")
        page.cluster.seat_is_deduced, page.cluster.seat_source = True, create_source()
        page.cluster.save()
        self.assertEqual(self.node(page, "Organization")["address"], {"@type": "PostalAddress", "addressCountry": "MA"})

    def test_a_founding_is_told_where_the_sources_agree_on_it(self):
        day, month = ("2014-04-22", "day"), ("2014-04-01", "month")
        for foundings, told in (
            ([], None),
            ([month], "2014-04"),
            ([month, day, ("2014-01-01", "year")], "2014-04-22"),
            ([day, ("2015-01-01", "year")], None),
        ):
            page = create_cluster(f"Cluster {len(foundings)} {told}")
            create_milestone(page.cluster, "2022-06-30", "day")
            for founding in foundings:
                create_milestone(page.cluster, *founding, is_founding=True)
            with self.subTest(foundings):
                self.assertEqual(self.node(page, "Organization").get("foundingDate"), told)

    def test_a_figure_is_told_with_its_date_and_source(self):
        page = create_cluster("Cluster EnR")
        source = create_source("Un article", "Un journal", url="https://www.example.org/article")
        create_figure(page.cluster, 210, operator=">", source=source, detail="actifs")
        create_figure(page.cluster, "0.5", indicator="fonds-leves")
        create_figure(page.cluster, 60, year=2017)
        told = [node for node in self.nodes(page) if node["@type"] == "Observation"]
        members, funds = sorted(told, key=lambda node: node["variableMeasured"], reverse=True)
        self.assertEqual((members["variableMeasured"], members["minValue"]), ("Membres", 210))
        self.assertEqual((members["observationDate"], members["description"]), ("2023", "plus de 210 actifs, 2023"))
        self.assertEqual(members["observationAbout"], {"@id": self.node(page, "Organization")["@id"]})
        self.assertEqual(members["subjectOf"]["url"], "https://www.example.org/article")
        self.assertNotIn("value", members)
        self.assertEqual((funds["value"], funds["unitText"]), (0.5, "million de dirhams"))

    def test_a_partner_has_the_country_that_is_known(self):
        node = self.node(create_partner("GIZ", country="DE"), "Organization")
        self.assertEqual(node["address"], {"@type": "PostalAddress", "addressCountry": "DE"})
        self.assertNotIn("address", self.node(create_partner("Banque", country=""), "Organization"))

    def test_an_event_is_dated_as_exactly_as_it_is_known(self):
        for precision, start in (("year", "2026"), ("month", "2026-05"), ("day", "2026-05-04")):
            page = create_event(f"Atelier {precision}", start=DAY, end=DAY, precision=precision)
            node = self.node(page, "Event")
            self.assertEqual(node["startDate"], start)
            self.assertFalse({"endDate", "eventStatus", "location", "eventAttendanceMode"} & set(node))
        timed = create_event("Atelier", start=DAY, end=DAY + datetime.timedelta(hours=2), precision="time")
        node = self.node(timed, "Event")
        self.assertEqual(node["startDate"], "2026-05-04T10:00:00+01:00")
        self.assertEqual(node["endDate"], "2026-05-04T12:00:00+01:00")

    def test_an_event_tells_where_it_is_and_who_holds_it(self):
        holder, host = create_cluster("Cluster EnR").cluster, create_partner("CCI").organisation
        page = create_event("Atelier", place="Agadir", region_id="MA-09", audience="Les PME", organisers=[holder])
        Organiser.objects.create(page=page, organisation=host, role="host", sort_order=2, locale=page.locale)
        node = self.node(page, "Event")
        self.assertEqual([one["name"] for one in node["organizer"]], ["Cluster EnR"])
        self.assertEqual([one["name"] for one in node["contributor"]], ["CCI"])
        self.assertEqual(node["location"]["name"], "Agadir")
        self.assertEqual(node["location"]["address"]["addressRegion"], "MA-09")

    def test_what_a_reader_may_not_see_is_named_without_its_page(self):
        draft = create_cluster("Cluster projet", live=False)
        node = self.node(create_event("Atelier", organisers=[draft.cluster]), "Event")
        self.assertEqual(node["organizer"], [{"@type": "Organization", "name": "Cluster projet"}])

    def test_every_page_but_home_tells_the_way_to_it(self):
        page = create_agreement("Convention solaire")
        items = self.node(page, "BreadcrumbList")["itemListElement"]
        self.assertEqual([item["name"] for item in items[1:]], ["Conventions", "Convention solaire"])
        self.assertIsNone(self.node(self.home, "BreadcrumbList"))

    def test_home_offers_the_search_of_its_language(self):
        for home in self.home.get_translations(inclusive=True):
            node = self.node(home, "WebSite")
            self.assertIn(
                f"/{home.locale.language_code}/recherche/?q={{", node["potentialAction"]["target"]["urlTemplate"]
            )

    def test_words_cannot_leave_the_script(self):
        page = create_event("</script><script>alert(1)</script><!-- & “”")
        self.assertEqual(self.node(page, "Event")["name"], "</script><script>alert(1)</script><!-- & “”")


def create_milestone(organisation, day, precision, **fields):
    source = create_source(f"{organisation} {day} {precision}")
    known = {"organisation": organisation, "text": "Il arrive", "source": source}
    Milestone.objects.create(date=day, precision=precision, **known, **fields)


class ValidatorTests(SimpleTestCase):
    """The check itself finds what is wrong."""

    def test_faults_are_found(self):
        for node in (
            {"@type": "Sandwich"},
            {"@type": "Event", "name": "Sans date"},
            {"@type": "Event", "name": "Atelier", "startDate": "demain"},
            {"@type": "Organization", "name": "EnR", "startDate": "2014"},
            {"@type": "Organization", "name": "EnR", "url": "example.org"},
            {"@type": "Organization", "name": "EnR", "memberOf": {"@id": "https://example.org/#nowhere"}},
            {"@type": "Organization", "name": "EnR", "address": {"@type": "Event", "name": "x", "startDate": "2014"}},
        ):
            with self.subTest(node):
                self.assertTrue(faults({"@context": "https://schema.org", "@graph": [node]}))

    def test_the_script_holds_no_markup(self):
        text = script([{"@type": "Event", "name": "</script>&<!--"}])
        self.assertEqual(text.count("<"), 2)
