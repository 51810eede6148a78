"""An installation in one archive, and back: its database, private files and renditions (docs/operations.md).

The archive is a `.tar.gz`. Its first member, `manifest.json`, says what made it (`versions`, `migrations`), what
must be there after a restore (`rows` of each table), and the SHA-256 of every other member (`files`): `database`
(a copy of SQLite's file, or what `pg_dump` writes in its custom format) and `private/…`, `renditions/…`.
"""

import hashlib
import io
import json
import shutil
import tarfile
import tempfile
import zlib
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path

from django.conf import settings
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder
from django.utils import timezone

from . import databases, manifests
from .manifests import DATABASE, FORMAT, MANIFEST, Refused

STORAGES = {"private": "default", "renditions": "renditions"}


def folders():
    """`{name in the archive: where its files are}`."""
    return {name: Path(settings.STORAGES[storage]["OPTIONS"]["location"]) for name, storage in STORAGES.items()}


def create(target):
    """Write an archive of this installation into a folder.

    :returns: its path, with the time in its name. The file is there only when it is whole.
    """
    target.mkdir(parents=True, exist_ok=True)
    now = timezone.now()
    path = target / f"portal-{now:%Y%m%d-%H%M%S}.tar.gz"
    with tempfile.TemporaryDirectory(dir=target, prefix=".backup-") as staging:
        dump, unfinished = Path(staging, DATABASE), Path(staging, path.name)
        rows = databases.dump(dump)  # first: what it names is still among the files
        members = {DATABASE: dump, **copies(Path(staging))}
        with tarfile.open(unfinished, "w:gz") as archive:
            add_manifest(archive, manifest(now, rows, members))
            for name, file in members.items():
                archive.add(file, name)
        unfinished.chmod(0o600)
        unfinished.rename(path)
    return path


def files():
    """`{name in the archive: path}` of every uploaded file and rendition."""
    return {
        f"{name}/{file.relative_to(folder)}": file
        for name, folder in folders().items()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def copies(staging):
    """The same of copies in a folder: the portal may write and delete meanwhile. What is gone by then is left out."""
    found = {}
    for name, file in files().items():
        copy = staging / name
        copy.parent.mkdir(parents=True, exist_ok=True)
        with suppress(FileNotFoundError):
            found[name] = shutil.copyfile(file, copy)
    return found


def manifest(now, rows, members):
    return {
        "format": FORMAT,
        "made": now.isoformat(),
        "versions": {name: version(name) for name in ("django", "wagtail")},
        "database": connection.vendor,
        "migrations": sorted(map(list, MigrationRecorder(connection).applied_migrations())),
        "rows": rows,
        "files": {name: digest(path.open("rb")) for name, path in members.items()},
    }


def add_manifest(archive, content):
    data = json.dumps(content, indent=1).encode()
    member = tarfile.TarInfo(MANIFEST)
    member.size = len(data)
    archive.addfile(member, io.BytesIO(data))


def digest(file):
    with file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def restore(path, replace=False):
    """Put the content of an archive in the place of this installation's. Migrations and the index come after it.

    :param replace: even where there is content already, which is lost.
    :raises Refused: before anything is changed.
    """
    with tempfile.TemporaryDirectory(dir=settings.DATA_DIR, prefix=".restore-") as name:
        staging = Path(name)
        try:
            with tarfile.open(path, "r:gz") as archive:
                content = manifests.read(archive, STORAGES)
                manifests.check(content)
                if not replace and (databases.has_content() or files()):
                    raise Refused("This installation has content already. With --replace it is lost.")
                unpack(archive, content["files"], staging)
        except (OSError, EOFError, zlib.error, tarfile.TarError) as error:
            raise Refused(f"There is no archive of the portal at {path}, or it is not whole.") from error
        try:
            databases.load(staging / DATABASE, content["rows"])
        except databases.NotLoaded as error:
            raise Refused(str(error)) from error
        for folder_name, folder in folders().items():
            exchange(staging / folder_name, folder, staging / f"old-{folder_name}")


def unpack(archive, digests, staging):
    """Write the members that the manifest names, and no others, into a folder.

    :raises Refused: where one is missing or not as it was.
    """
    missing = set(digests)
    for member in iter(archive.next, None):
        if not member.isfile() or member.name not in missing:
            raise Refused(f"{member.name} is not in the manifest.")
        write(archive, member, staging / member.name)
        if digest((staging / member.name).open("rb")) != digests[member.name]:
            raise Refused(f"{member.name} is damaged.")
        missing.remove(member.name)
    if missing:
        raise Refused(f"The archive breaks off: {len(missing)} files are missing.")


def write(archive, member, path):
    """The content of a member and nothing else of it: whose names the manifest may have is checked by then."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with archive.extractfile(member) as content, path.open("wb") as file:
        shutil.copyfileobj(content, file)


def exchange(new, place, old):
    """Move a folder into the place of another one, which need not be there."""
    new.mkdir(exist_ok=True)
    place.parent.mkdir(parents=True, exist_ok=True)
    if place.exists():
        shutil.move(place, old)
    shutil.move(new, place)
