from django.contrib.auth.models import AnonymousUser
from django.test import TestCase

from clusters.models import Region
from clusters.tests.factories import create_cluster
from events.models import EventIndexPage
from events.tests.factories import create_event
from home.presence import presence_by_region
from resources.tests.factories import create_agreement, create_resource

from .factories import create_tree


class PresenceTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.home = create_tree()
        create_cluster("Cluster solaire", region="MA-06")
        agreement = create_agreement()
        agreement.regions = Region.objects.filter(pk__in=["MA-06", "MA-08"])
        agreement.save_revision().publish()
        create_resource(region_id="MA-09")
        create_event(region_id="MA-04")
        create_event(region_id="MA-04")
        create_event(region_id="MA-12", live=False)

    def rows(self):
        return {one.code: one for one in presence_by_region(AnonymousUser())}

    def test_everything_that_names_its_region_is_counted(self):
        rows = self.rows()
        self.assertEqual(len(rows), 12)
        self.assertEqual((rows["MA-06"].clusters, rows["MA-06"].agreements), (1, 1))
        self.assertEqual((rows["MA-08"].clusters, rows["MA-08"].agreements), (0, 1))
        self.assertEqual((rows["MA-09"].resources, rows["MA-09"].events), (1, 0))
        self.assertEqual((rows["MA-04"].resources, rows["MA-04"].events), (0, 2))

    def test_what_a_reader_may_not_see_is_not_counted(self):
        self.assertEqual(self.rows()["MA-12"].events, 0)
        self.assertEqual(self.rows()["MA-12"].counts, [])

    def test_one_query(self):
        with self.assertNumQueries(1):
            presence_by_region(AnonymousUser())

    def test_home_says_what_there_is_and_where_to_read_it(self):
        page = self.client.get(self.home.get_url())
        agenda = EventIndexPage.objects.of_record().get().get_url()
        self.assertContains(page, f'<a href="{agenda}?region=MA-04">Rabat-Salé-Kénitra</a>')
        self.assertContains(page, "<span>2 événements</span>", html=True)
        self.assertNotContains(page, "?region=MA-12")
