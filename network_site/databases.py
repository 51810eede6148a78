"""The database as one file, and back: SQLite by its own backup, PostgreSQL by its own programs."""

import os
import sqlite3
import subprocess
from contextlib import closing
from itertools import islice

from django.db import connection, transaction
from wagtail.models import Page

from core.navigation import HOME_DEPTH
from members.models import User


class NotLoaded(Exception):
    """Why a dump is not in the database, which is as it was."""


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

    :param rows: what `dump` returned; its tables have names of small letters, digits and underscores.
    :raises NotLoaded: where the dump has other numbers of rows, or is none.
    """
    (_load_sqlite if connection.vendor == "sqlite" else _load_postgresql)(path, rows)
    connection.close()


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


def _load_sqlite(path, rows):
    connection.ensure_connection()
    try:
        with closing(sqlite3.connect(path)) as copy:
            found = _count(copy.cursor(), rows)
            if found == rows:
                return copy.backup(connection.connection)
    except sqlite3.Error as error:
        raise NotLoaded(f"SQLite cannot read the database: {error}.") from error
    raise NotLoaded(
        ", ".join(f"{name}: {found[name]} rows for {rows[name]}" for name in rows if found[name] != rows[name])
    )


def _dump_postgresql(path):
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        cursor.execute("SELECT pg_export_snapshot()")
        snapshot = cursor.fetchone()[0]
        _run("pg_dump", "--format=custom", "--no-owner", "--no-privileges", f"--snapshot={snapshot}", f"--file={path}")
        return _count(cursor, connection.introspection.table_names(cursor))


def _load_postgresql(path, rows):
    """In one transaction, with the count of its rows: what newer migrations have made goes, too."""
    script, check = path.with_suffix(".sql"), path.with_suffix(".check.sql")
    check.write_text("".join(_check_postgresql(table, number) for table, number in rows.items()))
    connection.close()
    try:
        _run("pg_restore", "--no-owner", "--no-privileges", f"--file={script}", str(path))
        if not _is_restricted(script):
            raise NotLoaded("pg_restore is too old to be safe from what a dump may hold: install its newest release.")
        _run(
            "psql",
            "--no-psqlrc",
            "--quiet",
            "--single-transaction",
            "--set=ON_ERROR_STOP=1",
            "--output=/dev/null",
            "--command=DROP SCHEMA public CASCADE; CREATE SCHEMA public",
            f"--file={script}",
            f"--file={check}",
            # An archive holds rows, not what the planner knows of them: without it, pages take seconds at first.
            "--command=SET client_min_messages = error; ANALYZE",
        )
    except subprocess.CalledProcessError as error:
        raise NotLoaded("PostgreSQL did not take the database; its own words are above.") from error


def _is_restricted(script):
    r"""Whether psql will run no command of its own, such as a shell's, that a forged dump holds (CVE-2025-8714)."""
    with script.open("rb") as file:
        return any(line.startswith(rb"\restrict ") for line in islice(file, 20))


def _check_postgresql(table, number):
    """A statement that fails where a table has another number of rows."""
    name = f"public.{connection.ops.quote_name(table)}"
    return f"""
        DO $$ DECLARE found bigint := (SELECT COUNT(*) FROM {name}); BEGIN
            IF found <> {int(number)} THEN RAISE EXCEPTION '{table}: % rows for {int(number)}', found; END IF;
        END $$;
    """  # noqa: S608  (names of tables)


def _run(*command):
    """One of PostgreSQL's programs, which takes the database from its environment."""
    chosen = connection.settings_dict
    names = {"PGHOST": "HOST", "PGPORT": "PORT", "PGUSER": "USER", "PGPASSWORD": "PASSWORD", "PGDATABASE": "NAME"}
    environment = os.environ | {name: str(chosen[key]) for name, key in names.items() if chosen[key]}
    subprocess.run(command, env=environment, check=True)  # noqa: S603  (fixed programs, no shell)
