"""What holds on every page: checked on the home page, in each language, with and without JavaScript."""

from urllib.parse import urlsplit

import pytest

LANGUAGES = [("fr", "ltr"), ("ar", "rtl"), ("en", "ltr")]


@pytest.mark.parametrize("javascript", [True, False])
@pytest.mark.parametrize(("language", "direction"), LANGUAGES)
def test_home_is_in_its_language(open_page, language, direction, javascript):
    page = open_page(f"/{language}/", javascript=javascript)
    assert page.locator("html").get_attribute("lang") == language
    assert page.locator("html").get_attribute("dir") == direction
    assert page.locator("h1").count() == 1


@pytest.mark.parametrize(("language", "direction"), LANGUAGES)
def test_home_asks_no_other_host_and_makes_no_error(open_page, portal, language, direction):
    page = open_page("about:blank")
    hosts, errors = set(), []
    page.on("request", lambda request: hosts.add(urlsplit(request.url).netloc))
    page.on("console", lambda message: message.type == "error" and errors.append(message.text))
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(f"/{language}/", wait_until="networkidle")
    assert hosts == {urlsplit(portal).netloc}
    assert errors == []
