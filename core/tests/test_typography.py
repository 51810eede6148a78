import re

import pytest
from django.conf import settings
from django.template import Context, Template
from django.utils import translation
from django.utils.safestring import mark_safe
from wagtail.rich_text import RichText

from core.languages import Words
from core.templatetags.typography import (
    asked,
    dotted,
    each_asked,
    listed,
    ordinals,
    raised,
    typeset,
    unbroken,
    whole,
)

THIN = "\u202f"
JOINER = "\N{WORD JOINER}"


def french(value, **options):
    with translation.override("fr"):
        return typeset(value, **options)


@pytest.mark.parametrize("sign", [";", ":", "!", "?"])
@pytest.mark.parametrize("space", [" ", "\u00a0", "", THIN])
def test_a_thin_space_stands_before_each_double_sign(sign, space):
    assert french(f"Et après{space}{sign} Rien.") == f"Et après{THIN}{sign} Rien."


@pytest.mark.parametrize("text", ["«mot»", "« mot »", "«\u00a0mot\u00a0»", f"«{THIN}mot{THIN}»"])
def test_guillemets_hold_thin_spaces(text):
    assert french(text) == f"«{THIN}mot{THIN}»"


@pytest.mark.parametrize("text", ["à 10:30", "https://example.org/?q=1", "12:00-13:00", "CE3M", "(fin ?)"])
def test_times_and_addresses_keep_their_signs(text):
    assert french(text) == text.replace(" ?", f"{THIN}?")


def test_a_number_keeps_its_per_cent():
    assert french("33 % des membres") == f"33{THIN}% des membres"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("749 999,83 €", f"749{THIN}999,83{THIN}€"),
        ("environ 4 900 m²", f"environ 4{THIN}900{THIN}m²"),
        ("1 250 000 DH", f"1{THIN}250{THIN}000{THIN}DH"),
        ("en 2011 quatre clusters", "en 2011 quatre clusters"),
        ("le 5 mars 2015", "le 5 mars 2015"),
        ("du 16 au 18", "du 16 au 18"),
        ("de 10 2016 fois", "de 10 2016 fois"),
    ],
)
def test_a_number_stays_on_one_line_with_its_unit(text, said):
    assert french(text) == said


def test_the_apostrophe_is_curved():
    assert french("l'agenda d'aujourd'hui") == "l’agenda d’aujourd’hui"


def test_what_is_asked_stands_apart_cut_and_escaped():
    assert asked("gnp\u202e") == "<bdi>gnp</bdi>"
    assert asked("<b>" * 3, 5) == "<bdi>&lt;b&gt;&lt;…</bdi>"


def test_of_many_things_asked_the_first_are_said():
    few, many = ["a", "b"], list("abcdefg")
    assert each_asked(few) == "<bdi>a</bdi>, <bdi>b</bdi>"
    assert each_asked(many).endswith("<bdi>e</bdi>, …")


def test_twice_is_once():
    once = french("Qui ? « Nous » : l'équipe !")
    assert french(once) == once


@pytest.mark.parametrize("language", ["en", "ar"])
def test_other_languages_are_left_alone(language):
    with translation.override(language):
        assert typeset("Why ? It's so: « yes »") == "Why ? It's so: « yes »"


def test_the_language_of_the_text_wins_over_the_readers():
    with translation.override("ar"):
        assert typeset("Quoi ?", "fr") == f"Quoi{THIN}?"
        assert typeset(Words("Quoi ?", "fr")) == Words(f"Quoi{THIN}?", "fr")


@pytest.mark.parametrize("name", ["Tan-Tan", "Dakhla-Oued", "فاس-مكناس", "e-Madina", "Île-Émile"])
def test_no_line_ends_within_a_name(name):
    assert unbroken(f"à {name}.") == f"à {name.replace('-', '-' + JOINER)}."


@pytest.mark.parametrize("text", ["agro-industrie", "a - b", "2018-2020", "MA-06", "Est-ce que", "sous-œuvre"])
def test_a_line_may_end_within_other_words(text):
    assert unbroken(text) == text


@pytest.mark.parametrize("name", ["Rabat-Salé-Kénitra", "طنجة-تطوان-الحسيمة", "Casablanca-Settat"])
def test_a_line_may_end_after_a_hyphen_of_a_long_name(name):
    """Within a word it would end otherwise."""
    assert unbroken(f"({name})") == f"({name})"


def test_a_long_name_may_end_a_line_before_an_article_and_never_after_it():
    assert unbroken("Tanger-Tétouan-Al Hoceïma, Tétouan-Al Hoceïma") == (
        "Tanger-Tétouan-Al\xa0Hoceïma, Tétouan-Al\xa0Hoceïma"
    )
    assert unbroken("El Jadida, Taahil Al Mokawalat") == "El\xa0Jadida, Taahil Al\xa0Mokawalat"


@pytest.mark.parametrize("day", ["24 novembre", "1er mai", "24 November", "24 نونبر", "16-18 mars", "4 et 5 mars"])
def test_no_line_ends_between_a_day_and_its_month(day):
    bound = day.replace(" ", "\xa0")
    assert unbroken(f"le {day} 2022") == f"le {bound} 2022"


