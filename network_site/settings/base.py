"""Settings that every environment shares. The environment is read here and in production only: see `.env.example`."""

from datetime import timedelta
from pathlib import Path

import environ
from csp.constants import NONE, SELF, UNSAFE_INLINE
from pythonjsonlogger.core import RESERVED_ATTRS
from redis.backoff import NoBackoff
from redis.retry import Retry

BASE_DIR = Path(__file__).resolve().parent.parent.parent

env = environ.FileAwareEnv()
env.read_env(BASE_DIR / ".env")

# What the portal writes on disk: the SQLite database, uploaded files, renditions.
DATA_DIR = Path(env("DATA_DIR", default=str(BASE_DIR / "var")))
DATA_DIR.mkdir(parents=True, exist_ok=True)

INSTALLED_APPS = [
    "network_site",
    "home",
    "events",
    "resources",
    "clusters",
    "search",
    "core",
    "members",
    "wagtail.contrib.settings",
    "wagtail.contrib.forms",
    "wagtail.contrib.redirects",
    "wagtail.embeds",
    "wagtail.sites",
    "members.apps.AccountsConfig",  # wagtail.users with our forms
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail.locales",
    "wagtail",
    "modelcluster",
    "taggit",
    "axes",
    "csp",
    "django_countries",
    "django_guid",
    "django_tasks",
    "django_tasks_db",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.sitemaps",
]

MIDDLEWARE = [
    "django_guid.middleware.guid_middleware",
    "network_site.middleware.ResourcePolicyMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "core.page_cache.ConditionalPageMiddleware",
    "core.page_cache.PageCacheMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "members.sessions.SessionLimitMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "core.middleware.AdminMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
    "network_site.middleware.ForgedValueMiddleware",
    "network_site.middleware.SavedTwiceMiddleware",
    "axes.middleware.AxesMiddleware",
]

ROOT_URLCONF = "network_site.urls"
WSGI_APPLICATION = "network_site.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.debug",
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "core.context_processors.navigation",
            ],
        },
    },
]

# Database: SQLite is the embedded default. The publish and move signals of Wagtail fire outside
# any transaction without ATOMIC_REQUESTS.
DATABASES = {
    "default": env.db_url_config(env("DATABASE_URL", default="") or f"sqlite:///{DATA_DIR / 'portal.sqlite3'}"),
}
DATABASES["default"]["ATOMIC_REQUESTS"] = True
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
    }
else:
    DATABASES["default"]["CONN_MAX_AGE"] = 60
    DATABASES["default"]["CONN_HEALTH_CHECKS"] = True
    DATABASES["default"].setdefault("OPTIONS", {}).setdefault("connect_timeout", 5)

DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# Without its Redis the portal is slower, not away.
REDIS_OPTIONS = {
    "IGNORE_EXCEPTIONS": True,
    "SOCKET_CONNECT_TIMEOUT": 0.2,
    "SOCKET_TIMEOUT": 0.2,
    "CONNECTION_POOL_KWARGS": {"retry": Retry(NoBackoff(), 0)},
}
DJANGO_REDIS_LOG_IGNORED_EXCEPTIONS = True
if redis_url := env("REDIS_URL", default=""):
    CACHES = {"default": {"BACKEND": "django_redis.cache.RedisCache", "LOCATION": redis_url, "OPTIONS": REDIS_OPTIONS}}
else:
    CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
# How long a page is kept for anonymous readers (core.page_cache): only where all processes share one cache.
PAGE_CACHE_SECONDS = env.int("PAGE_CACHE_SECONDS", default=300 if redis_url else 0)

# People. The e-mail address is the login.
AUTH_USER_MODEL = "members.User"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "wagtailadmin_login"

