import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import polib
import pytest
from django.conf import settings
from django.test import SimpleTestCase

from core.templatetags.typography import french

LOCALE = settings.LOCALE_PATHS[0]
# The texts in the code are English.
LANGUAGES = sorted(code for code, _name in settings.LANGUAGES if code != "en")
NOT_SOURCE = shutil.ignore_patterns(".*", "__pycache__", "node_modules", "static", "tests", "tests_browser", "var")
NOT_TEXT = re.compile(r"(<[^>]*>|&#?\w+;|%\(\w+\)[sd]|%[sd%]|\{\w*\})")
PLACEHOLDER = re.compile(r"%\((\w+)\)[sd]|%[sd]|\{(\w*)\}")


def catalogue(language, root=LOCALE):
    return polib.pofile(str(root / language / "LC_MESSAGES" / "django.po"))


def key(entry):
    return entry.msgctxt, entry.msgid, entry.msgid_plural


def texts(entry):
    return list(entry.msgstr_plural.values()) if entry.msgid_plural else [entry.msgstr]


def placeholders(text):
    return {match.group() for match in PLACEHOLDER.finditer(text)}


class CatalogueTests(SimpleTestCase):
    """`make messages` collects the texts and compiles; what is left is to translate."""

    def test_every_text_is_translated(self):
        for language in LANGUAGES:
            found = catalogue(language)
            missing = [entry.msgid for entry in found if not entry.translated() and not entry.obsolete]
            self.assertEqual(missing, [], language)

    def test_a_translation_has_the_placeholders_of_its_text(self):
        for language in LANGUAGES:
            for entry in catalogue(language):
                allowed = placeholders(entry.msgid) | placeholders(entry.msgid_plural or "")
                for text in texts(entry):
                    self.assertLessEqual(placeholders(text), allowed, f"{language}: {entry.msgid}")
                if not entry.msgid_plural:
                    self.assertEqual(placeholders(entry.msgstr), allowed, f"{language}: {entry.msgid}")

    def test_french_has_its_spaces_and_apostrophes(self):
        """Also where no template's filter sets them: in messages, mails and the admin."""
        for entry in catalogue("fr"):
            for text in texts(entry):
                pieces = NOT_TEXT.split(text)
                self.assertEqual(pieces[::2], [french(piece) for piece in pieces[::2]], entry.msgid)

    def test_the_compiled_catalogues_are_fresh(self):
        for language in LANGUAGES:
            source = catalogue(language)
            compiled = polib.mofile(str(LOCALE / language / "LC_MESSAGES" / "django.mo"))
            self.assertEqual(
                {key(entry): texts(entry) for entry in compiled},
                {key(entry): texts(entry) for entry in source.translated_entries()},
                f"{language}: run `make messages`",
            )

    @pytest.mark.gettext
    def test_the_catalogues_hold_every_text_of_the_code_and_no_other(self):
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder) / "portal"
            shutil.copytree(settings.BASE_DIR, copy, ignore=NOT_SOURCE)
            command = [sys.executable, "manage.py", "makemessages", "--no-obsolete"]
            command += [f"--locale={language}" for language in LANGUAGES]
            subprocess.run(command, cwd=copy, check=True)
            for language in LANGUAGES:
                fresh = catalogue(language, copy / LOCALE.relative_to(settings.BASE_DIR))
                self.assertEqual(
                    {key(entry) for entry in catalogue(language)},
                    {key(entry) for entry in fresh},
                    f"{language}: run `make messages`",
                )
