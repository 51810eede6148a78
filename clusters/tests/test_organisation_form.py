"""Organisations and their memberships in the admin: wrong ones refused beside the field."""

from datetime import date

from django.core.exceptions import ValidationError

from clusters.models import (
    Affiliation,
    Cluster,
    Organisation,
)
from clusters.tests.factories import (
    create_affiliation,
    create_cluster,
    create_network,
    create_organisation,
    create_partner,
)
from core.tests.admin import errors_at, rows, submit
from core.tests.factories import create_source
from members.tests.factories import create_editor

from .admin import AdminTestCase, chooser_url, snippet_url


class OrganisationFormTests(AdminTestCase):
    def submit(self, **changes):
        fields = {"name": "Agence", "kind": "donor", "country": "DE"}
        return submit(self.client, snippet_url(Organisation, "add"), **{**fields, **changes})

    def test_organisation(self):
        self.assertEqual(self.submit().status_code, 302)
        self.assertEqual(Organisation.objects.get().country.name, "Allemagne")

    def test_a_cluster_is_recorded_among_the_clusters(self):
        self.assertTrue(errors_at(self.submit(kind="cluster"), "kind"))

    def test_there_is_one_network(self):
        create_network()
        self.assertEqual(errors_at(self.submit(kind="network"), "kind"), ["The network is recorded already."])

    def test_who_comes_to_a_cluster_by_its_organisation_gets_all_of_it(self):
        cluster = create_cluster().cluster
        for name in ("edit", "delete"):
            response = self.client.get(snippet_url(Organisation, name, cluster.pk))
            self.assertRedirects(response, snippet_url(Cluster, name, cluster.pk), fetch_redirect_response=False)
        self.assertEqual(self.client.get(snippet_url(Cluster, "edit", cluster.pk)).status_code, 200)

    def test_clusters_are_not_listed_twice(self):
        create_cluster("Cluster solaire")
        create_organisation("Agence")
        self.assertContains(self.client.get(snippet_url(Organisation, "list")), "Agence")
        self.assertNotContains(self.client.get(snippet_url(Organisation, "list")), "Cluster solaire")
        self.assertContains(self.client.get(snippet_url(Cluster, "list")), "Cluster solaire")

    def test_what_an_agreement_names_is_not_deleted(self):
        partner = create_partner()
        response = self.client.post(snippet_url(Organisation, "delete", partner.organisation_id))
        self.assertRedirects(response, snippet_url(Organisation, "list"))
        self.assertTrue(Organisation.objects.filter(pk=partner.organisation_id).exists())
        other = create_organisation("Personne")
        self.client.post(snippet_url(Organisation, "delete", other.pk))
        self.assertFalse(Organisation.objects.filter(pk=other.pk).exists())

    def test_membership_of_itself(self):
        organisation = create_organisation()
        row = {"kind": "member", "body": organisation.pk, "source": create_source().pk, "precision": "day"}
        response = submit(self.client, snippet_url(Organisation, "edit", organisation.pk), affiliations=rows(row))
        self.assertEqual(errors_at(response, "affiliations-0-body"), ["An organisation cannot be tied to itself."])

    def test_a_part_of_its_own_part(self):
        whole, part = create_organisation("Université"), create_organisation("Laboratoire")
        create_affiliation(part, whole, kind="part")
        row = {"kind": "part", "body": part.pk, "source": create_source().pk, "precision": "day"}
        edit = snippet_url(Organisation, "edit", whole.pk)
        response = submit(self.client, edit, affiliations=rows(row))
        self.assertEqual(errors_at(response, "affiliations-0-body"), ["That organisation is a part of this one."])
        self.assertEqual(submit(self.client, edit, affiliations=rows({**row, "kind": "partner"})).status_code, 302)

    def test_a_circle_of_any_length(self):
        first, second, third = (create_organisation(name) for name in ("Ministère", "Université", "Laboratoire"))
        source = create_source()
        for part, whole in ((second, first), (third, second)):
            create_affiliation(part, whole, kind="part", source=source)
        circle = Affiliation(organisation=first, body=third, kind="part", source=source)
        with self.assertRaises(ValidationError) as refused:
            circle.full_clean()
        self.assertEqual(list(refused.exception.message_dict), ["body"])
        Affiliation(organisation=third, body=first, kind="part", source=source).full_clean()

    def test_two_memberships_of_one_time_apart_from_their_organisation(self):
        first = create_affiliation(create_organisation(), create_network(), start=date(2014, 12, 1))
        fields = {"organisation": first.organisation_id, "body": first.body_id, "kind": "member"}
        fields |= {"source": first.source_id, "precision": "day"}
        add = snippet_url(Affiliation, "add")
        self.assertTrue(errors_at(submit(self.client, add, **fields, start="2016-01-01"), "body"))
        response = submit(self.client, add, **fields, start="2010-01-01", end="2012-01-01")
        self.assertEqual(response.status_code, 302)
        edit = snippet_url(Affiliation, "edit", first.pk)
        self.assertEqual(submit(self.client, edit, start="2015-01-01").status_code, 302)

    def test_memberships_are_entered_in_the_language_of_the_reader(self):
        create_affiliation(create_organisation("Agence", name_ar="الوكالة"), create_network())
        editor = create_editor("editor-ar@example.org", language="ar")
        self.client.force_login(editor)
        html = self.client.get(chooser_url(Organisation)).json()["html"]
        self.assertIn("الوكالة", html)
        self.assertNotIn("Agence", html)
        self.assertNotIn("Choisir", html)
        form = self.client.get(snippet_url(Affiliation, "edit", Affiliation.objects.get().pk))
        self.assertContains(form, "الوكالة")
        self.assertNotContains(form, "Choisir")
        self.assertNotContains(form, "Accueil")

    def test_list_of_memberships(self):
        create_affiliation(create_organisation("Agence", acronym="AG"), create_network())
        for typed, found in (("AG", 1), ("Rien", 0)):
            response = self.client.get(snippet_url(Affiliation, "list"), {"q": typed})
            self.assertEqual(len(response.context["object_list"]), found)
        edit = snippet_url(Affiliation, "edit", Affiliation.objects.get().pk)
        self.assertTrue(errors_at(submit(self.client, edit, start="2015-01-01", end="2014-01-01"), "end"))
