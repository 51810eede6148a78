"""An editor with a phone makes an agreement and an event in the admin, in French and in Arabic."""

from contextlib import contextmanager

import pytest

LANGUAGES = [("fr", "ltr", "Convention d’essai"), ("ar", "rtl", "اتفاقية تجريبية")]

# Some time after a form was opened, what is typed in it is saved by itself. Wagtail says so more than once while the
# page is set up, and takes what was typed before the last time for what the form began with.
WATCHED = """new Promise(done => {
    let timer;
    document.addEventListener("w-unsaved:watch-edits", () => {
        clearTimeout(timer);
        timer = setTimeout(done, 1500);
    });
})"""
SAVED = "#w-autosave-indicator[data-w-autosave-state-value=saved]"


def choose(page, field, typed, name):
    """Find something in a chooser by what an editor types, and take it."""
    scope = page.locator(field)
    scope.locator("[data-chooser-action-choose]:visible").first.click()
    with page.expect_response(lambda response: f"results/?q={typed}" in response.url):
        page.fill(".modal-body [name=q]", typed)
    page.locator(".modal-body [data-chooser-modal-choice]", has_text=name).click()
    page.wait_for_selector(".modal-body", state="detached")
    assert name in scope.inner_text()


def new_page(page, page_type, parent):
    """Open the form of a new page below one of the lists."""
    page.goto(f"/admin/pages/{key_of(page, parent)}/add_subpage/")
    assert page_type in page.url


def key_of(page, slug):
    """The key of a page of the French tree, as the admin's own interface tells it."""
    answer = page.request.get(f"/admin/api/main/pages/?slug={slug}&locale=fr&fields=_,id").json()
    return answer["items"][0]["id"]


@contextmanager
def saved(page):
    """What is typed within is saved by itself before one goes on."""
    with page.expect_response(lambda response: response.request.method == "POST" and "/admin/pages/" in response.url):
        yield
    page.wait_for_selector(SAVED, state="attached")


def publish(page):
    page.click("[name=action-publish]")
    page.wait_for_selector(".messages .success")
    return page.locator(".messages .success a").first.get_attribute("href")


@pytest.mark.parametrize(("language", "direction", "title"), LANGUAGES)
def test_an_agreement(admin, language, direction, title):
    page = admin(language)
    new_page(page, "agreementpage", "conventions")
    page.evaluate(WATCHED)
    assert page.locator("html").get_attribute("dir") == direction
    with saved(page):
        page.fill("#id_title", title)
        page.fill("#id_signed_on", "2021-05-21")
        page.keyboard.press("Escape")
    with saved(page):
        choose(page, "#inline_child_parties-0", "giz", "GIZ")
    with saved(page):
        page.click("#id_axes-ADD")
        page.fill("#id_axes-0-text", "Former les installateurs")
    with saved(page):
        page.locator("[role=tab]").nth(-2).click()  # sources: its name is the editor's language's
        page.check("[name=provenance][value=owner]")
    address = publish(page)
    page.goto(address)
    assert page.locator("h1").inner_text() == title
    assert "Former les installateurs" in page.locator("main").inner_text()
    page.goto(address.replace("/fr/", "/en/"))
    assert page.locator("h1").inner_text() == title


@pytest.mark.parametrize(("language", "direction", "title"), LANGUAGES)
def test_an_event_is_seen_in_every_language_before_it_is_saved(admin, language, direction, title):
    page = admin(language)
    new_page(page, "eventpage", "agenda")
    page.fill("#id_title", title)
    page.fill("#id_start", "2030-02-20 09:00")
    page.fill("#id_end", "2030-02-20 12:00")
    page.keyboard.press("Escape")
    page.click("[data-side-panel-toggle=preview]")
    preview = page.frame_locator("#w-preview-iframe")
    preview.locator("html[lang=fr]").wait_for(timeout=30_000)
    page.select_option("#id_preview_mode", "ar")
    preview.locator("html[lang=ar][dir=rtl]").wait_for(timeout=30_000)
    assert preview.locator("h1").inner_text() == title


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_the_calendar_stays_on_the_screen_of_a_small_phone(admin, language):
    page = admin(language)
    page.set_viewport_size({"width": 360, "height": 780})
    for page_type, parent, field in (("eventpage", "agenda", "start"), ("agreementpage", "conventions", "signed_on")):
        new_page(page, page_type, parent)
        page.click(f"#id_{field}")
        calendar = page.locator(".xdsoft_datetimepicker:visible").bounding_box()
        assert calendar["x"] >= 0
        assert calendar["x"] + calendar["width"] <= 360
        assert page.evaluate("document.documentElement.scrollWidth") == 360


