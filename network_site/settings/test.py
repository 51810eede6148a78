"""Tests: quick passwords, files in a temporary folder, nothing of the developer's data (see `conftest.py`)."""

import tempfile
from pathlib import Path

from .base import *  # noqa: F403

SECRET_KEY = "test-only-" + "0" * 40
ALLOWED_HOSTS = ["localhost", "testserver", "127.0.0.1"]
FILES = tempfile.TemporaryDirectory(prefix="portal-test-")  # gone with this process
DATA_DIR = Path(FILES.name)
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES["default"]["OPTIONS"]["location"] = str(DATA_DIR / "private")  # noqa: F405
STORAGES["renditions"]["OPTIONS"]["location"] = str(DATA_DIR / "renditions")  # noqa: F405
STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}  # noqa: F405
PAGE_CACHE_SECONDS = 0  # but in the tests of it