# Sign-in: who fails ten times for one account waits a quarter of an hour; from another address it stays open to its
# owner. An address that fails thirty times, for whatever accounts, waits too. What is known of the failures is kept
# until then, without what was typed but the account's name.
AUTHENTICATION_BACKENDS = ["axes.backends.AxesStandaloneBackend", "django.contrib.auth.backends.ModelBackend"]
AXES_HANDLER = "members.throttle.SignInHandler"
AXES_FAILURE_LIMIT = 10
SIGN_IN_FAILURES_OF_AN_ADDRESS = 30
NEW_PASSWORDS_OF_AN_ADDRESS = 30  # in the same time
AXES_COOLOFF_TIME = timedelta(minutes=15)
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_USERNAME_FORM_FIELD = "username"
AXES_USERNAME_CALLABLE = "members.sessions.account_of"
AXES_CLIENT_IP_CALLABLE = "members.sessions.address_of"
AXES_RESET_ON_SUCCESS = True
AXES_RESET_COOL_OFF_ON_FAILURE_DURING_LOCKOUT = False
AXES_DISABLE_ACCESS_LOG = True
AXES_SENSITIVE_PARAMETERS = ["csrfmiddlewaretoken"]
AXES_LOCKOUT_TEMPLATE = "429.html"
AXES_VERBOSE = False

EMAIL_TIMEOUT = 10  # seconds; a server that hangs would hold who sends for ever

# A session ends when nobody used it for a week, and a month after its sign-in (NIST SP 800-63B-4, 2.1.3).
SESSION_COOKIE_AGE = 7 * 24 * 3600
SESSION_LONGEST_AGE = 30 * 24 * 3600

# Languages. French is the tree of record (docs/architecture.md).
LANGUAGE_CODE = "fr"
LANGUAGES = WAGTAIL_CONTENT_LANGUAGES = [("fr", "Français"), ("ar", "العربية"), ("en", "English")]
WAGTAILADMIN_PERMITTED_LANGUAGES = LANGUAGES
LOCALE_PATHS = [BASE_DIR / "network_site" / "locale"]
USE_I18N = True
WAGTAIL_I18N_ENABLED = True
FORMAT_MODULE_PATH = ["network_site.formats"]
TIME_ZONE = "Africa/Casablanca"
USE_TZ = True

# What a browser may do with our answers: docs/operations.md. Public pages hold nothing inline and ask no other host.
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "object-src": [NONE],
        "base-uri": [NONE],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
    }
}
# Wagtail's pages hold inline scripts and styles, show a chosen picture before it is sent, and frame their previews.
ADMIN_CONTENT_SECURITY_POLICY = {
    "default-src": [SELF],
    "script-src": [SELF, UNSAFE_INLINE],
    "style-src": [SELF, UNSAFE_INLINE],
    "img-src": [SELF, "blob:", "data:"],
    "object-src": [NONE],
    "base-uri": [NONE],
    "form-action": [SELF],
    "frame-ancestors": [SELF],
}
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = True

# Files. What is uploaded is private; only renditions of images are served as files.
# Their places are texts: who deletes a picture leaves its files to a task, which takes nothing else.
STORAGES = {
    "default": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": str(DATA_DIR / "private"), "base_url": None},
    },
    "renditions": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": str(DATA_DIR / "renditions"), "base_url": "/media/"},
    },
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
SERVES_RENDITIONS = False  # the proxy does
# Where the proxy has the private files for itself (deploy/nginx.conf). Without it, the portal sends them.
PRIVATE_FILES_PREFIX = env("PRIVATE_FILES_PREFIX", default="")
STATIC_URL = "/static/"
STATIC_ROOT = Path(env("STATIC_ROOT", default=str(DATA_DIR / "static")))
WHITENOISE_KEEP_ONLY_HASHED_FILES = True

