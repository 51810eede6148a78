"""The lists of agreements and resources in the admin."""

import datetime

from django.test import TestCase
from django.urls import reverse

from clusters.models import Organisation
from clusters.tests.factories import create_cluster, create_network
from home.tests.factories import create_tree
from members.tests.factories import create_editor
from resources.models import AgreementPage
from resources.tests.factories import create_agreement, create_resource


class ListingTests(TestCase):
    """The lists of the menu show each thing once, with what editors look for."""

    @classmethod
    def setUpTestData(cls):
        create_tree()
        cls.editor = create_editor()
        cluster = create_cluster("Cluster solaire", acronym="CSOL")
        create_agreement("Convention", title_ar="اتفاقية", parent=cluster, signed_on=datetime.date(2021, 5, 21))
        create_resource("Laboratoire", parent=cluster)

    def setUp(self):
        self.client.force_login(self.editor)

    def test_agreements(self):
        response = self.client.get(reverse("agreements:index"))
        self.assertContains(response, "Convention")
        self.assertContains(response, "CSOL")
        self.assertNotContains(response, "اتفاقية")

    def test_resources(self):
        response = self.client.get(reverse("resources:index"))
        self.assertContains(response, "Laboratoire")
        self.assertEqual(len(response.context["pages"]), 1)

    def test_filters(self):
        response = self.client.get(reverse("agreements:index"), {"agreement_type": "licence"})
        self.assertEqual(len(response.context["pages"]), 0)
        response = self.client.get(reverse("agreements:index"), {"agreement_type": "agreement"})
        self.assertEqual(len(response.context["pages"]), 1)

    def test_search(self):
        with self.captureOnCommitCallbacks(execute=True):
            AgreementPage.objects.of_record().get().save()
        for typed, found in (("Conv", 1), ("Rien", 0), ('"', 0), ("\0", 1)):
            response = self.client.get(reverse("agreements:index"), {"q": typed})
            self.assertEqual(len(response.context["pages"]), found, typed)


class OwnerTests(TestCase):
    def test_the_network_owns_what_stands_below_no_organisation(self):
        create_tree()
        network = create_network()
        self.assertEqual(create_resource().owner_organisation, Organisation.objects.get(pk=network.pk))
