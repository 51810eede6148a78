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


@pytest.mark.demo
class DemoSearchTests(TestCase):
    def assert_a_cluster_leads_under_its_short_name(self):
        for typed, address in {"solaire": "/fr/annuaire/enr/", "menara": "/fr/annuaire/menara/"}.items():
            results = self.client.get("/fr/recherche/", {"q": typed}).context["results"]
            self.assertEqual(next(iter(results.page)).url, address)

    def assert_all_found(self):
        for language in ("fr", "ar", "en"):
            for typed, address in WANTED.items():
                with self.subTest(typed, language=language), override(language):
                    results = self.client.get(reverse("search:results"), {"q": typed}).context["results"]
                    self.assertIn(f"/{language}{address}", [hit.url for hit in list(results.page)[:3]])
                    self.assertFalse(results.is_simplified)

    def test_database_finds_what_is_meant(self):
        self.assert_all_found()
        self.assert_a_cluster_leads_under_its_short_name()

    @pytest.mark.elasticsearch
    def test_elasticsearch_finds_what_is_meant(self):
        start_without_index(self)
        engines.sync()
        settle()
        self.assert_all_found()
        self.assert_a_cluster_leads_under_its_short_name()
