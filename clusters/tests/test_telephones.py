from django.test import SimpleTestCase
from hypothesis import given
from hypothesis import strategies as st

from clusters.telephones import in_groups, international


class TelephoneTests(SimpleTestCase):
    def test_what_is_typed_is_kept_as_e164_has_it(self):
        for typed in (
            "0522123456",
            "05 22 12 34 56",
            "05.22.12.34.56",
            "05 22-12-34-56",
            "+212 5 22 12 34 56",
            "+212 (0)5 22 12 34 56",
            "00212 522-123456",
            "\u200e+212522123456",
            "٠٥٢٢١٢٣٤٥٦",
            "+212 5\u202f22\u00a012\u00a034\u00a056",
        ):
            with self.subTest(typed):
                self.assertEqual(international(typed), "+212522123456")
        self.assertEqual(international("+33 1 23 45 67 89"), "+33123456789")

    def test_what_is_no_number_is_refused(self):
        for typed in (
            "",
            "5",
            "+",
            "05 22 12 34 5",
            "+212 9 22 12 34 56",
            "0522123456 poste 3",
            "+0123456789",
            "a" * 40,
        ):
            with self.subTest(typed), self.assertRaises(ValueError):
                international(typed)

    def test_it_is_read_in_groups(self):
        self.assertEqual(in_groups("+212522123456"), "+212\xa05\xa022\xa012\xa034\xa056")
        self.assertEqual(in_groups("+33123456789"), "+33\xa01\xa023\xa045\xa067\xa089")
        self.assertEqual(in_groups(""), "")

    @given(st.text(alphabet="+0123456789 .-()٠١٢٣۴x\u200f", max_size=24))
    def test_whatever_is_kept_is_e164_and_stays(self, typed):
        try:
            number = international(typed)
        except ValueError:
            return
        self.assertRegex(number, r"^\+[1-9][0-9]{3,14}$")
        self.assertEqual(international(in_groups(number)), number)