def test_no_line_ends_between_an_arabic_particle_and_its_word():
    assert unbroken("الرئاسة لـ CE3M") == "الرئاسة لـ\xa0CE3M"


@pytest.mark.parametrize("text", ["en 2021 mais", "30 maisons", "le quai Al", "Al omrane"])
def test_other_spaces_are_left_alone(text):
    assert unbroken(text) == text


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("le 1er mai, la 2e fois", "le 1<sup>er</sup> mai, la 2<sup>e</sup> fois"),
        ("Hassan Ier", "Hassan I<sup>er</sup>"),
        ("C2e, 3ers, Ière", "C2e, 3ers, Ière"),
        ('<a href="/1er">1er</a>', '<a href="/1er">1<sup>er</sup></a>'),
    ],
)
def test_the_letters_of_french_ordinals_are_raised(text, html):
    assert raised(mark_safe(text)) == html


@pytest.mark.parametrize(("language", "html"), [("fr", "1<sup>er</sup> &lt;"), ("en", "1er &lt;")])
def test_ordinals_are_raised_for_readers_of_french(language, html):
    with translation.override(language):
        assert ordinals("1er <") == html


def test_our_name_stays_on_one_line():
    assert unbroken("le Maroc Cluster, des Maroc Clusters") == "le Maroc\xa0Cluster, des Maroc\xa0Clusters"
    assert unbroken("Maroc Clustering") == "Maroc Clustering"


def test_an_address_in_a_link_keeps_its_hyphens():
    html = mark_safe('<a href="/Tan-Tan">Tan-Tan</a>')
    assert whole(html) == f'<a href="/Tan-Tan">Tan-{JOINER}Tan</a>'


def test_only_what_is_shown_is_unbroken():
    """Titles for machines, cards and feeds take the function, pages the filter."""
    assert french("Tan-Tan") == "Tan-Tan"
    page = Template("{% load typography %}{{ text|typeset }}").render(Context({"text": "Tan-Tan & <b>"}))
    assert page == f"Tan-{JOINER}Tan &amp; &lt;b&gt;"


def test_short_facts_are_told_apart_by_the_style_sheet():
    assert dotted("Cluster · <b> · Tan-Tan") == (
        f'<span class="dotted"><span>Cluster</span> <span>&lt;b&gt;</span> <span>Tan-{JOINER}Tan</span></span>'
    )


def test_what_is_not_safe_is_escaped_once():
    with translation.override("fr"):
        page = Template("{% load typography %}{{ text|typeset }}").render(Context({"text": "<b> & l'eau ; vous ?"}))
    assert page == f"&lt;b&gt; &amp; l’eau{THIN}; vous{THIN}?"


def test_markup_of_safe_text_is_not_touched():
    html = mark_safe('<a href="/?q=a: b" title="Quoi ?">A &amp; B</a> : voici&nbsp;; <em>quoi</em> ?')
    assert french(html) == f'<a href="/?q=a: b" title="Quoi ?">A &amp; B</a>{THIN}: voici&nbsp;; <em>quoi</em>{THIN}?'


def test_rich_text_stays_markup():
    assert str(french(RichText("<p>Quoi ?</p>"))) == f"<p>Quoi{THIN}?</p>"


def test_nothing_stays_nothing():
    assert french(None) == ""
    assert french("") == ""


@pytest.mark.parametrize(("language", "text"), [("fr", "a, &lt;b&gt;"), ("ar", "a، &lt;b&gt;")])
def test_a_list_has_the_comma_of_its_language(language, text):
    with translation.override(language):
        assert listed(["a", "<b>"]) == text


# A date in words that a template writes as it is.
PLAIN_DATE = re.compile(
    r"\{\{ [\w.]+\.(?:when|date|day_in_words)\b(?![^}]*\|(?:ordinals|iso|date:))[^}]*\}\}"
    r"|blocktranslate[^%]*=[\w.]+\.(?:when|day_in_words)\b(?!\|ordinals)[^%]*%"
    r"|\|date:\"DATE_FORMAT\""
)


@pytest.mark.parametrize(
    ("template", "is_plain"),
    [
        ("{{ fact.when }}", True),
        ("{{ fact.when|capfirst }}", True),
        ("{% blocktranslate with day=review.when trimmed %}", True),
        ("{% blocktranslate with day=listing.day_in_words asvar text %}", True),
        ('{{ changed|date:"DATE_FORMAT" }}', True),
        ('{{ changed|dated:"day" }}', False),
        ("{{ fact.when|ordinals }}", False),
        ("{{ tie.when|capfirst|ordinals }}", False),
        ('{{ page.date|date:"Y-m-d" }}', False),
        ("{% blocktranslate with day=review.when|ordinals trimmed %}", False),
    ],
)
def test_what_a_plain_date_is(template, is_plain):
    assert bool(PLAIN_DATE.search(template)) is is_plain


def test_no_template_writes_a_plain_date():
    templates = list(settings.BASE_DIR.glob("*/templates/**/*.html"))
    assert len(templates) > 100
    found = [f"{path.name}: {date}" for path in templates for date in PLAIN_DATE.findall(path.read_text())]
    assert found == []
