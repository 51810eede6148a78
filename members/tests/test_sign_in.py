"""Signing in: how often one may fail, what the answers tell, and how long one stays."""

import time
from datetime import timedelta
from unittest import mock

from axes.models import AccessAttempt
from django.conf import settings
from django.contrib.sessions.models import Session
from django.db.models import F
from django.test import TestCase
from django.urls import reverse

from members.tests.factories import create_editor

PASSWORD = "an even longer password"
ADDRESS, ELSEWHERE = "192.0.2.1", "192.0.2.2"
LOGIN, HOME = reverse("wagtailadmin_login"), reverse("wagtailadmin_home")


class SignInTestCase(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.editor = create_editor()
        cls.editor.set_password(PASSWORD)
        cls.editor.save()

    def sign_in(self, password=PASSWORD, email=None, address=ADDRESS):
        fields = {"username": email or self.editor.email, "password": password, "remember": "on"}
        return self.client.post(LOGIN, fields, headers={"X-Forwarded-For": address})

    def is_signed_in(self):
        return self.client.get(HOME).status_code == 200


class ThrottleTests(SignInTestCase):
    def be_refused(self, times, **changes):
        return [self.sign_in("wrong", **changes).status_code for _ in range(times)]

    def test_nine_failures_close_nothing(self):
        self.assertEqual(self.be_refused(9), [200] * 9)
        self.assertRedirects(self.sign_in(), HOME)
        # And success begins anew.
        self.assertEqual(self.be_refused(9), [200] * 9)

    def test_ten_failures_close_the_account_to_this_address_alone(self):
        self.assertEqual(self.be_refused(5, email=self.editor.email.upper()), [200] * 5)
        self.assertEqual(self.be_refused(5)[-1], 429)
        refused = self.sign_in()
        self.assertContains(refused, "quart d’heure", status_code=429)
        self.assertContains(refused, "ربع ساعة", status_code=429)
        self.assertFalse(self.is_signed_in())
        self.assertRedirects(self.sign_in(address=ELSEWHERE), HOME)

    def test_it_opens_after_a_quarter_of_an_hour(self):
        self.be_refused(10)
        AccessAttempt.objects.update(attempt_time=F("attempt_time") - timedelta(minutes=14))
        self.assertEqual(self.sign_in().status_code, 429)
        AccessAttempt.objects.update(attempt_time=F("attempt_time") - timedelta(minutes=2))
        self.assertRedirects(self.sign_in(), HOME)

    def test_known_and_unknown_addresses_get_the_same_answers(self):
        known, unknown = (self.sign_in("wrong", email=email) for email in (self.editor.email, "nobody@example.ma"))
        self.assertEqual(known.status_code, unknown.status_code)
        self.assertEqual(known.context["form"].errors, unknown.context["form"].errors)
        self.assertEqual(known.templates[0].name, unknown.templates[0].name)
        self.assertEqual(self.be_refused(10), self.be_refused(10, email="nobody@example.ma"))

    def test_letters_that_a_database_takes_for_others_are_another_account(self):
        """PostgreSQL finds "EDITOR" for a dotless i: ten failures would not count for it."""
        for email in ("edıtor@example.ma", "EDİTOR@EXAMPLE.MA", "editor@example.ma\u200b"):
            self.sign_in(email=email)
            self.assertFalse(self.is_signed_in(), email)
        self.assertRedirects(self.sign_in(email="Editor@Example.MA"), HOME)

    def test_a_long_name_is_refused_like_any_other(self):
        """Letters that fold to several ones, in a name as long as a field may hold."""
        for letter in ("İ", "ﷺ", "ß", "\x00"):
            self.assertIn(self.sign_in("wrong", email=letter * 254).status_code, (200, 429))

    def test_thirty_failures_close_everything_to_an_address(self):
        for number in range(30):
            self.assertEqual(self.sign_in("wrong", email=f"{number}@example.ma").status_code, 200)
        self.assertEqual(self.sign_in().status_code, 429)
        self.assertFalse(self.is_signed_in())
        self.assertRedirects(self.sign_in(address=ELSEWHERE), HOME)

    def test_twenty_nine_failures_do_not_and_a_success_does_not_forget_them(self):
        for number in range(29):
            self.sign_in("wrong", email=f"{number}@example.ma")
        self.assertRedirects(self.sign_in(), HOME)
        self.client.logout()
        self.sign_in("wrong", email="another@example.ma")
        self.assertEqual(self.sign_in().status_code, 429)
        AccessAttempt.objects.update(attempt_time=F("attempt_time") - timedelta(minutes=16))
        self.assertRedirects(self.sign_in(), HOME)

    def test_no_password_is_kept_and_no_name_is_logged(self):
        with self.assertLogs() as log:
            self.be_refused(10)
        self.assertIn(f"closed to {ADDRESS}", str(log.output))
        self.assertNotIn(self.editor.email, str(log.output))
        kept = AccessAttempt.objects.values().get()
        self.assertEqual((kept["username"], kept["failures_since_start"]), (self.editor.email, 10))
        self.assertNotIn("wrong", str(kept))


class AddressTests(SignInTestCase):
    def test_there_is_one_page_to_sign_in_on(self):
        self.assertRedirects(self.client.get("/fr/_util/login/"), LOGIN)
        self.client.post("/fr/_util/login/", {"username": self.editor.email, "password": PASSWORD})
        self.assertFalse(self.is_signed_in())


class SessionTests(SignInTestCase):
    def after(self, **duration):
        """Let some time pass."""
        return mock.patch("time.time", return_value=time.time() + timedelta(**duration).total_seconds())

    def test_signing_in_gives_a_new_key(self):
        session = self.client.session  # made by the test's client, as by an attacker who knows its key
        session.save()
        self.client.cookies[settings.SESSION_COOKIE_NAME] = session.session_key
        self.sign_in()
        self.assertTrue(self.is_signed_in())
        self.assertNotEqual(self.client.cookies[settings.SESSION_COOKIE_NAME].value, session.session_key)
        self.assertFalse(Session.objects.filter(pk=session.session_key).exists())

    def test_a_closed_account_is_out_at_once(self):
        self.sign_in()
        self.assertTrue(self.is_signed_in())
        type(self.editor).objects.filter(pk=self.editor.pk).update(is_active=False)
        self.assertFalse(self.is_signed_in())

    def test_a_session_lasts_a_month_at_most(self):
        self.sign_in()
        self.assertTrue(self.is_signed_in())
        with self.after(days=29):
            self.assertTrue(self.is_signed_in())
        with self.after(days=31):
            self.assertFalse(self.is_signed_in())
        self.assertFalse(self.is_signed_in())

    def test_use_keeps_a_session_and_is_written_once_an_hour(self):
        self.sign_in()
        self.assertIn(settings.SESSION_COOKIE_NAME, self.client.get(HOME).cookies)
        self.assertNotIn(settings.SESSION_COOKIE_NAME, self.client.get(HOME).cookies)
        with self.after(hours=2):
            cookie = self.client.get(HOME).cookies[settings.SESSION_COOKIE_NAME]
        self.assertEqual(cookie["max-age"], 7 * 24 * 3600)

    def test_readers_without_a_session_are_not_asked_who_they_are(self):
        self.assertNotIn("Cookie", self.client.get("/health/live").headers.get("Vary", ""))
