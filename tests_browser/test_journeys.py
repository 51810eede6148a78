"""What visitors come for: French and Arabic, phone and desk, with and without JavaScript, on the demo content."""

import json

import pytest
from playwright.sync_api import expect

# Each language on a phone and at a desk, with and without JavaScript: every pair of these once.
pytestmark = pytest.mark.parametrize(
    ("language", "width", "javascript"),
    [("fr", 360, False), ("fr", 1280, True), ("ar", 360, True), ("ar", 1280, False)],
    ids=["fr-phone-plain", "fr-desk-javascript", "ar-phone-javascript", "ar-desk-plain"],
)


@pytest.fixture
def visit(open_page, language, width, javascript):
    """Opens a page of the reader's language: `visit("/annuaire/")`."""
    return lambda path: open_page(f"/{language}{path}", width=width, javascript=javascript)


def follow(page, link):
    with page.expect_navigation():
        link.click()


def open_filters(page):
    """On a phone they are folded."""
    handle = page.locator(".filters-handle summary")
    if handle.is_visible():
        handle.click()


def test_understand_who_this_is(visit, language, width):
    """Who, the thirteen clusters, what for, and the three doors, from the first page on."""
    page = visit("/")
    expect(page.locator("h1")).to_be_visible()
    expect(page.locator("main .tile:not(.tile-all)")).to_have_count(13)
    expect(page.locator("main input[type=search]")).to_be_visible()
    if width == 360:
        page.locator("header summary").click()
    for door in ("annuaire", "agenda", "ressources"):
        expect(page.locator(f'header a[href="/{language}/{door}/"]').first).to_be_visible()


@pytest.mark.parametrize(
    ("problem", "cluster"), [("panneau photovoltaïque", "enr"), ("طاقة شمسية", "enr"), ("denin", "mdc")]
)
def test_find_the_cluster_for_a_problem(visit, language, problem, cluster):
    """Its words find it at the first place, and are marked."""
    page = visit("/")
    box = page.locator("main input[type=search]")
    box.fill(problem)
    box.press("Enter")
    page.wait_for_url("**/recherche/**")
    first = page.locator(f'.hit:has(a[href="/{language}/annuaire/{cluster}/"])')
    expect(page.locator(".hit").first).to_contain_text(first.locator("h3, h2").inner_text())
    assert first.locator("mark").count() > 0
    follow(page, first.locator("a").first)
    expect(page.locator("h1")).to_be_visible()


def test_narrow_the_directory_by_words_sector_and_region(visit, language):
    page = visit("/annuaire/?sort=region")
    expect(page.locator(".rows > .row")).to_have_count(13)
    open_filters(page)
    page.locator("input[name=region][value=MA-06]").check()
    page.locator("input[name=sector][value=energie]").check()
    follow(page, page.locator(".filters .button-primary"))
    assert "sort=region" in page.url
    expect(page.locator(".rows > .row")).to_have_count(2)
    words = page.locator(".list-search input")
    words.fill("photovoltaïque")
    with page.expect_navigation():
        words.press("Enter")
    expect(page.locator(".rows > .row")).to_have_count(1)
    expect(page.locator(".chip")).to_have_count(3)  # the words, too


def test_the_network_of_a_day_has_the_names_of_that_day(visit, language):
    page = visit("/annuaire/")
    follow(page, page.locator('a[href="?date=2016-12-16"]'))
    expect(page.locator(".rows > .row")).to_have_count(13)
    expect(page.locator(".rows")).to_contain_text("Cluster solaire")
    follow(page, page.locator(".notice a"))
    expect(page.locator(".rows")).not_to_contain_text("Cluster solaire")


def test_the_map_has_a_list_that_leads_to_regions(visit, language):
    page = visit("/regions/")
    link = page.locator(f'main a[href="/{language}/regions/casablanca-settat/"]').last
    follow(page, link)
    expect(page.locator("main .row a[href*='/annuaire/']").first).to_be_visible()


def test_read_a_profile(visit, language):
    """Facts with sources, figures with dates, region, agreements, and what machines read."""
    page = visit("/annuaire/enr/")
    expect(page.locator(".facts")).to_be_visible()
    figures = page.locator(".figures > li")
    assert figures.count() >= 5
    shared = page.locator("#figures > .meta").inner_text()  # what holds of each that says nothing else
    assert "2023" in shared
    others = [figure.inner_text() for figure in figures.all()]
    assert any("2022" in other for other in others)
    assert page.locator("main .note-ref").count() >= 5
    expect(page.locator(f'main a[href="/{language}/regions/casablanca-settat/"]').first).to_be_visible()
    nodes = [json.loads(text) for text in page.locator('script[type="application/ld+json"]').all_text_contents()]
    assert "Organization" in json.dumps(nodes)
    expect(page.locator(".citation")).to_contain_text(f"/{language}/annuaire/enr/")
    follow(page, page.locator(f'main .row a[href^="/{language}/annuaire/enr/cri"]').first)
    expect(page.locator(".parties")).to_be_visible()


def test_see_what_the_network_achieved(visit, language):
    """The seven axes and the objective of an agreement; what was expected of a training."""
    page = visit("/conventions/")
    follow(page, page.locator(f'.row a[href="/{language}/annuaire/enr/cri-draa-tafilalet/"]'))
    expect(page.locator(".axes > li")).to_have_count(7)
    expect(page.locator(".key-figures")).to_contain_text("200")
    page.goto(f"/{language}/annuaire/enr/formation-installateurs-2020/")
    expect(page.locator(".results > li")).to_have_count(2)


def test_take_the_data_away(visit, language):
    page = visit("/")
    follow(page, page.locator('footer a[href$="/donnees/"]'))
    table = page.request.get(page.locator('a[href="/donnees/clusters.csv"]').first.get_attribute("href"))
    assert (table.status, len(table.text().splitlines())) == (200, 14)
    rows = page.request.get("/donnees/clusters.json").json()["rows"]
    assert len(rows) == 13
    feed = page.request.get(f"/{language}/flux/actualites.xml")
    assert (feed.status, "xml" in feed.headers["content-type"]) == (200, True)
