"""The living style page, looked at in both directions; its pictures lie in `var/pictures`."""

from pathlib import Path

import pytest
from django.conf import settings

PICTURES = Path(settings.BASE_DIR) / "var" / "pictures"


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_the_style_page_shows_every_component(admin, language):
    page = admin(language)
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(f"/{language}/style/")
    PICTURES.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=PICTURES / f"style-{language}.png", full_page=True)
    assert page.locator("main section").count() >= 9
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
