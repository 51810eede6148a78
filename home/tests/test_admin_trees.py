"""What an editor does in the admin keeps the trees of the three languages equal."""

from django.contrib.auth.models import AnonymousUser
from django.test import TestCase
from django.urls import reverse
from wagtail.models import Locale, Page

from clusters.models import ClusterIndexPage, ClusterPage, PartnerIndexPage
from clusters.tests.factories import create_cluster, create_organisation, create_partner
from core.tests.admin import filled_in, rows, submit
from core.visibility import visible_to
from events.models import EventIndexPage
from events.tests.factories import create_event
from home.models import ContentPage
from home.tests.factories import create_content_page, create_tree
from members.tests.factories import create_editor
from resources.models import AgreementIndexPage, AgreementPage, Axis, Party, ResourceIndexPage
from resources.tests.factories import create_agreement, create_resource
from search.entries import rewrite_dirty
from search.models import Entry


def tree(language):
    """The addresses of a language's tree in their order, without its prefix, and which of them are live."""
    pages = Page.objects.filter(locale__language_code=language, depth__gt=1).order_by("path")
    return [(page.url_path.split("/", 2)[2], page.live) for page in pages]


class AdminTreeTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.home = create_tree()
        cls.editor = create_editor()
        cls.agency = create_organisation("Agence")
        cls.cluster = create_cluster("Cluster solaire")
        cls.other = create_cluster("Cluster textile")
        cls.agreement = create_agreement("Convention", parent=cls.cluster, parties=[cls.agency], axes=["Un", "Deux"])
        cls.page = create_content_page(cls.home, "Le réseau")
        cls.child = create_content_page(cls.page, "Ses statuts")

    def setUp(self):
        self.client.force_login(self.editor)

    def assert_trees_are_equal(self):
        self.assertEqual(tree("fr"), tree("ar"))
        self.assertEqual(tree("fr"), tree("en"))
        self.assertEqual([problem for problem in Page.find_problems() if problem], [])

    def act(self, name, page, data=None, *more):
        """Send a confirmation of the admin; returns the response."""
        return self.client.post(reverse(f"wagtailadmin_pages:{name}", args=[page.pk, *more]), data or {})

    def translation(self, page, language="ar"):
        return page.get_translation(Locale.objects.get(language_code=language))

    def make_own(self, page, language="ar"):
        """Make an alias a page of its own, as the admin does."""
        alias = self.translation(page, language)
        self.act("convert_alias", alias)
        return self.translation(page, language)

    def test_creating(self):
        url = reverse("wagtailadmin_pages:add", args=["resources", "agreementpage", self.cluster.pk])
        parties = rows({"organisation": self.agency.pk, "role": "party"})
        self.assertEqual(
            submit(self.client, url, title="Nouvelle", provenance="owner", parties=parties).status_code, 302
        )
        self.assertTrue(AgreementPage.objects.in_language("ar").get(slug="nouvelle").live)
        self.assert_trees_are_equal()

    def test_creating_a_draft_and_publishing_it_later(self):
        url = reverse("wagtailadmin_pages:add", args=["home", "contentpage", self.home.pk])
        submit(self.client, url, publish=False, title="Brouillon")
        self.assert_trees_are_equal()
        draft = ContentPage.objects.of_record().get(slug="brouillon")
        self.assertFalse(draft.live)
        submit(self.client, reverse("wagtailadmin_pages:edit", args=[draft.pk]))
        self.assertTrue(self.translation(draft).live)
        self.assert_trees_are_equal()

    def test_a_draft_of_a_live_page_changes_no_alias(self):
        edit = reverse("wagtailadmin_pages:edit", args=[self.agreement.pk])
        submit(self.client, edit, publish=False, title="Convention revue")
        self.assertEqual(self.translation(self.agreement).title, "Convention")
        self.assert_trees_are_equal()

    def test_moving(self):
        self.act("move_confirm", self.agreement, None, self.other.pk)
        self.assertIn(("annuaire/cluster-textile/convention/", True), tree("ar"))
        owners = set(AgreementPage.objects.values_list("owner_organisation__name", flat=True))
        self.assertEqual(owners, {"Cluster textile"})
        self.assert_trees_are_equal()

    def test_moving_takes_translations_of_their_own_along(self):
        own = self.make_own(self.child)
        self.act("move_confirm", self.child, None, self.home.pk)
        self.assertEqual(self.translation(self.child).pk, own.pk)
        self.assertIn(("ses-statuts/", True), tree("ar"))
        self.assert_trees_are_equal()

    def test_moving_several(self):
        second = create_agreement("Seconde", parent=self.cluster)
        url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "move"])
        self.client.post(f"{url}?id={self.agreement.pk}&id={second.pk}", {"chooser": self.other.pk})
        self.assertEqual(AgreementPage.objects.descendant_of(self.other).count(), 2)
        self.assert_trees_are_equal()

    def test_putting_in_another_order(self):
        url = reverse("wagtailadmin_pages:set_page_position", args=[self.page.pk])
        self.client.post(f"{url}?position=0")
        self.assertEqual(tree("ar")[1], ("le-reseau/", True))
        self.assert_trees_are_equal()
        self.client.post(f"{url}?position=2")
        self.assert_trees_are_equal()

    def test_copying(self):
        fields = {"new_title": "Copie", "new_slug": "copie", "new_parent_page": self.cluster.pk, "publish_copies": "on"}
        self.act("copy", self.agreement, fields)
        copy = AgreementPage.objects.of_record().get(slug="copie")
        self.assertEqual([axis.text for axis in self.translation(copy).axes.all()], ["Un", "Deux"])
        self.assert_trees_are_equal()

    def test_copying_with_what_is_below(self):
        fields = {"new_title": "Copie", "new_slug": "copie", "new_parent_page": self.home.pk, "copy_subpages": "on"}
        self.act("copy", self.page, fields)
        self.assertIn(("copie/ses-statuts/", False), tree("ar"))
        self.assert_trees_are_equal()

    def test_copying_a_draft_with_what_it_refers_to(self):
        draft = create_agreement("Brouillon", parent=self.cluster, parties=[self.agency], live=False)
        self.act("copy", draft, {"new_title": "Copie", "new_slug": "copie", "new_parent_page": self.cluster.pk})
        self.assertEqual(Party.of_record.filter(organisation=self.agency).count(), 3)
        self.assert_trees_are_equal()

    def test_a_key_that_is_none_copies_and_moves_nothing(self):
        fields = {"new_title": "Copie", "new_slug": "copie"}
        for act in ("copy", "move"):
            for key in ("424242", "9" * 20, "abc", "0", "-1", ""):
                with self.subTest(act, key=key):
                    response = self.act(act, self.agreement, {**fields, "new_parent_page": key})
                    self.assertIn(response.status_code, (200, 400))
        self.assertFalse(AgreementPage.objects.filter(slug="copie").exists())
        self.assert_trees_are_equal()

    def test_a_copy_is_no_alias(self):
        response = self.client.get(reverse("wagtailadmin_pages:copy", args=[self.page.pk]))
        self.assertNotIn("alias", response.context["form"].fields)

    def test_what_is_there_once_is_not_copied(self):
        for page in (self.home, self.cluster, create_partner("GIZ"), EventIndexPage.objects.of_record().get()):
            self.assertRedirects(self.act("copy", page), reverse("wagtailadmin_home"))

    def test_deleting(self):
        self.act("delete", self.agreement)
        self.assertFalse(AgreementPage.objects.exists())
        self.assertFalse(Party.objects.exists())
        self.assert_trees_are_equal()

    def test_deleting_with_what_is_below(self):
        create_resource(parent=self.cluster)
        self.act("delete", self.cluster)
        self.assertEqual(ClusterPage.objects.of_record().count(), 1)
        self.assert_trees_are_equal()

    def test_deleting_takes_translations_of_their_own_along(self):
        self.make_own(self.page)
        response = self.client.get(reverse("wagtailadmin_pages:delete", args=[self.page.pk]))
        self.assertContains(response, "العربية")
        self.act("delete", self.page)
        self.assertFalse(ContentPage.objects.exists())
        self.assert_trees_are_equal()

    def test_deleting_a_translation_of_its_own_gives_the_alias_back(self):
        self.act("delete", self.make_own(self.page))
        self.assertEqual(self.translation(self.page).alias_of_id, self.page.pk)
        self.assertEqual(self.translation(self.child).alias_of_id, self.child.pk)
        self.assert_trees_are_equal()

    def languages_of_readers(self):
        """Whose readers find the page of record, once what is dirty was written anew."""
        rewrite_dirty()
        return Entry.objects.current().get(object_id=self.page.pk).languages.split()

    def test_a_converted_page_is_found_by_the_readers_of_its_language(self):
        own = self.make_own(self.page)
        self.assertEqual(Entry.objects.current().get(object_id=own.pk).languages, "ar")
        self.assertEqual(self.languages_of_readers(), ["fr", "en"])

    def test_after_its_deletion_they_find_the_page_of_record_again(self):
        self.act("delete", self.make_own(self.page))
        self.assertEqual(self.languages_of_readers(), ["fr", "ar", "en"])

    def test_unpublishing_several_takes_them_from_every_list(self):
        url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "unpublish"])
        self.client.post(f"{url}?id={self.agreement.pk}")
        self.assertFalse(visible_to(AgreementPage.objects.all(), AnonymousUser()).exists())
        self.assertTrue(visible_to(ContentPage.objects.all(), AnonymousUser()).exists())

    def test_deleting_several(self):
        own = self.make_own(self.page)
        url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"])
        self.client.post(f"{url}?id={self.agreement.pk}&id={own.pk}")
        self.assertFalse(AgreementPage.objects.exists())
        self.assertEqual(self.translation(self.page).alias_of_id, self.page.pk)
        self.assert_trees_are_equal()

    def test_unpublishing_and_publishing_again(self):
        self.act("unpublish", self.agreement)
        self.assertFalse(AgreementPage.objects.live().exists())
        self.assert_trees_are_equal()
        submit(self.client, reverse("wagtailadmin_pages:edit", args=[self.agreement.pk]))
        self.assertEqual(AgreementPage.objects.live().count(), 3)
        self.assert_trees_are_equal()

    def test_unpublishing_takes_translations_of_their_own_along(self):
        self.make_own(self.page)
        self.act("unpublish", self.page, {"include_descendants": "on"})
        self.assertFalse(ContentPage.objects.live().exists())
        self.assert_trees_are_equal()

    def test_every_tree_takes_a_new_address(self):
        submit(self.client, reverse("wagtailadmin_pages:edit", args=[self.agreement.pk]), slug="nouvelle-adresse")
        slugs = set(AgreementPage.objects.values_list("slug", flat=True))
        self.assertEqual(slugs, {"nouvelle-adresse"})
        self.assert_trees_are_equal()

    def test_going_back_to_an_older_draft(self):
        older = self.agreement.latest_revision
        edit = reverse("wagtailadmin_pages:edit", args=[self.agreement.pk])
        submit(self.client, edit, title="Convention revue", axes=rows({"text": "Trois"}))
        revert = reverse("wagtailadmin_pages:revisions_revert", args=[self.agreement.pk, older.pk])
        data = filled_in(self.client, revert)
        self.client.post(edit, {**data, "action-publish": "action-publish"})
        alias = self.translation(self.agreement)
        self.assertEqual((alias.title, [axis.text for axis in alias.axes.all()]), ("Convention", ["Un", "Deux"]))
        self.assertEqual(Axis.of_record.count(), 2)
        self.assert_trees_are_equal()


