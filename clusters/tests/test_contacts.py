"""Whom to write to: by role, entered beside the page, shown in every language and to machines."""

import json

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from clusters.models import Contact, OrganisationKind
from clusters.persons import seems_to_name_a_person
from core.tests.admin import errors_at, submit
from home.tests.test_linked_data import linked_data
from members.tests.factories import create_page_editor, create_reader

from .factories import create_contact, create_partner
from .test_facts_admin import FactsTestCase


class ContactFormTests(FactsTestCase):
    def submit(self, name="add_contact", *args, **changes):
        fields = {"role": "secretariat", "email": "contact@example.ma", "telephone": "", **changes}
        return submit(self.client, self.url(name, *args), **fields)

    def test_a_contact_is_public_when_saved(self):
        self.assertRedirects(self.submit(telephone="05 22 12 34 56"), self.url("index"))
        self.assertContains(self.client.get(self.url("index")), "contact@example.ma")
        self.assertContains(self.client.get(self.page.get_url()), 'href="tel:+212522123456"')

    def test_it_needs_a_way_to_reach_it(self):
        self.assertIn("is needed", errors_at(self.submit(email=""), "email")[0])
        self.assertFalse(Contact.objects.exists())
        self.assertEqual(self.submit(email="", telephone="+33 1 23 45 67 89").status_code, 302)

    def test_what_is_no_number_and_no_address_is_refused(self):
        response = self.submit(email="contact", telephone="demain")
        self.assertTrue(errors_at(response, "email"))
        self.assertIn("no telephone number", errors_at(response, "telephone")[0])
        self.assertTrue(errors_at(self.submit(telephone="1" * 50), "telephone"))

    def test_to_ask_what_is_wrong_changes_nothing(self):
        contact = Contact(organisation=self.page.cluster, role="training", telephone="05 22 12 34 56")
        self.assertEqual((contact.faults(), contact.telephone), ({}, "05 22 12 34 56"))
        contact.clean()
        self.assertEqual(contact.telephone, "+212522123456")

    def test_a_role_has_one_contact(self):
        self.submit()
        response = self.submit(email="other@example.ma")
        self.assertEqual(errors_at(response, "role"), ["This role has its contact already."])
        self.assertEqual(errors_at(response, "__all__"), [])
        self.assertEqual(self.submit(role="cooperation").status_code, 302)

    def test_an_address_that_seems_to_name_a_person_is_warned_of_and_saved(self):
        for address, is_warned in (("amina.bennani@example.ma", True), ("contact@example.ma", False)):
            Contact.objects.all().delete()
            response = self.client.get(self.submit(email=address)["Location"])
            with self.subTest(address):
                self.assertEqual(Contact.objects.get().email, address)
                self.assertEqual("seems to name a person" in response.content.decode(), is_warned)

    def test_what_reads_as_a_name(self):
        for name, is_one in (
            ("a.bennani", True),
            ("ahmed-bennani", True),
            ("contact", False),
            ("bennani", False),
            ("projets.innovation", False),
            ("contact.2024", False),
            ("solaire.energie", False),
            ("presse-maroc", False),
            ("antenne.tanger", False),
            ("equipe-oujda", False),
            ("youssef.tazi", True),
        ):
            with self.subTest(name):
                self.assertEqual(seems_to_name_a_person(f"{name}@cluster-solaire.ma"), is_one)

    def test_no_role_beside_the_list(self):
        self.assertTrue(errors_at(self.submit(role="M. Alami"), "role"))

    def test_it_is_corrected_and_deleted(self):
        contact = create_contact(self.page.cluster)
        self.submit("edit_contact", contact.pk, email="new@example.ma")
        contact.refresh_from_db()
        self.assertEqual(contact.email, "new@example.ma")
        delete = self.url("delete_contact", contact.pk)
        self.assertNotContains(self.client.get(delete), "previous value")
        self.client.post(delete)
        self.assertFalse(Contact.objects.exists())

    def test_a_fault_elsewhere_in_the_contact_is_said_above_the_form(self):
        contact = create_contact(self.page.cluster)
        shown = self.client.get(self.url("edit_contact", contact.pk)).context["form"]
        sent = {"role": "training", "email": "a@example.ma", "version": shown["version"].value()}
        form = type(shown)(sent, instance=contact, for_user=self.director)
        self.assertTrue(form.is_valid())
        form.add_error(None, ValidationError({"organisation": "Gone.", "role": "No."}))
        self.assertEqual((form.errors["__all__"], form.errors["role"]), (["Gone."], ["No."]))

    def test_nobody_else_may(self):
        contact = create_contact(self.other.cluster)
        author = create_page_editor(self.other, "author@example.ma", may=("add", "change"))
        for user in (self.director, author, create_reader()):
            self.client.force_login(user)
            for name, args in (("add_contact", ()), ("edit_contact", (contact.pk,)), ("delete_contact", (contact.pk,))):
                for method in (self.client.get, self.client.post):
                    address = self.url(name, *args, of=self.other)
                    self.assertEqual(method(address).status_code, 302, f"{user} {address}")
        self.client.force_login(self.director)
        for act in ("edit_contact", "delete_contact"):
            self.assertEqual(self.client.post(self.url(act, contact.pk), follow=True).status_code, 404)
        self.assertEqual(Contact.objects.get().email, contact.email)


