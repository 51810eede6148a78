"""A forgotten password: the link comes by mail, and the answer tells nobody who has an account."""

import re
from datetime import timedelta
from unittest import mock

from django.core import mail
from django.core.mail.backends import locmem
from django.db import connection
from django.test import TestCase, override_settings
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django_tasks import default_task_backend

from members.models import User
from members.tests.factories import create_editor

ASK, DONE = reverse("wagtailadmin_password_reset"), reverse("wagtailadmin_password_reset_done")


@override_settings(WAGTAILADMIN_BASE_URL="https://portal.example")
class NewPasswordTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.editor = create_editor("editor@example.ma", language="ar")

    def ask(self, email="editor@example.ma", address="192.0.2.1"):
        with self.captureOnCommitCallbacks(execute=True):
            return self.client.post(ASK, {"email": email}, headers={"X-Forwarded-For": address})

    def test_the_link_comes_in_the_language_of_the_account_and_works(self):
        self.assertRedirects(self.ask("Editor@Example.MA"), DONE)
        (sent,) = mail.outbox
        self.assertEqual(sent.to, ["editor@example.ma"])
        self.assertRegex(sent.body, "[\u0600-\u06ff]")
        link = re.search(r"https://portal\.example(/\S+)", sent.body)[1]
        form = self.client.get(link, follow=True)
        words = {"new_password1": "a new and long password", "new_password2": "a new and long password"}
        self.client.post(form.request["PATH_INFO"], words)
        self.assertTrue(User.objects.get().check_password("a new and long password"))

    def test_no_mail_goes_to_who_has_no_account_or_a_closed_one(self):
        self.assertRedirects(self.ask("nobody@example.ma"), DONE)
        self.assertRedirects(self.ask("edıtor@example.ma"), DONE)
        User.objects.update(is_active=False)
        self.assertRedirects(self.ask(), DONE)
        self.assertEqual(mail.outbox, [])

    def test_the_request_itself_does_as_much_for_everybody_and_sends_nothing(self):
        """A mail server that is slow would tell who has an account."""
        numbers = []
        for email in ("editor@example.ma", "nobody@example.ma"):
            with (
                mock.patch.object(default_task_backend, "enqueue") as enqueue,
                CaptureQueriesContext(
                    connection,
                ) as queries,
            ):
                self.assertRedirects(self.client.post(ASK, {"email": email}), DONE, fetch_redirect_response=False)
            enqueue.assert_called_once()
            numbers.append(len(queries))
        self.assertEqual(numbers[0], numbers[1])
        self.assertEqual(mail.outbox, [])

    def test_who_asks_again_and_again_gets_one_mail_in_five_minutes(self):
        for _ in range(6):
            self.ask()
        self.assertEqual(len(mail.outbox), 1)
        User.objects.update(reset_sent_at=User.objects.get().reset_sent_at - timedelta(minutes=6))
        self.ask()
        self.assertEqual(len(mail.outbox), 2)

    def test_one_address_leaves_so_many_tasks_and_gets_the_same_answer_afterwards(self):
        with (
            override_settings(NEW_PASSWORDS_OF_AN_ADDRESS=3),
            mock.patch.object(default_task_backend, "enqueue") as enqueue,
        ):
            for email in ("editor@example.ma", "nobody@example.ma", "nobody@example.org"):
                self.ask(email)
            self.assertEqual(enqueue.call_count, 3)
            with self.assertLogs("members.forms", "WARNING") as logged:
                self.assertRedirects(self.ask(), DONE)
            self.assertEqual(enqueue.call_count, 3)
            self.assertNotIn("editor@example.ma", str(logged.output))
            self.assertRedirects(self.ask(address="192.0.2.2"), DONE)
            self.assertEqual(enqueue.call_count, 4)

    def test_without_the_cache_everybody_may_ask(self):
        away = {"default": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"}}
        with override_settings(CACHES=away, NEW_PASSWORDS_OF_AN_ADDRESS=0):
            self.ask()
        self.assertEqual(len(mail.outbox), 1)

    def test_a_mail_server_that_is_away_fails_nothing_but_the_mail(self):
        with (
            mock.patch.object(locmem.EmailBackend, "send_messages", side_effect=TimeoutError),
            self.assertLogs("django.contrib.auth", "ERROR"),
        ):
            self.assertRedirects(self.ask(), DONE)
        self.assertEqual(mail.outbox, [])
