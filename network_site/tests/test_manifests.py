"""An archive may be forged: what its manifest names stays in its folders, and is nothing but names and numbers."""

import hashlib
import io
import json
import tarfile

import pytest
from django.core.management import CommandError, call_command

from network_site import backups, databases, manifests

GOOD = {
    "format": 1,
    "made": "2026-01-01T00:00:00+00:00",
    "versions": {"django": "5.2"},
    "database": "sqlite",
    "migrations": [["home", "0001_initial"]],
    "rows": {"django_migrations": 1, "members_user": 0, "search_entry_fts_data": 3},
    "files": {"database": "0" * 64, "private/documents/convention signée.pdf": "a" * 64, "renditions/a.webp": "b" * 64},
}


def archive(first, kind=tarfile.REGTYPE, name="manifest.json", members=()):
    """An open archive that begins with these bytes as its manifest."""
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w:gz") as writer:
        for member_name, content, member_kind in [(name, first, kind), *members]:
            member = tarfile.TarInfo(member_name)
            member.size, member.type, member.linkname = len(content), member_kind, "/etc/passwd"
            writer.addfile(member, io.BytesIO(content))
    file.seek(0)
    return tarfile.open(fileobj=file, mode="r:gz")


def read(content):
    return manifests.read(archive(json.dumps(content).encode()), backups.STORAGES)


def test_the_manifest_of_a_backup_is_read():
    assert read(GOOD) == GOOD


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"{}", b"1", b"null", b"\xff\xfe", b"[" * 100_000, b'"format"'])
def test_what_is_no_manifest_is_refused(content):
    with pytest.raises(manifests.Refused, match="no archive of the portal"):
        manifests.read(archive(content), backups.STORAGES)


@pytest.mark.parametrize("kind", [tarfile.DIRTYPE, tarfile.SYMTYPE, tarfile.FIFOTYPE])
def test_a_manifest_that_is_no_file_is_refused(kind):
    with pytest.raises(manifests.Refused, match="no archive of the portal"):
        manifests.read(archive(b"", kind), backups.STORAGES)


@pytest.mark.parametrize(
    "lie",
    [
        {"format": "x"},
        {"format": True},
        {"database": None},
        {"migrations": 1},
        {"migrations": [["home"]]},
        {"migrations": [[1, {}]]},
        {"rows": {}},
        {"rows": []},
        {"rows": {"members_user": 1}},
        {"rows": GOOD["rows"] | {"x$$\n\\! id\n": 0}},
        {"rows": GOOD["rows"] | {"a\n": 0}},
        {"rows": GOOD["rows"] | {'a"; DROP TABLE members_user': 0}},
        {"rows": GOOD["rows"] | {"members_user": "0; DROP TABLE members_user"}},
        {"rows": GOOD["rows"] | {"members_user": None}},
        {"files": {}},
        {"files": {"private/a.pdf": "0" * 64}},
        {"files": {"database": 0}},
        {"files": {"database": "0"}},
        *(
            {"files": GOOD["files"] | {name: "0" * 64}}
            for name in ("/etc/cron.d/x", "../x", "private/../../x", "/private/x", "private", "old-private/x", "", "x")
        ),
        {"files": GOOD["files"] | {"private/a\0": "0" * 64}},
        {"files": ["database"]},
    ],
    ids=repr,
)
def test_what_no_backup_holds_is_refused(lie):
    with pytest.raises(manifests.Refused, match="no archive of the portal"):
        read(GOOD | lie)


@pytest.mark.parametrize("part", ["format", "database", "migrations", "rows", "files"])
def test_a_part_that_lacks_is_refused(part):
    with pytest.raises(manifests.Refused, match="no archive of the portal"):
        read({name: value for name, value in GOOD.items() if name != part})


def test_a_newer_form_is_named_so():
    with pytest.raises(manifests.Refused, match="newer version"):
        read({"format": 2, "tables": {}})


def test_members_are_written_into_the_folder(tmp_path):
    member = ("private/documents/a.pdf", b"%PDF", tarfile.REGTYPE)
    digests = {"private/documents/a.pdf": backups.digest(io.BytesIO(b"%PDF"))}
    opened = archive(b"{}", members=[member])
    opened.next()
    backups.unpack(opened, digests, tmp_path)
    assert (tmp_path / "private/documents/a.pdf").read_bytes() == b"%PDF"


@pytest.mark.parametrize("kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.FIFOTYPE, tarfile.DIRTYPE, tarfile.CHRTYPE])
def test_what_is_no_file_is_not_written(tmp_path, kind):
    opened = archive(b"{}", members=[("private/a.pdf", b"", kind)])
    opened.next()
    with pytest.raises(manifests.Refused, match="is not in the manifest"):
        backups.unpack(opened, {"private/a.pdf": "0" * 64}, tmp_path)
    assert not list(tmp_path.iterdir())


def test_a_forged_archive_ends_the_command_without_a_trace(tmp_path, settings):
    """Nothing of it is written or run, with `--replace` too: it asks for it."""
    settings.DATA_DIR, outside = tmp_path, tmp_path / "outside"
    forged = GOOD | {"files": GOOD["files"] | {str(outside): "0" * 64}}
    path = tmp_path / "forged.tar.gz"
    with archive(json.dumps(forged).encode(), members=[(str(outside), b"owned", tarfile.REGTYPE)]) as opened:
        path.write_bytes(opened.fileobj.fileobj.getvalue())
    with pytest.raises(CommandError, match=r"Nothing was changed\. This is no archive"):
        call_command("restore", str(path), replace=True)
    assert [each.name for each in tmp_path.iterdir()] == ["forged.tar.gz"]


@pytest.mark.parametrize(
    ("script", "restricted"),
    [("--\n-- PostgreSQL database dump\n--\n\n\\restrict k\n\nSELECT 1;", True), ("--\nSELECT 1;\n\\! id\n", False)],
)
def test_psql_gets_scripts_that_may_call_no_shell(tmp_path, script, restricted):
    path = tmp_path / "database.sql"
    path.write_text(script)
    assert databases._is_restricted(path) is restricted


def test_files_are_unpacked_by_the_oldest_python_that_the_portal_runs_on(tmp_path, monkeypatch):
    """Debian 12 has 3.11.2: `TarInfo.replace` and filters came with 3.11.4."""
    monkeypatch.delattr(tarfile.TarInfo, "replace", raising=False)
    monkeypatch.delattr(tarfile.TarFile, "extract")
    digests = {"private/a/b.pdf": hashlib.sha256(b"1").hexdigest()}
    opened = archive(b"", members=[("private/a/b.pdf", b"1", tarfile.REGTYPE)])
    opened.next()
    backups.unpack(opened, digests, tmp_path)
    assert (tmp_path / "private/a/b.pdf").read_bytes() == b"1"
