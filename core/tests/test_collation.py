from django.test import TestCase

from core.collation import alphabetical, alphabetical_key
from core.models import Source

NAMES = ["AGRINOVA", "eau", "École", "Énergie", "énergie", "État", "Zellige", "بيئة", "طاقة"]


class CollationTests(TestCase):
    def test_the_database_orders_accents_and_case_as_a_reader_does(self):
        for name in reversed(NAMES):
            Source.objects.create(title=name, publisher="x")
        found = list(Source.objects.order_by(alphabetical("title")).values_list("title", flat=True))
        self.assertEqual([alphabetical_key(name)[0] for name in found], [alphabetical_key(name)[0] for name in NAMES])

    def test_python_orders_alike(self):
        self.assertEqual(
            [alphabetical_key(name)[0] for name in sorted(set(NAMES), key=alphabetical_key)],
            [alphabetical_key(name)[0] for name in NAMES],
        )
