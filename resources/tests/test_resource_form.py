"""Resources in the admin: what is wrong is said beside its field."""

from django.db import IntegrityError, transaction
from django.test import TestCase
from django.urls import reverse

from clusters.tests.factories import create_cluster, create_network
from core.tests.admin import errors_at, filled_in, rows, submit
from core.tests.factories import create_source
from home.tests.factories import create_tree
from members.tests.factories import create_editor
from resources.models import ResourceIndexPage, ResourcePage
from resources.tests.factories import create_resource


class ResourceFormTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        create_tree()
        create_network()
        cls.editor = create_editor()
        cls.cluster = create_cluster("Cluster solaire", acronym="CS")
        cls.parent = ResourceIndexPage.objects.of_record().get()

    def setUp(self):
        self.client.force_login(self.editor)

    def add(self, parent):
        return reverse("wagtailadmin_pages:add", args=["resources", "resourcepage", parent.pk])

    def test_what_is_made_below_a_cluster_is_its_own(self):
        submit(self.client, self.add(self.cluster), title="Laboratoire", provenance="owner")
        submit(self.client, self.add(self.parent), title="Salle", provenance="owner")
        owners = dict(ResourcePage.objects.of_record().values_list("title", "owner_organisation__name"))
        self.assertEqual(owners, {"Laboratoire": "Cluster solaire", "Salle": "Maroc Cluster"})

    def test_end_before_the_start(self):
        response = submit(self.client, self.add(self.parent), title="Salle", since="2021-02-02", until="2021-02-01")
        self.assertEqual(errors_at(response, "until"), ["A resource cannot end before it starts."])
        page = create_resource()
        with self.assertRaises(IntegrityError), transaction.atomic():
            ResourcePage.objects.filter(pk=page.pk).update(since="2021-02-02", until="2021-02-01")

    def test_one_organisation_in_two_roles_but_not_twice_in_one(self):
        key = self.cluster.cluster.pk
        funder, host = {"organisation": key, "role": "funder"}, {"organisation": key, "role": "host"}
        response = submit(self.client, self.add(self.parent), title="Salle", contributors=rows(funder, funder))
        self.assertEqual(errors_at(response, "contributors-1-organisation"), ["This organisation is named already."])
        fields = {"title": "Salle", "provenance": "owner", "contributors": rows(funder, host)}
        response = submit(self.client, self.add(self.parent), **fields)
        self.assertEqual(response.status_code, 302)

    def test_who_says_so_is_chosen_and_not_preset(self):
        self.assertIsNone(self.client.get(self.add(self.parent)).context["form"]["provenance"].value())
        self.assertTrue(errors_at(submit(self.client, self.add(self.parent), title="Salle"), "provenance"))
        submit(self.client, self.add(self.parent), publish=False, title="Salle")
        edit = reverse("wagtailadmin_pages:edit", args=[ResourcePage.objects.of_record().get().pk])
        self.assertTrue(errors_at(submit(self.client, edit), "provenance"))
        self.assertEqual(submit(self.client, edit, provenance="owner").status_code, 302)
        self.assertEqual(self.client.get(edit).context["form"]["provenance"].value(), "owner")

    def test_a_draft_whose_source_is_gone(self):
        page, source = create_resource(), create_source()
        edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
        submit(self.client, edit, publish=False, title="Retouchée", provenance="press", source=source.pk)
        self.assertNotContains(self.client.get(edit), "was deleted: choose")
        source.delete()
        response = self.client.get(edit)
        self.assertContains(response, "The source that this draft named was deleted")
        self.assertContains(response, "Retouchée")
        self.assertTrue(errors_at(submit(self.client, edit), "source"))
        self.assertEqual(submit(self.client, edit, source=create_source().pk).status_code, 302)
        self.assertNotContains(self.client.get(edit), "was deleted: choose")

    def test_unknown_region_and_kind(self):
        data = filled_in(self.client, self.add(self.parent), title="Salle", region="MA-99", resource_kind="palace")
        response = self.client.post(self.add(self.parent), data)
        self.assertTrue(errors_at(response, "region"))
        self.assertTrue(errors_at(response, "resource_kind"))
