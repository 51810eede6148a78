import json
import logging
import logging.config
from copy import deepcopy
from io import StringIO
from unittest.mock import patch

from django.conf import settings
from django.test import TestCase
from wagtail.models import Page

from home.tree import plant
from members.models import User


class RequestIdTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        plant()

    def id_of(self, given=None):
        return self.client.get("/health/live", headers={"X-Request-ID": given} if given else {})["X-Request-ID"]

    def test_a_well_formed_id_is_kept(self):
        given = "0123456789abcdef" * 2
        self.assertEqual(self.id_of(given), given)

    def test_another_one_is_not(self):
        for given in ("", "1", "x" * 10_000, '"}\t{"level": "INFO', "0123456789abcdef" * 3):
            self.assertRegex(self.id_of(given), r"^[0-9a-f]{32}$")

    def test_every_request_has_its_own(self):
        self.assertNotEqual(self.id_of(), self.id_of())

    def test_the_page_of_a_failure_shows_it(self):
        self.client.raise_request_exception = False
        with patch.object(Page, "route", side_effect=RuntimeError):
            response = self.client.get("/fr/annuaire/")
        self.assertContains(response, response["X-Request-ID"][:8], 3, status_code=500)


class JsonLogTests(TestCase):
    def written(self, act):
        """Do something, and return the lines that production would write."""
        settings_of_logs = logging.config.DictConfigurator(deepcopy(settings.LOGGING))
        stream = StringIO()
        handler = logging.StreamHandler(stream)
        handler.setFormatter(settings_of_logs.configure_formatter(settings_of_logs.config["formatters"]["json"]))
        handler.addFilter(settings_of_logs.configure_filter(settings_of_logs.config["filters"]["request_id"]))
        logging.getLogger().addHandler(handler)
        self.addCleanup(logging.getLogger().removeHandler, handler)
        act()
        return [json.loads(line) for line in stream.getvalue().splitlines()]

    def test_a_line_is_an_object(self):
        (line,) = self.written(lambda: logging.getLogger("portal").warning('two\nlines and "quotes"'))
        self.assertEqual(
            (line["level"], line["logger"], line["message"]), ("WARNING", "portal", 'two\nlines and "quotes"')
        )
        self.assertIn("timestamp", line)

    def test_an_exception_is_in_its_line(self):
        def fail():
            try:
                raise RuntimeError("why")
            except RuntimeError:
                logging.getLogger("portal").exception("failed")

        (line,) = self.written(fail)
        self.assertIn("RuntimeError: why", line["exception"])

    def test_a_refused_request_is_named_without_its_query(self):
        lines = self.written(lambda: self.client.get("/fr/nowhere/?token=geheim"))
        self.assertTrue(any("/fr/nowhere/" in line["message"] and line["request_id"] for line in lines), lines)
        self.assertNotIn("geheim", json.dumps(lines))


class SignInLogTests(TestCase):
    def sign_in(self, password):
        return self.client.post("/admin/login/", {"username": "amina@example.org", "password": password})

    def test_a_sign_in_and_a_refusal_are_noted_without_what_was_typed(self):
        user = User.objects.create_superuser("amina@example.org", "the right one")
        with self.assertLogs("members") as logs:
            self.sign_in("the wrong one")
            self.sign_in("the right one")
        self.assertEqual(
            logs.output,
            [
                "WARNING:members.signal_handlers:A sign-in was refused",
                f"INFO:members.signal_handlers:Account {user.pk} signed in",
            ],
        )
