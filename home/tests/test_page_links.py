"""Links to pages in texts: nobody learns by them of a page that they may not see, and no forged one breaks a page."""

import json

from django.db import connection
from django.test import TestCase
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.images.tests.utils import get_test_image_file
from wagtail.test.utils.form_data import streamfield

from clusters.tests.factories import create_cluster
from core.models import Image
from core.page_links import key_of
from core.tests.admin import errors_at, filled_in, submit
from home.models import ContentPage
from home.tests.factories import create_content_page, create_news, create_tree
from members.tests.factories import create_editor, create_page_editor, let_work_in
from resources.models import AgreementPage
from resources.tests.factories import create_agreement


def text_with_link(**data):
    """What the editor sends: one word, which is a link."""
    link = {"offset": 0, "length": 4, "key": 0}
    block = {
        "key": "a",
        "type": "unstyled",
        "depth": 0,
        "text": "lien",
        "inlineStyleRanges": [],
        "entityRanges": [link],
    }
    return json.dumps({"blocks": [block], "entityMap": {"0": {"type": "LINK", "mutability": "MUTABLE", "data": data}}})


def stored_link(key):
    return f'<p><a linktype="page" id="{key}">lien</a></p>'


class ReaderTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.home = create_tree()
        cls.public = create_cluster("Cluster solaire")
        cls.draft = create_cluster("Cluster secret", slug="secret", live=False)

    def show(self, *keys, language="fr"):
        body = [("text", "".join(map(stored_link, keys)))]
        page = create_content_page(self.home, body=body)
        return self.client.get(page.get_translations(inclusive=True).get(locale__language_code=language).get_url())

    def test_a_link_leads_to_the_page_in_the_language_of_the_reader(self):
        for language in ("fr", "ar"):
            there = self.public.get_translations(inclusive=True).get(locale__language_code=language)
            self.assertContains(self.show(self.public.pk, language=language), f'<a href="{there.get_url()}">lien</a>')

    def test_a_link_to_a_draft_is_text_and_tells_no_address(self):
        response = self.show(self.draft.pk)
        self.assertContains(response, "lien")
        self.assertNotContains(response, "secret")

    def test_a_key_that_is_none_is_text(self):
        for key in ("abc", "1.5", "-1", "0", "9" * 30, "", "[1]", "٣", "999999"):
            self.assertContains(self.show(key), "<a>lien</a>")

    def test_many_links_cost_what_one_costs(self):
        self.show(self.public.pk)
        pages = [create_content_page(self.home, body=[("text", stored_link(self.public.pk) * n)]) for n in (1, 9)]
        counts = []
        for page in pages:
            with CaptureQueriesContext(connection) as queries:
                self.client.get(page.get_url())
            counts.append(len(queries))
        self.assertEqual(*counts)


class EditorTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.home = create_tree()
        cls.cluster = create_cluster("Cluster solaire")
        cls.other = create_cluster("Autre cluster")
        cls.own = create_agreement("La nôtre", parent=cls.cluster, live=False)
        cls.public = create_agreement("Convention publique", parent=cls.other)
        cls.secret = create_agreement("Convention secrète", parent=cls.other, slug="secrete", live=False)
        cls.director = create_page_editor(cls.cluster)

    def setUp(self):
        self.client.force_login(self.director)
        self.edit = reverse("wagtailadmin_pages:edit", args=[self.cluster.pk])
        self.edit_own = reverse("wagtailadmin_pages:edit", args=[self.own.pk])

    def assert_refused(self, response, field):
        """What was typed is shown again, with words beside the field that name nothing."""
        self.assertIn("you may not choose", errors_at(response, field)[0])
        for told in ("secrète", "secrete", "Vue du port"):
            self.assertNotContains(response, told)

    def test_a_forged_key_is_refused_and_the_old_text_stays(self):
        for key in ("abc", "\0", 1.5, [1], True, -1, 10**30, {}):
            with self.subTest(key):
                self.assertTrue(errors_at(submit(self.client, self.edit, body=text_with_link(id=key)), "body"))
        self.cluster.refresh_from_db()
        self.assertEqual(self.cluster.body, "")

    def test_links_to_pages_and_elsewhere_are_saved(self):
        for data in (
            {"id": self.public.pk},
            {"id": str(self.public.pk)},
            {"url": "https://example.org/"},
            {"id": None, "url": "#a"},
        ):
            with self.subTest(data):
                self.assertEqual(submit(self.client, self.edit, body=text_with_link(**data)).status_code, 302)
                self.cluster.refresh_from_db()
                self.assertIn(">lien</a>", self.cluster.body)

    def test_a_text_with_a_forged_key_opens_in_the_editor(self):
        for key in ("abc", "", "9" * 30, "999999"):
            self.cluster.body = stored_link(key)
            self.cluster.save_revision(clean=False)
            self.assertContains(self.client.get(self.edit), "lien")

    def test_a_director_names_what_is_public_or_their_own_and_no_draft_of_another(self):
        for page, is_refused in ((self.public, False), (self.own, False), (self.secret, True)):
            with self.subTest(page):
                response = submit(self.client, self.edit, summary="Autrement", body=text_with_link(id=page.pk))
                self.assertEqual(response.status_code, 200 if is_refused else 302)
        self.assert_refused(response, "body")
        self.assertContains(response, "Autrement")
        self.cluster.refresh_from_db()
        self.assertIn(f'id="{self.own.pk}"', self.cluster.body)

    def test_so_it_is_with_the_agreement_that_one_follows(self):
        parties = {"parties-0-organisation": self.cluster.cluster.pk}
        fields = {"replaces": self.secret.pk, "provenance": "owner", "parties-TOTAL_FORMS": "1", **parties}
        self.assert_refused(submit(self.client, self.edit_own, publish=False, **fields), "replaces")
        response = submit(self.client, self.edit_own, publish=False, **{**fields, "replaces": self.public.pk})
        self.assertEqual(response.status_code, 302)
        self.assertEqual(
            AgreementPage.objects.get(pk=self.own.pk).get_latest_revision_as_object().replaces, self.public
        )

    def test_so_it_is_with_the_button_of_a_page(self):
        page = create_content_page(self.home)
        self.client.force_login(create_page_editor(page, "writer@example.ma"))
        edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
        for target, is_saved in ((self.secret, False), (self.public, True)):
            button = {"text": "", "label": "Voir", "page": target.pk, "url": ""}
            response = submit(self.client, edit, body=streamfield([("call_to_act", button)]))
            if not is_saved:
                self.assert_refused(response, "body")
                self.assertContains(response, "Voir")
            self.assertEqual(bool(ContentPage.objects.get(pk=page.pk).body), is_saved)

    def test_a_refused_key_takes_no_other_words_away(self):
        news = create_news(parent=self.cluster, live=False)
        key = str(self.secret.pk)
        quote = {"text": key, "attribution": key, "source": "LesEco.ma", "url": ""}
        answer = {"value": {"question": key, "answer": "null"}, "deleted": "", "order": "0", "id": ""}
        answers = {"answers": {"count": "1", "0": answer}}
        button = {"text": key, "label": key, "page": key, "url": ""}
        body = streamfield([("quote", quote), ("accordion", answers), ("call_to_act", button)])
        response = submit(self.client, reverse("wagtailadmin_pages:edit", args=[news.pk]), body=body, publish=False)
        self.assert_refused(response, "body")
        shown = response.context["form"]["body"].value()
        self.assertEqual((shown[0].value["text"], shown[0].value["attribution"]), (key, key))
        self.assertEqual(shown[1].value["answers"][0]["question"], key)
        self.assertEqual((shown[2].value["text"], shown[2].value["label"]), (key, key))
        self.assertIsNone(shown[2].value["page"])

    def test_a_forged_key_in_a_block_is_refused(self):
        page = create_content_page(self.home)
        self.client.force_login(create_editor())
        edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
        for key, is_saved in (("abc", False), (self.public.pk, True)):
            submit(self.client, edit, body=streamfield([("text", text_with_link(id=key))]))
            self.assertEqual(bool(ContentPage.objects.get(pk=page.pk).body), is_saved)

    def test_so_it_is_with_pictures_of_a_collection(self):
        page = create_content_page(self.home)
        image = Image.objects.create(title="Vue du port", file=get_test_image_file())
        writer = create_page_editor(page, "writer@example.ma")
        self.client.force_login(writer)
        edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
        picture = {"image": {"image": image.pk, "decorative": "on", "alt_text": ""}, "caption": ""}
        self.assert_refused(submit(self.client, edit, body=streamfield([("figure", picture)])), "body")
        self.assertFalse(ContentPage.objects.get(pk=page.pk).body)
        let_work_in(writer, image.collection, "wagtailimages.choose_image")
        submit(self.client, edit, body=streamfield([("figure", picture)]))
        self.assertTrue(ContentPage.objects.get(pk=page.pk).body)

    def test_what_the_secretariat_named_stays_when_a_director_saves(self):
        self.client.force_login(create_editor())
        self.assertEqual(submit(self.client, self.edit, body=text_with_link(id=self.secret.pk)).status_code, 302)
        self.client.force_login(self.director)
        self.assertNotContains(self.client.get(self.edit), "secrete")
        data = filled_in(self.client, self.edit, summary="Autrement")
        response = self.client.post(self.edit, {**data, "action-publish": "action-publish"})
        self.assertNotEqual(response.url, reverse("wagtailadmin_home"))
        self.cluster.refresh_from_db()
        self.assertEqual(self.cluster.summary, "Autrement")


def test_keys():
    for value in (5, "5", "05"):
        assert key_of(value) == 5
    for value in (2**31, True, 5.0, None, "٥", "5\0", [5]):
        assert key_of(value) is None
