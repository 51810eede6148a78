"""Dates that are known to the day, the month or only the year."""

from calendar import monthrange
from datetime import date

from django.db import models
from django.utils import timezone
from django.utils.formats import date_format, get_format
from django.utils.translation import gettext_lazy as _
from django.utils.translation import gettext_noop, pgettext, pgettext_lazy

from .languages import reader_language


class Precision(models.TextChoices):
    YEAR = "year", _("to the year")
    MONTH = "month", _("to the month")
    DAY = "day", _("to the day")


class TimePrecision(models.TextChoices):
    YEAR = Precision.YEAR.value, Precision.YEAR.label
    MONTH = Precision.MONTH.value, Precision.MONTH.label
    DAY = Precision.DAY.value, Precision.DAY.label
    TIME = "time", _("to the minute")


# What the portal tells of is of our time: a year before is a slip of the hand.
EARLIEST = date(1900, 1, 1)

FORMATS = {"year": "Y", "month": "F Y", "day": "DATE_FORMAT", "time": "DATETIME_FORMAT"}


def dated(value, precision):
    """A date in words of the active language, no more exact than it is known.

    :param value: a date, an aware datetime (shown in the portal's time zone) or None.
    :param precision: a value of `Precision` or `TimePrecision`.
    :returns: "21 mai 2021", "mai 2021" or "2021"; "" for None. The day and its month stand on one line.
    """
    if value is None:
        return ""
    text = date_format(_local(value), FORMATS[precision])
    return _with_its_day(text) if precision in ("day", "time") else text


def as_shown(precision, is_deduced):
    """How exactly a date is shown: one that no source gives as such, to the month at most.

    :param precision: as for `dated`, how exactly it is known.
    """
    is_exact = precision in (TimePrecision.DAY, TimePrecision.TIME)
    return Precision.MONTH.value if is_deduced and is_exact else precision


ISO_LENGTHS = {"year": 4, "month": 7, "day": 10}


def iso(value, precision):
    """A date for machines, no more exact than it is known (ISO 8601 allows "2021" and "2021-05").

    :param value: as for `dated`.
    :returns: "2021", "2021-05", "2021-05-21" or "2021-05-21T09:00:00+01:00"; "" for None.
    """
    if value is None:
        return ""
    moment = _local(value)
    text = moment.isoformat(timespec="seconds") if hasattr(moment, "hour") else moment.isoformat()
    return text[: ISO_LENGTHS.get(precision)]


def since(value, precision):
    """From when on, in words: "depuis le 21 mai 2021", "depuis 2021"."""
    date = dated(value, precision)
    if precision == Precision.DAY:
        return pgettext("a day", "since %(date)s") % {"date": date}
    return pgettext("a month or a year", "since %(date)s") % {"date": date}


def at(value, precision):
    """When it is known to be so, in words: "au 23 décembre 2013", "en 2016"; "" for None."""
    date = dated(value, precision)
    if not date:
        return ""
    if precision == Precision.DAY:
        return pgettext("a day", "as of %(date)s") % {"date": date}
    return pgettext("a month or a year", "in %(date)s") % {"date": date}


def until(value, precision):
    """Until when, in words: "jusqu’au 21 mai 2021", "jusqu’en 2021"."""
    date = dated(value, precision)
    if precision == Precision.DAY:
        return pgettext("a day", "until %(date)s") % {"date": date}
    return pgettext("a month or a year", "until %(date)s") % {"date": date}


def period(start, end, precision):
    """From–to in words of the active language, without saying twice what both have.

    :param start: as for `dated`; so is `end`, not before it.
    :returns: such as "4–5 février 2020", "4 février 2020 14:00–16:00".
    """
    first, last = dated(start, precision), dated(end, precision)
    if first == last:
        return first
    start, end = _local(start), _local(end)
    if precision == TimePrecision.TIME and start.date() == end.date():
        return f"{first}–{date_format(end, 'H:i')}"
    if precision == Precision.DAY and (start.year, start.month) == (end.year, end.month):
        return _with_its_day(date_format(end, get_format("DATE_FORMAT").replace("j", f"{start.day}–j", 1)))
    if precision == Precision.MONTH and start.year == end.year:
        return f"{date_format(start, 'F')} – {last}"
    return f"{first} – {last}"


def whole(start, end, precision):
    """The whole day, month or year of moments that are known no more exactly: it is not over before.

    :param start: an aware datetime; so is `end`.
    :returns: both, as they are where the time is known.
    """
    if precision == TimePrecision.TIME:
        return start, end
    first = _local(start).replace(hour=0, minute=0, second=0, microsecond=0)
    last = _local(end).replace(hour=23, minute=59, second=0, microsecond=0)
    if precision == TimePrecision.DAY:
        return first, last
    if precision == TimePrecision.YEAR:
        first, last = first.replace(month=1), last.replace(month=12)
    return first.replace(day=1), last.replace(day=monthrange(last.year, last.month)[1])


def last_day(value, precision):
    """The last day of the year, month or day that a date stands for."""
    if precision == Precision.DAY:
        return value
    month = 12 if precision == Precision.YEAR else value.month
    return value.replace(month=month, day=monthrange(value.year, month)[1])


def first_day(value, precision):
    """The first day of the year, month or day that a date stands for."""
    if precision == Precision.DAY:
        return value
    return value.replace(month=1 if precision == Precision.YEAR else value.month, day=1)


def is_over_before(value, precision, other, precision_of_other):
    """Whether a date is over before another one begins, as exactly as both are known; not where one is None."""
    return bool(value and other) and last_day(value, precision) < first_day(other, precision_of_other)


def fault_of_year(day):
    """What is wrong with the year of a day, which may be to come: a message; None for nothing."""
    if day and day < EARLIEST:
        return _("Is the year right? It is before %(year)s.") % {"year": EARLIEST.year}
    return None


def fault_of_day(day, precision):
    """What is wrong with the day of something that is or was so: a message; None for nothing."""
    if fault := fault_of_year(day):
        return fault
    if day and first_day(day, precision) > timezone.localdate():
        return _("This day is to come.")
    return None


def _with_its_day(text):
    """A no-break space after the day, and the French first of a month."""
    if reader_language() == "fr" and text.startswith(("1 ", "1–")):
        text = f"1er{text[1:]}"
    return text.replace(" ", "\N{NO-BREAK SPACE}", 1)


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

# The short ones beside an event, which Django's Arabic has of the east too, and its French too short ("jan.").
SHORT_MONTHS = [
    *(pgettext_lazy("abbrev. month", "Jan."), pgettext_lazy("abbrev. month", "Feb.")),
    *(pgettext_lazy("abbrev. month", "March"), pgettext_lazy("abbrev. month", "April")),
    *(pgettext_lazy("abbrev. month", "May"), pgettext_lazy("abbrev. month", "June")),
    *(pgettext_lazy("abbrev. month", "July"), pgettext_lazy("abbrev. month", "Aug.")),
    *(pgettext_lazy("abbrev. month", "Sept."), pgettext_lazy("abbrev. month", "Oct.")),
    *(pgettext_lazy("abbrev. month", "Nov."), pgettext_lazy("abbrev. month", "Dec.")),
]
