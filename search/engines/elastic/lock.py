"""One writer of the index at a time: two that begin at once would leave it with two indexes, and none to write to."""

from contextlib import contextmanager
from zlib import crc32

from django.db import connection

from .connection import alias


@contextmanager
def only_writer():
    """Wait until no other process writes. On SQLite there is one process."""
    if connection.vendor != "postgresql":
        yield
        return
    key = crc32(alias().encode())
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(%s)", [key])
        try:
            yield
        finally:
            cursor.execute("SELECT pg_advisory_unlock(%s)", [key])
