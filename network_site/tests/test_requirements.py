from importlib.metadata import metadata

from django.conf import settings
from django.test import SimpleTestCase
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet

OLDEST_PYTHON = "3.11.2"  # Debian 12's


class RequirementsTests(SimpleTestCase):
    def test_everything_installs_on_the_oldest_python(self):
        """Some packages take 3.11.5 or newer: `make requirements` with Debian's own Python leaves them out."""
        for line in (settings.BASE_DIR / "requirements-dev.txt").read_text().splitlines():
            if line and not line.lstrip().startswith("#"):
                name = Requirement(line).name
                needs = metadata(name)["Requires-Python"] or ""
                self.assertIn(OLDEST_PYTHON, SpecifierSet(needs), f"{name} needs Python {needs}")

    def test_every_requirement_is_pinned_and_comes_from_no_address(self):
        for name in ("requirements.txt", "requirements-dev.txt"):
            for line in (settings.BASE_DIR / name).read_text().splitlines():
                if line and not line.lstrip().startswith("#"):
                    self.assertRegex(line, r"^[a-z0-9.-]+==[\w.]+$")