class DatabaseTests(FactsTestCase):
    def assert_refused(self, **fields):
        with self.assertRaises(IntegrityError), transaction.atomic():
            create_contact(self.page.cluster, **fields)

    def test_the_database_refuses_what_the_form_refuses(self):
        create_contact(self.page.cluster)
        self.assert_refused(role="secretariat")
        self.assert_refused(role="training", email="", telephone="")
        self.assert_refused(role="training", telephone="0522123456")
        create_contact(self.page.cluster, role="training", telephone="+212522123456")


class ShownTests(FactsTestCase):
    def test_nothing_is_shown_where_nothing_is_known(self):
        self.assertNotContains(self.client.get(self.page.get_url()), 'id="contact"')

    def test_the_page_shows_them_in_their_order_in_every_language(self):
        create_contact(self.page.cluster, role="communication", email="presse@example.ma")
        create_contact(self.page.cluster, telephone="+212522123456")
        for page, heading in zip(
            self.page.get_translations(inclusive=True).order_by("locale__language_code"),
            ("مراسلة التجمّع", "Write to the cluster", "Écrire au cluster"),
            strict=True,
        ):
            response = self.client.get(page.get_url())
            self.assertContains(response, heading)
            self.assertContains(response, '<bdi dir="ltr">+212\xa05\xa022\xa012\xa034\xa056</bdi>')
            self.assertEqual([one.role for one in response.context["contacts"]], ["secretariat", "communication"])

    def test_a_page_says_whom_one_writes_to(self):
        for kind, heading in ((OrganisationKind.NETWORK, "Écrire au réseau"), ("donor", "Écrire à l’organisation")):
            page = create_partner(f"Agence {kind}", kind=kind)
            create_contact(page.organisation)
            self.assertContains(self.client.get(page.get_url()), heading)

    def test_machines_are_told_of_it(self):
        create_contact(self.page.cluster, telephone="+212522123456")
        graph = linked_data(self.client.get(self.page.get_url()))["@graph"]
        (node,) = [node for node in graph if node["@type"] == "Organization"]
        (point,) = node["contactPoint"]
        self.assertEqual(point["contactType"], "secrétariat")
        self.assertEqual((point["email"], point["telephone"]), ("contact@example.ma", "+212522123456"))
        (row, other) = json.loads(self.client.get("/donnees/clusters.json").getvalue())["rows"]
        self.assertEqual(row["contactPoint"][0]["telephone"], "+212522123456")
        self.assertIsNone(other["contactPoint"])

    def test_a_contact_of_a_draft_is_shown_nowhere(self):
        create_contact(self.other.cluster)
        address = self.other.get_url()

        def shown():
            page, data = self.client.get(address), self.client.get("/donnees/clusters.json").getvalue()
            return page.status_code, b"contact@" in page.content, b"contact@" in data

        self.assertEqual(shown(), (200, True, True))
        self.other.unpublish()
        self.assertEqual(shown(), (404, False, False))
