"""What a picture may be, and what of it is shown to everybody."""

import struct
import zlib
from io import BytesIO

from django.core.files.images import ImageFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import TestCase, override_settings
from django.urls import reverse
from django_tasks_db.models import DBTaskResult
from PIL import Image as Pillow
from wagtail.images import get_image_model
from wagtail.images.forms import get_image_form
from wagtail.models import Page, Site
from wagtail.tasks import delete_file_from_storage_task

from core.models import Image
from core.tasks import make_renditions
from core.tests.admin import submit
from home.tests.factories import create_content_page, create_tree
from members.tests.factories import create_editor, create_page_editor, let_work_in

GPS = 0x8825
SECRET = "N 33.5731 W 7.5898"


def chunk(kind, content):
    """A piece of a PNG."""
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def picture(kind, size=(40, 20), **options):
    """The bytes of a picture that tells where it was made, and that lies on its side."""
    made = Pillow.new("RGB", size, "green")
    exif = made.getexif()
    exif[0x0112] = 6  # to be turned by 90 degrees
    exif[0x010E] = SECRET
    exif.get_ifd(GPS)[1] = "N"
    file = BytesIO()
    made.save(file, kind, exif=exif, **options)
    return file.getvalue()


class PublishedPictureTests(TestCase):
    def rendition(self, kind, spec, **options):
        image = Image(title="Usine", file=ImageFile(BytesIO(picture(kind, **options)), name=f"usine.{kind.lower()}"))
        image.save()
        with image.get_rendition(spec).file.open("rb") as file:
            return file.read()

    def test_no_rendition_tells_where_the_picture_was_made(self):
        for kind in ("JPEG", "PNG", "WEBP", "AVIF"):
            for spec in ("original", "width-20", "format-jpeg", "format-png", "format-webp", "format-avif"):
                with self.subTest(kind=kind, spec=spec):
                    served = self.rendition(kind, spec, comment=SECRET, xmp=SECRET.encode())
                    self.assertNotIn(b"33.5731", served)
                    self.assertFalse(Pillow.open(BytesIO(served)).getexif())

    def test_nobody_guesses_the_address_of_a_rendition(self):
        names = set()
        for _ in range(2):
            image = Image(title="Usine", file=ImageFile(BytesIO(picture("PNG")), name=f"{'usine' * 30}.png"))
            image.save()
            names.add(image.get_rendition("width-20").url)
        self.assertEqual(len(names), 2)
        for name in names:
            self.assertRegex(name, r"^/media/images/[0-9a-f]{16}-usine.*png$")

    def test_the_original_keeps_it(self):
        self.assertIn(b"33.5731", picture("JPEG"))

    def test_a_picture_is_turned_all_the_same(self):
        self.assertEqual(Pillow.open(BytesIO(self.rendition("JPEG", "original"))).size, (20, 40))


