"""How many queries a page makes: a fixed number, whatever it lists.

Counted over an empty Wagtail page at the same address: at most 6 more for home and lists, 8 for details.
"""

import datetime
from unittest.mock import patch

from django.db import connection
from django.http import HttpResponse
from django.test import TestCase
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page

from clusters.models import Cluster, ClusterIndexPage, PartnerIndexPage, Region, RegionIndexPage, RegionPage
from clusters.tests.factories import (
    create_affiliation,
    create_cluster,
    create_distribution,
    create_figure,
    create_partner,
)
from core.tests.factories import create_source
from events.models import EventIndexPage
from events.tests.factories import create_event
from home.models import NewsIndexPage
from resources.models import AgreementIndexPage, ResourceIndexPage
from resources.tests.factories import create_agreement, create_resource

from .factories import create_news, create_regions, create_tree

MORE = 12


class QueryTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.home = create_tree()
        create_regions(cls.home)
        cls.network = create_partner("Maroc Cluster", kind="network", country="MA")
        cls.region = RegionPage.objects.of_record().get(region="MA-06")
        cls.cluster = create_cluster("Cluster solaire", acronym="EnR")
        cls.partner = create_partner("GIZ")
        cls.agreement, cls.resource, cls.event, cls.news = cls.fill("A")

    @classmethod
    def fill(cls, name, number=1):
        """More of everything that pages list, named in all that may name it.

        :returns: the last agreement, resource, event and news.
        """
        source = create_source(f"Article {name}")
        network = cls.network.organisation
        organisations = [cls.cluster.cluster, cls.partner.organisation, network]
        for organisation in organisations:
            create_figure(organisation, source=source)
            create_distribution(organisation, {"Un": 30, "Deux": 40}, source=source)
        cls.partner.organisation.milestones.create(date=datetime.date(2020, 1, 1), text=name, source=source)
        for position in range(number):
            title = f"{name}{position}"
            other = create_cluster(f"Cluster {title}", source=source, provenance="press")
            partner = create_partner(f"Partenaire {title}")
            agreed = {"source": source, "agreed_on": datetime.date(2026, 3, 3)}
            for organisation in (cls.cluster.cluster, cls.partner.organisation):
                create_affiliation(partner.organisation, organisation, **agreed)
            create_affiliation(cls.cluster.cluster, partner.organisation, **agreed)
            create_affiliation(other.cluster, cls.partner.organisation, kind="supported", source=source)
            create_affiliation(other.cluster, network, source=source)
            create_figure(other.cluster, source=source)
            Cluster.objects.update(seat_is_deduced=True, seat_source=source)
            named = [*organisations, other.cluster]
            agreement = create_agreement(
                f"Convention {title}",
                parent=cls.cluster,
                parties=named,
                axes=["Un"] * 3,
                regions=[Region.objects.get(pk="MA-06")],
            )
            here = {"parent": cls.cluster, "region_id": "MA-06"}
            resource = create_resource(f"Banc {title}", contributors=named[1:], **here)
            tied = [(agreement, "signed")]
            event = create_event(f"Atelier {title}", organisers=named, agreements=tied, **here)
            news = create_news(f"Nouvelle {title}", parent=cls.cluster)
        return agreement, resource, event, news

    def count(self, url):
        self.client.get(url)
        with CaptureQueriesContext(connection) as queries:
            self.assertEqual(self.client.get(url).status_code, 200)
        return len(queries)

    def count_empty(self, page):
        """Wagtail's own queries for a page without anything of ours: with those for its page privacy."""
        with (
            patch.object(type(page), "serve", lambda *args, **kwargs: HttpResponse()),
            patch.object(type(page), "get_view_restrictions", Page.get_view_restrictions),
        ):
            return self.count(page.get_url())

    def lists(self):
        kinds = [
            ClusterIndexPage,
            PartnerIndexPage,
            AgreementIndexPage,
            ResourceIndexPage,
            EventIndexPage,
            NewsIndexPage,
        ]
        return [self.home, *(kind.objects.of_record().get() for kind in [*kinds, RegionIndexPage])]

    def details(self):
        organisations = [self.cluster, self.partner, self.network]
        return [*organisations, self.agreement, self.resource, self.event, self.news, self.region]

    def assert_within(self, pages, budget):
        for page in pages:
            for shown in page.get_translations(inclusive=True):
                with self.subTest(shown.get_url()):
                    spent = self.count(shown.get_url()) - self.count_empty(shown.specific)
                    self.assertLessEqual(spent, budget)

    def test_lists_are_within_their_budget(self):
        self.assert_within(self.lists(), 6)

    def test_details_are_within_their_budget(self):
        self.assert_within(self.details(), 8)

    def test_the_number_does_not_grow_with_the_rows(self):
        pages = [*self.lists(), *self.details()]
        before = {page.get_url(): self.count(page.get_url()) for page in pages}
        self.fill("B", MORE)
        self.assertEqual({url: self.count(url) for url in before}, before)

    def test_nor_with_the_rows_that_words_find(self):
        url = f"{self.lists()[1].get_url()}?q=cluster"
        before, found = self.count(url), self.client.get(url).context["listing"].total
        self.fill("B", MORE)
        self.assertGreater(self.client.get(url).context["listing"].total, found)
        self.assertEqual(self.count(url), before)

    def test_a_narrowed_list_is_within_its_budget(self):
        owner = self.cluster.cluster.pk
        for page, address in zip(
            self.lists()[1:-1],
            ["region=MA-06", "kind=donor", "type=agreement", "kind=facility", "kind=training", f"owner={owner}"],
            strict=True,
        ):
            with self.subTest(address):
                url = f"{page.get_url()}?{address}"
                self.assertEqual(self.client.get(url).context["listing"].narrowing, 1)
                spent = self.count(url) - self.count_empty(page)
                self.assertLessEqual(spent, 6)
