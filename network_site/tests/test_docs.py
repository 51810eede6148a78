import re

from django.conf import settings
from django.test import SimpleTestCase

LINK = re.compile(r"\]\(([^)#:]+)(?:#[^)]*)?\)")


class DocumentationTests(SimpleTestCase):
    def test_every_link_leads_somewhere(self):
        pages = [settings.BASE_DIR / "README.md", *(settings.BASE_DIR / "docs").rglob("*.md")]
        broken = [
            f"{page.name}: {target}"
            for page in pages
            for target in LINK.findall(page.read_text())
            if not (page.parent / target).exists()
        ]
        self.assertEqual(broken, [])
