"""What a backup says of itself, in its first member. Whoever made it may lie: nothing is taken as it is."""

import json
import re
from pathlib import PurePosixPath

from django.contrib.auth import get_user_model
from django.db import connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder

FORMAT = 1
DATABASE = "database"
MANIFEST = "manifest.json"
LONGEST = 64 * 1024 * 1024  # bytes, for hundreds of thousands of files
TABLE = re.compile(r"[a-z_][a-z0-9_]*")
DIGEST = re.compile(r"[0-9a-f]{64}")


class Refused(Exception):
    """Why an archive is not restored here. Nothing has been changed."""


def read(archive, folders):
    """The manifest of an archive, of which every part that a restore reads is there and of its kind.

    :param folders: names of the folders that files may be in.
    :raises Refused: of another form, or made by a newer version.
    """
    first = archive.next()
    if first is None or first.name != MANIFEST or not first.isfile() or first.size > LONGEST:
        raise Refused("This is no archive of the portal.")
    try:
        content = json.load(archive.extractfile(first))
        number = content["format"]
        is_ours = type(number) is int and (number > FORMAT or is_whole(content, folders))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise Refused("This is no archive of the portal: its manifest cannot be read.") from error
    if not is_ours:
        raise Refused("This is no archive of the portal: its manifest names what no backup holds, or lacks a part.")
    if number > FORMAT:
        raise Refused("A newer version of the portal made this archive: install that one first.")
    return content


def is_whole(content, folders):
    """Whether a manifest names a database with accounts and migrations, tables, and files of these folders."""
    files, rows = content["files"], content["rows"]
    return (
        isinstance(content["database"], str)
        and all(len(each) == 2 and all(isinstance(name, str) for name in each) for each in content["migrations"])
        and {MigrationRecorder.Migration._meta.db_table, get_user_model()._meta.db_table} <= rows.keys()
        and all(TABLE.fullmatch(table) and type(number) is int for table, number in rows.items())
        and DATABASE in files
        and all(name == DATABASE or is_inside(name, folders) for name in files)
        and all(DIGEST.fullmatch(digest) for digest in files.values())
    )


def is_inside(name, folders):
    """Whether the name of a file stays in one of these folders, wherever that is."""
    parts = PurePosixPath(name).parts
    return len(parts) > 1 and parts[0] in folders and ".." not in parts and "\0" not in name


def check(content):
    """Whether the database of an archive may come into this installation.

    :raises Refused: made by a newer version, or of the other kind of database.
    """
    unknown = {tuple(each) for each in content["migrations"]} - set(MigrationLoader(None).disk_migrations)
    if unknown:
        names = ", ".join(sorted(".".join(each) for each in unknown))
        raise Refused(f"A newer version of the portal made this archive ({names}): install that one first.")
    if content["database"] != connection.vendor:
        raise Refused(f"This archive holds a database of {content['database']}; here is {connection.vendor}.")
