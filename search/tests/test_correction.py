import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.correction import distance, tolerance

WORD = st.text("abcé", max_size=8)
SLIPS = [("haliopols", "haliopolis", 1), ("haliopoils", "haliopolis", 1), ("denin", "denim", 1), ("طاقه", "طاقات", 2)]


@pytest.mark.parametrize(("one", "other", "slips"), SLIPS)
def test_slips_of_the_finger_are_counted(one, other, slips):
    assert distance(one, other, 3) == slips


@given(WORD, WORD)
def test_distance_is_the_same_both_ways(one, other):
    assert distance(one, other, 8) == distance(other, one, 8)


@given(WORD, WORD, st.integers(0, 3))
def test_what_is_too_far_is_one_further_than_may_be(one, other, most):
    assert distance(one, other, most) == min(distance(one, other, 8), most + 1)


def test_short_words_are_taken_as_they_are():
    assert [tolerance(word) for word in ("ia", "giz", "haliopolis")] == [0, 1, 2]
