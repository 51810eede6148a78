from django.core.exceptions import PermissionDenied, ValidationError
from django.db import DataError, IntegrityError, transaction
from django.test import RequestFactory, SimpleTestCase, TestCase
from django.utils.datastructures import MultiValueDictKeyError
from wagtail.models import Page

from core.models import Source
from members.tests.factories import create_reader
from network_site.middleware import ForgedValueMiddleware, SavedTwiceMiddleware, is_forged


class ForgedValueTests(SimpleTestCase):
    def test_values_that_no_column_holds_are_the_senders_fault(self):
        number = ValueError("Field 'id' expected a number but got 'abc'.")
        row = MultiValueDictKeyError("parties-0-id")
        page = Page.DoesNotExist()
        for exception in (OverflowError(), DataError(), ValidationError("abc"), number, row, page):
            self.assertTrue(is_forged(exception), repr(exception))

    def test_our_own_mistakes_are_not(self):
        for exception in (
            ValueError("not enough values to unpack"),
            KeyError("abc"),
            PermissionDenied(),
            Source.DoesNotExist(),
        ):
            self.assertFalse(is_forged(exception), repr(exception))

    def answer(self, path, exception):
        return ForgedValueMiddleware(None).process_exception(RequestFactory().get(path), exception)

    def test_the_admin_refuses_them(self):
        for path in ("/admin/", "/admin/pages/3/edit/", "/fr/%00/"):
            with self.assertLogs("network_site", "WARNING"):
                self.assertEqual(self.answer(path, DataError("abc")).status_code, 400, path)

    def test_on_public_pages_they_are_failures_that_somebody_hears_of(self):
        for path in ("/fr/", "/fr/annuaire/?region=abc", "/donnees/clusters.csv", "/fr/admin/"):
            for exception in (DataError("abc"), ValidationError("abc"), OverflowError()):
                self.assertIsNone(self.answer(path, exception), path)


class SavedTwiceTests(TestCase):
    def answer(self, path, write):
        """What is answered where a view writes what the database refuses."""
        with self.assertRaises(IntegrityError) as caught, transaction.atomic():
            write()
        return SavedTwiceMiddleware(None).process_exception(RequestFactory().post(path), caught.exception)

    def save_an_account_twice(self):
        for _ in range(2):
            create_reader("somebody@example.ma")

    def test_the_second_is_told_and_the_log_has_no_values(self):
        with self.assertLogs("network_site", "WARNING") as logs:
            response = self.answer("/admin/users/add/", self.save_an_account_twice)
        self.assertContains(response, "moment ago", status_code=409)
        self.assertNotIn("somebody@", "".join(logs.output))

    def test_elsewhere_and_of_other_constraints_it_is_a_failure_that_somebody_hears_of(self):
        self.assertIsNone(self.answer("/fr/", self.save_an_account_twice))
        self.assertIsNone(self.answer("/admin/", lambda: Source.objects.create(title=None)))
