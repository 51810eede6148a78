"""What the admin's forms refuse that Wagtail would let pass."""

from io import BytesIO

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import TestCase
from django.urls import reverse
from PIL import Image as Picture

from core.models import Image
from core.tests.admin import errors_at, submit
from home.models import ContentPage
from members.tests.factories import create_editor

from .factories import create_tree


def picture():
    file = BytesIO()
    Picture.effect_noise((200, 200), 50).save(file, "PNG")
    return file.getvalue()


class FormTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.home = create_tree()
        cls.editor = create_editor()

    def setUp(self):
        self.client.force_login(self.editor)

    def upload(self, content):
        file = SimpleUploadedFile("photo.png", content, "image/png")
        return self.client.post(reverse("wagtailimages:add"), {"title": "Photo", "file": file, "collection": 1})

    def test_a_damaged_picture_is_refused_and_a_whole_one_is_not(self):
        content = picture()
        response = self.upload(content[: len(content) // 2])
        self.assertEqual(errors_at(response, "file"), ["This picture is damaged: it cannot be read to its end."])
        self.assertEqual(self.upload(content).status_code, 302)
        self.assertEqual(Image.objects.count(), 1)

    def test_blocks_that_no_browser_sends_are_a_bad_request(self):
        add = reverse("wagtailadmin_pages:add", args=["home", "contentpage", self.home.pk])
        block = {"body-0-type": "quote", "body-0-order": "x", "body-0-deleted": ""}
        for count, blocks in (("abc", {}), ("999999999", {}), ("", {}), ("1", block)):
            with self.subTest(count):
                response = submit(self.client, add, title="Page", **{"body-count": count}, **blocks)
                self.assertEqual(response.status_code, 400)
        self.assertFalse(ContentPage.objects.exists())
        self.assertEqual(submit(self.client, add, title="Page").status_code, 302)

    def test_a_page_takes_no_address_of_the_portal(self):
        add = reverse("wagtailadmin_pages:add", args=["home", "contentpage", self.home.pk])
        response = submit(self.client, add, title="Recherche", slug="recherche")
        self.assertEqual(errors_at(response, "slug"), ["The portal itself uses this address."])
        self.assertEqual(submit(self.client, add, title="Recherches", slug="recherches").status_code, 302)
        self.assertEqual(ContentPage.objects.of_record().get().slug, "recherches")
