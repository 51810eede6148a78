"""What somebody uses is not deleted, wherever it is used; what nobody uses is."""

from django.test import TestCase
from django.urls import reverse

from clusters.models import Cluster
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

    def test_the_source_of_a_draft_stays_and_another_one_goes(self):
        self.page.source = self.source
        self.page.save_revision()
        self.assertFalse(self.delete(self.source))
        self.assertTrue(self.delete(self.unused))

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
