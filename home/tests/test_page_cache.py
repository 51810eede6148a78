"""Pages that are kept for anonymous readers: who gets them, who does not, and until when."""

from datetime import timedelta
from unittest.mock import patch

from django.apps import apps
from django.conf import settings
from django.contrib.sessions.models import Session
from django.core.cache import cache
from django.core.management import call_command
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder
from django.test import SimpleTestCase, TestCase, override_settings
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from django_tasks_db.models import DBTaskResult
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Page, PageLogEntry, ReferenceIndex, Revision

from clusters.tests.factories import create_cluster, create_network
from core.models import Image
from core.page_cache import forget_pages
from core.signal_handlers import is_shown
from core.tasks import replace_version_again
from members.models import User

from .factories import create_content_page, create_tree


class ShownTests(SimpleTestCase):
    """Whose changes have pages made anew: a new app needs to say nothing."""

    def test_models_of_the_portals_apps_are_shown_unless_named(self):
        own = [app for app in apps.get_app_configs() if (settings.BASE_DIR / app.name).is_dir()]
        self.assertGreater(len(own), 6)
        for app in own:
            for model in app.get_models(include_auto_created=True):
                self.assertEqual(is_shown(model), app.label not in ("members", "search"), model)

    def test_what_libraries_keep_for_themselves_is_not(self):
        for model in (Revision, PageLogEntry, ReferenceIndex, Session, DBTaskResult, MigrationRecorder.Migration, User):
            self.assertFalse(is_shown(model), model)


