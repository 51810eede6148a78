"""Closed lists and the pages of organisations in the admin."""

from django.db import IntegrityError, transaction
from django.urls import reverse

from clusters.models import (
    Cluster,
    ClusterIndexPage,
    ClusterPage,
    PartnerIndexPage,
    PartnerPage,
    Region,
    Sector,
)
from clusters.tests.factories import (
    create_cluster,
    create_organisation,
    create_partner,
    create_sector,
)
from core.tests.admin import errors_at, submit
from members.tests.factories import create_page_editor

from .admin import AdminTestCase


class ClosedListTests(AdminTestCase):
    def test_regions_are_shown_and_not_changed(self):
        self.assertContains(self.client.get(reverse("region:index")), "Drâa-Tafilalet")
        self.assertContains(self.client.get(reverse("region:inspect", args=["MA-08"])), "درعة-تافيلالت")
        for name, args in (("add", []), ("edit", ["MA-08"]), ("delete", ["MA-08"])):
            response = self.client.post(reverse(f"region:{name}", args=args), {"name": "Ailleurs"})
            self.assertRedirects(response, reverse("wagtailadmin_home"))
        self.assertEqual(Region.objects.filter(name="Ailleurs").count(), 0)

    def test_a_sector_is_added_and_its_colour_reaches_the_tiles(self):
        page = create_cluster(sectors=["energie"])
        sector = create_sector("energie")
        url = reverse("sector:edit", args=[sector.pk])
        self.assertTrue(errors_at(submit(self.client, url, hue="12"), "hue"))
        with self.assertRaises(IntegrityError), transaction.atomic():
            Sector.objects.filter(pk=sector.pk).update(hue=12)
        self.assertEqual(submit(self.client, url, hue="3").status_code, 302)
        self.assertEqual(Cluster.objects.get(pk=page.cluster_id).hue, 3)
        fields = {"name": "Cuir", "name_ar": "الجلد", "name_en": "Leather", "slug": "cuir", "hue": "1"}
        submit(self.client, reverse("sector:add"), **fields)
        self.assertTrue(Sector.objects.filter(slug="cuir").exists())


class FaceTests(AdminTestCase):
    """The page of an organisation: one each."""

    def add(self, index, model):
        return reverse("wagtailadmin_pages:add", args=["clusters", model, index.objects.of_record().get().pk])

    def test_cluster_page(self):
        cluster = Cluster(name="Cluster EnR", city="Casablanca", region_id="MA-06")
        cluster.save()
        url = self.add(ClusterIndexPage, "clusterpage")
        self.assertEqual(
            submit(self.client, url, title="Cluster EnR", cluster=cluster.pk, provenance="owner").status_code, 302
        )
        response = submit(self.client, url, title="Encore", cluster=cluster.pk)
        self.assertIn("This organisation has a page already. <a href", errors_at(response, "cluster")[0])
        response = submit(self.client, url, publish=False, title="Encore", cluster=cluster.pk)
        self.assertIn("This organisation has a page already. <a href", errors_at(response, "cluster")[0])
        self.assertTrue(errors_at(submit(self.client, url, title="Personne"), "cluster"))

    def test_two_pages_for_one_organisation_behind_the_form(self):
        cluster, partner = create_cluster(), create_partner()
        for page in (
            ClusterPage(title="Encore", cluster=cluster.cluster, live=False),
            PartnerPage(title="Encore", organisation=partner.organisation, live=False),
        ):
            parent = (cluster if isinstance(page, ClusterPage) else partner).get_parent()
            with self.assertRaises(IntegrityError), transaction.atomic():
                parent.add_child(instance=page)

    def test_the_only_page_may_be_saved_again(self):
        page = create_cluster()
        response = submit(self.client, reverse("wagtailadmin_pages:edit", args=[page.pk]), title="Autre titre")
        self.assertEqual(response.status_code, 302)
        self.assertEqual(ClusterPage.objects.filter(is_record=True).count(), 1)

    def test_a_cluster_is_no_partner(self):
        cluster = create_cluster().cluster
        response = submit(self.client, self.add(PartnerIndexPage, "partnerpage"), title="X", organisation=cluster.pk)
        self.assertTrue(errors_at(response, "organisation"))
        fields = {"title": "X", "organisation": create_organisation().pk, "provenance": "owner"}
        response = submit(self.client, self.add(PartnerIndexPage, "partnerpage"), **fields)
        self.assertEqual(response.status_code, 302)

    def test_a_director_cannot_make_it_the_page_of_another_organisation(self):
        other = Cluster.objects.create(name="Sans page", region_id="MA-06", city="Rabat")
        page = create_cluster("Cluster solaire")
        edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
        director = create_page_editor(page)
        for user, identity in ((director, page.cluster), (self.editor, other)):
            self.client.force_login(user)
            submit(self.client, edit, cluster=other.pk)
            page.refresh_from_db()
            with self.subTest(user):
                self.assertEqual(page.cluster_id, identity.pk)
                self.assertEqual("cluster" in self.client.get(edit).context["form"].fields, user is self.editor)
