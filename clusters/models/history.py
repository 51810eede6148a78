"""The life of an organisation: its other names, and what happened to it, each with its date and its source."""

from datetime import timedelta

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.models import Orderable

from core.dates import Precision, dated, fault_of_day, fault_of_year, last_day
from core.languages import language_of, words
from core.models import Source

from .organisations import Organisation

FORESEEN = timedelta(days=366)


class AliasQuerySet(models.QuerySet):
    def shown(self):
        """Those that pages and open data show, with their sources: other spellings are for the search."""
        return self.exclude(kind=Alias.Kind.SPELLING).select_related("source")


class Alias(Orderable):
    """Another name of an organisation, through time or in other spellings: the search knows them all."""

    class Kind(models.TextChoices):
        FORMER = "former", _("former name")
        CURRENT = "current", _("name in use")
        SPELLING = "spelling", _("other spelling")
        TRANSLATION = "translation", _("translation")

    organisation = ParentalKey(Organisation, on_delete=models.CASCADE, related_name="aliases")
    name = models.CharField(_("name"), max_length=200)
    kind = models.CharField(_("kind"), max_length=12, choices=Kind.choices, default=Kind.SPELLING)
    start = models.DateField(_("from"), null=True, blank=True)
    end = models.DateField(_("to"), null=True, blank=True)
    precision = models.CharField(_("precision"), max_length=5, choices=Precision.choices, default=Precision.DAY)
    source = models.ForeignKey(
        Source, verbose_name=_("source"), on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    told_days = ["start"]

    objects = AliasQuerySet.as_manager()

    class Meta(Orderable.Meta):
        verbose_name = _("other name")
        verbose_name_plural = _("other names")
        constraints = [
            models.UniqueConstraint(
                fields=["organisation", "name"],
                name="alias_is_listed_once",
                violation_error_message=_("This name is listed already."),
            ),
            models.CheckConstraint(
                name="alias_ends_after_it_starts",
                condition=Q(end__isnull=True) | Q(start__isnull=True) | Q(end__gte=F("start")),
                violation_error_message=_("A name cannot end before it starts."),
            ),
        ]

    def __str__(self):
        return self.name

    @property
    def is_arabic(self):
        return language_of(self.name) == "ar"

    def save(self, *args, **kwargs):
        self.end = self.end and last_day(self.end, self.precision)
        super().save(*args, **kwargs)

    def clean(self):
        super().clean()
        if faults := self.faults():
            raise ValidationError(faults)

    def faults(self):
        """What is wrong with when it was in use: messages by the name of their field."""
        faults = {}
        told = self.source.fault_of_telling(self.start, self.precision) if self.source_id else None
        if fault := fault_of_day(self.start, self.precision) or told:
            faults["start"] = fault
        if self.start and self.end and self.end < self.start:
            faults["end"] = _("A name cannot end before it starts.")
        elif fault := fault_of_year(self.end):
            faults["end"] = fault
        if self.is_older_than_its_organisation():
            faults["start" if self.start else "end"] = _("The organisation was founded later: see its milestones.")
        return faults

    @cached_property
    def founding(self):
        """The day of the founding of its organisation; None where none is on record. A form sets what is sent to it."""
        return founding_among(self.organisation.milestones.all())

    def is_older_than_its_organisation(self):
        """Whether a name of the organisation itself was in use before the founding, for all that is known.

        The database cannot refuse it: a constraint sees one row, and the founding stands in another table.
        """
        first = self.start or self.end
        is_own = self.kind in (self.Kind.FORMER, self.Kind.CURRENT)
        return bool(first and is_own and self.founding) and last_day(first, self.precision) < self.founding


def founding_among(milestones):
    """The day of the founding among milestones; None where none of them says so."""
    return min((one.date for one in milestones if one.is_founding and one.date), default=None)


class Milestone(Orderable):
    """A dated and sourced event in the life of an organisation: founding, renaming, new premises."""

    organisation = ParentalKey(Organisation, on_delete=models.CASCADE, related_name="milestones")
    date = models.DateField(_("date"))
    precision = models.CharField(_("precision"), max_length=5, choices=Precision.choices, default=Precision.DAY)
    text = models.CharField(_("what happened"), max_length=255)
    is_founding = models.BooleanField(
        _("the founding"), default=False, help_text=_("No name of the organisation is older.")
    )
    text_ar = models.CharField(_("in Arabic"), max_length=255, blank=True)
    text_en = models.CharField(_("in English"), max_length=255, blank=True)
    source = models.ForeignKey(Source, verbose_name=_("source"), on_delete=models.PROTECT, related_name="+")

    class Meta:
        verbose_name = _("milestone")
        verbose_name_plural = _("milestones")
        ordering = ["date", "sort_order"]

    def __str__(self):
        return f"{self.when} · {words(self, 'text').text}"

    def clean(self):
        super().clean()
        if fault := fault_of_year(self.date):
            raise ValidationError({"date": fault})
        if self.date and self.date > timezone.localdate() + FORESEEN:
            raise ValidationError({"date": _("A milestone is not more than a year ahead.")})

    @property
    def when(self):
        return dated(self.date, self.precision)
