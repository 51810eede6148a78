from django.core.exceptions import PermissionDenied, ValidationError
from django.db import DataError
from django.test import RequestFactory, SimpleTestCase

from network_site.middleware import ForgedValueMiddleware, is_forged


class ForgedValueTests(SimpleTestCase):
    def test_values_that_no_column_holds_are_the_senders_fault(self):
        number = ValueError("Field 'id' expected a number but got 'abc'.")
        for exception in (OverflowError(), DataError(), ValidationError("abc"), number):
            self.assertTrue(is_forged(exception), repr(exception))

    def test_our_own_mistakes_are_not(self):
        for exception in (ValueError("not enough values to unpack"), KeyError("abc"), PermissionDenied()):
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
