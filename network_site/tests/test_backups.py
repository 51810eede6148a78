"""What a backup holds comes back whole, into another installation; what must not come back is refused first."""

import hashlib
import io
import json
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connection

from conftest import database_url
from network_site import backups, databases

# What a restore writes anew: the words of the search, with versions and keys of their own.
ANEW = {"search_entry", "search_word", "sqlite_sequence"}
ROWS = """
import hashlib, json
from django.db import connection
with connection.cursor() as cursor:
    found = {}
    for table in connection.introspection.table_names(cursor):
        cursor.execute(f'SELECT * FROM "{table}"')
        rows = sorted(map(repr, cursor.fetchall()))
        found[table] = [len(rows), hashlib.sha256("".join(rows).encode()).hexdigest()]
print(json.dumps(found))
"""
# Why each of some archives is refused, on a line of its own; one process for all of them.
REFUSALS = """
from network_site import backups
def refusals(archives):
    for archive in archives:
        try:
            backups.restore(archive, replace=False)
            print("not refused")
        except backups.Refused as reason:
            print(reason)
"""


def manage(environment, *arguments):
    return subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=settings.BASE_DIR,
        env=environment,
        capture_output=True,
        text=True,
    )


def rows(environment):
    return json.loads(manage(environment, "shell", "-v0", "-c", ROWS).stdout.splitlines()[-1])


def files(environment):
    top = Path(environment["DATA_DIR"])
    found = [path for name in ("private", "renditions") for path in (top / name).rglob("*") if path.is_file()]
    return {str(path.relative_to(top)): path.read_bytes() for path in found}


