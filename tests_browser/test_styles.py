"""The style sheet and the fonts that are served: a browser drops in silence what it does not understand."""

RULES = """(address) => {
    const sheet = [...document.styleSheets].find((one) => one.href === address);
    const withoutBraces = new Set(["CSSLayerStatementRule", "CSSNestedDeclarations"]);
    const count = (rules) => [...rules].reduce(
        (sum, rule) => sum + !withoutBraces.has(rule.constructor.name) + count(rule.cssRules || []), 0);
    return count(sheet.cssRules);
}"""

# Descriptors of @font-face, @page and @view-transition are no properties; those of other browsers carry their mark.
REFUSED = """(text) => [...text.replace(/@(font-face|page|view-transition)[^{]*{[^}]*}/g, "")
    .matchAll(/([\\w-]+): ([^;{}]+?)( !important)?(?=[;}])/g)]
    .filter(([all, name, value]) => !/^--|^-moz-/.test(name) && !CSS.supports(name, value))
    .map(([all]) => all)"""


def test_the_browser_understands_every_rule_and_every_declaration(open_page):
    page = open_page("/fr/")
    address = page.locator("link[rel=stylesheet]").evaluate("(link) => link.href")
    text = page.request.get(address).text()
    assert page.evaluate(RULES, address) == text.count("{")
    assert page.evaluate(REFUSED, text) == []
    assert page.evaluate(REFUSED, "a{colour: red;color: rde;color: red}") == ["colour: red", "color: rde"]


def test_a_french_page_with_arabic_names_loads_no_arabic_font(open_page):
    page = open_page("/health/live")
    fonts = []
    page.on("request", lambda request: fonts.append(request.url) if request.resource_type == "font" else None)
    page.goto("/fr/annuaire/enr/", wait_until="networkidle")
    assert page.locator("bdi[lang=ar]").count()
    assert [font.rpartition("/")[2].partition(".")[0] for font in fonts] == ["readex-pro-latin"]
