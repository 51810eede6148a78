"""Accounts in the admin: by e-mail address, in a language that the admin speaks."""

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import TestCase
from django.urls import reverse, reverse_lazy
from wagtail.users.models import UserProfile

from core.tests.admin import errors_at, submit
from members.models import User
from members.tests.factories import create_editor, create_reader

PASSWORD = "an even longer password"
GIF = (
    b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;"
)


class AccountFormTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.editor = create_editor()

    def setUp(self):
        self.client.force_login(self.editor)

    def create(self, **changes):
        fields = {"email": "amina@example.ma", "first_name": "Amina", "last_name": "B.", "language": "ar"}
        fields |= {"password1": PASSWORD, "password2": PASSWORD}
        return submit(self.client, reverse("wagtailusers_users:add"), **{**fields, **changes})

    def test_creating(self):
        self.assertRedirects(self.create(), reverse("wagtailusers_users:index"))
        user = User.objects.get(email="amina@example.ma")
        self.assertEqual((user.language, user.check_password(PASSWORD)), ("ar", True))
        self.assertEqual(user.wagtail_userprofile.preferred_language, "ar")

    def test_editing(self):
        user = create_reader()
        url = reverse("wagtailusers_users:edit", args=[user.pk])
        changes = {"first_name": "Amina", "last_name": "B.", "language": "en", "is_active": "on"}
        self.assertRedirects(submit(self.client, url, **changes), reverse("wagtailusers_users:index"))
        user.refresh_from_db()
        self.assertEqual((user.first_name, user.language), ("Amina", "en"))
        self.assertEqual(user.wagtail_userprofile.preferred_language, "en")

    def test_address_taken_in_any_case(self):
        create_reader("Amina@example.ma")
        message = ["An account with this e-mail address exists already."]
        for email in ("Amina@example.ma", "amina@EXAMPLE.ma", "amina@example.ma"):
            with self.subTest(email):
                self.assertEqual(errors_at(self.create(email=email), "email"), message)

    def test_address_taken_in_letters_that_are_the_same(self):
        create_reader("amina@strasse.example")
        message = ["An account with this e-mail address exists already."]
        for email in ("amina@straße.example", "amina@ſtrasse.example"):
            with self.subTest(email):
                self.assertEqual(errors_at(self.create(email=email), "email"), message)
        self.assertEqual(self.create(email="amina@strase.example").status_code, 302)

    def test_what_is_no_address_password_or_language(self):
        response = self.create(email="amina", password2="other", language="xx", last_name="B\0")
        for field in ("email", "password2", "language", "last_name"):
            self.assertTrue(errors_at(response, field), field)
        self.assertTrue(errors_at(self.create(password1="short", password2="short"), "password2"))

    def test_list_and_search(self):
        create_reader("amina@example.ma", first_name="Amina")
        response = self.client.get(reverse("wagtailusers_users:index"), {"q": "Amina"})
        self.assertEqual([user.email for user in response.context["users"]], ["amina@example.ma"])

    def test_nobody_else_may_look(self):
        self.client.force_login(create_reader())
        self.assertRedirects(
            self.client.get(reverse("wagtailusers_users:index")),
            f"{reverse('wagtailadmin_login')}?next={reverse('wagtailusers_users:index')}",
        )


class LanguageTests(TestCase):
    def admin_language(self, user):
        self.client.force_login(user)
        html = self.client.get(reverse("wagtailadmin_home"), headers={"accept-language": "en"}).content.decode()
        return html.split('lang="', 1)[1][:2], html.split('dir="', 1)[1][:3]

    def test_admin_speaks_the_language_of_its_user(self):
        self.assertEqual(self.admin_language(create_editor("a@example.ma", language="ar")), ("ar", "rtl"))
        self.assertEqual(self.admin_language(create_editor("b@example.ma", language="fr")), ("fr", "ltr"))

    def test_a_language_chosen_in_the_own_account_is_kept(self):
        user = create_editor(first_name="Amina", last_name="B.")
        self.client.force_login(user)
        submit(self.client, reverse("wagtailadmin_account"), **{"locale-preferred_language": "ar"})
        user.refresh_from_db()
        self.assertEqual(user.language, "ar")
        self.assertEqual(self.admin_language(user), ("ar", "rtl"))

    def test_no_other_time_zone_is_offered(self):
        self.client.force_login(create_editor())
        self.assertNotContains(self.client.get(reverse("wagtailadmin_account")), "current_time_zone")

    def test_sign_in_page_is_the_networks_own_and_in_its_readers_language(self):
        for language, password in (("fr", "Mot de passe"), ("ar", "كلمة"), ("en", "Password")):
            response = self.client.get(reverse("wagtailadmin_login"), headers={"accept-language": language})
            self.assertContains(response, "Maroc Cluster")
            self.assertRegex(response.content.decode(), rf'<label[^>]*for="id_password"[^>]*>\s*{password}')
            self.assertNotContains(response, "Sign in to Wagtail")


class OwnAccountTests(TestCase):
    """The page on which somebody changes their own name, language and password."""

    URL = reverse_lazy("wagtailadmin_account")

    def test_it_saves_a_name_and_takes_no_picture(self):
        editor = create_editor()
        self.client.force_login(editor)
        page = self.client.get(self.URL)
        self.assertNotContains(page, "avatar-avatar")
        self.assertIn("no-store", page["Cache-Control"])
        fields = {
            "name_email-first_name": "Amina",
            "name_email-last_name": "B.",
            "locale-preferred_language": "en",
            "theme-theme": "system",
            "theme-density": "default",
            "theme-contrast": "system",
            "theme-keyboard_shortcuts": "on",
            "avatar-avatar": SimpleUploadedFile("amina.gif", GIF, "image/gif"),
        }
        self.assertRedirects(self.client.post(self.URL, fields), self.URL)
        editor.refresh_from_db()
        self.assertEqual(editor.first_name, "Amina")
        self.assertFalse(UserProfile.objects.get(user=editor).avatar)

    def test_who_has_no_right_in_the_admin_does_not_get_it(self):
        self.assertRedirects(self.client.get(self.URL), f"{reverse('wagtailadmin_login')}?next={self.URL}")
        self.client.force_login(create_reader())
        self.assertNotEqual(self.client.get(self.URL).status_code, 200)
