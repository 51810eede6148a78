"""How the members of an organisation divide: by activity, kind, size or region, in shares or in numbers."""

from contextlib import contextmanager, nullcontext
from decimal import Decimal

from django.core.validators import MinValueValidator
from django.db import models, transaction
from django.db.models import F, Q, Sum
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.models import Orderable

from core.dates import EARLIEST
from core.languages import words

from .facts import DIGITS, PLACES, Fact
from .organisations import Organisation

WHOLE = Decimal(100)


class Dimension(models.TextChoices):
    ACTIVITY = "activity", _("members by activity")
    KIND = "kind", _("members by kind")
    SIZE = "size", _("members by size")
    REGION = "region", _("members by region")


class Measure(models.TextChoices):
    SHARE = "share", _("shares of 100 %")
    COUNT = "count", _("numbers")


class Distribution(Fact, ClusterableModel):
    """How a whole divides. What its source leaves open is computed from the whole and the rows, never stored."""

    organisation = models.ForeignKey(
        Organisation, verbose_name=_("organisation"), on_delete=models.CASCADE, related_name="distributions"
    )
    dimension = models.CharField(_("what is divided"), max_length=10, choices=Dimension.choices)
    measure = models.CharField(_("given in"), max_length=5, choices=Measure.choices, default=Measure.SHARE)
    total = models.DecimalField(
        _("the whole"),
        max_digits=DIGITS,
        decimal_places=PLACES,
        null=True,
        blank=True,
        validators=[MinValueValidator(0)],
        help_text=_("Of numbers: how many there are in all, where the source says it. Shares add up to 100 at most."),
    )
    stated = models.DecimalField(
        max_digits=DIGITS,
        decimal_places=PLACES,
        default=0,
        editable=False,
        help_text="The sum of the rows, kept so that the database can refuse more than the whole.",
    )

    is_counting = False

    class Meta:
        verbose_name = _("distribution")
        verbose_name_plural = _("distributions")
        ordering = ["dimension", "-as_of", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["organisation", "dimension", "as_of", "source"],
                name="distribution_is_stated_once_by_a_source",
                violation_error_message=_("This source's distribution of that date is listed already."),
            ),
            models.CheckConstraint(
                name="distribution_is_within_its_whole",
                condition=Q(total__isnull=True) | Q(stated__lte=F("total")),
                violation_error_message=_("The rows are more than the whole."),
            ),
            models.CheckConstraint(
                name="distribution_is_of_our_time",
                condition=Q(as_of__gte=EARLIEST),
                violation_error_message=_("Is the year right?"),
            ),
            models.CheckConstraint(
                name="shares_are_of_a_hundred",
                condition=~Q(measure="share") | Q(total=WHOLE, total__isnull=False),
                violation_error_message=_("Shares add up to 100 at most."),
            ),
        ]

    def __str__(self):
        return f"{self.get_dimension_display()} · {self.when}"

    def save(self, *args, **kwargs):
        self.take_whole()
        self.stated = sum(row.value for row in self.rows.all())
        with self.rows_counted():
            super().save(*args, **kwargs)

    @contextmanager
    def rows_counted(self):
        """Within it rows change: the last of them done, `stated` is their sum. Who edits them meanwhile waits."""
        if self.is_counting:
            yield
            return
        self.is_counting = True
        try:
            with transaction.atomic():
                Distribution.objects.select_for_update().filter(pk=self.pk).first()
                yield
                rows = DistributionRow.objects.filter(distribution=self.pk)
                self.stated = rows.aggregate(sum=Sum("value", default=0))["sum"]
                Distribution.objects.filter(pk=self.pk).update(stated=self.stated)
                self.tell_the_search()
        finally:
            self.is_counting = False

    def clean(self):
        super().clean()
        self.take_whole()

    def faults(self):
        faults = super().faults()
        if self.measure == Measure.SHARE and self.total not in (None, WHOLE):
            faults["total"] = _("Shares are of a hundred: leave it empty, or give the parts in numbers.")
        return faults

    @property
    def rest(self):
        """What the source leaves open; nothing where nobody says how much the whole is."""
        return (self.total or self.stated) - self.stated

    def take_whole(self):
        """Shares are of a hundred."""
        if self.measure == Measure.SHARE:
            self.total = WHOLE


class DistributionRow(Orderable):
    """One part of the whole."""

    distribution = ParentalKey(Distribution, on_delete=models.CASCADE, related_name="rows")
    label = models.CharField(_("part"), max_length=120)
    label_ar = models.CharField(_("in Arabic"), max_length=120, blank=True)
    label_en = models.CharField(_("in English"), max_length=120, blank=True)
    value = models.DecimalField(
        _("share or number"), max_digits=DIGITS, decimal_places=PLACES, validators=[MinValueValidator(0)]
    )

    class Meta(Orderable.Meta):
        verbose_name = _("part")
        verbose_name_plural = _("parts")
        constraints = [
            models.UniqueConstraint(
                fields=["distribution", "label"],
                name="part_is_listed_once",
                violation_error_message=_("This part is listed already."),
            ),
            models.CheckConstraint(
                name="part_is_not_negative",
                condition=Q(value__gte=0),
                violation_error_message=_("A figure is not below zero."),
            ),
        ]

    stored_in = None  # the key of its distribution when it was read or saved

    def __str__(self):
        return words(self, "label").text

    @classmethod
    def from_db(cls, *args, **kwargs):
        row = super().from_db(*args, **kwargs)
        row.stored_in = row.__dict__.get("distribution_id")  # None where it is deferred
        return row

    def save(self, *args, **kwargs):
        left = self.distribution_left()
        with left.rows_counted() if left else nullcontext(), self.distribution.rows_counted():
            super().save(*args, **kwargs)
        self.stored_in = self.distribution_id

    def distribution_left(self):
        """The distribution that it leaves, whose sum changes too; None for none."""
        if self.pk is None or self.stored_in == self.distribution_id:
            return None
        stored = Q(pk=self.stored_in) if self.stored_in else Q(rows=self.pk)
        return Distribution.objects.filter(stored).exclude(pk=self.distribution_id).first()

    def delete(self, *args, **kwargs):
        with self.distribution.rows_counted():
            return super().delete(*args, **kwargs)