@override_settings(PAGE_CACHE_SECONDS=60)
class PageCacheTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.home = create_tree()
        create_network()
        cls.page = create_content_page(cls.home, "Le réseau", show_in_menus=True)
        cls.url = cls.page.get_url()
        cls.reader = User.objects.create_superuser("amina@example.org", "x")

    def committed(self):
        """What happens within is there for all to see afterwards."""
        connection.run_on_commit.clear()  # what the test made before: its transaction never ends
        return self.captureOnCommitCallbacks(execute=True)

    def spent(self, url=None, **headers):
        """The number of queries of an answer: none for a kept page."""
        with CaptureQueriesContext(connection) as queries:
            self.response = self.client.get(url or self.url, **headers)
        return len(queries)

    def assert_kept(self, url=None):
        self.client.get(url or self.url)
        self.assertEqual(self.spent(url), 0)

    def test_the_next_anonymous_reader_gets_the_kept_page(self):
        first = self.client.get(self.url)
        self.assertEqual(self.spent(), 0)
        self.assertEqual(self.response.content, first.content)
        self.assertEqual(self.response["Cache-Control"], "no-cache, public")
        self.assertFalse(self.response.has_header("Vary"))

    def test_every_kind_of_page_is_kept_in_every_language(self):
        for page in (self.home, *self.home.get_children().specific(), self.page):
            for translation in page.get_translations(inclusive=True):
                with self.subTest(translation.get_url()):
                    self.assert_kept(translation.get_url())

    def test_a_signed_in_reader_gets_no_kept_page(self):
        self.assert_kept()
        self.client.force_login(self.reader)
        self.assertGreater(self.spent(), 0)
        self.assertEqual(self.response["Cache-Control"], "no-cache, private")

    def test_a_signed_in_reader_leaves_none(self):
        self.client.force_login(self.reader)
        self.client.get(self.url)
        self.client.logout()
        self.client.cookies.clear()
        self.assertGreater(self.spent(), 0)

    @override_settings(WAGTAILADMIN_BASE_URL="http://testserver:8443")
    def test_the_name_that_is_asked_for_makes_no_page_of_its_own(self):
        self.assertGreater(self.spent(headers={"Host": "testserver:70000"}), 0)
        self.assertContains(self.response, "http://testserver:8443/fr/")
        self.assertNotContains(self.response, "70000")
        for host in ("testserver", "testserver:8443", "testserver:007", "TESTSERVER:80", "testserver."):
            self.assertEqual(self.spent(headers={"Host": host}), 0, host)

    @override_settings(ALLOWED_HOSTS=["portal.example", ".clusters.example"])
    def test_another_name_is_kept_once_and_one_of_many_never(self):
        self.assertGreater(self.spent(headers={"Host": "portal.example"}), 0)
        self.assertContains(self.response, "http://portal.example/")
        self.assertEqual(self.spent(headers={"Host": "Portal.Example"}), 0)
        for host in ("portal.example:80", "a.clusters.example"):
            self.assertGreater(self.spent(headers={"Host": host}), 0)
            self.assertGreater(self.spent(headers={"Host": host}), 0, host)

    def test_a_name_that_is_none_is_refused_without_an_error_in_the_log(self):
        with self.assertNoLogs("django", "ERROR"):
            for host in ("testserver:abc", "elsewhere.example", "testserver:80:80"):
                self.assertEqual(self.client.get(self.url, headers={"Host": host}).status_code, 400)

    def test_what_is_published_is_shown_at_once(self):
        self.assert_kept()
        with self.committed():
            self.page.title = "Un autre titre"
            self.page.save_revision().publish()
        self.assertContains(self.client.get(self.url), "Un autre titre")
        self.assertContains(self.client.get(self.home.get_url()), "Un autre titre")

    def test_what_is_unpublished_is_gone_at_once(self):
        self.assert_kept()
        with self.committed():
            self.page.unpublish()
        self.assertEqual(self.client.get(self.url).status_code, 404)

    def test_a_minute_without_anything_due_leaves_the_kept_pages(self):
        self.assert_kept()
        with self.captureOnCommitCallbacks(execute=True):
            call_command("publish_due")
        self.assertEqual(self.spent(), 0)

    def test_what_the_clock_unpublishes_is_gone_at_once(self):
        self.assert_kept()
        Page.objects.filter(pk=self.page.pk).update(expire_at=timezone.now() - timedelta(minutes=1))
        with self.committed():
            call_command("publish_due")
        self.assertEqual(self.client.get(self.url).status_code, 404)

    def test_a_renamed_organisation_is_shown_at_once(self):
        page = create_cluster("Cluster solaire", acronym="EnR")
        self.assert_kept(page.get_url())
        with self.committed():
            page.cluster.acronym = "ENERGIE"
            page.cluster.save()
        self.assertContains(self.client.get(page.get_url()), "ENER")

    def create_picture(self):
        return Image.objects.create(title="Usine", file=get_test_image_file())

    def test_a_picture_that_is_rendered_leaves_the_kept_pages(self):
        picture = self.create_picture()
        self.assert_kept()
        with self.committed():
            picture.get_rendition("width-20")
        self.assertEqual(self.spent(), 0)

    def test_one_that_changes_or_loses_its_file_has_them_made_anew(self):
        picture = self.create_picture()
        rendition = picture.get_rendition("width-20")
        for act in (rendition.delete, picture.save):
            self.assert_kept()
            with self.committed():
                act()
            self.assertGreater(self.spent(), 0, act)

    def test_a_draft_leaves_the_kept_pages(self):
        self.assert_kept()
        with self.committed():
            self.page.title = "Brouillon"
            self.page.save_revision()
        self.assertEqual(self.spent(), 0)

    def test_a_page_that_was_made_during_a_publication_is_not_kept(self):
        def publish_meanwhile(*args, **kwargs):
            with self.committed():
                forget_pages()
            return serve(*args, **kwargs)

        serve = type(self.page).serve
        with patch.object(type(self.page), "serve", lambda *args, **kwargs: publish_meanwhile(*args, **kwargs)):
            self.client.get(self.url)
        self.assertGreater(self.spent(), 0)

    def test_search_and_errors_and_forms_are_not_kept(self):
        for url in ("/fr/recherche/?q=solaire", "/fr/inconnu/", "/admin/login/"):
            with self.subTest(url):
                self.client.get(url)
                self.assertGreater(self.spent(url), 0)

    def test_a_narrowed_list_is_not_kept(self):
        """There is no end of such addresses: they would drive the pages out."""
        url = self.home.get_children().first().get_url()
        self.assert_kept(url)
        for _ in range(2):
            self.assertGreater(self.spent(f"{url}?region=MA-06"), 0)

    def test_each_host_has_its_own_page(self):
        self.assert_kept()
        self.assertGreater(self.spent(headers={"host": "localhost"}), 0)

    def test_head_gets_the_kept_page_and_post_does_not(self):
        self.assert_kept()
        with self.assertNumQueries(0):
            self.assertEqual(self.client.head(self.url).status_code, 200)
        with CaptureQueriesContext(connection) as queries:
            self.client.post(self.url)
        self.assertGreater(len(queries), 0)

    def test_a_browser_that_has_it_gets_304(self):
        etag = self.client.get(self.url)["ETag"]
        self.assertEqual(self.spent(headers={"if-none-match": etag}), 0)
        self.assertEqual((self.response.status_code, self.response.content), (304, b""))

    def test_only_shared_pages_have_an_etag(self):
        for url in ("/fr/inconnu/", "/admin/login/", "/fr/recherche/?q=solaire"):
            self.assertFalse(self.client.get(url).has_header("ETag"), url)
        self.client.force_login(self.reader)
        self.assertFalse(self.client.get(self.url).has_header("ETag"))

    def test_without_the_cache_the_page_is_made(self):
        self.assert_kept()
        with patch.object(cache, "get", return_value=None), patch.object(cache, "get_or_set", return_value=None):
            self.assertGreater(self.spent(), 0)
        self.assertEqual(self.response.status_code, 200)

    def change_content(self):
        with self.committed():
            forget_pages()

    @override_settings(TASKS={"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}})
    def test_what_the_cache_did_not_hear_of_it_is_told_again(self):
        self.assert_kept()
        with patch.object(cache, "set"):
            self.change_content()
            task = DBTaskResult.objects.get()
            replace_version_again.call(*task.task_result.args)
        later = DBTaskResult.objects.exclude(pk=task.pk).get()
        self.assertGreater(later.run_after, timezone.now())
        self.assertEqual(self.spent(), 0)
        replace_version_again.call(*later.task_result.args)
        self.assertGreater(self.spent(), 0)
        self.assertEqual(DBTaskResult.objects.count(), 2)

    @override_settings(TASKS={"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}})
    def test_what_the_cache_heard_of_is_told_once_and_nobody_tries_for_ever(self):
        self.change_content()
        with patch.object(cache, "set"):
            replace_version_again.call(timezone.now().isoformat())
        self.assertFalse(DBTaskResult.objects.exists())

    @override_settings(PAGE_CACHE_SECONDS=0)
    def test_nothing_is_kept_where_it_is_off(self):
        self.client.get(self.url)
        self.assertGreater(self.spent(), 0)
