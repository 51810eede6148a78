"""Production: refuses to start without its secrets."""

from django.core.exceptions import ImproperlyConfigured

from network_site import sentry

from .base import *  # noqa: F403
from .base import env

REQUIRED = ["SECRET_KEY", "ALLOWED_HOSTS", "BASE_URL", "DATABASE_URL", "EMAIL_URL", "DEFAULT_FROM_EMAIL"]
if missing := [name for name in REQUIRED if not env(name, default="")]:
    raise ImproperlyConfigured(f"Set {', '.join(missing)}: see .env.example.")

DEBUG = False
SECRET_KEY = env("SECRET_KEY")
if len(SECRET_KEY) < 50:
    raise ImproperlyConfigured("SECRET_KEY is too short to be a secret: see .env.example.")
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS")
WAGTAILADMIN_BASE_URL = env("BASE_URL")

# The proxy speaks TLS and says so; health checks and Prometheus ask the web server itself.
CSRF_TRUSTED_ORIGINS = [WAGTAILADMIN_BASE_URL]
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_SSL_REDIRECT = True
SECURE_REDIRECT_EXEMPT = [r"^health/", r"^metrics$"]
SECURE_HSTS_SECONDS = 365 * 24 * 3600
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
SESSION_COOKIE_NAME = "__Host-sessionid"
CSRF_COOKIE_NAME = "__Host-csrftoken"
for directives in (CONTENT_SECURITY_POLICY["DIRECTIVES"], ADMIN_CONTENT_SECURITY_POLICY):  # noqa: F405
    directives["upgrade-insecure-requests"] = True

EMAIL_CONFIG = env.email("EMAIL_URL")
vars().update(EMAIL_CONFIG)
DEFAULT_FROM_EMAIL = SERVER_EMAIL = env("DEFAULT_FROM_EMAIL")

TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

LOGGING["handlers"]["console"]["formatter"] = "json"  # noqa: F405

if METRICS_TOKEN:  # noqa: F405
    INSTALLED_APPS += ["django_prometheus"]  # noqa: F405
    MIDDLEWARE = [
        "django_prometheus.middleware.PrometheusBeforeMiddleware",
        *MIDDLEWARE,  # noqa: F405
        "django_prometheus.middleware.PrometheusAfterMiddleware",
    ]
    database = DATABASES["default"]  # noqa: F405
    database["ENGINE"] = database["ENGINE"].replace("django.db.backends", "django_prometheus.db.backends")

if dsn := env("SENTRY_DSN", default=""):
    sentry.start(dsn)