@pytest.fixture(scope="module")
def installation(portal_environment):
    """The demo content, with a private file and a rendition."""
    for name in ("private/documents/convention signée.pdf", "renditions/images/usine.webp"):
        path = Path(portal_environment["DATA_DIR"], name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(name.encode())
    return portal_environment


@pytest.fixture(scope="module")
def archive(installation, tmp_path_factory):
    result = manage(installation, "backup", str(tmp_path_factory.mktemp("backups")))
    assert result.returncode == 0, result.stderr
    return Path(result.stdout.strip())


@pytest.fixture
def empty(installation, run, tmp_path, django_db_blocker):
    """The environment of an installation with an empty database and no file."""
    name = run.database(f"restore_{tmp_path.name}")
    if connection.vendor == "postgresql":
        with django_db_blocker.unblock(), connection._nodb_cursor() as cursor:
            cursor.execute(f'DROP DATABASE IF EXISTS "{name}"')
            cursor.execute(f'CREATE DATABASE "{name}"')
    environment = {"DATABASE_URL": database_url(name), "DATA_DIR": str(tmp_path / "data")}
    return installation | environment | {"ELASTICSEARCH_INDEX": f"{installation['ELASTICSEARCH_INDEX']}-restored"}


def changed(archive, target, change):
    """A copy of an archive with another manifest."""
    with tarfile.open(archive) as source, tarfile.open(target, "w:gz") as copy:
        for member in source:
            content = source.extractfile(member).read()
            if member.name == "manifest.json":
                manifest = json.loads(content)
                change(manifest)
                content = json.dumps(manifest).encode()
                member.size = len(content)
            copy.addfile(member, io.BytesIO(content))
    return target


def assert_refused(environment, archive, reason, *arguments):
    result = manage(environment, "restore", str(archive), *arguments)
    assert result.returncode == 1
    assert "Nothing was changed." in result.stderr
    assert reason in result.stderr


def test_rows_and_files_come_back(installation, archive, empty):
    result = manage(empty, "restore", str(archive))
    assert result.returncode == 0, result.stderr
    before, after = rows(installation), rows(empty)
    assert before.keys() == after.keys()
    assert {table for table in before if before[table] != after[table]} <= ANEW
    for table in ("search_entry", "search_word"):
        assert before[table][0] == after[table][0]
    assert files(empty) == files(installation)
    assert files(empty)
    page = manage(
        empty,
        "shell",
        "-v0",
        "-c",
        "from django.test import Client; print(Client(headers={'host': 'localhost'}).get('/fr/annuaire/').status_code)",
    )
    assert page.stdout.split()[-1] == "200"

    # A second time there is content already.
    assert_refused(empty, archive, "has content already")
    assert manage(empty, "restore", str(archive), "--replace").returncode == 0
    assert files(empty) == files(installation)


@pytest.mark.slow
def test_an_older_archive_is_migrated(archive, empty, installation, tmp_path):
    assert manage(empty, "restore", str(archive)).returncode == 0
    assert manage(empty, "migrate", "search", "0001").returncode == 0
    old = Path(manage(empty, "backup", str(tmp_path)).stdout.strip())
    assert manage(empty, "restore", str(old), "--replace").returncode == 0
    assert rows(empty).keys() == rows(installation).keys()
    assert manage(empty, "migrate", "--check").returncode == 0


def test_the_archive_is_for_its_owner_alone(archive):
    assert archive.stat().st_mode & 0o077 == 0
    assert [each.name for each in archive.parent.iterdir()] == [archive.name]


@pytest.fixture
def busy(tmp_path, settings, monkeypatch):
    """A folder of files, one of which grows and another of which is deleted when `work` is called."""
    folder = tmp_path / "files"
    folder.mkdir()
    for name in ("growing.txt", "leaving.txt", "staying.txt"):
        (folder / name).write_text(name)
    places = {"default": folder, "renditions": tmp_path / "none"}
    settings.STORAGES = {name: {"OPTIONS": {"location": place}} for name, place in places.items()}
    monkeypatch.setattr(databases, "dump", lambda path: path.write_text("rows") and {})
    return folder


def work(folder):
    with (folder / "growing.txt").open("a") as file:
        file.write(", more")
    (folder / "leaving.txt").unlink(missing_ok=True)


def assert_whole(path, *names):
    """Every file of an archive is there, and as its manifest says."""
    with tarfile.open(path) as archive:
        manifest = json.load(archive.extractfile(archive.next()))
        found = {member.name: hashlib.sha256(archive.extractfile(member).read()).hexdigest() for member in archive}
    del found["manifest.json"]
    assert found == manifest["files"]
    assert set(found) == {"database", *names}


@pytest.mark.django_db
def test_files_that_change_after_they_were_looked_at_are_as_they_were(busy, tmp_path, monkeypatch):
    look = backups.manifest
    monkeypatch.setattr(backups, "manifest", lambda *args: (look(*args), work(busy))[0])
    assert_whole(backups.create(tmp_path), "private/growing.txt", "private/leaving.txt", "private/staying.txt")


@pytest.mark.django_db
def test_a_file_that_goes_meanwhile_is_left_out(busy, tmp_path, monkeypatch):
    copy = shutil.copyfile
    monkeypatch.setattr(shutil, "copyfile", lambda *args: (copy(*args), work(busy))[0])
    assert_whole(backups.create(tmp_path), "private/growing.txt", "private/staying.txt")


def test_what_must_not_come_back_is_refused(archive, empty, tmp_path):
    def newer(manifest):
        manifest["migrations"].append(["home", "9999_of_next_year"])

    def other_database(manifest):
        manifest["database"] = "oracle"

    def damaged(manifest):
        manifest["files"]["database"] = "0" * 64

    def incomplete(manifest):
        manifest["files"]["private/lost.pdf"] = "0" * 64

    def too_much(manifest):
        del manifest["files"]["renditions/images/usine.webp"]

    wanted = {
        newer: "home.9999_of_next_year",
        other_database: "oracle",
        damaged: "database is damaged",
        incomplete: "1 files are missing",
        too_much: "is not in the manifest",
    }
    archives = [changed(archive, tmp_path / f"{change.__name__}.tar.gz", change) for change in wanted]
    refusals = manage(empty, "shell", "-v0", "-c", f"{REFUSALS}\nrefusals({[*map(str, archives)]})").stdout
    for reason, refusal in zip(wanted.values(), refusals.splitlines()[-len(wanted) :], strict=True):
        assert reason in refusal
    assert files(empty) == {}
    assert_refused(empty, tmp_path / "newer.tar.gz", "newer version", "--replace")


def test_a_database_with_other_rows_is_refused_and_the_old_one_stands(archive, empty, tmp_path):
    def with_more_rows(manifest):
        manifest["rows"]["clusters_region"] += 1

    assert manage(empty, "migrate", "contenttypes").returncode == 0
    before = rows(empty)
    assert_refused(
        empty, changed(archive, tmp_path / "changed.tar.gz", with_more_rows), "clusters_region: 12 rows for 13"
    )
    assert rows(empty) == before
    assert files(empty) == {}


@pytest.mark.slow
def test_what_is_no_whole_archive_is_refused(archive, empty, tmp_path):
    text, half = tmp_path / "notes.txt", tmp_path / "half.tar.gz"
    text.write_text("no archive")
    half.write_bytes(archive.read_bytes()[: archive.stat().st_size // 2])
    for path in (text, half, tmp_path / "nothing.tar.gz"):
        assert_refused(empty, path, "no archive of the portal")
    assert files(empty) == {}
