"""Dates that are known to the day, the month or only the year."""

from django.db import models
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _


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
    if hasattr(value, "hour"):
        value = timezone.localtime(value)
    return date_format(value, FORMATS[precision])