# Wagtail
WAGTAIL_SITE_NAME = "Maroc Cluster"
WAGTAILADMIN_BASE_URL = env("BASE_URL", default="http://localhost:8000")
WAGTAIL_ALLOW_UNICODE_SLUGS = False
WAGTAILIMAGES_IMAGE_MODEL = "core.Image"
WAGTAILIMAGES_IMAGE_FORM_BASE = "core.image_forms.ImageForm"
WAGTAILIMAGES_RENDITION_STORAGE = "renditions"
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 50_000_000  # some 200 MB of memory, and enough for any camera
WAGTAILIMAGES_EXTENSIONS = ["avif", "gif", "jpg", "jpeg", "png", "webp"]
WAGTAILDOCS_DOCUMENT_MODEL = "resources.Document"
WAGTAILDOCS_DOCUMENT_FORM_BASE = "resources.forms.DocumentForm"
WAGTAILDOCS_SERVE_METHOD = "serve_view"
WAGTAILDOCS_MAX_UPLOAD_SIZE = 25 * 1024 * 1024
WAGTAILDOCS_EXTENSIONS = ["csv", "docx", "odp", "ods", "odt", "pdf", "pptx", "txt", "xlsx"]
WAGTAILADMIN_RICH_TEXT_EDITORS = {"default": {"WIDGET": "core.rich_text.RichTextArea"}}
WAGTAILADMIN_EXTERNAL_LINK_CONVERSION = "exact"  # else it asks back, by the title of a draft
WAGTAILADMIN_USER_LOGIN_FORM = "members.forms.SignInForm"
WAGTAILADMIN_USER_PASSWORD_RESET_FORM = "members.forms.PasswordResetForm"
WAGTAIL_USER_TIME_ZONES = [TIME_ZONE]  # dates are typed as they are read
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_EMAIL_MANAGEMENT_ENABLED = False
WAGTAIL_WORKFLOW_REQUIRE_REAPPROVAL_ON_EDIT = True
WAGTAILUSERS_PASSWORD_REQUIRED = True
# The admin's own search stays on the database for ever: it is transactional and never down.
WAGTAILSEARCH_BACKENDS = {
    "default": {
        "BACKEND": "modelsearch.backends.database.fallback"
        if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3"
        else "modelsearch.backends.database",
    }
}
COUNTRIES_FIRST = ["MA"]

TASKS = {"default": {"BACKEND": "core.task_backends.OnCommitBackend"}}

# The portal's search. Without ELASTICSEARCH_URL it is the database's.
ELASTICSEARCH = {
    "hosts": env.list("ELASTICSEARCH_URL", default=[]),
    "index": env("ELASTICSEARCH_INDEX", default="portal"),
    "api_key": env("ELASTICSEARCH_API_KEY", default=None),
    "ca_certs": env("ELASTICSEARCH_CA_CERTS", default=None),
    "timeout": env.float("ELASTICSEARCH_TIMEOUT", default=2.0),
    "shards": env.int("ELASTICSEARCH_SHARDS", default=1),
    "replicas": env.int("ELASTICSEARCH_REPLICAS", default=0),
}

# Prometheus may read /metrics with this token; without one nobody may.
METRICS_TOKEN = env("METRICS_TOKEN", default="")

# Every line carries the id of its request, and the answer too. The proxy gives it (deploy/nginx.conf).
DJANGO_GUID = {"GUID_HEADER_NAME": "X-Request-ID", "EXPOSE_HEADER": False}
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"request_id": {"()": "django_guid.log_filters.CorrelationId", "correlation_id_field": "request_id"}},
    "formatters": {
        "plain": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"},
        # One object for each line. Not the request, whose words would hold what was asked.
        "json": {
            "()": "pythonjsonlogger.json.JsonFormatter",
            "format": "%(levelname)s %(name)s %(message)s %(request_id)s",
            "rename_fields": {"levelname": "level", "name": "logger", "exc_info": "exception"},
            "reserved_attrs": [*RESERVED_ATTRS, "request", "server_time"],
            "timestamp": True,
        },
    },
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "plain", "filters": ["request_id"]}},
    "root": {"handlers": ["console"], "level": env("LOG_LEVEL", default="INFO")},
    "loggers": {
        # It would write down what was typed as a name: a password is easily typed there (members.signal_handlers).
        "axes": {"level": "ERROR"},
        # Anybody may send a Host that is none of ours: the proxy's line of the refused request says enough.
        "django.security.DisallowedHost": {"level": "CRITICAL"},
        # Lines for each request and task otherwise; failures are logged as errors.
        "elastic_transport": {"level": "WARNING"},
        "django_guid": {"level": "ERROR"},
        "django_tasks": {"level": "WARNING"},
    },
}
