"""When what the portal shows last changed: one row, so that all processes agree and answers can be conditional."""

import functools
import hashlib
import secrets
from pathlib import Path

from django.apps import apps
from django.conf import settings
from django.db import connection, transaction
from django.utils import timezone


@functools.cache
def release():
    """A word for the code and the words of this release, the same in all processes: it changes with each upgrade."""
    folders = [Path(app.path) for app in apps.get_app_configs() if Path(app.path).parent == settings.BASE_DIR]
    files = sorted(file for folder in folders for ending in ("py", "mo") for file in folder.rglob(f"*.{ending}"))
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()[:12]


def note_change():
    """Have a new version once this transaction is there for all to see."""
    if renew not in (waiting[1] for waiting in connection.run_on_commit):
        transaction.on_commit(renew)


def renew():
    from .models import ContentVersion

    new = {"version": secrets.token_hex(8), "changed_at": timezone.now()}
    if not ContentVersion.objects.filter(pk=1).update(**new):
        ContentVersion.objects.bulk_create([ContentVersion(pk=1, **new)], ignore_conflicts=True)


def current():
    """The `ContentVersion` of now."""
    from .models import ContentVersion

    found = ContentVersion.objects.first()
    if found is None:
        renew()
        found = ContentVersion.objects.get()
    return found
