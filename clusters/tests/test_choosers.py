"""Organisations are found by name, acronym and alias, and recorded from the form of a page."""

from django.urls import reverse

from clusters.models import (
    Cluster,
    Organisation,
)
from clusters.tests.factories import (
    create_cluster,
    create_organisation,
    create_partner,
    create_sector,
)
from core.models import Source
from members.tests.factories import create_reader

from .admin import AdminTestCase, chooser_url, snippet_url


class ChooserTests(AdminTestCase):
    @classmethod
    def setUpTestData(cls):
        super().setUpTestData()
        create_cluster("Agadir Haliopôle Cluster", acronym="AHP", aliases=["Haliopôlis"])
        cls.agency = create_organisation("Coopération allemande", acronym="GIZ", name_ar="التعاون الألماني")

    def found(self, typed, model=Organisation):
        html = self.client.get(chooser_url(model, "choose_results"), {"q": typed}).content.decode()
        return [name for name in ("Agadir Haliopôle Cluster", "Coopération allemande") if name in html]

    def test_found_by_name_acronym_and_alias_whatever_case_and_accents(self):
        for typed in ("AHP", "ahp", "halio", "HALIOPOLE", "haliopolis", "cluster agadir"):
            with self.subTest(typed):
                self.assertEqual(self.found(typed), ["Agadir Haliopôle Cluster"])
                self.assertEqual(self.found(typed, Cluster), ["Agadir Haliopôle Cluster"])
        for typed in ("GIZ", "cooperation", "التعاون", "الالماني"):
            with self.subTest(typed):
                self.assertEqual(self.found(typed), ["Coopération allemande"])
        self.assertEqual(self.found("rien de tel"), [])

    def test_hostile_queries(self):
        for typed in ('"', "'", "%", "\\", "a" * 10_000, "(" * 50):
            self.assertEqual(
                self.client.get(chooser_url(Organisation, "choose_results"), {"q": typed}).status_code, 200
            )

    def test_lists_find_in_the_same_way(self):
        response = self.client.get(snippet_url(Cluster, "list"), {"q": "haliopolis"})
        self.assertContains(response, "Agadir Haliopôle Cluster")
        response = self.client.get(snippet_url(Organisation, "list"), {"q": "rien"})
        self.assertNotContains(response, "Coopération allemande")

    def test_results_and_the_chosen_one_show_the_acronym(self):
        self.assertIn("Coopération allemande (GIZ)", self.client.get(chooser_url(Organisation)).json()["html"])
        chosen = reverse(Organisation.snippet_viewset.chooser_viewset.get_url_name("chosen"), args=[self.agency.pk])
        self.assertEqual(self.client.get(chosen).json()["result"]["string"], "Coopération allemande (GIZ)")
        page = create_partner("Ville", acronym="VIL")
        response = self.client.get(reverse("wagtailadmin_pages:edit", args=[page.pk]))
        self.assertContains(response, "Ville (VIL)")

    def test_an_organisation_is_recorded_from_the_form_of_a_page(self):
        url = chooser_url(Organisation, "create")
        fields = {"name": "Cluster wallon", "acronym": "TWEED", "kind": "foreign_cluster", "country": "BE"}
        response = self.client.post(url, fields)
        self.assertEqual(response.json()["result"]["string"], "Cluster wallon (TWEED)")
        response = self.client.post(url, {"name": "TWEED", "kind": "cluster", "country": "XX"})
        self.assertEqual(response.json()["step"], "reshow_creation_form")

    def test_a_cluster_is_recorded_from_the_form_of_its_page(self):
        fields = {"name": "e-Madina", "acronym": "EM", "city": "Casablanca", "region": "MA-06"}
        sectors = [create_sector("ville-intelligente").pk]
        response = self.client.post(chooser_url(Cluster, "create"), {**fields, "sectors": sectors})
        self.assertEqual(response.json()["step"], "chosen")
        self.assertEqual(Cluster.objects.get(acronym="EM").sectors.get().slug, "ville-intelligente")

    def test_a_source_is_recorded_from_the_form_of_a_page(self):
        self.assertIn("published_on", self.client.get(chooser_url(Source)).json()["html"])
        fields = {"title": "Un réseau", "publisher": "LesEco.ma", "published_on": "2016-12-01", "precision": "month"}
        fields |= {"text_language": "fr", "title_ar": "شبكة"}
        response = self.client.post(chooser_url(Source, "create"), fields)
        self.assertEqual(response.json()["step"], "chosen")
        response = self.client.post(chooser_url(Source, "create"), {**fields, "published_on": "hier"})
        self.assertEqual(response.json()["step"], "reshow_creation_form")
        self.assertEqual(Source.objects.get(title="Un réseau").title_ar, "شبكة")

    def test_nobody_else_may_look(self):
        self.client.force_login(create_reader())
        for name in ("choose", "choose_results", "create"):
            response = self.client.get(chooser_url(Organisation, name))
            self.assertEqual(response.status_code, 302)
            self.assertIn("/admin/login/", response.url)
