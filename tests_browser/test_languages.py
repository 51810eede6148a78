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


def test_a_footnote_stands_behind_the_latin_name_that_ends_an_arabic_sentence(open_page):
    """Behind is to the left; a number continues Latin letters to their right unless it is kept apart."""
    page = open_page("/ar/reseau/")
    stop, number = page.locator(".lead").evaluate(
        """lead => {
            const number = lead.querySelector(".note-ref");
            const text = document.createTreeWalker(lead, NodeFilter.SHOW_TEXT);
            let last;
            while (text.nextNode() && !number.contains(text.currentNode))
                if (text.currentNode.data.includes(".")) last = text.currentNode;
            const range = document.createRange();
            range.setStart(last, last.data.lastIndexOf("."));
            range.setEnd(last, last.data.lastIndexOf(".") + 1);
            const { left, bottom, top } = range.getBoundingClientRect();
            return [{ left, top, bottom }, number.getBoundingClientRect().toJSON()];
        }"""
    )
    assert number["right"] <= stop["left"] + 1
    assert stop["top"] - 8 < number["bottom"] < stop["bottom"]
