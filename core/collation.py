"""The order of names: É among the Es, whatever the database and its settings."""

from unicodedata import combining, normalize

from django.db.backends.signals import connection_created
from django.db.models.functions import Collate
from django.dispatch import receiver

# The root collation of Unicode, under the name that PostgreSQL gives it; SQLite is taught it below.
ROOT = "und-x-icu"


def alphabetical(field):
    """An expression to order by: `order_by(alphabetical("title"))`."""
    return Collate(field, ROOT)


def alphabetical_key(name):
    """The same order in Python: `sorted(names, key=alphabetical_key)`. Accents and case only part equals."""
    letters = normalize("NFD", name)
    return "".join(letter for letter in letters if not combining(letter)).casefold(), letters


@receiver(connection_created)
def teach_sqlite(sender, connection, **kwargs):
    if connection.vendor == "sqlite":
        connection.connection.create_collation(ROOT, compare)


def compare(one, other):
    first, second = alphabetical_key(one), alphabetical_key(other)
    return (first > second) - (first < second)
