from bs4 import BeautifulSoup
from django.template.loader import render_to_string
from django.test import Client, RequestFactory, TestCase

from home.tree import plant
from network_site.views import server_error


class NotFoundTests(TestCase):
    def test_it_answers_in_the_language_of_the_address_and_offers_the_search(self):
        plant()
        for language, direction in (("fr", "ltr"), ("ar", "rtl"), ("en", "ltr")):
            with self.subTest(language=language):
                response = self.client.get(f"/{language}/nowhere/")
                self.assertContains(response, f'<html lang="{language}" dir="{direction}">', status_code=404)
                self.assertContains(response, 'type="search"', status_code=404)

    def test_it_tells_machines_no_address_and_does_not_repeat_what_was_asked(self):
        plant()
        for address in ("/fr/nowhere/", f"/ar/{'nowhere' * 1200}/?q=nowhere"):
            with self.subTest(address[:20]):
                page = BeautifulSoup(self.client.get(address).content, "html.parser")
                self.assertEqual(page.select("link[rel=canonical], link[rel=alternate]"), [])
                self.assertNotIn("nowhere", str(page))
                languages = {link["lang"]: link["href"] for link in page.select(".language-switch a")}
                self.assertEqual(languages, {"fr": "/fr/", "ar": "/ar/", "en": "/en/"})

    def test_a_page_that_is_there_tells_its_address(self):
        plant()
        page = BeautifulSoup(self.client.get("/fr/annuaire/?q=here").content, "html.parser")
        self.assertEqual(len(page.select("link[rel=canonical]")), 1)
        languages = {link["lang"]: link["href"] for link in page.select(".language-switch a")}
        self.assertEqual(languages["ar"], "/ar/annuaire/?q=here")
        self.assertIn("/fr/annuaire/?q=here", page.select_one("footer .only-print").text)

    def test_it_answers_before_the_site_has_any_page(self):
        self.assertEqual(self.client.get("/fr/nowhere/").status_code, 404)


class ServerErrorTests(TestCase):
    def test_it_speaks_three_languages_at_once(self):
        with self.assertNumQueries(0):
            response = server_error(RequestFactory().get("/fr/"))
        for language in ("fr", "ar", "en"):
            self.assertContains(response, f'lang="{language}"', status_code=500)

    def test_arabic_comes_first_on_an_arabic_address_only(self):
        self.assertContains(server_error(RequestFactory().get("/ar/x/")), "arabic-first", status_code=500)
        self.assertNotContains(server_error(RequestFactory().get("/fr/x/")), "arabic-first", status_code=500)

    def test_so_do_the_other_errors(self):
        for template in ("400.html", "403.html", "403_csrf.html", "409.html"):
            for language in ("fr", "ar", "en"):
                self.assertIn(f'lang="{language}"', render_to_string(template), template)

    def test_a_form_without_its_token_says_so(self):
        response = Client(enforce_csrf_checks=True).post("/admin/login/")
        self.assertContains(response, "Ce formulaire a expiré", status_code=403)
