"""What is known of an organisation in figures: live when saved, dated, sourced; old values stay as rows."""

from decimal import Decimal

from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.utils.formats import number_format
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from core.dates import EARLIEST, Precision, dated, fault_of_day, last_day, period
from core.languages import words
from core.models import Named, Source
from search.kinds import mark_dirty

from ..faces import pages_of
from .organisations import Organisation

DIGITS, PLACES = 14, 2
LARGEST = Decimal("999999999999.99")  # with so many digits: the rows of a distribution together are no more


def number_in_words(value):
    """A number as the reader's language writes it, with decimals only where it has some."""
    return number_format(Decimal(value).normalize(), force_grouping=True)


def share_in_words(value):
    return _("%(value)s%%") % {"value": number_in_words(value)}


class Unit(models.TextChoices):
    NUMBER = "number", _("a number")
    MILLION_DIRHAMS = "mdh", _("in million dirhams")
    PER_CENT = "percent", "%"


class Indicator(Named):
    """What a figure counts: one name and one unit for all, so that the same things are added and compared."""

    slug = models.SlugField(_("slug"), unique=True)
    unit = models.CharField(_("unit"), max_length=10, choices=Unit.choices, default=Unit.NUMBER)

    class Meta:
        verbose_name = _("indicator")
        verbose_name_plural = _("indicators")
        ordering = ["name"]

    def save(self, *args, **kwargs):
        super().save(*args, **kwargs)
        mark_dirty(pages_of(self.key_figures.values("organisation")))


class FactStatus(models.TextChoices):
    DECLARED = "declared", _("declared by the organisation")
    PRESS = "press", _("as reported by the press")
    VERIFIED = "verified", _("verified")


class Operator(models.TextChoices):
    """How exactly a number is known."""

    EQUAL = "=", _("exactly")
    MORE = ">", _("more than")
    AT_LEAST = "≥", _("at least")
    ABOUT = "≈", _("about")

    @property
    def sign(self):
        """In words; nothing for an exact number."""
        return "" if self == Operator.EQUAL else self.label


LOWER_BOUNDS = {Operator.MORE, Operator.AT_LEAST}


class Fact(models.Model):
    """Base of what is stated of an organisation: of which day, and where it was read."""

    as_of = models.DateField(_("as of"), help_text=_("The day, month or year of which it is true."))
    precision = models.CharField(_("precision"), max_length=5, choices=Precision.choices, default=Precision.DAY)
    source = models.ForeignKey(Source, verbose_name=_("source"), on_delete=models.PROTECT, related_name="+")
    status = models.CharField(_("who says so"), max_length=10, choices=FactStatus.choices, default=FactStatus.DECLARED)

    told_days = ["as_of"]

    class Meta:
        abstract = True

    def save(self, *args, **kwargs):
        super().save(*args, **kwargs)
        self.tell_the_search()

    def delete(self, *args, **kwargs):
        deleted = super().delete(*args, **kwargs)
        self.tell_the_search()
        return deleted

    def tell_the_search(self):
        """The organisation is found by what its figures say."""
        mark_dirty(pages_of([self.organisation_id]))

    def clean(self):
        super().clean()
        if faults := self.faults():
            raise ValidationError(faults)

    def faults(self):
        """What is wrong: messages by the name of their field."""
        told = self.source.fault_of_telling(self.as_of, self.precision) if self.source_id else None
        fault = fault_of_day(self.as_of, self.precision) or told
        return {"as_of": fault} if fault else {}

    @property
    def when(self):
        return dated(self.as_of, self.precision)

    @property
    def attribution(self):
        """Of when it is, who says so and where: facts that share it say it once."""
        return self.when, self.status, self.source_id

    @property
    def until(self):
        """The last day of the day, month or year of which it is true."""
        return last_day(self.as_of, self.precision)

    def is_superseded(self, newest):
        """Whether a newer one of the same subject stands. What may be of the same time as the newest is as new.

        :param newest: the day of the newest.
        """
        return self.until < newest


