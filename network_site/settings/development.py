"""One machine, one person: SQLite, the database's search, no secrets."""

from .base import *  # noqa: F403
from .base import env

DEBUG = env.bool("DEBUG", default=True)
INSTALLED_APPS.insert(0, "whitenoise.runserver_nostatic")  # noqa: F405  (static files without DEBUG too)
WHITENOISE_USE_FINDERS = WHITENOISE_AUTOREFRESH = True
SERVES_RENDITIONS = True  # no proxy does it here
SECRET_KEY = "development-only-" + "0" * 40
for folder in (DATA_DIR, STATIC_ROOT):  # noqa: F405
    folder.mkdir(parents=True, exist_ok=True)
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]"]
STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}  # noqa: F405
EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"
LOGGING["loggers"]["wagtail"] = {"level": "WARNING"}  # noqa: F405  (three lines for each page of the demo)
