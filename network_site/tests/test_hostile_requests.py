"""Headers that lie: a clear refusal or the ordinary answer, never a failure, never another host's name in a page."""

from django.test import TestCase

from home.tree import plant

HOST = "elsewhere.example"
AGE = "Thu, 01 Jan 1970 00:00:00 GMT"
FUTURE = "Fri, 31 Dec 9999 23:59:59 GMT"


class HostileHeaderTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        plant()

    def get(self, path="/fr/", **headers):
        return self.client.get(path, headers=headers)

    def test_another_host_is_refused(self):
        for host in (
            HOST,
            f"testserver.{HOST}",
            "testserver@" + HOST,
            "testserver:port",
            "",
            "a" * 10_000,
            "é",
            "[::1",
        ):
            for path in ("/fr/", "/sitemap.xml", "/robots.txt", "/fr/nulle-part/", "/admin/"):
                response = self.get(path, Host=host)
                self.assertEqual(response.status_code, 400, (host, path))
                self.assertNotContains(response, HOST, status_code=400)

    def test_a_forwarded_host_is_not_believed(self):
        for path in ("/fr/", "/fr/annuaire/", "/sitemap.xml", "/robots.txt"):
            response = self.get(path, **{"X-Forwarded-Host": HOST, "Forwarded": f"host={HOST}", "X-Host": HOST})
            self.assertNotContains(response, HOST)

    def test_forwarded_addresses_and_schemes_change_nothing(self):
        for value in ("", "999.999.999.999", "1" * 10_000, "<script>", "127.0.0.1, " * 1000):
            response = self.get(**{"X-Forwarded-For": value, "X-Forwarded-Proto": value, "X-Real-IP": value})
            self.assertEqual(response.status_code, 200, value)

    def test_languages_without_end(self):
        for value in ("fr," * 3_400, "x" * 10_000, "fr;q=" + "9" * 10_000, "*;q=1e309", "\x00", ",,;;=", "ar-" * 3_000):
            self.assertEqual(self.get("/", **{"Accept-Language": value}).status_code, 302, value[:20])

    def test_conditions_that_lie_get_the_page(self):
        whole = self.get().content
        for name, value in (
            ("If-None-Match", '"not-this-one"'),
            ("If-None-Match", "x" * 10_000),
            ("If-None-Match", 'W/"'),
            ("If-Modified-Since", FUTURE),
            ("If-Modified-Since", AGE),
            ("If-Modified-Since", "yesterday"),
            ("If-Modified-Since", "Thu, 99 Foo 99999 99:99:99 GMT"),
            ("If-Range", '"not-this-one"'),
        ):
            response = self.get(**{name: value})
            self.assertEqual((response.status_code, response.content), (200, whole), (name, value[:40]))

    def test_a_condition_that_can_never_hold_is_refused(self):
        response = self.get(**{"If-Match": '"not-this-one"'})
        self.assertEqual((response.status_code, response.content), (412, b""))

    def test_ranges_that_lie_get_the_whole_page(self):
        whole = self.get().content
        for value in ("bytes=0-0", "bytes=999999999-", "bytes=-0", "bytes=5-1", "lines=1-2", "bytes=" + "0-0," * 3_000):
            response = self.get(Range=value)
            self.assertEqual((response.status_code, response.content), (200, whole), value[:40])


class HostileAddressTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        plant()

    def test_keys_that_no_column_holds_are_not_found(self):
        for path in (f"/fr/cartes/{'9' * 30}.png", f"/documents/{'9' * 30}/a.pdf", "/fr/flux/none.xml"):
            self.assertEqual(self.client.get(path).status_code, 404, path)

    def test_a_nul_is_not_found_or_refused(self):
        """SQLite looks for it, PostgreSQL does not take it."""
        for path in ("/fr/%00/", "/fr/annuaire/a%00b/"):
            self.assertIn(self.client.get(path).status_code, (400, 404), path)

    def test_odd_parameters_change_nothing(self):
        for path in ("/fr/", "/fr/annuaire/", "/fr/agenda/", "/fr/recherche/", "/donnees/clusters.csv"):
            for value in ("%00", "9" * 30, "abc", "%ED%A0%80"):
                names = ("region", "sector", "kind", "owner", "page", "sort", "q", "day", "id", "p")
                address = f"{path}?{'&'.join(f'{name}={value}' for name in names)}"
                self.assertEqual(self.client.get(address).status_code, 200, address)


class RobotsTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        plant()

    def test_the_search_is_left_out_and_the_sitemap_named(self):
        response = self.client.get("/robots.txt")
        self.assertContains(response, "User-agent: *\nDisallow: /fr/recherche/?\n")
        self.assertContains(response, "Sitemap: http://testserver/sitemap.xml\n")
        self.assertEqual(response["Content-Type"], "text/plain; charset=utf-8")

    def test_nothing_is_told_that_is_not_public(self):
        """The file is read by those who look for what it forbids."""
        for name in ("admin", "documents", "private", "health", "metrics"):
            self.assertNotContains(self.client.get("/robots.txt"), name)
