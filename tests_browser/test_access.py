"""Everybody can read every type of page: axe, small screens, the keyboard, titles."""

import re
from itertools import combinations, pairwise

import pytest
from axe_playwright_python.sync_playwright import Axe

from .conftest import PHONE
from .pages import PAGES

LANGUAGES = ["fr", "ar", "en"]
OTHER_PAIRS = [("fr", 320), ("ar", 1280), ("en", 320), ("en", 1280)]
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# What is right is not described, and no rule here asks for the style sheets themselves: half of the time.
QUICK = {"resultTypes": ["violations"], "preload": False}
EVERYTHING = QUICK | {"runOnly": {"type": "tag", "values": TAGS}}
# What changes with the colours of the dark.
CONTRAST = QUICK | {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}


def slow(pair):
    return pytest.param(*pair, marks=pytest.mark.slow)


# Each width and each direction of writing once; every pair, and English, in the slow run.
@pytest.mark.parametrize(("language", "width"), [("fr", 1280), ("ar", 320), *map(slow, OTHER_PAIRS)])
def test_axe_finds_nothing(open_page, language, width):
    """On every type of page, in light and dark."""
    found = {}
    page = open_page(f"/{language}/", width=width)
    for name, path in PAGES.items():
        page.emulate_media(color_scheme="light", reduced_motion="reduce")
        page.goto(f"/{language}/{path}")
        violations = Axe().run(page, options=EVERYTHING).response["violations"]
        page.emulate_media(color_scheme="dark", reduced_motion="reduce")
        violations += Axe().run(page, options=CONTRAST).response["violations"]
        if violations:
            found[name] = [(one["id"], [node["html"][:120] for node in one["nodes"][:3]]) for one in violations]
    assert found == {}


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_nothing_is_wider_than_a_small_phone(open_page, language):
    page = open_page(f"/{language}/", width=320)
    wide = []
    for name, path in PAGES.items():
        page.goto(f"/{language}/{path}")
        if page.evaluate("document.documentElement.scrollWidth") > 320:
            wide.append(name)
    assert wide == []


@pytest.mark.parametrize("width", [320, 390, 800, 1280])
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_in_the_header_covers_another_thing(open_page, language, width):
    page = open_page(f"/{language}/annuaire/", width=width)
    boxes = page.locator("header :is(a, summary, input)").evaluate_all(
        """nodes => nodes.filter((node) => node.checkVisibility()).map((node) => {
            const { left, right, top, bottom } = node.getBoundingClientRect();
            return { name: node.textContent.trim() || node.name, left, right, top, bottom };
        })"""
    )
    overlaps = [
        (one["name"], other["name"])
        for one, other in combinations(boxes, 2)
        if one["left"] < other["right"] - 1
        and other["left"] < one["right"] - 1
        and one["top"] < other["bottom"] - 1
        and other["top"] < one["bottom"] - 1
    ]
    assert overlaps == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_titles_are_unique_and_there_is_one_main_heading(open_page, language):
    request = open_page("/health/live").request
    titles = []
    for name, path in PAGES.items():
        html = request.get(f"/{language}/{path}").text()
        titles.append(re.search("<title>(.*?)</title>", html, re.DOTALL).group(1).strip())
        assert html.count("<h1") == 1, name
    narrowed = [path for path in PAGES.values() if path.startswith("annuaire/?")]  # the directory, each of them
    assert len(set(titles)) == len(titles) - len(narrowed)


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_the_keyboard_reaches_every_link_and_field(open_page, language):
    for name in ("home", "directory", "agreement", "search"):
        page = open_page(f"/{language}/{PAGES[name]}", javascript=True)
        wanted = page.evaluate(
            """() => [...document.querySelectorAll("a[href], button, input:not([type=hidden]), summary")]
                .filter((node) => node.checkVisibility()).length"""
        )
        page.evaluate("window.reached = new Set(); addEventListener('focusin', (event) => reached.add(event.target))")
        for _ in range(wanted + 5):
            page.keyboard.press("Tab")
        assert page.evaluate("reached.size") >= wanted, name


def test_the_first_key_offers_to_skip_to_the_content(open_page):
    page = open_page("/fr/annuaire/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('href')") == "#content"
    page.keyboard.press("Enter")
    assert page.evaluate("location.hash") == "#content"


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_the_first_screen_of_a_phone_has_every_name(open_page, language):
    """With room for a finger."""
    page = open_page(f"/{language}/", **PHONE, touch=True)
    names = [box(name) for name in page.locator(".tiles > .tile").all()]
    assert len(names) == 14
    assert min(min(name["height"], name["width"]) for name in names) >= 44
    assert max(name["y"] + name["height"] for name in names) <= PHONE["height"]
    assert box(page.locator(".hero-count a"))["height"] >= 44


def test_links_below_the_title_have_room_for_a_finger(open_page):
    page = open_page("/fr/annuaire/", **PHONE, touch=True)
    links = [box(link) for link in page.locator(".page-head > .meta a").all()]
    assert min(link["height"] for link in links) >= 44
    assert all(one["y"] + one["height"] <= other["y"] for one, other in pairwise(links))


def box(locator):
    return locator.bounding_box()


def test_a_phone_has_one_field_for_words_until_the_menu_is_open(open_page):
    page = open_page("/fr/annuaire/", **PHONE)
    fields = page.locator("input[type=search]:visible")
    assert fields.count() == 1
    page.click(".site-menu-handle summary")
    assert fields.count() == 2


def test_in_large_text_no_heading_is_smaller_than_what_it_is_the_heading_of(open_page):
    page = open_page("/fr/annuaire/enr/", width=360)
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    sizes = [
        page.locator(f"main {kind}").first.evaluate("node => parseFloat(getComputedStyle(node).fontSize)")
        for kind in ("h1", ".section h2", "p:not([class])")
    ]
    assert sizes == sorted(sizes, reverse=True)


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_large_text_leaves_room_for_what_is_typed_and_read(open_page, language):
    page = open_page(f"/{language}/", width=360)
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert page.locator(".search-box-hero input").bounding_box()["width"] > 200
    for width, share in ((360, 0.8), (1280, 0.5)):
        page = open_page(f"/{language}/annuaire/", width=width)
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        assert page.locator(".row-title").first.bounding_box()["width"] > share * width, width
