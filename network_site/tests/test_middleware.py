from django.core.exceptions import PermissionDenied, ValidationError
from django.db import DataError
from django.test import SimpleTestCase

from network_site.middleware import is_forged


class ForgedValueTests(SimpleTestCase):
    def test_values_that_no_column_holds_are_the_senders_fault(self):
        number = ValueError("Field 'id' expected a number but got 'abc'.")
        for exception in (OverflowError(), DataError(), ValidationError("abc"), number):
            self.assertTrue(is_forged(exception), repr(exception))

    def test_our_own_mistakes_are_not(self):
        for exception in (ValueError("not enough values to unpack"), KeyError("abc"), PermissionDenied()):
            self.assertFalse(is_forged(exception), repr(exception))
