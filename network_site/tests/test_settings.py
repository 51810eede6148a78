import os
import re
import subprocess
import sys

from django.conf import settings
from django.test import SimpleTestCase

PRODUCTION = {
    "PATH": os.environ["PATH"],
    "DJANGO_SETTINGS_MODULE": "network_site.settings.production",
    "SECRET_KEY": "only-for-this-test-" + "aBcDeF0123456789" * 4,
    "ALLOWED_HOSTS": "portal.example",
    "BASE_URL": "https://portal.example",
    "DATABASE_URL": "postgres://portal:portal@localhost/portal",
    "EMAIL_URL": "smtp+tls://portal:portal@mail.example:587",
    "DEFAULT_FROM_EMAIL": "portal@portal.example",
    # What a developer's own .env may say has no place here.
    "ELASTICSEARCH_URL": "",
    "REDIS_URL": "",
}
VARIABLE = re.compile(r"\benv(?:\.\w+)?\(\s*\"([A-Z_]+)\"")
SUBSTITUTED = re.compile(r"\$\{([A-Z_]+)")
DOCUMENTED = re.compile(r"^#?([A-Z_]+)=", re.MULTILINE)
REQUIRED = ["SECRET_KEY", "ALLOWED_HOSTS", "BASE_URL", "DATABASE_URL", "EMAIL_URL", "DEFAULT_FROM_EMAIL"]


def manage(*arguments, **environment):
    return subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=settings.BASE_DIR,
        env=PRODUCTION | environment,
        capture_output=True,
        text=True,
    )


class ProductionSettingsTests(SimpleTestCase):
    def test_production_is_clean_under_the_deployment_checks(self):
        result = manage("check", "--deploy", "--fail-level", "WARNING")
        self.assertEqual(result.returncode, 0, result.stderr)

    def test_production_refuses_to_start_without_its_secrets(self):
        result = manage("check", **dict.fromkeys(REQUIRED, ""))
        self.assertNotEqual(result.returncode, 0)
        for name in REQUIRED:
            self.assertIn(name, result.stderr)

    def test_production_refuses_each_missing_secret(self):
        for name in REQUIRED:
            with self.subTest(name):
                result = manage("check", **{name: ""})
                self.assertIn(f"Set {name}: see .env.example.", result.stderr)

    def test_production_refuses_a_short_secret_key(self):
        self.assertIn("SECRET_KEY is too short", manage("check", SECRET_KEY="short").stderr)


class EnvironmentListTests(SimpleTestCase):
    def test_every_variable_that_the_settings_read_is_in_the_example(self):
        read = set()
        for path in (settings.BASE_DIR / "network_site" / "settings").glob("*.py"):
            read |= set(VARIABLE.findall(path.read_text()))
        documented = set(DOCUMENTED.findall((settings.BASE_DIR / ".env.example").read_text()))
        self.assertEqual(read - documented, set())

    def test_every_variable_of_compose_is_in_the_example(self):
        used = set(SUBSTITUTED.findall((settings.BASE_DIR / "compose.yaml").read_text()))
        documented = set(DOCUMENTED.findall((settings.BASE_DIR / ".env.example").read_text()))
        self.assertEqual(used - documented, set())
