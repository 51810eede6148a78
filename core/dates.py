"""Dates that are known to the day, the month or only the year."""

from django.db import models
from django.utils import timezone
from django.utils.formats import date_format, get_format
from django.utils.translation import gettext_lazy as _
from django.utils.translation import gettext_noop


class Precision(models.TextChoices):
    YEAR = "year", _("to the year")
    MONTH = "month", _("to the month")
    DAY = "day", _("to the day")


class TimePrecision(models.TextChoices):
    YEAR = Precision.YEAR.value, Precision.YEAR.label
    MONTH = Precision.MONTH.value, Precision.MONTH.label
    DAY = Precision.DAY.value, Precision.DAY.label
    TIME = "time", _("to the minute")


FORMATS = {"year": "Y", "month": "F Y", "day": "DATE_FORMAT", "time": "DATETIME_FORMAT"}


def dated(value, precision):
    """A date in words of the active language, no more exact than it is known.

    :param value: a date, an aware datetime (shown in the portal's time zone) or None.
    :param precision: a value of `Precision` or `TimePrecision`.
    :returns: "21 mai 2021", "mai 2021" or "2021"; "" for None.
    """
    if value is None:
        return ""
    return date_format(_local(value), FORMATS[precision])


def period(start, end, precision):
    """From–to in words of the active language, without saying twice what both have: "4–5 février 2020".

    :param start: as for `dated`; so is `end`, not before it.
    """
    first, last = dated(start, precision), dated(end, precision)
    if first == last:
        return first
    if precision == Precision.DAY:
        start, end = _local(start), _local(end)
        if (start.year, start.month) == (end.year, end.month):
            return date_format(end, get_format("DATE_FORMAT").replace("j", f"{start.day}–j", 1))
    return f"{first} – {last}"


def _local(value):
    return timezone.localtime(value) if hasattr(value, "hour") else value


# Django's Arabic catalogue has the months of the east (مايو, أغسطس). Named here, they get Morocco's (ماي, غشت) in ours.
MONTHS = [
    *(gettext_noop("January"), gettext_noop("February"), gettext_noop("March"), gettext_noop("April")),
    *(gettext_noop("May"), gettext_noop("June"), gettext_noop("July"), gettext_noop("August")),
    *(gettext_noop("September"), gettext_noop("October"), gettext_noop("November"), gettext_noop("December")),
    *(gettext_noop("jan"), gettext_noop("feb"), gettext_noop("mar"), gettext_noop("apr")),
    *(gettext_noop("may"), gettext_noop("jun"), gettext_noop("jul"), gettext_noop("aug")),
    *(gettext_noop("sep"), gettext_noop("oct"), gettext_noop("nov"), gettext_noop("dec")),
]
