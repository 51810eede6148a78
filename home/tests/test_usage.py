"""What somebody uses is not deleted, wherever it is used; what nobody uses is."""

from datetime import timedelta

from django.test import TestCase
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode

from clusters.models import Cluster, Organisation
from clusters.tests.factories import create_cluster, create_organisation
from core.models import Source
from core.tests.factories import create_source
from core.usage import is_used_out_of_sight
from home.tests.factories import create_tree
from members.tests.factories import create_editor
from resources.models import Party
from resources.tests.factories import create_agreement


class UsageTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        create_tree()
        cls.page = create_agreement("Convention")
        cls.source, cls.unused = create_source("Cité"), create_source("Oubliée")
        cls.editor = create_editor()

    def delete(self, thing):
        self.client.force_login(self.editor)
        viewset = type(thing).snippet_viewset
        self.client.post(reverse(viewset.get_url_name("delete"), args=[thing.pk]))
        return not type(thing).objects.filter(pk=thing.pk).exists()

    def delete_several(self, model, *things):
        """Those that a list of the admin deletes at once; all are chosen."""
        self.client.force_login(self.editor)
        address = reverse("wagtail_bulk_action", args=[model._meta.app_label, model._meta.model_name, "delete"])
        self.response = self.client.post(
            f"{address}?{urlencode({'id': [one.pk for one in things]}, True)}", follow=True
        )
        return [one for one in things if not type(one).objects.filter(pk=one.pk).exists()]

    def test_several_go_where_nobody_uses_one(self):
        further = create_source("Oubliée aussi")
        self.assertEqual(self.delete_several(Source, self.unused, further), [self.unused, further])

    def test_several_stay_where_one_is_named_by_a_draft(self):
        self.page.source = self.source
        self.page.save_revision()
        self.assertEqual(self.delete_several(Source, self.unused, self.source), [])
        self.assertContains(self.response, "Used elsewhere: Cité")

    def test_several_stay_where_one_is_among_several(self):
        self.page.more_sources = [self.source]
        self.page.save_revision().publish()
        self.assertEqual(self.delete_several(Source, self.source, self.unused), [])

    def test_several_stay_where_the_database_protects_one(self):
        self.page.source = self.source
        self.page.save_revision().publish()
        self.assertEqual(self.delete_several(Source, self.source, self.unused), [])
        self.assertContains(self.response, "Used elsewhere: Cité")

    def test_a_cluster_is_not_deleted_among_the_organisations(self):
        cluster = Cluster.objects.create(name="Sans page", city="Fès", region_id="MA-03")
        self.assertEqual(self.delete_several(Organisation, cluster.organisation_ptr), [])
        self.assertContains(self.response, "delete it among the clusters")
        self.assertEqual(self.delete_several(Cluster, cluster), [cluster])

    def test_what_the_database_protects_stays(self):
        self.page.source = self.source
        self.page.save_revision().publish()
        self.assertFalse(self.delete(self.source))

    def test_the_source_of_a_draft_stays_and_another_one_goes(self):
        self.page.source = self.source
        self.page.save_revision()
        self.assertFalse(self.delete(self.source))
        self.assertTrue(self.delete(self.unused))

    def test_the_source_of_a_scheduled_version_stays_whatever_the_draft_after_it_says(self):
        self.page.source, self.page.go_live_at = self.source, timezone.now() + timedelta(days=1)
        self.page.save_revision().publish()
        self.page.source = self.unused
        self.page.save_revision()
        self.assertTrue(is_used_out_of_sight(self.source))
        self.assertFalse(is_used_out_of_sight(create_source("Autre")))

    def test_a_further_source_stays(self):
        self.page.more_sources = [self.source]
        self.page.save_revision().publish()
        self.assertFalse(self.delete(self.source))

    def test_a_party_of_a_draft_stays(self):
        organisation, other = create_organisation("Partie"), create_organisation("Autre")
        self.page.parties.add(Party(organisation=organisation))
        self.page.save_revision()
        self.assertTrue(is_used_out_of_sight(organisation))
        self.assertFalse(is_used_out_of_sight(other))

    def test_a_published_page_is_no_draft(self):
        self.page.source = self.source
        self.page.save_revision().publish()
        self.page.source = None
        self.page.save_revision().publish()
        self.assertFalse(is_used_out_of_sight(self.source))
        self.assertTrue(Source.objects.filter(pk=self.source.pk).exists())

    def test_a_cluster_of_a_draft_page_stays(self):
        page = create_cluster("Cluster solaire", acronym="EnR")
        other = Cluster.objects.create(name="Autre", city="Fès", region_id="MA-03")
        page.cluster = other
        page.save_revision()
        self.assertTrue(is_used_out_of_sight(other))
