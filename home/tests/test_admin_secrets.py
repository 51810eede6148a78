"""What the admin tells somebody who edits one cluster: nothing of the drafts and files of another."""

import re

from django.core.files.base import ContentFile
from django.db import connection
from django.test import TestCase
from django.test.utils import CaptureQueriesContext
from django.urls import URLResolver, get_resolver, reverse
from wagtail.images.tests.utils import get_test_image_file

from clusters.tests.factories import create_cluster, create_member
from core.models import Image
from core.page_chooser import parents_told
from core.tests.admin import submit
from core.told_titles import telling
from home.tests.factories import create_news, create_tree
from members.tests.factories import create_editor, create_page_editor
from resources.models import AgreementIndexPage, Document
from resources.tests.factories import create_agreement

SECRET = "Projet confidentiel"
ENDS_THE_SESSION = ("logout/", "failwhale/")


def addresses_about(key, patterns, prefix=""):
    """Every address below some patterns, each argument being one key."""
    for pattern in patterns:
        route = prefix + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from addresses_about(key, pattern.url_patterns, route)
        elif not route.endswith(ENDS_THE_SESSION):
            route = re.sub(r"\(\?P<(\w+)>[^)]*\)", r"<\1>", route.replace("^", "").replace("$", ""))
            route = re.sub(r"<[^>]*(app_name|app_label)>", "resources", route)
            route = re.sub(r"<[^>]*model_name>", "agreementpage", route)
            yield "/admin/" + re.sub(r"<[^>]+>", str(key), route).replace("\\", "")


class SecretTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        create_tree()
        cls.own = create_cluster("Cluster solaire")
        cls.own_draft = create_agreement("Plan interne", parent=cls.own, live=False)
        cls.other = create_cluster("Autre cluster")
        cls.public = create_agreement("Convention publique", parent=cls.other)
        cls.secret = create_agreement(SECRET, parent=cls.other, slug="confidentiel", live=False)
        cls.director = create_page_editor(cls.own)
        cls.editor = create_editor()
        with cls.captureOnCommitCallbacks(execute=True):
            cls.own_draft.save()
            cls.secret.save()
            cls.public.title = f"{SECRET}, revu"
            cls.public.save_revision()

        key = cls.secret.pk  # so that one address asks for all of them
        cls.document = Document.objects.create(pk=key, title=SECRET, file=ContentFile(b"%PDF-1.4", "a.pdf"))
        cls.picture = Image.objects.create(pk=key, title=SECRET, file=get_test_image_file())

    def setUp(self):
        self.client.force_login(self.director)

    def read(self, address, data=None, method="get"):
        response = getattr(self.client, method)(address, data or {}, follow=True)
        return b"".join(response.streaming_content).decode() if response.streaming else response.content.decode()

    def assert_told(self, is_told, address, data=None, text=SECRET, method="get"):
        """Whether an answer names a draft to each of the two."""
        for user, expected in ((self.director, False), (self.editor, is_told)):
            self.client.force_login(user)
            with self.subTest(address, user=user):
                self.assertEqual(text in self.read(address, data, method), expected)

    def test_no_address_answers_about_the_draft_or_the_files_of_another(self):
        admin = next(one for one in get_resolver().url_patterns if str(one.pattern) == "admin/")
        found = set(addresses_about(self.secret.pk, admin.url_patterns))
        self.assertGreater(len(found), 250)
        found |= set(addresses_about(self.public.pk, admin.url_patterns))
        for address in sorted(found):
            content = self.client.get(address).getvalue().decode(errors="replace")
            with self.subTest(address):
                self.assertNotIn(SECRET, content)
                self.assertNotIn("/confidentiel/", content)

    def test_the_chooser_of_pages(self):
        below = reverse("wagtailadmin_choose_page_child", args=[self.other.pk])
        self.assert_told(True, below)
        self.assert_told(True, reverse("wagtailadmin_choose_page_child", args=[self.secret.pk]))
        self.assert_told(True, below, {"page_type": "resources.AgreementPage", "multiple": "1"})
        search = reverse("wagtailadmin_choose_page_search")
        self.assert_told(True, search, {"q": "confidentiel"}, text=f"{SECRET}<")
        chosen = reverse("wagtailadmin_choose_page_chosen_multiple")
        for page in (self.secret, self.public):
            self.assert_told(True, chosen, {"id": page.pk})
        self.client.force_login(self.director)
        self.assertIn("Convention publique", self.read(chosen, {"id": self.public.pk}))
        self.assertIn("Convention publique", self.read(below))
        self.assertIn("Convention publique", self.read(search, {"q": "publique"}))
        own = reverse("wagtailadmin_choose_page_child", args=[self.own.pk])
        self.client.force_login(self.director)
        self.assertIn("Plan interne", self.read(own))
        self.assertIn("Plan interne", self.read(search, {"q": "interne"}))

    def test_the_chooser_asks_for_all_parents_at_once(self):
        rows = [create_agreement("Convention", parent=create_cluster(title)) for title in ("Cluster B", "Cluster C")]
        rows.append(self.secret)
        for user in (self.director, self.editor):
            parents_told(rows[:1], user)  # their rights are known from here on
            with CaptureQueriesContext(connection) as of_one:
                parents_told(rows[:1], user)
            with self.assertNumQueries(len(of_one)):
                told = parents_told(rows, user)
                self.assertEqual(
                    {(one.title, one.locale.language_code) for one in told.values()},
                    {("Cluster B", "fr"), ("Cluster C", "fr"), ("Autre cluster", "fr")},
                )

    def test_the_chooser_begins_above_what_may_be_chosen(self):
        self.own_draft.delete()
        self.public.unpublish()
        self.assert_told(False, reverse("wagtailadmin_choose_page"), {"page_type": "resources.AgreementPage"})

    def test_bulk_actions(self):
        keys = {"id": [self.secret.pk, self.public.pk, self.own_draft.pk]}
        for action in ("delete", "move", "publish", "unpublish"):
            address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", action])
            self.assert_told(True, address, keys)
            self.assert_told(True, address, {"id": "all", "childOf": self.other.pk})
            self.client.force_login(self.director)
            self.assertIn("Convention publique", self.read(address, keys))

    def test_bulk_actions_on_files(self):
        for app, model in (("resources", "document"), ("core", "image")):
            for action in ("delete", "add_tags", "add_to_collection"):
                address = reverse("wagtail_bulk_action", args=[app, model, action])
                for keys in ({"id": self.secret.pk}, {"id": "all"}):
                    self.assert_told(True, address, keys)

    def test_lists_and_the_api(self):
        word = {"q": "confidentiel"}
        listed = reverse("wagtailadmin_api:pages:listing")
        self.assert_told(True, reverse("wagtailadmin_pages:search"), word, text=f"{SECRET}\n")
        self.assert_told(True, reverse("agreements:index"), word, text=f"{SECRET}\n")
        self.assert_told(True, listed, {"child_of": self.other.pk})
        self.assert_told(True, listed, {"descendant_of": self.other.pk})
        self.assert_told(True, f"{listed}{self.secret.pk}/")

    def test_what_refers_to_a_page_of_ones_own(self):
        own = create_agreement("Convention solaire", parent=self.own)
        with self.captureOnCommitCallbacks(execute=True):
            self.secret.replaces = own
            self.secret.save()
        self.assert_told(True, reverse("wagtailadmin_pages:usage", args=[own.pk]))
        self.assert_told(False, reverse("wagtailadmin_pages:delete", args=[own.pk]))

    def test_the_report_of_page_types(self):
        self.public.get_latest_revision_as_object().save()
        for name in ("page_types_usage", "page_types_usage_results"):
            self.assert_told(True, reverse(f"wagtailadmin_reports:{name}"))

    def test_moving_below_it(self):
        self.assert_told(True, reverse("wagtailadmin_pages:move_confirm", args=[self.own_draft.pk, self.secret.pk]))
        move = reverse("wagtailadmin_pages:move", args=[self.own_draft.pk])
        self.assert_told(True, move, {"new_parent_page": self.secret.pk}, method="post")

    def test_copying_below_it(self):
        address = reverse("wagtailadmin_pages:copy", args=[self.own_draft.pk])
        for page in (self.secret, self.public):
            fields = {"new_title": "Copie", "new_slug": "copie", "new_parent_page": page.pk}
            self.assert_told(True, address, fields, method="post")
        self.client.force_login(self.director)
        self.assertIn("permission to copy to page &quot;Convention publique&quot;", self.read(address, fields, "post"))

    def test_forms_that_name_it(self):
        button = {"label": "Lire", "page": self.public, "url": "", "text": ""}
        news = create_news(parent=self.own, body=[("call_to_act", button)])
        follower = create_agreement("Avenant", parent=self.own, replaces=self.public)
        for page in (news, follower):
            address = reverse("wagtailadmin_pages:edit", args=[page.pk])
            self.assert_told(True, address)
            self.client.force_login(self.director)
            self.assertIn("Convention publique", self.read(address))

    def test_an_address_that_becomes_a_link_to_it(self):
        for user in (self.director, self.editor):
            user.language = "fr"  # Wagtail knows the addresses of the language in which it answers
            user.save()
        address = reverse("wagtailadmin_choose_page_external_link")
        for end, is_told in (("", True), ("?page=2", False)):
            fields = {
                "external-link-chooser-url": self.public.full_url + end,
                "external-link-chooser-link_text": "Lire",
            }
            self.assert_told(is_told, address, fields, method="post")
        self.client.force_login(self.director)
        fields["external-link-chooser-url"] = self.public.full_url
        self.assertIn("Convention publique", self.read(address, fields, "post"))

    def test_nobody_is_told_where_the_admin_answers_nobody(self):
        page = type(self.public).objects.get(pk=self.public.pk)
        self.assertEqual(page.get_admin_display_title(), "Convention publique")
        for user, title in ((self.director, "Convention publique"), (self.editor, f"{SECRET}, revu")):
            with telling(user):
                self.assertEqual(page.get_admin_display_title(), title)

    def test_making_a_page_below_it(self):
        address = reverse("wagtailadmin_pages:choose_parent", args=["resources", "agreementpage"])
        self.assert_told(True, address, {"parent_page": self.secret.pk}, method="post")

    def test_ties_that_were_not_agreed_to(self):
        create_member(self.other.cluster, SECRET, agreed_on=None)
        self.client.force_login(self.director)
        for address in ("/admin/snippets/choose/clusters/affiliation/", "/admin/snippets/clusters/affiliation/"):
            self.assertNotIn(SECRET, self.read(address))
        self.client.force_login(self.editor)
        self.assertIn(SECRET, self.read("/admin/snippets/clusters/affiliation/"))

    def test_a_director_still_works(self):
        index = AgreementIndexPage.objects.of_record().get()
        self.client.force_login(self.director)
        for name, page in (("edit", self.own_draft), ("history", self.own_draft), ("delete", self.own_draft)):
            self.assertIn("Plan interne", self.read(reverse(f"wagtailadmin_pages:{name}", args=[page.pk])))
        self.assertIn("Plan interne", self.read(reverse("wagtailadmin_explore", args=[self.own.pk])))
        edit = reverse("wagtailadmin_pages:edit", args=[index.pk])
        self.assertEqual(self.client.get(edit).status_code, 302)
        edit = reverse("wagtailadmin_pages:edit", args=[self.own.pk])
        self.assertEqual(submit(self.client, edit, summary="Autrement").status_code, 302)
