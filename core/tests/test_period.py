from datetime import UTC, date, datetime

import pytest
from django.utils import timezone, translation
from django.utils.formats import date_format

from core.dates import period, since, until, whole

FOURTH, FIFTH = datetime(2020, 2, 4, 9, tzinfo=UTC), datetime(2020, 2, 5, 17, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "words"), [("fr", "4–5\xa0février 2020"), ("en", "4–5\xa0February 2020"), ("ar", "4–5\xa0فبراير 2020")]
)
def test_two_days_of_a_month_say_the_month_once(language, words):
    with translation.override(language):
        assert period(FOURTH, FIFTH, "day") == words


def test_one_day_is_said_once():
    with translation.override("fr"):
        assert period(FOURTH, FOURTH, "day") == "4\xa0février 2020"


@pytest.mark.parametrize(("precision", "words"), [("month", "février 2020"), ("year", "2020")])
def test_it_is_no_more_exact_than_it_is_known(precision, words):
    with translation.override("fr"):
        assert period(FOURTH, FIFTH, precision) == words


def test_two_months_are_both_named():
    with translation.override("fr"):
        assert period(date(2018, 11, 30), date(2018, 12, 2), "day") == "30\xa0novembre 2018 – 2\xa0décembre 2018"


def test_hours_of_one_day_say_the_day_once():
    with translation.override("fr"):
        assert period(FOURTH, FOURTH.replace(hour=11), "time") == "4\xa0février 2020 10:00–12:00"


@pytest.mark.parametrize(
    ("language", "day", "year"),
    [
        ("fr", ("depuis le 1er\xa0juin 2022", "jusqu’au 1er\xa0juin 2022"), ("depuis 2022", "jusqu’en 2022")),
        ("en", ("since 1\xa0June 2022", "until 1\xa0June 2022"), ("since 2022", "until 2022")),
        ("ar", ("منذ 1\xa0يونيو 2022", "إلى غاية 1\xa0يونيو 2022"), ("منذ 2022", "إلى غاية 2022")),
    ],
)
def test_since_and_until_are_said_as_one_says_them(language, day, year):
    first = date(2022, 6, 1)
    with translation.override(language):
        assert (since(first, "day"), until(first, "day")) == day
        assert (since(first, "year"), until(first, "year")) == year


def test_the_short_months_are_those_of_morocco():
    short = {}
    for language in ("fr", "ar", "en"):
        with translation.override(language):
            short[language] = date_format(date(2021, 9, 1), "N")
    assert short == {"fr": "sept.", "ar": "شتنبر", "en": "Sept."}


@pytest.mark.parametrize(
    ("precision", "first", "last"),
    [
        ("time", "2020-02-04 10:00", "2020-02-05 18:00"),
        ("day", "2020-02-04 00:00", "2020-02-05 23:59"),
        ("month", "2020-02-01 00:00", "2020-02-29 23:59"),
        ("year", "2020-01-01 00:00", "2020-12-31 23:59"),
    ],
)
def test_what_is_not_known_exactly_is_the_whole_of_it(precision, first, last):
    start, end = whole(FOURTH, FIFTH, precision)
    local = [timezone.localtime(moment) for moment in (start, end)]
    assert [f"{moment:%Y-%m-%d %H:%M}" for moment in local] == [first, last]
