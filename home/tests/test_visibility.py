"""Who may see: pairs of a visitor who may and one who may not, on everything that lists pages."""

from contextlib import contextmanager
from datetime import timedelta
from unittest.mock import patch

from django.contrib.auth.models import AnonymousUser
from django.core.management import CommandError, call_command
from django.test import TestCase
from django.utils import timezone
from wagtail.actions.convert_alias import ConvertAliasPageAction
from wagtail.models import Revision

from core.models import Token
from core.visibility import Act, visible_to
from resources.models import AgreementIndexPage, AgreementPage
from resources.tests.factories import create_agreement

from .factories import create_content_page, create_tree

VISITOR = AnonymousUser()


@contextmanager
def freeze(moment):
    """What Django and Wagtail take for now."""
    with patch("django.utils.timezone.now", return_value=moment):
        yield


class VisibilityTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.home = create_tree()
        cls.index = AgreementIndexPage.objects.child_of(cls.home).get()
        cls.public = create_agreement("Convention publique", slug="publique")
        cls.draft = create_agreement("Projet secret", slug="projet", live=False)

    def urls(self, page):
        return [one.get_url() for one in page.get_translations(inclusive=True)]

    def test_visitor_sees_a_public_page_but_no_draft(self):
        found = visible_to(AgreementPage.objects.of_record(), VISITOR)
        self.assertEqual([page.pk for page in found], [self.public.pk])

    def test_visitor_may_open_a_public_page_but_no_draft(self):
        found = visible_to(AgreementPage.objects.of_record(), VISITOR, Act.OPEN)
        self.assertEqual([page.pk for page in found], [self.public.pk])

    def test_public_page_answers_in_every_language(self):
        for url in self.urls(self.public):
            self.assertEqual(self.client.get(url).status_code, 200, url)

    def test_draft_and_unknown_page_give_the_same_404_in_every_language(self):
        for url in self.urls(self.draft):
            draft, unknown = self.client.get(url), self.client.get(url.replace("projet", "inconnu"))
            self.assertEqual((draft.status_code, unknown.status_code), (404, 404), url)
            self.assertEqual(draft.content.replace(b"projet", b""), unknown.content.replace(b"inconnu", b""))

    def test_list_and_home_show_the_public_page_but_no_draft(self):
        for page in (self.index, self.home):
            for url in self.urls(page):
                response = self.client.get(url)
                self.assertContains(response, "Convention publique")
                self.assertNotContains(response, "Projet secret")

    def test_what_is_unpublished_is_gone_from_lists_and_menus_in_every_language(self):
        self.public.unpublish()
        for page in (self.index, self.home):
            for url in self.urls(page):
                self.assertNotContains(self.client.get(url), "Convention publique")
        self.index.unpublish()
        for url in self.urls(self.home):
            self.assertNotContains(self.client.get(url), "/conventions/")

    def test_what_expires_is_gone_from_lists_sitemap_and_search_in_every_language(self):
        self.public.expire_at = timezone.now() - timedelta(minutes=1)
        self.public.save_revision().publish()
        AgreementPage.objects.filter(pk=self.public.pk).update(live=True, expired=False)
        call_command("publish_due")
        self.assertFalse(visible_to(AgreementPage.objects.all(), VISITOR).exists())
        self.assertNotContains(self.client.get("/sitemap.xml"), "publique")
        self.assertNotContains(self.client.get("/fr/recherche/?q=convention"), "Convention publique")

    def test_what_is_due_is_there_in_every_language(self):
        self.draft.go_live_at = timezone.now() + timedelta(minutes=1)
        self.draft.save_revision().publish()
        self.assertFalse(visible_to(AgreementPage.objects.filter(slug="projet"), VISITOR).exists())
        with freeze(timezone.now() + timedelta(minutes=2)):
            call_command("publish_due")
        self.assertEqual(visible_to(AgreementPage.objects.filter(slug="projet"), VISITOR).count(), 3)

    def test_one_that_fails_keeps_no_other_one_back(self):
        bad = create_agreement("Sans titre", slug="sans-titre", live=False)
        for page in (bad, self.draft):
            page.go_live_at = timezone.now() + timedelta(minutes=1)
            page.save_revision().publish()
        revision = Revision.page_revisions.get(object_id=str(bad.pk), approved_go_live_at__isnull=False)
        revision.content["title"] = ""
        revision.save()
        failure = self.assertRaisesMessage(CommandError, "Sans titre")
        with freeze(timezone.now() + timedelta(minutes=2)), failure, self.assertLogs("core", "ERROR"):
            call_command("publish_due")
        self.assertEqual(AgreementPage.objects.filter(slug="projet", live=True).count(), 3)
        self.assertFalse(AgreementPage.objects.filter(slug="sans-titre", live=True).exists())

    def test_translations_of_their_own_expire_with_their_page(self):
        page = create_content_page(self.home)
        own = ConvertAliasPageAction(page.get_translations().first().specific).execute(skip_permission_checks=True)
        page.unpublish()
        own.refresh_from_db()
        self.assertFalse(own.live)

    def test_what_is_published_again_is_back_in_every_language(self):
        self.public.unpublish()
        self.public.refresh_from_db()
        self.public.save_revision().publish()
        for url in self.urls(self.index):
            self.assertContains(self.client.get(url), "Convention publique")

    def test_sitemap_lists_the_public_page_but_no_draft(self):
        response = self.client.get("/sitemap.xml")
        self.assertContains(response, "publique")
        self.assertNotContains(response, "projet")

    def test_menu_shows_no_draft(self):
        self.index.unpublish()
        response = self.client.get(self.home.get_url())
        self.assertNotContains(response, 'href="/fr/conventions/"')

    def test_unpublishing_closes_the_page_in_the_next_request(self):
        url = self.public.get_url()
        self.assertEqual(self.client.get(url).status_code, 200)
        self.public.unpublish()
        self.assertEqual(self.client.get(url).status_code, 404)

    def test_a_token_that_is_gone_closes_a_live_page(self):
        """The stored rule decides, not Wagtail's own state."""
        Token.objects.filter(object_id=self.public.pk).delete()
        self.assertEqual(self.client.get(self.public.get_url()).status_code, 404)

    def test_words_of_an_unpublished_revision_are_not_shown(self):
        self.public.title = "Mots du brouillon"
        self.public.save_revision()
        response = self.client.get(self.index.get_url())
        self.assertNotContains(response, "Mots du brouillon")

    def test_rights_go_with_a_deleted_page(self):
        key = self.public.pk
        self.public.delete()
        self.assertFalse(Token.objects.filter(object_id=key).exists())

    def test_an_anonymous_page_does_not_vary_by_cookie(self):
        response = self.client.get(self.public.get_url())
        self.assertNotIn("Cookie", response.headers.get("Vary", ""))
