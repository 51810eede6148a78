"""What every kind of answer carries; `deploy/tests` asks the same through the proxy."""

from unittest.mock import patch

from django.core.files.base import ContentFile
from django.test import Client, SimpleTestCase, TestCase, override_settings
from django.urls import reverse
from wagtail.models import Page

from home.tree import plant
from members.models import User
from network_site.tests.observatory import directives, score
from resources.models import Document

EVERYWHERE = {
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "X-Content-Type-Options": "nosniff",
}


@override_settings(SECURE_HSTS_SECONDS=31536000, SECURE_HSTS_INCLUDE_SUBDOMAINS=True)
class HeaderTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        plant()
        cls.document = Document.objects.create(title="Rapport", file=ContentFile(b"text", name="report.txt"))

    def get(self, path, **options):
        return self.client.get(path, secure=True, **options)

    def assert_protected(self, response, status):
        self.assertEqual(response.status_code, status)
        for name, value in EVERYWHERE.items():
            self.assertEqual(response[name], value, name)
        self.assertIn("geolocation=()", response["Permissions-Policy"])
        self.assertEqual(response["Strict-Transport-Security"], "max-age=31536000; includeSubDomains")

    def assert_strict(self, response, status):
        """As public answers are: only from here, nothing inline, in nobody's frame."""
        self.assert_protected(response, status)
        policy = response["Content-Security-Policy"]
        self.assertNotIn("unsafe", policy)
        self.assertNotIn("nonce", policy)
        rules = directives(policy)
        self.assertEqual(rules["default-src"], {"'none'"})
        self.assertEqual(rules["frame-ancestors"], {"'none'"})
        self.assertEqual(rules["form-action"], {"'self'"})
        self.assertEqual(rules["base-uri"], rules["object-src"], {"'none'"})

    def test_a_page(self):
        self.assert_strict(self.get("/fr/"), 200)

    def test_a_page_that_the_browser_has(self):
        tag = self.get("/fr/")["ETag"]
        self.assert_strict(self.get("/fr/", headers={"If-None-Match": tag}), 304)

    def test_redirections(self):
        self.assert_strict(self.get("/"), 302)
        self.assert_strict(self.get("/fr/annuaire"), 301)

    def test_errors(self):
        self.assert_strict(self.get("/fr/", headers={"Host": "elsewhere.example"}), 400)
        self.assert_strict(self.get("/fr/nowhere/"), 404)
        refused = Client(enforce_csrf_checks=True).post("/admin/login/", secure=True)
        self.assert_strict(refused, 403)

    def test_a_failure(self):
        self.client.raise_request_exception = False
        with patch.object(Page, "route", side_effect=RuntimeError):
            self.assert_strict(self.get("/fr/annuaire/"), 500)

    def test_what_is_no_page(self):
        feed = reverse("feed", args=["agenda"])
        for path in ("/sitemap.xml", "/robots.txt", "/site.webmanifest", "/health/live", "/health/ready", feed):
            self.assert_strict(self.get(path), 200)

    def test_a_file(self):
        self.client.force_login(User.objects.create_superuser("admin@example.org", "x"))
        response = self.get(self.document.url)
        self.assert_protected(response, 200)
        self.assertEqual(response["Content-Security-Policy"], "default-src 'none'; sandbox")

    def test_a_forbidden_file_is_as_an_unknown_page(self):
        self.assert_strict(self.get(self.document.url), 404)

    def test_the_admin_allows_what_it_needs_and_its_own_frames(self):
        sign_in = self.get("/admin/login/")
        self.client.force_login(User.objects.create_superuser("admin@example.org", "x"))
        for response in (sign_in, self.get("/admin/")):
            self.assert_protected(response, 200)
            rules = directives(response["Content-Security-Policy"])
            self.assertEqual(rules["frame-ancestors"], {"'self'"})
            self.assertEqual(rules["script-src"], {"'self'", "'unsafe-inline'"})
            self.assertNotIn("'unsafe-eval'", response["Content-Security-Policy"])

    def test_the_admin_asked_by_a_stranger(self):
        self.assert_protected(self.get("/admin/"), 302)

    def test_mozillas_observatory_gives_130_points(self):
        """The admin's sign-in page gets fewer: Wagtail needs inline scripts there."""
        for path in ("/fr/", "/ar/annuaire/", "/en/recherche/?q=solaire", "/fr/nowhere/"):
            response = self.get(path)
            self.assertEqual(score(response.headers, [str(cookie) for cookie in response.cookies.values()]), 130, path)


class ObservatoryTests(SimpleTestCase):
    """That the grader finds fault."""

    GOOD = {
        "Content-Security-Policy": "default-src 'none'; form-action 'self'; frame-ancestors 'none'",
        "Referrer-Policy": "same-origin",
        "Strict-Transport-Security": "max-age=31536000",
        "X-Content-Type-Options": "nosniff",
    }

    def test_without_any_header_a_page_fails(self):
        self.assertEqual(score({}), 100 - 25 - 20 - 20 - 5)

    def test_bonuses_count_only_from_90_points(self):
        self.assertEqual(score({"Cross-Origin-Resource-Policy": "same-origin"}), score({}))

    def test_inline_scripts_cost_20_points(self):
        self.assertEqual(score(self.GOOD), 120)
        inline = "default-src 'none'; script-src 'unsafe-inline'; frame-ancestors 'none'"
        self.assertEqual(score(self.GOOD | {"Content-Security-Policy": inline}), 80)

    def test_cookies_are_looked_at(self):
        self.assertEqual(score(self.GOOD, ["a=b; Secure; HttpOnly; SameSite=Lax"]), 125)
        self.assertEqual(score(self.GOOD, ["a=b; HttpOnly; SameSite=Lax"]), 60)
        self.assertEqual(score(self.GOOD, ["a=b; Secure; SameSite=Lax"]), 70)
