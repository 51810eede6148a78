"""An organisation that is renamed is found under its new name wherever it is named."""

from django.test import TestCase
from django.urls import reverse
from wagtail.models import Page

from clusters.models import Cluster, Organisation
from clusters.tests.factories import create_cluster, create_network, create_partner, create_sector
from core.tests.admin import rows, submit
from events.tests.factories import create_event
from home.tests.factories import create_tree
from members.tests.factories import create_editor
from resources.tests.factories import create_agreement, create_resource
from search.models import Entry


class RenamingTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        create_tree()
        create_network()
        cls.cluster = create_cluster("Cluster solaire", sectors=["energie"])
        cls.other = create_cluster("Cluster textile", sectors=["textile-technique"])
        cls.partner = create_partner("GIZ")
        cls.own = create_resource("Laboratoire", parent=cls.cluster)
        cls.party_of = create_agreement("Convention", parties=[cls.cluster.cluster, cls.partner.organisation])
        cls.organises = create_event("Journée", organisers=[cls.cluster.cluster])
        cls.foreign = create_resource("Salle", parent=cls.other, contributors=[cls.partner.organisation])
        cls.editor = create_editor()

    def setUp(self):
        self.client.force_login(self.editor)
        Entry.objects.update(dirty=False)

    def dirty(self):
        """The titles of the pages whose entries are to be written anew."""
        return set(
            Page.objects.filter(pk__in=Entry.objects.filter(dirty=True).values("object_id")).values_list(
                "title", flat=True
            )
        )

    def edit(self, thing, **changes):
        url = reverse(type(thing).snippet_viewset.get_url_name("edit"), args=[thing.pk])
        self.assertEqual(submit(self.client, url, **changes).status_code, 302)

    def test_renaming_a_cluster(self):
        self.edit(Cluster.objects.get(pk=self.cluster.cluster_id), name="Cluster EnR")
        self.assertEqual(self.dirty(), {"Cluster solaire", "Laboratoire", "Convention", "Journée"})

    def test_another_name_for_a_partner(self):
        organisation = Organisation.objects.get(pk=self.partner.organisation_id)
        self.edit(organisation, aliases=rows({"name": "Coopération allemande", "kind": "spelling", "precision": "day"}))
        self.assertEqual(self.dirty(), {"GIZ", "Convention", "Salle"})

    def test_moving_a_cluster_to_another_region(self):
        self.edit(Cluster.objects.get(pk=self.cluster.cluster_id), region="MA-09")
        self.assertIn("Cluster solaire", self.dirty())

    def test_renaming_a_sector(self):
        url = reverse("sector:edit", args=[create_sector("textile-technique").pk])
        self.assertEqual(submit(self.client, url, name="Textile").status_code, 302)
        self.assertEqual(self.dirty(), {"Cluster textile"})

    def test_a_new_organisation_changes_nothing(self):
        Organisation.objects.create(name="Nouvelle", kind="donor")
        self.assertEqual(self.dirty(), set())
