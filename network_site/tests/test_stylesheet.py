from network_site import stylesheet


def test_the_sheet_that_is_served_is_fresh():
    assert stylesheet.BUILT.read_text() == stylesheet.built(), "Run `make css`."


def test_quoted_text_is_left_alone():
    assert stylesheet.compact('a { content: " ; , " ; } /* b */\n') == 'a{content: " ; , "}\n'


def test_every_rule_is_written_for_both_directions():
    physical = ("margin-left", "margin-right", "padding-left", "padding-right", "left:", "right:", "text-align: left")
    for part in stylesheet.parts():
        found = [word for word in physical if f" {word}" in part.read_text()]
        assert not found, f"{part.name}: {found}"
