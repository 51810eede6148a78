"""The admin is for those who work in it; what it costs does not grow with what it lists."""

from django.db import connection
from django.test import TestCase
from django.test.utils import CaptureQueriesContext
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from clusters.tests.factories import create_cluster, create_organisation
from events.tests.factories import create_event
from home.tests.factories import create_content_page, create_tree
from members.tests.factories import create_editor, create_reader
from resources.tests.factories import create_agreement

# What a browser needs before anybody has signed in.
OPEN = {
    "jsi18n/",
    "login/",
    "logout/",
    "password_reset/",
    "password_reset/complete/",
    "password_reset/done/",
    "sprite/",
}
ALARM = {"failwhale/"}  # fails on purpose


def addresses(patterns, prefix=""):
    """Every address below some patterns that takes no argument."""
    for pattern in patterns:
        route = prefix + str(pattern.pattern)
        if "<" in route or "(" in route:
            continue
        if isinstance(pattern, URLResolver):
            yield from addresses(pattern.url_patterns, route)
        elif isinstance(pattern, URLPattern):
            yield route.replace("^", "").replace("$", "")


class AccessTests(TestCase):
    def all_addresses(self):
        admin = next(one for one in get_resolver().url_patterns if str(one.pattern) == "admin/")
        found = set(addresses(admin.url_patterns)) - OPEN - ALARM
        self.assertGreater(len(found), 60)
        return sorted(found)

    def assert_closed(self):
        for address in [*self.all_addresses(), "api/main/pages/", "api/main/images/", "api/main/documents/"]:
            with self.subTest(address):
                response = self.client.get(f"/admin/{address}")
                self.assertIn(response.status_code, (302, 401, 403, 404))
                if response.status_code == 302:
                    self.assertIn("/admin/login/", response.url)

    def test_a_visitor_sees_nothing_of_it(self):
        self.assert_closed()

    def test_a_reader_sees_nothing_of_it(self):
        self.client.force_login(create_reader())
        self.assert_closed()

    def test_every_address_answers_an_editor(self):
        create_tree()
        self.client.force_login(create_editor())
        for address in self.all_addresses():
            with self.subTest(address):
                self.assertLess(self.client.get(f"/admin/{address}").status_code, 500)


class MenuTests(TestCase):
    def setUp(self):
        self.client.force_login(create_editor())
        self.html = self.client.get(reverse("wagtailadmin_home")).content.decode()

    def test_menu_names_what_the_network_has(self):
        clusters, sources = "snippets/clusters/cluster", "snippets/core/source"
        for address in ("agreements", "resources", "events", clusters, sources, "users"):
            self.assertIn(f'"/admin/{address}/"', self.html)

    def test_menu_leaves_out_what_nobody_needs(self):
        for address in ("/admin/locales/", "/admin/workflows/list/", "/admin/reports/locked/", "/admin/snippets/"):
            self.assertNotIn(f'"{address}"', self.html)

    def test_nothing_asks_another_host(self):
        self.assertNotIn("gravatar", self.html)
        self.assertNotIn("releases.wagtail", self.html)


class CostTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.home = create_tree()
        cls.editor = create_editor()
        cls.agencies = [create_organisation(f"Agence {number}") for number in range(3)]

    def add_some(self, start):
        for number in range(start, start + 3):
            cluster = create_cluster(f"Cluster {number}", acronym=f"C{number}")
            create_agreement(f"Convention {number}", parent=cluster, parties=self.agencies)
            create_event(f"Journée {number}", parent=cluster)
            create_content_page(self.home, f"Page {number}")

    def queries(self, address):
        with CaptureQueriesContext(
            connection,
        ) as queries:
            self.assertEqual(self.client.get(address).status_code, 200)
        return len(queries)

    def test_lists_cost_the_same_at_any_length(self):
        self.client.force_login(self.editor)
        cluster = reverse("wagtailsnippets_clusters_cluster:list")
        organisations = reverse("wagtailsnippets_clusters_organisation:list")
        lists = [reverse("agreements:index"), reverse("events:index"), cluster, organisations]
        lists.append(reverse("wagtailadmin_explore", args=[self.home.pk]))
        self.add_some(0)
        for address in lists:
            self.client.get(address)
        before = {address: self.queries(address) for address in lists}
        self.add_some(3)
        for address in lists:
            with self.subTest(address):
                self.assertLessEqual(self.queries(address), before[address])
