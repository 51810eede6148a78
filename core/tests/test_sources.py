from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.template import Context, Template
from django.template.loader import render_to_string
from django.utils.translation import override

from core.languages import direction
from core.models import Source
from core.templatetags.sources import Footnotes

PAGE = Template(
    "{% load sources %}{% footnotes as notes %}"
    "{% for source in cited %}{% cite notes source %}{% endfor %}{% cite_all notes more %}"
    "|{% for source in notes.sources %}{{ source.title }} {% endfor %}"
    "|{% for source in notes.others %}{{ source.title }} {% endfor %}"
)


def sources(*titles):
    return [Source(pk=number, title=title) for number, title in enumerate(titles, start=1)]


def test_sources_are_numbered_in_the_order_of_reading_and_listed_once():
    report, article = sources("report", "article")
    page = PAGE.render(Context({"cited": [article, report, article], "more": [report]}))
    text, listed, others = page.split("|")
    assert text.count('href="#source-1"') == 2
    assert text.count('href="#source-2"') == 1
    assert listed.split() == ["article", "report"]
    assert others == ""


def test_a_source_that_nothing_cites_stands_at_the_foot_without_a_number():
    report, article = sources("report", "article")
    page = PAGE.render(Context({"cited": [article], "more": [report, article, report]}))
    assert page.split("|")[1:] == ["article ", "report "]
    notes = Footnotes()
    notes.read = [report]
    assert "source-1" not in render_to_string("components/sources.html", {"notes": notes})
    assert "report" in render_to_string("components/sources.html", {"notes": notes})


def test_a_number_never_begins_a_line():
    (report,) = sources("report")
    assert PAGE.render(Context({"cited": [report]})).startswith("\N{WORD JOINER}<sup")


def test_nothing_is_cited_without_a_source():
    assert PAGE.render(Context({"cited": [None], "more": []})) == "||"


def test_the_list_leads_back_to_the_first_mention_of_what_is_cited():
    report, article, letter = sources("report", "article", "letter")
    context = Context({"cited": [report, article, report], "more": [letter]})
    page = PAGE.render(context)
    assert page.count('id="mention-1"') == page.count('id="mention-2"') == 1
    foot = render_to_string("components/sources.html", context.flatten())
    assert foot.count('href="#mention-1"') == foot.count('href="#mention-2"') == 1
    assert 'href="#mention-3"' not in foot


def foot(source, language):
    with override(language):
        notes = Footnotes()
        notes.number(source)
        return render_to_string("components/sources.html", {"notes": notes})


def test_a_real_title_stays_in_its_language_and_is_marked_for_other_readers():
    headline = Source(title="Moroccan Denim Cluster to improve brand image", text_language="en")
    marked = f'<span lang="en" dir="ltr">{headline.title}</span>'
    assert marked in foot(headline, "fr")
    assert marked in foot(headline, "ar")
    assert marked not in foot(headline, "en")
    assert headline.title in foot(headline, "en")


def test_a_description_is_read_in_the_readers_language():
    described = Source(title="Page sur le CE3M", title_ar="صفحة عن CE3M", title_en="Page on CE3M")
    for language, words in {"fr": "Page sur le CE3M", "ar": "صفحة عن CE3M", "en": "Page on CE3M"}.items():
        page = foot(described, language)
        assert f'<bdi dir="{direction(language)}">{words}</bdi>' in page
        assert "lang=" not in page
        with override(language):
            assert str(described).startswith(words)


@pytest.mark.parametrize("day", [date(1200, 1, 1), date(2999, 1, 1)])
def test_a_source_appeared_in_our_time_and_not_in_days_to_come(day):
    with pytest.raises(ValidationError) as refused:
        Source(title="Un article", publisher="Un journal", published_on=day).clean()
    assert list(refused.value.message_dict) == ["published_on"]
    Source(title="Un article", publisher="Un journal", published_on=date(2021, 5, 1)).clean()
