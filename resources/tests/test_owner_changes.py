"""What hangs on whose page it is, and on what a cluster has."""

from django.db import connection, transaction
from django.db.models import ProtectedError
from django.test import TestCase
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from clusters.models import ClusterPage, Sector
from clusters.models.pages import give_to_whom_it_stands_below
from clusters.tests.factories import create_cluster, create_partner
from home.tests.factories import create_tree
from members.tests.factories import create_editor
from resources.models import AgreementPage
from resources.tests.factories import create_agreement


class OwnerTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        create_tree()
        cls.page = create_cluster("Cluster solaire", acronym="EnR")
        cls.other = create_cluster("Cluster textile", acronym="C2TM")
        cls.agreement = create_agreement("Convention", parent=cls.page)

    def test_a_page_that_shows_another_cluster_gives_it_what_is_below(self):
        cluster = self.other.cluster
        self.other.delete()
        self.page.cluster = cluster
        self.page.save_revision().publish()
        self.assertEqual(set(ClusterPage.objects.values_list("cluster", flat=True)), {cluster.pk})
        owners = AgreementPage.objects.values_list("owner_organisation", flat=True)
        self.assertEqual(set(owners), {cluster.pk})

    def test_nothing_else_of_what_is_below_is_written(self):
        """Whoever publishes it meanwhile is not overwritten."""
        with CaptureQueriesContext(connection) as queries:
            give_to_whom_it_stands_below(self.page)
        updates = [one["sql"] for one in queries if one["sql"].startswith('UPDATE "resources_agreementpage"')]
        (written,) = {sql.partition(" SET ")[2].partition(" WHERE ")[0].partition(" = ")[0] for sql in updates}
        self.assertEqual(written, '"owner_organisation_id"')
        self.assertNotIn(', "', updates[0].partition(" WHERE ")[0])
        self.assertFalse([one for one in queries if one["sql"].startswith('UPDATE "wagtailcore_page"')])

    def test_it_is_found_under_its_new_owner(self):
        def found():
            results = self.client.get("/fr/recherche/", {"q": "convention", "cluster": self.other.cluster_id})
            return results.context["results"].total

        self.assertEqual(found(), 0)
        with self.captureOnCommitCallbacks(execute=True):
            self.agreement.move(self.other, pos="last-child")
        self.assertEqual(found(), 1)

    def test_another_edit_leaves_the_owner(self):
        self.page.summary = "Autre"
        self.page.save_revision().publish()
        self.agreement.refresh_from_db()
        self.assertEqual(self.agreement.owner_organisation_id, self.page.cluster_id)

    def test_show_all_of_a_partner_asks_for_its_name(self):
        partner = create_partner("Agence de coopération")
        for number in range(8):
            create_agreement(f"Convention {number}", parties=[partner.organisation])
        response = self.client.get(partner.get_url())
        self.assertContains(response, "?kind=agreement&amp;q=Agence%20de%20coop%C3%A9ration")


class SectorTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        create_tree()
        cls.page = create_cluster("Cluster solaire", acronym="EnR")
        cls.used = cls.page.cluster.sectors.first() or Sector.objects.first()
        cls.page.cluster.sectors.add(cls.used)
        cls.page.cluster.save()
        cls.unused = Sector.objects.create(name="Spatial", name_ar="الفضاء", name_en="Space", slug="spatial")

    def delete(self, sector):
        self.client.force_login(create_editor())
        self.client.post(reverse("sector:delete", args=[sector.pk]))

    def test_a_sector_of_a_cluster_stays(self):
        with self.assertRaises(ProtectedError), transaction.atomic():
            self.used.delete()
        self.delete(self.used)
        self.assertTrue(Sector.objects.filter(pk=self.used.pk).exists())

    def test_another_one_goes(self):
        self.delete(self.unused)
        self.assertFalse(Sector.objects.filter(pk=self.unused.pk).exists())