@pytest.mark.parametrize(("dark", "colour"), [(False, "oklch(0.46 0.205 279)"), (True, "oklch(0.78 0.112 279)")])
def test_what_has_the_focus_wears_the_colour_of_what_one_can_do(open_page, dark, colour):
    page = open_page("/admin/login/", dark=dark)
    for field in ("username", "password"):
        page.focus(f"[name={field}]")
        assert page.locator(f"[name={field}]").evaluate("field => getComputedStyle(field).outlineColor") == colour


def test_a_party_twice_is_said_beside_its_field(admin):
    page = admin("fr")
    new_page(page, "agreementpage", "conventions")
    page.fill("#id_title", "Convention à refuser")
    choose(page, "#inline_child_parties-0", "giz", "GIZ")
    page.click("#id_parties-ADD")
    choose(page, "#inline_child_parties-1", "giz", "GIZ")
    page.click("[name=action-publish]")
    page.wait_for_selector("#inline_child_parties-1 .error-message")
    assert page.locator("#inline_child_parties-0 .error-message").count() == 0


def test_a_form_of_the_facts_is_not_lost_unsaid_when_the_page_is_published(admin):
    page = admin("fr")
    asked = []
    page.goto(f"/admin/pages/{key_of(page, 'enr')}/edit/#tab-faits")
    frame = page.frame_locator(".facts-frame")
    frame.get_by_role("link", name="Ajouter un chiffre").click()
    frame.locator("#id_value").fill("77")
    page.once("dialog", lambda dialog: (asked.append(dialog.type), dialog.dismiss()))
    page.click("[name=action-publish]")
    assert asked == ["confirm"]
    assert frame.locator("#id_value").input_value() == "77"
    page.once("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    publish(page)
    assert asked == ["confirm", "confirm"]


def test_nothing_is_asked_where_no_form_of_the_facts_was_changed(admin):
    page = admin("fr")
    page.goto(f"/admin/pages/{key_of(page, 'enr')}/edit/#tab-faits")
    page.frame_locator(".facts-frame").get_by_role("link", name="Ajouter un chiffre").click()
    page.frame_locator(".facts-frame").locator("#id_value").wait_for()
    page.on("dialog", lambda dialog: pytest.fail(dialog.message))
    publish(page)


def test_the_frame_of_the_facts_is_used_whole_on_a_small_phone(admin):
    page = admin("fr")
    page.goto(f"/admin/pages/{key_of(page, 'enr')}/edit/")
    page.set_viewport_size({"width": 320, "height": 660})
    page.goto(page.locator(".facts-frame").get_attribute("src"))
    page.get_by_role("link", name="Ajouter un chiffre").click()
    title = page.get_by_role("heading", name="Ajouter un chiffre").bounding_box()
    assert title["x"] <= 24
    assert title["height"] <= 40
    page.locator("[data-chooser-action-choose]:visible").first.click()
    chooser = page.locator(".modal-dialog")
    chooser.wait_for()
    assert (chooser.bounding_box()["x"], chooser.bounding_box()["width"]) == (0, 320)


def test_what_is_published_while_its_draft_is_being_saved_is_one_page(admin):
    page = admin("fr")
    new_page(page, "newspage", "actualites")
    page.evaluate(WATCHED)
    page.fill("#id_title", "Publié aussitôt")
    page.check("[name=provenance][value=owner]")
    page.fill("#id_summary", "Deux envois ne font qu’une page.")
    page.wait_for_timeout(700)  # about when the draft is sent, which is half a second after the last change
    publish(page)
    children = f"/admin/api/main/pages/?child_of={key_of(page, 'actualites')}&fields=_,title"
    titles = [item["title"] for item in page.request.get(children).json()["items"]]
    assert titles.count("Publié aussitôt") == 1


def test_a_date_stays_as_it_was_typed(admin):
    """Wagtail's calendar wrote today in the place of what it could not read."""
    page = admin("ar")
    new_page(page, "newspage", "actualites")
    page.fill("#id_date", "13/03/2020")
    page.keyboard.press("Tab")
    assert page.input_value("#id_date") == "13/03/2020"
