"""The style page: for whoever works on the portal, and for no reader."""

from bs4 import BeautifulSoup
from django.conf import settings
from django.test import TestCase, override_settings

from clusters.models import Cluster
from clusters.tests.factories import create_cluster, create_distribution
from core.tests.factories import create_source
from home.tests.factories import create_tree
from members.models import User
from resources.tests.factories import create_agreement


class StylePageTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        create_tree()
        create_cluster("Cluster EnR", acronym="EnR", summary="Énergies renouvelables")
        cls.admin = User.objects.create_superuser("admin@example.org", "x")

    def test_readers_have_none(self):
        self.assertEqual(self.client.get("/fr/style/").status_code, 404)

    def test_who_works_in_the_admin_sees_every_component(self):
        self.client.force_login(self.admin)
        for language in ("fr", "ar", "en"):
            response = self.client.get(f"/{language}/style/")
            self.assertContains(response, "EnR")
            for component in ("card", "status-refused", "field-invalid", "table-scroll", "notice-granted"):
                self.assertContains(response, component)

    def test_blocks_the_map_parties_and_a_distribution_have_real_content(self):
        solar, other = create_cluster("Cluster solaire"), create_cluster("CE3M")
        create_agreement("Convention", parent=solar, parties=[solar.cluster, other.cluster])
        create_distribution(solar.cluster, {"Métallurgie": 30, "Construction": 40})
        self.client.force_login(self.admin)
        for language in ("fr", "ar"):
            page = BeautifulSoup(self.client.get(f"/{language}/style/").content, "html.parser")
            with self.subTest(language):
                self.assertEqual(len(page.select(".parties-two .party-name")), 2)
                self.assertIn("Métallurgie", page.text)
                for block in (".where svg", "blockquote", "details.fold, .accordion details", ".parties-two"):
                    self.assertTrue(page.select(block), block)

    def test_a_seat_is_shown_as_inferred_where_one_is(self):
        self.client.force_login(self.admin)
        self.assertNotContains(self.client.get("/fr/style/"), "(siège déduit)")
        Cluster.objects.update(seat_is_deduced=True, seat_source=create_source())
        self.assertContains(self.client.get("/fr/style/"), "(siège déduit)")

    def test_no_component_is_forgotten(self):
        create_source()
        self.client.force_login(self.admin)
        drawn = {template.name for template in self.client.get("/fr/style/").templates}
        folder = settings.BASE_DIR / "network_site/templates"
        components = {str(file.relative_to(folder)) for file in (folder / "components").iterdir()}
        self.assertGreater(len(components), 30)
        self.assertEqual(components - drawn, {"components/head.html"})  # which nobody sees

    @override_settings(DEBUG=True)
    def test_in_development_everybody_does(self):
        self.assertEqual(self.client.get("/ar/style/").status_code, 200)