class OtherTreesTests(TestCase):
    """In the Arabic and the English tree the admin offers only what keeps them equal to the French one."""

    @classmethod
    def setUpTestData(cls):
        cls.home = create_tree()
        cls.editor = create_editor()
        cls.cluster = create_cluster()
        cls.event = create_event("Journée", parent=cls.cluster)
        cls.page = create_content_page(cls.home)

    def setUp(self):
        self.client.force_login(self.editor)

    def alias(self, page):
        return page.get_translation(Locale.objects.get(language_code="ar"))

    def test_nothing_is_made_there(self):
        for page in (self.home, self.cluster, self.page):
            self.assertFalse(self.alias(page).permissions_for_user(self.editor).can_add_subpage())
            self.assertTrue(page.permissions_for_user(self.editor).can_add_subpage())
        url = reverse("wagtailadmin_pages:add", args=["home", "contentpage", self.alias(self.home).pk])
        self.assertRedirects(self.client.get(url), reverse("wagtailadmin_home"))

    def test_no_other_home_page_is_made(self):
        root = Page.get_first_root_node()
        self.assertFalse(root.permissions_for_user(self.editor).can_add_subpage())

    def test_an_alias_is_not_moved_copied_unpublished_or_deleted(self):
        alias = self.alias(self.page)
        for act in ("move", "copy", "unpublish", "delete"):
            with self.subTest(act):
                url = reverse(f"wagtailadmin_pages:{act}", args=[alias.pk])
                self.assertRedirects(self.client.post(url), reverse("wagtailadmin_home"))
        self.assertTrue(ContentPage.objects.get(pk=alias.pk).live)

    def test_its_original_is(self):
        for act in ("move", "copy", "unpublish", "delete"):
            with self.subTest(act):
                url = reverse(f"wagtailadmin_pages:{act}", args=[self.page.pk])
                self.assertEqual(self.client.get(url).status_code, 200)

    def test_the_home_page_stays(self):
        permissions = self.home.permissions_for_user(self.editor)
        self.assertFalse(permissions.can_delete() or permissions.can_unpublish() or permissions.can_copy())
        self.assertTrue(permissions.can_edit() and permissions.can_publish())

    def test_lists_stay(self):
        for page_type in (ClusterIndexPage, AgreementIndexPage, ResourceIndexPage, EventIndexPage, PartnerIndexPage):
            page = page_type.objects.of_record().get()
            permissions = page.permissions_for_user(self.editor)
            self.assertFalse(permissions.can_delete() or permissions.can_unpublish())
            self.assertTrue(permissions.can_edit() and permissions.can_publish())

    def test_what_stays_says_why(self):
        edit, *ends = [f"wagtailadmin_pages:{name}" for name in ("edit", "delete", "unpublish")]
        for page in (self.home, AgreementIndexPage.objects.of_record().get()):
            for end in ends:
                response = self.client.post(reverse(end, args=[page.pk]), follow=True)
                self.assertRedirects(response, reverse(edit, args=[page.pk]))
                self.assertContains(response, "is there once")
        for end in ends:
            self.assertNotContains(self.client.get(reverse(end, args=[self.page.pk])), "is there once")
        self.assertTrue(AgreementIndexPage.objects.of_record().get().live)

    def test_a_list_of_its_own_in_another_language_may_go(self):
        alias = self.alias(AgreementIndexPage.objects.of_record().get())
        self.client.post(reverse("wagtailadmin_pages:convert_alias", args=[alias.pk]))
        self.client.post(reverse("wagtailadmin_pages:delete", args=[alias.pk]))
        self.assertIsNotNone(self.alias(AgreementIndexPage.objects.of_record().get()).alias_of_id)

    def test_a_page_does_not_move_into_the_tree_of_another_language(self):
        target = self.alias(create_content_page(self.home, "Ailleurs"))
        self.assertFalse(self.page.permissions_for_user(self.editor).can_move_to(target))
        url = reverse("wagtailadmin_pages:move_confirm", args=[self.page.pk, target.pk])
        for method in (self.client.get, self.client.post):
            self.assertRedirects(method(url), reverse("wagtailadmin_pages:move", args=[self.page.pk]))

    def test_an_alias_says_where_it_is_edited(self):
        response = self.client.get(reverse("wagtailadmin_pages:edit", args=[self.alias(self.event).pk]))
        self.assertContains(response, reverse("wagtailadmin_pages:edit", args=[self.event.pk]))
        self.assertNotContains(response, reverse("wagtailadmin_pages:convert_alias", args=[self.alias(self.event).pk]))

    def test_facts_are_not_converted(self):
        for page in (self.cluster, self.event, create_agreement(), create_resource(), create_partner("GIZ")):
            alias = self.alias(page)
            response = self.client.post(reverse("wagtailadmin_pages:convert_alias", args=[alias.pk]), follow=True)
            self.assertRedirects(response, reverse("wagtailadmin_pages:edit", args=[page.pk]))
            self.assertIn("Translations", str(next(iter(response.context["messages"]))))
            self.assertEqual(Page.objects.get(pk=alias.pk).alias_of_id, page.pk)

    def test_home_lists_and_plain_pages_are(self):
        for page in (self.home, AgreementIndexPage.objects.of_record().get(), self.page):
            alias = self.alias(page)
            self.client.post(reverse("wagtailadmin_pages:convert_alias", args=[alias.pk]))
            self.assertIsNone(Page.objects.get(pk=alias.pk).alias_of_id)

    def test_no_button_makes_a_translation_that_no_tree_knows(self):
        response = self.client.get(reverse("wagtailadmin_pages:edit", args=[self.page.pk]))
        self.assertNotContains(response, "submit/page")

    def test_wagtails_own_privacy_is_off(self):
        url = reverse("wagtailadmin_pages:set_privacy", args=[self.page.pk])
        self.assertRedirects(self.client.post(url, {"restriction_type": "login"}), reverse("wagtailadmin_home"))
        edit = self.client.get(reverse("wagtailadmin_pages:edit", args=[self.page.pk]))
        self.assertNotContains(edit, 'data-a11y-dialog-show="set-privacy"')
