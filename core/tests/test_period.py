from datetime import UTC, date, datetime

import pytest
from django.utils import translation

from core.dates import period

FOURTH, FIFTH = datetime(2020, 2, 4, 9, tzinfo=UTC), datetime(2020, 2, 5, 17, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "words"), [("fr", "4–5 février 2020"), ("en", "Feb. 4–5, 2020"), ("ar", "4–5 فبراير 2020")]
)
def test_two_days_of_a_month_say_the_month_once(language, words):
    with translation.override(language):
        assert period(FOURTH, FIFTH, "day") == words


def test_one_day_is_said_once():
    with translation.override("fr"):
        assert period(FOURTH, FOURTH, "day") == "4 février 2020"


@pytest.mark.parametrize(("precision", "words"), [("month", "février 2020"), ("year", "2020")])
def test_it_is_no_more_exact_than_it_is_known(precision, words):
    with translation.override("fr"):
        assert period(FOURTH, FIFTH, precision) == words


def test_two_months_are_both_named():
    with translation.override("fr"):
        assert period(date(2018, 11, 30), date(2018, 12, 2), "day") == "30 novembre 2018 – 2 décembre 2018"
