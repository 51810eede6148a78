"""No document is shared yet: only who works in the admin opens one, and no file has an address of its own."""

import zipfile
from io import BytesIO
from pathlib import Path
from unittest import mock
from urllib.parse import quote
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_LZMA, ZIP_STORED, ZipFile

from django.conf import settings
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import TestCase, override_settings
from django.urls import reverse
from wagtail.models import Collection, CollectionViewRestriction

from clusters.tests.factories import create_cluster
from core.tests.admin import errors_at, filled_in, submit
from home.tests.factories import create_tree
from members.tests.factories import create_editor, create_page_editor, create_reader, let_work_in
from resources.file_kinds import is_office
from resources.models import Document


def archive(members, packed=ZIP_STORED):
    """The bytes of a ZIP file."""
    file = BytesIO()
    with ZipFile(file, "w", packed) as made:
        for name, content in members.items():
            made.writestr(name, content)
    return file.getvalue()


# Of more members than any document has.
MANY = archive({"word/document.xml": "<w/>", **{f"word/media/{number}.png": "" for number in range(12_000)}})


class DocumentTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.editor = create_editor()

    def setUp(self):
        self.document = Document(title="Convention signée")
        self.document.file.save("convention.pdf", ContentFile(b"%PDF-1.4 secret"))

    def serve(self, name=None, key=None, **headers):
        address = reverse("wagtaildocs_serve", args=[key or self.document.pk, name or self.document.filename])
        return self.client.get(address, headers=headers)

    def test_a_visitor_gets_none(self):
        response = self.serve()
        self.assertEqual(response.status_code, 404)
        self.assertNotIn("ETag", response)

    def test_a_reader_gets_none(self):
        self.client.force_login(create_reader())
        self.assertEqual(self.serve().status_code, 404)

    def test_who_works_in_the_admin_gets_those_of_their_collections_only(self):
        create_tree()
        director = create_page_editor(create_cluster())
        self.client.force_login(director)
        listed = reverse("wagtailadmin_api:documents:listing")
        one = reverse("wagtailadmin_api:documents:detail", args=[self.document.pk])
        self.assertEqual(self.serve().status_code, 404)
        self.assertEqual(self.client.get(listed).json()["items"], [])
        self.assertEqual(self.client.get(one, follow=True).status_code, 404)
        let_work_in(director, self.document.collection, "wagtaildocs.choose_document")
        self.assertEqual(self.serve().status_code, 200)
        self.assertEqual([one["id"] for one in self.client.get(listed).json()["items"]], [self.document.pk])

    def test_forbidden_and_unknown_look_the_same(self):
        forbidden = self.serve(**{"if-none-match": f'"{self.document.get_file_hash()}"'})
        self.assertEqual(forbidden.status_code, 404)
        unknown = self.serve(key=99999).content.replace(b"/99999/", f"/{self.document.pk}/".encode())
        self.assertHTMLEqual(forbidden.content.decode(), unknown.decode())

    def test_an_editor_gets_it_and_nobody_keeps_it_on_the_way(self):
        self.client.force_login(self.editor)
        response = self.serve()
        self.assertEqual(b"".join(response.streaming_content), b"%PDF-1.4 secret")
        self.assertIn("no-store", response["Cache-Control"])
        self.assertIn("sandbox", response["Content-Security-Policy"])
        self.assertEqual(response["X-Content-Type-Options"], "nosniff")
        self.assertIn("attachment", response["Content-Disposition"])

    @override_settings(PRIVATE_FILES_PREFIX="/private/")
    def test_behind_a_proxy_the_file_is_only_named(self):
        self.document.file.save("إتفاقية 100%.pdf", ContentFile(b"%PDF-1.4 secret"))
        self.document.save()
        self.assertNotIn("X-Accel-Redirect", self.serve())
        self.client.force_login(self.editor)
        response = self.serve()
        self.assertEqual(response.content, b"")
        self.assertEqual(response["X-Accel-Redirect"], f"/private/{quote(self.document.file.name)}")
        self.assertEqual(response["Content-Type"], "application/pdf")
        self.assertIn("attachment", response["Content-Disposition"])

    def test_another_name_a_huge_key_and_a_lost_file(self):
        self.client.force_login(self.editor)
        self.assertEqual(self.serve(name="autre.pdf").status_code, 404)
        self.assertEqual(self.serve(key=10**30).status_code, 404)
        self.document.file.storage.delete(self.document.file.name)
        self.assertEqual(self.serve().status_code, 404)

    def test_the_privacy_of_a_collection_changes_nothing(self):
        CollectionViewRestriction.objects.create(
            collection=Collection.get_first_root_node(), restriction_type="password", password="offen"
        )
        self.assertEqual(self.serve().status_code, 404)
        self.client.force_login(self.editor)
        self.assertEqual(self.serve().status_code, 200)

    def test_private_files_have_no_address(self):
        self.client.force_login(self.editor)
        name = self.document.file.name
        for address in (self.document.file.url, f"/media/{name}", f"/media/../private/{name}", f"/private/{name}"):
            with self.subTest(address):
                self.assertEqual(self.client.get(address, follow=True).status_code, 404)
        self.assertNotIn(Path(self.document.file.path), Path(settings.STATIC_ROOT).rglob("*"))

    def test_uploading_and_editing(self):
        self.client.force_login(self.editor)
        add = reverse("wagtaildocs:add")
        data = filled_in(self.client, add, title="Rapport", summary="Ce qu’il dit", title_ar="تقرير")
        response = self.client.post(add, {**data, "file": SimpleUploadedFile("rapport.pdf", b"%PDF-1.4")})
        self.assertEqual(response.status_code, 302)
        document = Document.objects.get(title="Rapport")
        edit = reverse("wagtaildocs:edit", args=[document.pk])
        self.assertEqual(submit(self.client, edit, title="Rapport annuel").status_code, 302)

    def test_files_that_are_dropped(self):
        self.client.force_login(self.editor)
        for name, language in (("notes.txt", "fr"), ("محضر الاجتماع.txt", "ar")):
            file = SimpleUploadedFile(name, b"Bonjour")
            response = self.client.post(reverse("wagtaildocs:add_multiple"), {"title": name, "files[]": file})
            self.assertTrue(response.json()["success"], response.content)
            self.assertEqual(Document.objects.get(title=name).text_language, language)

    def upload(self, name, content, title="Fichier"):
        self.client.force_login(self.editor)
        add = reverse("wagtaildocs:add")
        data = filled_in(self.client, add, title=title)
        return self.client.post(add, {**data, "file": SimpleUploadedFile(name, content)})

    def test_files_that_are_what_they_say(self):
        for name, content in (
            ("a.pdf", b"%PDF-1.7 ..."),
            ("a.PDF", b"%PDF-1.7 ..."),
            ("a.csv", "nom;ville\r\nÉnergie;Fès\r\n".encode("cp1252")),
            ("a.txt", "نص".encode()),
            ("a.docx", archive({"word/document.xml": "<w/>"})),
            ("a.xlsx", archive({"xl/workbook.xml": "<w/>"})),
            ("a.pptx", archive({"ppt/presentation.xml": "<w/>"})),
            ("a.odt", archive({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": ""})),
            ("a.ods", archive({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"})),
        ):
            with self.subTest(name):
                self.assertEqual(self.upload(name, content).status_code, 302)
                self.assertEqual(Document.objects.latest("pk").file.read(), content)

    def test_files_that_are_something_else_are_refused(self):
        word = archive({"word/document.xml": "<w/>"})
        for name, content in (
            ("a.pdf", b"<html><script>alert(1)</script>"),
            ("a.docx", b"MZ\x90\0"),
            ("a.docx", b"MZ\x90\0" + word),
            ("a.docx", word[: len(word) // 2]),
            ("a.docx", archive({"xl/workbook.xml": "<w/>"})),
            ("a.xlsx", word),
            ("a.odt", word),
            ("a.odt", archive({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"})),
            ("a.txt", b"MZ\x90\0"),
        ):
            with self.subTest(name, content=content[:20]):
                self.assertEqual(len(errors_at(self.upload(name, content), "file")), 1)

    def test_archives_that_are_damaged_are_refused(self):
        """In whatever way their pieces are packed."""
        for packed in (ZIP_DEFLATED, ZIP_BZIP2, ZIP_LZMA):
            whole = archive({"mimetype": "application/vnd.oasis.opendocument.text"}, packed)
            with self.subTest(packed):
                self.assertEqual(self.upload("a.odt", whole).status_code, 302)
                for damage in (b"\xff" * 12, b"\x00" * 12, b"\x05\x00\x00\x00\x00\x00\x00"):
                    damaged = whole[:38] + damage + whole[38 + len(damage) :]
                    self.assertEqual(len(errors_at(self.upload("a.odt", damaged), "file")), 1, damage)

    def test_archives_of_some_thousand_members_are_taken_and_of_more_refused_at_once(self):
        def document(number):
            return archive({"word/document.xml": "<w/>", **{f"word/media/{each}.png": "" for each in range(number)}})

        self.assertEqual(self.upload("a.docx", document(2_000)).status_code, 302)
        with mock.patch.object(zipfile, "ZipInfo", side_effect=AssertionError("a member was read")):
            self.assertFalse(is_office(BytesIO(MANY), "docx"))
        self.assertEqual(len(errors_at(self.upload("a.docx", MANY), "file")), 1)

    def test_titles_lose_what_nobody_sees(self):
        """Wherever they are written: files that are dropped bring theirs."""
        self.client.force_login(self.editor)
        file = SimpleUploadedFile("a.txt", b"Bonjour")
        sent = {"title": "Rapport\u202e\r\nfdp.exe", "files[]": file}
        response = self.client.post(reverse("wagtaildocs:add_multiple"), sent)
        self.assertTrue(response.json()["success"], response.content)
        document = Document.objects.latest("pk")
        self.assertEqual(document.title, "Rapport fdp.exe")
        edit = reverse("wagtaildocs:edit", args=[document.pk])
        submit(self.client, edit, title="تقرير\u202e\u200f 2025", summary="Une\x0b ligne\u2028et une autre")
        document.refresh_from_db()
        self.assertEqual((document.title, document.summary), ("تقرير\u200f 2025", "Une\n ligne\net une autre"))

    def test_a_title_of_nothing_that_can_be_seen_is_none(self):
        response = self.upload("a.txt", b"Bonjour", title="\u202e")
        self.assertEqual(len(errors_at(response, "title")), 1)

    def test_macros_are_refused(self):
        for name, content in (
            ("a.docx", archive({"word/document.xml": "<w/>", "word/vbaProject.bin": "x"})),
            ("a.odt", archive({"mimetype": "application/vnd.oasis.opendocument.text", "Basic/Standard/x.xml": "x"})),
        ):
            with self.subTest(name):
                self.assertIn("macros", errors_at(self.upload(name, content), "file")[0])

    def test_a_program_is_refused(self):
        self.client.force_login(self.editor)
        add = reverse("wagtaildocs:add")
        data = filled_in(self.client, add, title="Jeu")
        response = self.client.post(add, {**data, "file": SimpleUploadedFile("jeu.exe", b"MZ")})
        self.assertEqual(response.status_code, 200)
        self.assertTrue(response.context["form"].errors["file"])
