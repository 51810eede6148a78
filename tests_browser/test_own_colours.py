"""Readers who set their own colours, or text twice as large: everything is still there and can be told apart."""

import shutil

import pytest

from .conftest import ARGUMENTS
from .pages import PAGES

SYSTEM = ["Canvas", "CanvasText", "LinkText", "VisitedText", "ButtonText", "Highlight", "HighlightText", "GrayText"]
# What has a frame: fields, buttons, labels. A field may have that of its parent.
FRAMED = "main :is(input, select, textarea, button, .button, .chip, .tag, .status, .monogram)"
SHAPES = "svg:not(.visually-hidden) :is(path, rect, circle, use, text)"

IN_SYSTEM_COLOURS = """(shapes, names) => {
    const probe = document.createElement("i");
    document.body.append(probe);
    const resolved = (name) => { probe.style.color = name; return getComputedStyle(probe).color; };
    const colours = Object.fromEntries(names.map((name) => [resolved(name), name]));
    const paper = resolved("Canvas");
    const faults = shapes.filter((shape) => shape.checkVisibility()).flatMap((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        const used = [fill, stroke].filter((paint) => paint !== "none");
        const isForeign = used.some((paint) => !(paint in colours));
        const within = shape.closest("svg").outerHTML.slice(0, 80);
        const isUnseen = shape.tagName !== "text" && used.every((paint) => paint === paper);
        return isForeign || isUnseen ? [[within, fill, stroke]] : [];
    });
    probe.remove();
    return faults.slice(0, 5);
}"""

WITHOUT_FRAME = """(nodes) => {
    const paper = getComputedStyle(document.body).backgroundColor;
    const hasFrame = (node) => ["Top", "Right", "Bottom", "Left"].some((side) => {
        const style = getComputedStyle(node);
        const isDrawn = parseFloat(style[`border${side}Width`]) && style[`border${side}Style`] !== "none";
        return isDrawn && style[`border${side}Color`] !== paper;
    });
    const isOfTheSystem = (node) => node.matches("[type=checkbox], [type=radio]")
        && getComputedStyle(node).appearance !== "none";
    return nodes.filter((node) => node.checkVisibility() && node.type !== "hidden")
        .filter((node) => !isOfTheSystem(node) && !hasFrame(node) && !hasFrame(node.parentElement))
        .map((node) => node.outerHTML.slice(0, 120));
}"""

OUTLINE = """() => {
    const node = document.activeElement;
    const outlines = [node, node.parentElement].map(getComputedStyle).filter((style) => style.outlineStyle === "solid");
    return outlines.length ? parseFloat(outlines[0].outlineWidth) : node.outerHTML.slice(0, 120);
}"""

CUT_OFF = """(nodes) => nodes.filter((node) => {
    const holdsText = [...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.data.trim());
    if (!holdsText || !node.checkVisibility() || node.closest(".visually-hidden, .table-scroll, svg")) return false;
    const { left, right } = node.getBoundingClientRect();
    const isClipped = getComputedStyle(node).overflowX !== "visible" && node.scrollWidth > node.clientWidth + 1;
    return isClipped || left < -1 || right > innerWidth + 1;
}).map((node) => node.outerHTML.slice(0, 120))"""


@pytest.mark.parametrize(("language", "dark"), [("fr", False), ("ar", True)])
def test_pictures_and_controls_are_seen_in_the_colours_of_the_reader(open_page, language, dark):
    """Browsers set the colours of text and borders themselves; those of drawings only where ours let them."""
    page = open_page(f"/{language}/", dark=dark)
    page.emulate_media(forced_colors="active")
    found = {}
    for name, path in PAGES.items():
        page.goto(f"/{language}/{path}")
        faults = page.locator(SHAPES).evaluate_all(IN_SYSTEM_COLOURS, SYSTEM)
        faults += page.locator(FRAMED).evaluate_all(WITHOUT_FRAME)
        if faults:
            found[name] = faults
    assert found == {}


def test_the_focus_is_seen_in_the_colours_of_the_reader(open_page):
    """Shadows are taken away there: only an outline stays."""
    page = open_page("/fr/annuaire/")
    page.emulate_media(forced_colors="active")
    for _ in range(8):
        page.keyboard.press("Tab")
        assert page.evaluate(OUTLINE) == 3


@pytest.fixture
def large_text(chromium, portal):
    """`large_text(360)`: a page of a reader whose browser has text twice as large as usual."""
    arguments = [*ARGUMENTS, "--blink-settings=defaultFontSize=32"]
    browser = chromium.browser_type.launch(executable_path=shutil.which("chromium"), args=arguments)
    yield lambda width: browser.new_page(base_url=portal, viewport={"width": width, "height": 900})
    browser.close()


# Each width and each direction of writing once; every pair in the slow run.
OTHER_PAIRS = [pytest.param(*pair, marks=pytest.mark.slow) for pair in (("fr", 360), ("ar", 1280))]


@pytest.mark.parametrize(("language", "width"), [("fr", 1280), ("ar", 360), *OTHER_PAIRS])
def test_text_twice_as_large_is_whole_and_no_page_scrolls_sideways(large_text, language, width):
    page = large_text(width)
    found = {}
    for name, path in PAGES.items():
        page.goto(f"/{language}/{path}")
        if page.evaluate("document.documentElement.scrollWidth") > width:
            found[name] = "scrolls"
        elif cut := page.locator("header *, main *, footer *").evaluate_all(CUT_OFF):
            found[name] = cut
    assert found == {}
