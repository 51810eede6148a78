"""Characters that nobody sees: what stays and what goes."""

import pytest

from core.characters import clean_line, clean_question, clean_text, for_xml


@pytest.mark.parametrize(
    "text",
    [
        "Énergie – 100 % « verte »",
        "اَلطَّاقَة\u200cها",
        "Les \u2068EMC\u2069 du réseau",
        "👩\u200d🔬 recherche",
        "a\u00a0b\u202fc",
    ],
)
def test_what_people_write_stays(text):
    assert clean_text(text) == clean_line(text) == for_xml(text) == text


@pytest.mark.parametrize("sign", ["\x08", "\x1b", "\x7f", "\x9b", "\ufffe", "\ufdd0", "\U0001ffff", "\u202e", "\u202a"])
def test_what_nobody_sees_goes(sign):
    assert clean_text(f"a{sign}b") == clean_line(f"a{sign}b") == "ab"


@pytest.mark.parametrize("sign", ["\u202e", "\u2066", "\u2069", "\u200f", "\u061c", "\0"])
def test_nothing_in_a_question_turns_words_around(sign):
    assert clean_question(f"a{sign}b") == "ab"


def test_a_question_keeps_what_joins_and_parts_letters():
    assert clean_question("نامه\u200cها 👩\u200d🔬") == "نامه\u200cها 👩\u200d🔬"


@pytest.mark.parametrize("text", ["\u2067abc", "abc\u2069", "\u2069a\u2066b", "\u2067a\u2066b\u2069"])
def test_isolates_that_do_not_match_go(text):
    assert clean_line(text) == text.translate(dict.fromkeys(range(0x2066, 0x206A)))


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029"])
def test_lines_end_in_one_way_and_one_line_has_none(end):
    assert clean_text(f"a{end}b") == "a\nb"
    assert clean_line(f"a{end}b") == "a b"


@pytest.mark.parametrize("sign", ["\0", "\v", "\x1b", "\ufffe", "\uffff", "\ud800"])
def test_xml_gets_what_it_allows(sign):
    assert for_xml(f"<t>a{sign}\t\n</t>") == "<t>a\t\n</t>"
