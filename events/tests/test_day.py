"""The large numeral of an event: its day, or both of its days where they are of one month."""

from datetime import date

import pytest
from django.template.loader import render_to_string
from django.utils.translation import override

FIRST = date(2019, 10, 17)


def day(**context):
    with override("fr"):
        return render_to_string("components/day.html", {"start": FIRST, "precision": "day", **context})


@pytest.mark.parametrize("precision", ["day", "time"])
def test_both_days_of_one_month_are_shown(precision):
    assert "<b>17–18</b>" in day(end=date(2019, 10, 18), precision=precision)


@pytest.mark.parametrize("end", [None, FIRST, date(2019, 11, 18), date(2020, 10, 18)])
def test_else_the_first_is(end):
    assert "<b>17</b>" in day(end=end)


@pytest.mark.parametrize(("precision", "shown"), [("month", "<b>oct.</b>"), ("year", "<b>2019</b>")])
def test_no_day_is_shown_that_is_not_known(precision, shown):
    html = day(end=date(2019, 10, 31), precision=precision)
    assert shown in html
    assert "17" not in html
