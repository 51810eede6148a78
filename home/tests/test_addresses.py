"""The portal's own address, as BASE_URL says it: full addresses name it, with the port that it may have."""

from django.test import TestCase, override_settings
from wagtail.models import Site

from core.tasks import make_renditions
from home.tree import plant

from .factories import create_content_page


class AddressTests(TestCase):
    def root_url(self, base):
        with override_settings(WAGTAILADMIN_BASE_URL=base):
            plant()
        return Site.objects.get().root_url

    def test_the_site_stands_where_the_setting_says(self):
        for base in (
            "https://portal.example",
            "https://portal.example:8443",
            "http://portal.example",
            "http://localhost:8000",
        ):
            self.assertEqual(self.root_url(base), base)
        self.assertEqual(self.root_url("https://portal.example:443"), "https://portal.example")


@override_settings(WAGTAILADMIN_BASE_URL="https://testserver:8443", ALLOWED_HOSTS=["testserver"])
class PortTests(TestCase):
    """A portal on a port of its own."""

    def setUp(self):
        self.page = create_content_page(plant(), "Le réseau")

    def get(self, path):
        return self.client.get(path, headers={"Host": "testserver:8443"}, secure=True)

    def test_no_answer_names_it_without_tls_or_without_its_port(self):
        for path in (self.page.get_url(), "/fr/", "/ar/", "/sitemap.xml", "/robots.txt", "/fr/flux/tout.xml"):
            response = self.get(path)
            text = response.content.decode()
            self.assertNotIn("http://testserver", text, path)
            self.assertEqual(text.count("https://testserver"), text.count("https://testserver:8443"), path)
        self.assertContains(self.get("/fr/"), '<link rel="canonical" href="https://testserver:8443/fr/">')

    @override_settings(SECURE_SSL_REDIRECT=True, SECURE_PROXY_SSL_HEADER=("HTTP_X_FORWARDED_PROTO", "https"))
    def test_a_task_can_ask_for_the_page(self):
        response = self.page.make_preview_request()
        self.assertEqual(response.status_code, 200)
        make_renditions.call(self.page.pk)
