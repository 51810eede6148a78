"""One machine, one person: SQLite, the database's search, no secrets."""

from .base import *  # noqa: F403

DEBUG = True
SECRET_KEY = "development-only-" + "0" * 40
DATA_DIR.mkdir(parents=True, exist_ok=True)  # noqa: F405  (of a fresh clone)
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]"]
STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}  # noqa: F405
EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"
