"""A long page lists its parts, each link leads to one; a short page does not. Names stand in a line through time."""

import datetime

from bs4 import BeautifulSoup
from django.test import TestCase

from clusters.models import Alias, Milestone
from clusters.tests.factories import create_cluster, create_figure, create_member, create_partner
from core.contents import contents
from core.tests.factories import create_source
from events.tests.factories import create_event
from resources.models import Target
from resources.tests.factories import create_agreement, create_resource

from .factories import create_tree

FOUNDED, RENAMED = datetime.date(2014, 4, 22), datetime.date(2022, 6, 30)


class LongPageTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        create_tree()
        cls.cluster = create_cluster("Cluster EnR")
        cls.network = create_partner("Maroc Cluster", kind="network")
        cls.source = create_source()

    def soup(self, page):
        return BeautifulSoup(self.client.get(page.url).content, "html.parser")

    def fill(self, page):
        organisation = page.identity
        create_figure(organisation, source=self.source)
        create_member(organisation, f"Firme {page.pk}")
        here = {"parent": page} if page == self.cluster else {}
        create_agreement(f"Convention {page.pk}", parties=[organisation], **here)
        create_resource(f"Banc {page.pk}", contributors=[organisation], **here)
        create_event(f"Atelier {page.pk}", organisers=[organisation], **here)
        Milestone.objects.create(organisation=organisation, date=FOUNDED, text="Création", source=self.source)

    def test_every_link_leads_to_a_part_with_that_heading(self):
        for page in (self.cluster, self.network):
            self.fill(page)
            soup = self.soup(page)
            links = soup.select(".contents a")
            self.assertGreaterEqual(len(links), 5)
            for link in links:
                with self.subTest(page=page.title, link=link.text):
                    target = soup.find(id=link["href"].removeprefix("#"))
                    heading = target if target.name == "h2" else target.find("h2")
                    self.assertTrue(heading.text.startswith(link.text))

    def test_a_short_page_has_no_list(self):
        create_figure(self.cluster.cluster)
        self.assertEqual(self.soup(self.cluster).select(".contents"), [])

    def test_an_agreement_with_axes_and_objectives_has_one(self):
        page = create_agreement("Convention", axes=["Un", "Deux"], source=self.source)
        self.assertEqual(self.soup(page).select(".contents"), [])
        page.targets.add(Target(value=200, text="jeunes", declared_on=FOUNDED))
        page.save_revision().publish()
        soup = self.soup(page)
        links = {link["href"]: link.text for link in soup.select(".contents a")}
        self.assertEqual(links["#axes"], "2 axes")
        for anchor in links:
            with self.subTest(anchor):
                self.assertIsNotNone(soup.find(id=anchor.removeprefix("#")))

    def test_what_is_empty_is_no_part(self):
        parts = [(str(number), str(number), number) for number in range(5)]
        self.assertEqual(contents(*parts), [(str(number), str(number)) for number in range(1, 5)])
        self.assertEqual(contents(*parts[:4]), [])


class NamesTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        create_tree()
        cls.page = create_cluster("Cluster EnR")
        cls.organisation = cls.page.cluster

    def name(self, name, kind="former", **dates):
        Alias.objects.create(organisation=self.organisation, name=name, kind=kind, **dates)

    def line(self):
        soup = BeautifulSoup(self.client.get(self.page.url).content, "html.parser")
        return [bead.bdi.text for bead in soup.select("#names .timeline > li")]

    def test_names_stand_in_the_order_of_their_use_with_the_present_one(self):
        self.name("Cluster EnR", "current", start=RENAMED)
        self.name("Cluster solaire", start=FOUNDED, end=RENAMED)
        self.name("Cluster Énergie Solaire")
        self.assertEqual(self.line(), ["Cluster solaire", "Cluster EnR"])
        self.assertContains(self.client.get(self.page.url), "Cluster Énergie Solaire")

    def test_the_title_alone_is_no_line(self):
        self.name("Cluster EnR", "current", start=FOUNDED)
        self.assertEqual(self.line(), [])
        self.assertNotContains(self.client.get(self.page.url), 'id="names"')