class KeyFigure(Fact):
    """One number of an organisation. A newer one does not replace it: it is shown as a previous value."""

    organisation = models.ForeignKey(
        Organisation, verbose_name=_("organisation"), on_delete=models.CASCADE, related_name="key_figures"
    )
    indicator = models.ForeignKey(
        Indicator, verbose_name=_("indicator"), on_delete=models.PROTECT, related_name="key_figures"
    )
    operator = models.CharField(_("operator"), max_length=1, choices=Operator.choices, default=Operator.EQUAL)
    value = models.DecimalField(_("value"), max_digits=DIGITS, decimal_places=PLACES, validators=[MinValueValidator(0)])
    since = models.DateField(
        _("counted since"),
        null=True,
        blank=True,
        help_text=_("The start of the period; empty for a state of that day."),
    )
    detail = models.CharField(
        _("what exactly is counted"),
        max_length=120,
        blank=True,
        help_text=_("In the words of the source: “active members”."),
    )
    detail_ar = models.CharField(_("in Arabic"), max_length=120, blank=True)
    detail_en = models.CharField(_("in English"), max_length=120, blank=True)

    class Meta:
        verbose_name = _("key figure")
        verbose_name_plural = _("key figures")
        ordering = ["indicator_id", "-as_of", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["organisation", "indicator", "as_of", "source", "detail", "since"],
                name="figure_of_a_period_is_stated_once_by_a_source",
                violation_error_message=_("This source's figure of that date is listed already."),
            ),
            # Apart from the other: SQLite takes no two empty values for the same (`nulls_distinct`).
            models.UniqueConstraint(
                fields=["organisation", "indicator", "as_of", "source", "detail"],
                condition=Q(since__isnull=True),
                name="figure_is_stated_once_by_a_source",
                violation_error_message=_("This source's figure of that date is listed already."),
            ),
            models.CheckConstraint(
                name="figure_is_not_negative",
                condition=Q(value__gte=0),
                violation_error_message=_("A figure is not below zero."),
            ),
            models.CheckConstraint(
                name="figure_is_counted_up_to_its_date",
                condition=Q(since__isnull=True) | Q(since__lte=F("as_of")),
                violation_error_message=_("The period cannot start after the date of the figure."),
            ),
            models.CheckConstraint(
                name="figure_is_of_our_time",
                condition=Q(as_of__gte=EARLIEST) & (Q(since__isnull=True) | Q(since__gte=EARLIEST)),
                violation_error_message=_("Is the year right?"),
            ),
        ]

    def __str__(self):
        return f"{self.indicator} · {self.in_words} · {self.when}"

    @property
    def when(self):
        return period(self.since, self.as_of, self.precision) if self.since else super().when

    def contradicts(self, other):
        """Whether it and the figure of another source cannot both be right. A lower bound leaves room above it."""
        is_of_the_same = (self.detail, self.since) == (other.detail, other.since)
        lower = min(self, other, key=lambda one: one.value)
        is_another = self.source_id != other.source_id and self.value != other.value
        return is_of_the_same and is_another and lower.operator not in LOWER_BOUNDS

    @property
    def sign(self):
        return Operator(self.operator).sign

    @property
    def amount(self):
        """The value as the reader's language writes it."""
        return number_in_words(self.value)

    @property
    def in_words(self):
        """Such as "more than 210 active members", "14 million dirhams"."""
        return " ".join(str(word) for word in (self.sign, self.amount, self.unit, words(self, "detail")) if word)

    @property
    def unit(self):
        """In words; nothing for a plain number."""
        if self.indicator.unit == Unit.MILLION_DIRHAMS:
            return ngettext("million dirhams", "million dirhams", int(self.value))
        return "" if self.indicator.unit == Unit.NUMBER else self.indicator.get_unit_display()

    def faults(self):
        faults = super().faults()
        if self.since and self.as_of and self.since > self.as_of:
            faults["since"] = _("The period cannot start after the date of the figure.")
        elif fault := fault_of_day(self.since, self.precision):
            faults["since"] = fault
        return faults
