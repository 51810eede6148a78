"""The database as one file, and back: SQLite by its own backup, PostgreSQL by its own programs."""

import os
import sqlite3
import subprocess
from contextlib import closing

from django.db import connection, transaction
from wagtail.models import Page

from core.navigation import HOME_DEPTH
from members.models import User


class Mismatch(Exception):
    """A restored database does not have the rows that it should."""


def has_content():
    """Whether there is more than what migrations make."""
    if User._meta.db_table not in connection.introspection.table_names():
        return False
    return User.objects.exists() or Page.objects.filter(depth__gt=HOME_DEPTH).exists()


def dump(path):
    """Write the database into a file, as it is at one moment.

    :returns: `{table: number of rows}` at that moment.
    """
    return (_dump_sqlite if connection.vendor == "sqlite" else _dump_postgresql)(path)


def load(path, rows):
    """Put a dump in the place of the whole database, or leave it as it is.

    :param rows: what `dump` returned.
    :raises Mismatch: where the numbers of rows are others.
    """
    (_load_sqlite if connection.vendor == "sqlite" else _load_postgresql)(path)
    connection.close()
    with connection.cursor() as cursor:
        found = _count(cursor, rows)
    if found != rows:
        raise Mismatch(
            ", ".join(f"{table}: {found[table]} for {rows[table]}" for table in rows if found[table] != rows[table])
        )


def _count(cursor, tables):
    counts = {}
    for table in sorted(tables):
        cursor.execute(f"SELECT COUNT(*) FROM {connection.ops.quote_name(table)}")  # noqa: S608  (names of tables)
        counts[table] = cursor.fetchone()[0]
    return counts


def _dump_sqlite(path):
    connection.ensure_connection()
    with closing(sqlite3.connect(path)) as copy:
        connection.connection.backup(copy)
        return _count(copy.cursor(), connection.introspection.table_names())


def _load_sqlite(path):
    connection.ensure_connection()
    with closing(sqlite3.connect(path)) as copy:
        copy.backup(connection.connection)


def _dump_postgresql(path):
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        cursor.execute("SELECT pg_export_snapshot()")
        snapshot = cursor.fetchone()[0]
        _run("pg_dump", "--format=custom", "--no-owner", "--no-privileges", f"--snapshot={snapshot}", f"--file={path}")
        return _count(cursor, connection.introspection.table_names(cursor))


def _load_postgresql(path):
    """In one transaction: what newer migrations have made goes, too."""
    script = path.with_suffix(".sql")
    _run("pg_restore", "--no-owner", "--no-privileges", f"--file={script}", str(path))
    connection.close()
    _run(
        "psql",
        "--no-psqlrc",
        "--quiet",
        "--single-transaction",
        "--set=ON_ERROR_STOP=1",
        "--output=/dev/null",
        "--command=DROP SCHEMA public CASCADE; CREATE SCHEMA public",
        f"--file={script}",
    )


def _run(*command):
    """One of PostgreSQL's programs, which takes the database from its environment."""
    chosen = connection.settings_dict
    names = {"PGHOST": "HOST", "PGPORT": "PORT", "PGUSER": "USER", "PGPASSWORD": "PASSWORD", "PGDATABASE": "NAME"}
    environment = os.environ | {name: str(chosen[key]) for name, key in names.items() if chosen[key]}
    subprocess.run(command, env=environment, check=True)  # noqa: S603  (fixed programs, no shell)
