"""Every page type shows itself in every language before it is saved, and as a draft."""

from django.test import TestCase
from django.urls import reverse
from wagtail.test.utils.form_data import streamfield

from clusters.models import ClusterIndexPage, PartnerIndexPage
from clusters.tests.factories import create_cluster, create_organisation, create_partner
from core.tests.admin import filled_in, rows
from events.models import EventIndexPage
from events.tests.factories import create_event
from home.tests.factories import create_content_page, create_tree
from members.tests.factories import create_editor
from resources.models import AgreementIndexPage, ResourceIndexPage
from resources.tests.factories import create_agreement, create_resource

LANGUAGES = ["fr", "ar", "en"]


class PreviewTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.home = create_tree()
        cls.editor = create_editor()
        cls.agency = create_organisation("Agence")
        cls.cluster = create_cluster()

    def setUp(self):
        self.client.force_login(self.editor)

    def assert_shown(self, url, title, language):
        response = self.client.get(f"{url}?mode={language}")
        self.assertContains(response, f'<html lang="{language}"')
        self.assertContains(response, title)

    def assert_new_page_is_shown(self, parent, page_type, **fields):
        """Before it is saved, with little more than a title."""
        app, model = page_type.split(".")
        add = reverse("wagtailadmin_pages:add", args=[app, model, parent.pk])
        preview = reverse("wagtailadmin_pages:preview_on_add", args=[app, model, parent.pk])
        response = self.client.post(preview, filled_in(self.client, add, title="Tout neuf", **fields))
        self.assertEqual(response.json(), {"is_valid": True, "is_available": True}, page_type)
        for language in LANGUAGES:
            with self.subTest(page_type, language=language):
                self.assert_shown(preview, "Tout neuf", language)

    def assert_draft_is_shown(self, page):
        preview = reverse("wagtailadmin_pages:preview_on_edit", args=[page.pk])
        draft = reverse("wagtailadmin_pages:view_draft", args=[page.pk])
        titles = {"title": "Retouché", "title_ar": "", "title_en": ""}
        self.client.post(preview, filled_in(self.client, reverse("wagtailadmin_pages:edit", args=[page.pk]), **titles))
        for language in LANGUAGES:
            with self.subTest(type(page).__name__, language=language):
                self.assert_shown(preview, "Retouché", language)
                self.assertEqual(self.client.get(f"{draft}?mode={language}").status_code, 200)

    def test_new_pages(self):
        party, end = rows({"organisation": self.agency.pk, "role": "party"}), {"end": "2030-05-01 11:00"}
        cluster = self.cluster.cluster
        self.cluster.delete()
        directory, partners = ClusterIndexPage.objects.of_record().get(), PartnerIndexPage.objects.of_record().get()
        self.assert_new_page_is_shown(directory, "clusters.clusterpage", cluster=cluster.pk)
        self.assert_new_page_is_shown(partners, "clusters.partnerpage", organisation=self.agency.pk)
        agreements = AgreementIndexPage.objects.of_record().get()
        self.assert_new_page_is_shown(agreements, "resources.agreementpage", parties=party)
        self.assert_new_page_is_shown(ResourceIndexPage.objects.of_record().get(), "resources.resourcepage")
        agenda = EventIndexPage.objects.of_record().get()
        self.assert_new_page_is_shown(agenda, "events.eventpage", start="2030-05-01 09:00", **end)
        self.assert_new_page_is_shown(self.home, "home.contentpage", body=streamfield([("text", "null")]))

    def test_new_page_below_a_cluster(self):
        self.assert_new_page_is_shown(self.cluster, "resources.resourcepage")

    def test_agreement_without_a_party_yet(self):
        self.assert_new_page_is_shown(AgreementIndexPage.objects.of_record().get(), "resources.agreementpage")

    def test_drafts(self):
        for page in (
            create_agreement(parties=[self.agency], axes=["Un"], live=False),
            create_resource(contributors=[self.agency], live=False),
            create_event(organisers=[self.agency], expected_results=["R1"], live=False),
            create_content_page(self.home, live=False),
            create_partner("GIZ", live=False),
            create_cluster("Autre", live=False),
        ):
            self.assert_draft_is_shown(page)

    def test_home_and_lists(self):
        for page in (self.home, *(page.specific for page in self.home.get_children())):
            self.assert_draft_is_shown(page)

    def test_new_agreement_follows_no_other(self):
        """An agreement without a key must not be taken for what the others follow."""
        create_agreement("Sans rapport")
        parent = AgreementIndexPage.objects.of_record().get()
        add = reverse("wagtailadmin_pages:add", args=["resources", "agreementpage", parent.pk])
        preview = reverse("wagtailadmin_pages:preview_on_add", args=["resources", "agreementpage", parent.pk])
        self.client.post(preview, filled_in(self.client, add, title="Tout neuf"))
        self.assertNotContains(self.client.get(preview), "Sans rapport")

    def test_translated_words_and_the_menu_of_their_readers(self):
        page = create_agreement(title_ar="اتفاقية")
        url = reverse("wagtailadmin_pages:view_draft", args=[page.pk])
        response = self.client.get(f"{url}?mode=ar")
        self.assertContains(response, "اتفاقية")
        self.assertContains(response, 'href="/ar/annuaire/"')
        self.assertContains(self.client.get(url), 'href="/fr/annuaire/"')

    def test_unknown_language_shows_the_page_in_its_own(self):
        url = reverse("wagtailadmin_pages:view_draft", args=[create_agreement().pk])
        self.assert_shown(url, "Convention solaire", "fr")
        self.assertContains(self.client.get(f"{url}?mode=xx"), '<html lang="fr"')

    def test_alias_is_previewed_at_its_original(self):
        alias = self.cluster.get_translations().first()
        response = self.client.get(reverse("wagtailadmin_pages:edit", args=[alias.pk]))
        self.assertNotContains(response, "w-preview__")
