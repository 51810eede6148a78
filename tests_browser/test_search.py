"""Somebody looks for something, in French and Arabic, with and without JavaScript."""

import pytest
from playwright.sync_api import expect

# What is typed, and what is among the first three results: a part of its address.
WANTED = {
    "denin": "/annuaire/mdc/",
    "haliopolis": "/annuaire/haliopole/",
    "طاقة شمسية": "/annuaire/enr/",
    "panneau photovoltaïque": "/annuaire/enr/",
    "CRI Drâa": "/annuaire/enr/cri-draa-tafilalet/",
    "quick scan": "/agenda/seminaire-belge-2019/",
    "GIZ": "/partenaires/giz/",
    "prototypage": "/annuaire/ce3m/ce3m-prototypage/",
    "installateurs": "/annuaire/enr/formation-installateurs-2020/",
}


@pytest.mark.parametrize("javascript", [True, False], ids=["javascript", "plain"])
@pytest.mark.parametrize("language", ["fr", "ar"])
def test_what_is_typed_on_the_home_page_is_among_the_first_three(open_page, language, javascript):
    page = open_page(f"/{language}/", javascript=javascript)
    missing = {}
    for typed, wanted in WANTED.items():
        page.goto(f"/{language}/")
        box = page.locator("main input[type=search]")
        box.fill(typed)
        box.press("Enter")
        page.wait_for_url("**/recherche/**")
        found = page.locator(".hit h2 a, .hit h3 a").evaluate_all("links => links.slice(0, 3).map((a) => a.pathname)")
        if f"/{language}{wanted}" not in found:
            missing[typed] = found
    assert missing == {}


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_suggestions_are_walked_with_the_keys(open_page, language):
    page = open_page(f"/{language}/")
    box = page.locator("main input[type=search]")
    box.press_sequentially("hali")
    page.locator("main [role=option]").first.wait_for()
    assert box.get_attribute("aria-expanded") == "true"
    box.press("ArrowDown")
    assert box.get_attribute("aria-activedescendant")
    box.press("Enter")
    page.wait_for_url(f"**/{language}/annuaire/haliopole/")


def test_escape_closes_suggestions_and_the_slash_finds_the_box(open_page):
    page = open_page("/fr/annuaire/")
    page.keyboard.press("/")
    box = page.locator("header input[type=search]")
    assert box.evaluate("node => node === document.activeElement")
    box.press_sequentially("den")
    page.locator("[role=option]").first.wait_for()
    box.press("Escape")
    expect(page.locator("[role=option]")).to_have_count(0)


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_results_are_narrowed_and_widened_without_javascript(open_page, language):
    page = open_page(f"/{language}/recherche/?q=solaire", javascript=False, width=360)
    before = page.locator(".hit").count()
    page.locator(".filters-handle summary").click()
    page.locator("input[name=kind][value=event]").check()
    with page.expect_navigation():
        page.locator(".filters .button-primary").click()
    assert 0 < page.locator(".hit").count() < before
    with page.expect_navigation():
        page.locator(".chip").click()
    assert page.locator(".hit").count() == before


def test_the_directory_is_narrowed_without_javascript(open_page):
    page = open_page("/fr/annuaire/", javascript=False)
    assert page.locator(".rows > .row").count() == 13
    page.locator("input[name=region][value=MA-06]").check()
    with page.expect_navigation():
        page.locator(".filters .button-primary").click()
    assert page.locator(".rows > .row").count() == 8
    assert "region=MA-06" in page.url
