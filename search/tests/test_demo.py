"""What readers of the real content type, and what they should find, on both engines."""

import pytest
from django.test import TestCase
from django.urls import reverse
from django.utils.translation import override

from search import engines

from .servers import settle, start_without_index

# What is typed, and the end of an address that is among the first three.
WANTED = {
    "denin": "/annuaire/mdc/",
    "haliopolis": "/annuaire/haliopole/",
    "haliopols": "/annuaire/haliopole/",
    "طاقة شمسية": "/annuaire/enr/",
    "panneau photovoltaïque": "/annuaire/enr/",
    "cluster solaire": "/annuaire/enr/",
    "CRI Drâa": "/annuaire/enr/cri-draa-tafilalet/",
    "quick scan": "/agenda/seminaire-belge-2019/",
    "GIZ": "/partenaires/giz/",
    "convention GIZ": "/annuaire/menara/menara-giz/",
    "prototypage": "/annuaire/ce3m/ce3m-prototypage/",
    "installateurs": "/annuaire/enr/formation-installateurs-2020/",
    "كفاءة الطاقة": "/annuaire/emc/",
    "textile à usage technique": "/annuaire/c2tm/",
}

# What is typed, and who comes first: who works in a field, whichever language it is said in.
LEADS = {
    "solaire": "/annuaire/enr/",
    "l’énergie solaire": "/annuaire/enr/",
    "solar energy": "/annuaire/enr/",
    "renewable energy": "/annuaire/enr/",
    "طاقة شمسية": "/annuaire/enr/",
    "الطاقة الشمسية": "/annuaire/enr/",
    "menara": "/annuaire/menara/",
    "textile": "/annuaire/c2tm/",
    "نسيج": "/annuaire/c2tm/",
    "مواد البناء": "/annuaire/emc/",
    "pêche": "/annuaire/haliopole/",
    "fishing": "/annuaire/haliopole/",
}

# A town, and who comes first, in any order: its region and who has its seat there.
AT_A_PLACE = {
    "Casablanca": {"environnement", "e-madina", "mnc", "mdc", "c2tm", "enr", "casablanca-settat"},
    "الدار البيضاء": {"environnement", "e-madina", "mnc", "mdc", "c2tm", "enr", "casablanca-settat"},
    "Agadir": {"haliopole", "souss-massa"},
    "وجدة": {"smart-city-oujda", "oriental"},
}


# A slip in a town or in a word of a sector, what is searched instead, and who comes first.
MISSPELT = {
    "mohamedia": ("Mohammedia", "/annuaire/ce3m/"),
    "ville inteligente": ("ville intelligente", "/annuaire/e-madina/"),
    "Cazablanca": ("Casablanca", "/regions/casablanca-settat/"),
    "المحمديه": ("", "/annuaire/ce3m/"),
    "المحمدبة": ("المحمدية", "/annuaire/ce3m/"),
    "مدينة دكية": ("مدينة ذكية", "/annuaire/e-madina/"),
    "electroniqe": ("électronique", "/annuaire/ce3m/"),
}
# What is typed, and who is found by it, at whichever place: all that work in a field, and who has a task.
AT_SEA = {"haliopole", "oceanopole", "inrh"}
AT_THE_SECRETARIAT = {"ce3m", "reseau"}
FOUND = {
    **dict.fromkeys(["pêche", "صيد بحري", "الصيد", "fishing", "produits de la mer"], AT_SEA),
    **dict.fromkeys(["secrétariat", "كتابة", "secretariat"], AT_THE_SECRETARIAT),
}


@pytest.mark.demo
class DemoSearchTests(TestCase):
    def assert_clusters_lead_in_their_field(self):
        for typed, address in LEADS.items():
            with self.subTest(typed):
                results = self.client.get("/fr/recherche/", {"q": typed}).context["results"]
                self.assertEqual(next(iter(results.page)).url, f"/fr{address}")

    def assert_who_is_at_a_place_leads(self):
        for typed, wanted in AT_A_PLACE.items():
            with self.subTest(typed):
                page = self.client.get("/fr/recherche/", {"q": typed}).context["results"].page
                self.assertEqual({hit.url.strip("/").rsplit("/", 1)[-1] for hit in list(page)[: len(wanted)]}, wanted)

    def assert_nobody_is_left_out(self):
        for typed, wanted in FOUND.items():
            with self.subTest(typed):
                page = self.client.get("/fr/recherche/", {"q": typed}).context["results"].page
                self.assertLessEqual(wanted, {hit.url.strip("/").rsplit("/", 1)[-1] for hit in page})

    def assert_slips_are_mended(self):
        for typed, (meant, address) in MISSPELT.items():
            with self.subTest(typed):
                results = self.client.get("/fr/recherche/", {"q": typed}).context["results"]
                self.assertEqual(results.corrected.casefold(), meant.casefold())
                self.assertIn(f"/fr{address}", [hit.url for hit in list(results.page)[:3]])

    def assert_clusters_come_first(self):
        for typed in ("cluster", "كلوستر", "تجمّع"):
            with self.subTest(typed):
                page = self.client.get("/ar/recherche/", {"q": typed}).context["results"].page
                self.assertEqual({hit.kind.name for hit in list(page)[:13]}, {"cluster"})

    def assert_all_found(self):
        for language in ("fr", "ar", "en"):
            for typed, address in WANTED.items():
                with self.subTest(typed, language=language), override(language):
                    results = self.client.get(reverse("search:results"), {"q": typed}).context["results"]
                    self.assertIn(f"/{language}{address}", [hit.url for hit in list(results.page)[:3]])
                    self.assertFalse(results.is_simplified)

    def test_database_finds_what_is_meant(self):
        self.assert_all_found()
        self.assert_clusters_lead_in_their_field()
        self.assert_who_is_at_a_place_leads()
        self.assert_clusters_come_first()
        self.assert_slips_are_mended()
        self.assert_nobody_is_left_out()

    @pytest.mark.elasticsearch
    def test_elasticsearch_finds_what_is_meant(self):
        start_without_index(self)
        engines.sync()
        settle()
        self.assert_all_found()
        self.assert_clusters_lead_in_their_field()
        self.assert_who_is_at_a_place_leads()
        self.assert_clusters_come_first()
        self.assert_slips_are_mended()
        self.assert_nobody_is_left_out()