class DeletedPictureTests(TestCase):
    @override_settings(TASKS={"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}})
    def test_a_deleted_picture_leaves_no_file(self):
        """In production a task deletes them: it is told of the storage in JSON."""
        image = Image.objects.create(title="Usine", file=ImageFile(BytesIO(picture("JPEG")), name="usine.jpg"))
        files = [image.file, image.get_rendition("width-20").file]
        self.assertTrue(all(file.storage.exists(file.name) for file in files))
        with self.captureOnCommitCallbacks(execute=True):
            image.delete()
        for task in DBTaskResult.objects.filter(task_path=delete_file_from_storage_task.module_path):
            delete_file_from_storage_task.call(*task.task_result.args)
        self.assertFalse(any(file.storage.exists(file.name) for file in files))


class UploadTests(TestCase):
    def errors(self, content, name):
        form = get_image_form(get_image_model())({"title": "Bombe"}, {"file": SimpleUploadedFile(name, content)})
        return form.errors.get("file", [])

    def bomb(self, kind, size, **options):
        file = BytesIO()
        Pillow.new("1", size).save(file, kind, **options)
        self.assertLess(len(file.getvalue()), 1_000_000)
        return file.getvalue()

    def test_more_pixels_than_fifty_million_are_refused_beside_the_field(self):
        for name, content in (
            ("large.png", self.bomb("PNG", (8_000, 8_000))),
            ("bomb.png", self.bomb("PNG", (20_000, 20_000))),
            ("bomb.gif", self.bomb("GIF", (16_000, 16_000))),
        ):
            with self.subTest(name):
                said = str(self.errors(content, name))
                self.assertIn("trop de pixels", said)
                self.assertIn("000", said)
                self.assertNotIn("inconnu", said)

    def test_words_and_colours_of_many_megabytes_are_refused_beside_the_field(self):
        whole = self.bomb("PNG", (8, 8))
        head, rest = whole[:33], whole[33:]  # what comes first is the size
        for kind in (b"zTXt", b"iCCP", b"iTXt"):
            start = b"x\0\1\0\0\0" if kind == b"iTXt" else b"x\0\0"
            with self.subTest(kind):
                self.assertEqual(self.errors(head + chunk(kind, start + zlib.compress(b"a" * 100)) + rest, "a.png"), [])
                bomb = head + chunk(kind, start + zlib.compress(bytes(70_000_000))) + rest
                self.assertEqual(len(self.errors(bomb, "a.png")), 1)
                self.assertEqual(len(self.errors(head + chunk(kind, start + b"no zlib") + rest, "a.png")), 0)

    def test_titles_and_credits_lose_what_nobody_sees(self):
        self.client.force_login(create_editor())
        file = SimpleUploadedFile("a.png", picture("PNG"))
        sent = {"title": "Usine\u202e\r\ngnp.exe", "files[]": file}
        response = self.client.post(reverse("wagtailimages:add_multiple"), sent)
        self.assertTrue(response.json()["success"], response.content)
        image = Image.objects.latest("pk")
        self.assertEqual(image.title, "Usine gnp.exe")
        edit = reverse("wagtailimages:edit", args=[image.pk])
        submit(self.client, edit, title="مصنع", credit="A.\u202e B.")
        image.refresh_from_db()
        self.assertEqual((image.title, image.credit), ("مصنع", "A. B."))

    def test_a_camera_s_picture_is_taken(self):
        self.assertEqual(self.errors(picture("JPEG", (6_000, 4_000)), "usine.jpg"), [])


class RenditionsOnPublishTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.home = create_tree()
        cls.image = Image.objects.create(
            title="Usine", file=ImageFile(BytesIO(picture("JPEG", (1200, 800))), name="usine.jpg")
        )

    def publish(self, body):
        with self.captureOnCommitCallbacks(execute=True):
            page = create_content_page(self.home, "Visite", live=False, body=body)
            page.save_revision().publish()
        return page

    def figure(self):
        return [{"type": "figure", "value": {"image": {"image": self.image.pk, "decorative": True, "alt_text": ""}}}]

    def test_they_are_there_before_a_reader_comes(self):
        page = self.publish(self.figure())
        made = set(self.image.renditions.values_list("filter_spec", flat=True))
        self.assertEqual(len(made), 6, made)  # three formats in two widths
        self.client.get(page.get_url())
        self.assertEqual(self.image.renditions.count(), 6)

    @override_settings(PAGE_CACHE_SECONDS=60, SECURE_SSL_REDIRECT=True)
    def test_they_are_there_under_the_settings_of_production_too(self):
        Site.objects.update(hostname="portal.example", port=443)
        Site.clear_site_root_paths_cache()
        with override_settings(ALLOWED_HOSTS=["portal.example"]):
            self.publish(self.figure())
        self.assertEqual(self.image.renditions.count(), 6)

    def test_a_page_without_pictures_is_not_rendered(self):
        page = self.publish([])
        with self.assertNumQueries(3):
            make_renditions.call(page.pk)

    def test_a_page_that_is_gone_is_no_failure(self):
        self.assertIsNone(make_renditions.call(Page.objects.last().pk + 1))


class ListedPictureTests(TestCase):
    def test_who_works_in_the_admin_is_told_of_the_pictures_of_their_collections_only(self):
        image = Image.objects.create(title="Usine", file=ImageFile(BytesIO(picture("PNG")), name="usine.png"))
        director = create_page_editor(create_tree())
        self.client.force_login(director)
        listed = reverse("wagtailadmin_api:images:listing")
        self.assertEqual(self.client.get(listed).json()["items"], [])
        let_work_in(director, image.collection, "wagtailimages.choose_image")
        self.assertEqual([one["id"] for one in self.client.get(listed).json()["items"]], [image.pk])
