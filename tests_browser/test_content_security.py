"""The policies of content security: nothing on any page breaks them, and no page asks another host."""

from urllib.parse import urlsplit

import pytest

from home.management.commands.load_demo import EMAIL, PASSWORD

from .pages import PAGES
from .test_editing import key_of

REPORT = """
window.violations = [];
document.addEventListener("securitypolicyviolation", (event) =>
    window.violations.push([event.violatedDirective, event.blockedURI, event.sourceFile, event.sample]));
"""

ADMIN = [
    "",
    "account/",
    "documents/",
    "documents/multiple/add/",
    "groups/",
    "images/",
    "images/multiple/add/",
    "pages/",
    "pages/search/?q=cluster",
    "redirects/",
    "reports/aging-pages/",
    "reports/locked/",
    "reports/site-history/",
    "sites/",
    "users/",
    "workflows/list/",
]


@pytest.fixture
def watched(open_page):
    """`watched("/fr/")`: a page, and what it does wrong: refusals of the browser, requests to other hosts."""

    def watched(path, **reader):
        page = open_page("/health/live", **reader)
        page.context.add_init_script(REPORT)
        host, wrong = urlsplit(page.url).netloc, []
        page.on("console", lambda said: wrong.append(said.text) if "Content Security Policy" in said.text else None)
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("request", lambda request: wrong.append(request.url) if is_elsewhere(request.url, host) else None)
        page.goto(path)
        return page, wrong

    return watched


def is_elsewhere(address, host):
    parts = urlsplit(address)
    return parts.scheme in ("http", "https") and parts.netloc != host


def violations(page):
    return [found for frame in page.frames for found in frame.evaluate("window.violations || []")]


@pytest.mark.parametrize("language", ["fr", "ar", pytest.param("en", marks=pytest.mark.slow)])
def test_no_public_page_breaks_its_policy(watched, language):
    page, wrong = watched(f"/{language}/", language=language)
    found = {}
    for name, path in PAGES.items():
        page.goto(f"/{language}/{path}")
        if broken := violations(page):
            found[name] = broken
    assert (found, wrong) == ({}, [])


def test_the_browser_obeys_the_policy(watched):
    page, wrong = watched("/fr/")
    page.evaluate("document.body.setAttribute('style', 'color: red')")
    page.wait_for_function("window.violations.length")
    assert violations(page)[0][0] == "style-src-attr"
    assert wrong


@pytest.fixture
def admin(watched):
    page, wrong = watched("/admin/login/")
    page.fill("[name=username]", EMAIL)
    page.fill("[name=password]", PASSWORD)
    page.click("[type=submit]")
    page.wait_for_url("**/admin/")
    return page, wrong


def test_the_admin_works_under_its_policy(admin):
    """Lists, reports and forms hold inline scripts and styles, and widgets that they set up."""
    page, wrong = admin
    found = {}
    for path in ADMIN:
        page.goto(f"/admin/{path}", wait_until="networkidle")
        if broken := violations(page):
            found[path] = broken
    assert (found, wrong) == ({}, [])


def test_an_editor_writes_chooses_a_picture_and_sees_the_preview(admin):
    page, wrong = admin
    page.goto(f"/admin/pages/{key_of(page, 'aide')}/edit/", wait_until="networkidle")
    text = page.locator(".public-DraftEditor-content").first
    text.click()
    page.keyboard.type("Sous la règle ")
    assert "Sous la règle" in text.inner_text()

    page.locator(".c-sf-add-button").last.click()
    page.locator("[role=option]:has([href='#icon-image'])").click()
    page.locator("[data-chooser-action-choose]:visible").last.click()
    page.locator(".modal-body [name=q]").wait_for()
    page.locator(".modal-dialog [data-dismiss=modal]").first.click()
    page.locator(".modal-dialog").wait_for(state="hidden")

    page.click("[data-side-panel-toggle=preview]")
    page.frame_locator("#w-preview-iframe").locator("main").wait_for(timeout=30_000)
    assert (violations(page), wrong) == ([], [])
