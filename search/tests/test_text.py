"""Words out of text: what readers hold for equal is equal, and nothing that can be typed does harm."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.engines import elastic
from search.engines.elastic import index
from search.marks import Marker
from search.query import LONGEST_QUERY, MOST_WORDS
from search.query import parse as parse_query
from search.text import LONGEST_WORD, clean, fold, stems, tokens, words
from search.thesaurus import Thesaurus, own_groups

THESAURUS = Thesaurus(own_groups())
ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()), max_size=200)
EQUAL = [
    ("fr", "Efficacité", "efficacite"),
    ("fr", "l’efficacité", "efficacité"),
    ("fr", "qu'installateurs", "installateur"),
    ("fr", "Cœur", "coeur"),
    ("fr", "e\u0301nergie", "énergies"),
    ("fr", "Drâa-Tafilalet", "draa tafilalet"),
    ("fr", "mdfc.ma", "MDFC ma"),
    ("en", "the cluster's agreements", "clusters agreement"),
    ("ar", "الأطراف", "الاطراف"),
    ("ar", "طاقة", "الطاقه"),
    ("ar", "مستشفى", "مستشفي"),
    ("ar", "تجمّع", "تجمع"),
    ("ar", "تجـــمع", "تجمع"),
    ("ar", "التكوين", "تكوين"),
    ("ar", "اتفاقيات", "الاتفاقية"),
    ("ar", "ﻻحق", "لاحق"),
    ("ar", "٢٠٢١", "2021"),
]


def found(segments):
    return [segment.text for segment in segments if segment.is_found]


def parse(text):
    return parse_query(text, THESAURUS)


@pytest.mark.parametrize(("language", "one", "other"), EQUAL)
def test_forms_of_a_word_are_equal(language, one, other):
    assert stems(one, language) == stems(other, language) != []


@given(ANY_TEXT)
def test_folding_twice_changes_nothing(text):
    assert all(fold(word) == word for word in words(text))


@given(ANY_TEXT)
def test_tokens_stand_where_they_say(text):
    end = 0
    for token in tokens(text):
        assert end <= token.start < token.end
        assert fold(text[token.start : token.end]) == token.word
        assert len(token.word) <= LONGEST_WORD
        end = token.end


@given(ANY_TEXT)
def test_a_cleaned_text_can_be_stored(text):
    assert "\0" not in clean(text)
    clean(text).encode()


@given(text=ANY_TEXT, query=ANY_TEXT)
def test_marks_lose_nothing_of_a_text(text, query):
    marker = Marker(parse(query))
    for language in ("fr", "ar", "en"):
        assert "".join(segment.text for segment in marker.segments(text, language)) == text
        passage = "".join(segment.text for segment in marker.passage(text, language))
        assert passage.removeprefix("… ").removesuffix(" …") in text


@given(ANY_TEXT)
def test_a_query_holds_no_more_than_is_searched_for(text):
    query = parse(text * 10)
    assert len(query.text) <= LONGEST_QUERY
    assert sum(len(concept.ways[0]) for concept in query.concepts) <= MOST_WORDS
    assert query.needed <= len(query.concepts)


def test_a_query_of_stop_words_is_asked_all_the_same():
    assert [concept.ways[0] for concept in parse("The").concepts] == [("the",)]


def test_long_texts_are_read_in_linear_time():
    start = time.process_time()
    for hostile in ("a" * 1_000_000, "é\u0301" * 500_000, "a'" * 300_000):
        tokens(hostile)
        Marker(parse("a")).passage(hostile, "fr")
    assert time.process_time() - start < 10


def test_a_phrase_of_a_group_is_found_whatever_its_forms():
    thesaurus = Thesaurus([["textile à usage technique", "C2TM"]])
    assert thesaurus.ways_to_say(("textiles", "usage", "techniques")) == [
        ("textiles", "usage", "techniques"),
        ("c2tm",),
    ]
    assert thesaurus.ways_to_say(("c2tm",)) == [("c2tm",), ("textile", "usage", "technique")]
    assert thesaurus.ways_to_say(("textile",)) == []


def test_a_query_is_asked_in_every_way_to_say_it():
    concept, other = parse("conventions de mutualisation").concepts
    assert tuple(way for way in concept.ways if way[0] in ("conventions", "اتفاقيه", "agreement")) == (
        ("conventions",),
        ("اتفاقيه",),
        ("agreement",),
    )
    assert ("تعاضد",) in other.ways
    assert concept.text == "conventions"


def test_a_passage_is_where_most_of_the_query_stands():
    text = f"Le cluster {'parle ' * 200} d'incubation solaire {'et puis ' * 200}"
    passage = Marker(parse("cluster incubation solaire")).passage(text, "fr")
    assert found(passage) == ["incubation", "solaire"]
    assert (passage[0].text, passage[-1].text) == ("… ", " …")


def test_another_way_to_say_it_is_marked_as_a_whole_only():
    marker = Marker(parse("طاقة شمسية"))
    assert found(marker.segments("L'énergie solaire", "fr")) == ["énergie", "solaire"]
    assert found(marker.segments("L'énergie éolienne", "fr")) == []


SENTENCES = [
    (
        "fr",
        "L’efficacité d'un œuvre : aujourd'hui, mdfc.ma et 1.250 panneaux_photovoltaïques à Drâa-Tafilalet.",
    ),
    ("ar", "اتفاقية التكوين المهنيّ لِفائدة الأطراف، في إطار الطاقات المتجددة ومدينة فاس ٢٠٢١ مسؤولية على مستوى"),
    ("en", "The cluster's agreements: training, energy-efficiency & pooling of résumés."),
]


@pytest.mark.elasticsearch
@pytest.mark.parametrize(("language", "sentence"), SENTENCES)
def test_elasticsearch_finds_the_same_words(language, sentence):
    name = index.create()
    try:
        found = elastic.client().indices.analyze(index=name, analyzer=language, text=sentence)
        assert [token["token"] for token in found["tokens"]] == stems(sentence, language)
    finally:
        index.remove(name)
