from django.test import SimpleTestCase


class HealthTests(SimpleTestCase):
    """A `SimpleTestCase` fails on any query."""

    def test_the_web_server_says_that_it_lives(self):
        response = self.client.get("/health/live")
        self.assertContains(response, "ok")
        self.assertIn("no-store", response["Cache-Control"])
