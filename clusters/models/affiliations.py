"""What ties organisations to each other, and from when to when."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import ExpressionWrapper, F, Q, Value
from django.db.models.functions import Coalesce
from django.db.models.lookups import LessThanOrEqual
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from modelcluster.fields import ParentalKey

from core.dates import (
    EARLIEST,
    Precision,
    at,
    fault_of_day,
    fault_of_year,
    first_day,
    is_over_before,
    last_day,
    period,
    since,
    until,
)
from core.models import Source
from search.kinds import mark_dirty, write_now

from ..faces import pages_of
from .organisations import Organisation, OrganisationKind

HAD_STARTED = _("It is attested on an earlier day: it had begun by then.")
# A member that agreed to it. Who is in the network its source made public.
IS_SHOWN = ~Q(kind="member") | Q(body__kind=OrganisationKind.NETWORK) | Q(agreed_on__isnull=False)


def lasts_on(day):
    """A condition: whether a tie had begun by a day, or was attested, and is not known to have ended before.

    What no source dates is known of today, and of no day before.

    :param day: or an expression, such as `OuterRef("as_of")`.
    """
    known_from = Coalesce("start", "attested_on", Value(timezone.localdate()))
    return Q(LessThanOrEqual(known_from, day)) & (Q(end__isnull=True) | Q(end__gte=day))


class AffiliationQuerySet(models.QuerySet):
    def lasting_on(self, day):
        """Those on record of a day: see `lasts_on`."""
        return self.filter(lasts_on(day))

    def with_lasting(self):
        """All of them with `lasts_today`."""
        is_lasting = ExpressionWrapper(lasts_on(timezone.localdate()), output_field=models.BooleanField())
        return self.annotate(lasts_today=is_lasting)

    def shown(self):
        """Those that readers may know of."""
        return self.filter(IS_SHOWN)

    def with_shown(self):
        """All of them with `is_shown`: whether readers may know of it."""
        return self.annotate(is_shown=ExpressionWrapper(IS_SHOWN, output_field=models.BooleanField()))

    def of_members(self):
        """Who is a member of what, the clusters of the network left out."""
        return self.filter(kind=Affiliation.Kind.MEMBER).exclude(body__kind=OrganisationKind.NETWORK)


class Affiliation(models.Model):
    """What ties an organisation to another one, for a time: a cluster to the network, or to who carries it."""

    class Kind(models.TextChoices):
        MEMBER = "member", _("member of")
        PART = "part", _("part of")
        LAUNCHED = "launched", _("launched by")
        CARRIED = "carried", _("carried by")
        HOSTED = "hosted", _("housed by")
        SUPPORTED = "supported", _("supported by")
        SECRETARIAT = "secretariat", _("secretariat held by")
        PARTNER = "partner", pgettext_lazy("of an organisation", "partner")

    kind = models.CharField(_("tie"), max_length=12, choices=Kind.choices, default=Kind.MEMBER)
    organisation = ParentalKey(
        Organisation, verbose_name=_("organisation"), on_delete=models.CASCADE, related_name="affiliations"
    )
    body = models.ForeignKey(
        Organisation, verbose_name=_("to which organisation"), on_delete=models.PROTECT, related_name="members"
    )
    start = models.DateField(_("from"), null=True, blank=True)
    end = models.DateField(_("to"), null=True, blank=True)
    precision = models.CharField(_("precision"), max_length=5, choices=Precision.choices, default=Precision.DAY)
    attested_on = models.DateField(
        _("attested on"),
        null=True,
        blank=True,
        help_text=_("A day on which it is known to have been so, shown as exactly as the precision says."),
    )
    agreed_on = models.DateField(
        _("agreed to be named on"),
        null=True,
        blank=True,
        help_text=_("Of a member: the day on which it agreed to be named. Where it is empty, readers do not see it."),
    )
    source = models.ForeignKey(Source, verbose_name=_("source"), on_delete=models.PROTECT, related_name="+")

    told_days = ["start", "attested_on"]

    objects = AffiliationQuerySet.as_manager()

    class Meta:
        verbose_name = _("affiliation")
        verbose_name_plural = _("affiliations")
        ordering = ["body", "organisation"]
        constraints = [
            models.UniqueConstraint(
                fields=["organisation", "body", "kind", "start"],
                name="affiliation_is_listed_once",
                violation_error_message=_("This affiliation is listed already."),
            ),
            models.UniqueConstraint(
                fields=["organisation", "body", "kind"],
                condition=Q(start__isnull=True),
                name="affiliation_of_unknown_start_is_listed_once",
                violation_error_message=_("This affiliation is listed already."),
            ),
            models.CheckConstraint(
                name="affiliation_ends_after_it_starts",
                condition=Q(end__isnull=True) | Q(start__isnull=True) | Q(end__gte=F("start")),
                violation_error_message=_("An affiliation cannot end before it starts."),
            ),
            models.CheckConstraint(
                name="affiliation_is_with_another",
                condition=~Q(organisation=F("body")),
                violation_error_message=_("An organisation cannot be tied to itself."),
            ),
            models.CheckConstraint(
                name="affiliation_agreed_to_is_a_membership",
                condition=Q(agreed_on__isnull=True) | Q(kind="member"),
                violation_error_message=_("Only members are asked whether they agree."),
            ),
            models.CheckConstraint(
                name="affiliation_had_started_when_attested",
                condition=Q(start__isnull=True)
                | Q(attested_on__isnull=True)
                | Q(start__lte=F("attested_on"))
                | (~Q(precision="day") & Q(start__year__lte=F("attested_on__year"))),
                violation_error_message=HAD_STARTED,
            ),
            models.CheckConstraint(
                name="affiliation_is_of_our_time",
                condition=(Q(start__isnull=True) | Q(start__gte=EARLIEST))
                & (Q(attested_on__isnull=True) | Q(attested_on__gte=EARLIEST)),
                violation_error_message=_("Is the year right?"),
            ),
        ]

    def __str__(self):
        return f"{self.organisation} · {self.body}"

    def save(self, *args, **kwargs):
        self.end = self.last
        stored = Affiliation.objects.filter(pk=self.pk).first() if self.pk else None
        super().save(*args, **kwargs)
        mark_dirty(pages_of([self.organisation_id, self.body_id]))
        if stored and stored.is_told and stored.said != self.said:
            stored.withdraw()

    @property
    def said(self):
        """What the search finds its organisations by."""
        return self.kind, self.organisation_id, self.body_id, self.agreed_on is not None

    @property
    def is_told(self):
        """Whether the search finds its organisations by it: a member that agreed, or another tie. See `IS_SHOWN`."""
        is_agreed = self.kind != self.Kind.MEMBER or self.agreed_on is not None
        return is_agreed or self.body.kind == OrganisationKind.NETWORK

    def withdraw(self):
        """Both organisations are found by it no longer: at once, since a name may have been named against its will."""
        write_now(pages_of([self.organisation_id, self.body_id]))

    def clean(self):
        super().clean()
        if faults := {**self.faults_of_ends(), **self.faults_of_days()}:
            raise ValidationError(faults)

    def faults_of_ends(self):
        """What is wrong with what is tied: messages by the name of their field."""
        faults = {}
        if self.organisation_id and self.organisation_id == self.body_id:
            faults["body"] = _("An organisation cannot be tied to itself.")
        elif self.kind == self.Kind.PART and self.closes_a_circle():
            faults["body"] = _("That organisation is a part of this one.")
        if self.agreed_on and self.kind != self.Kind.MEMBER:
            faults["agreed_on"] = _("Only members are asked whether they agree.")
        elif self.agreed_on and self.agreed_on > timezone.localdate():
            faults["agreed_on"] = _("An agreement cannot have a date to come.")
        return faults

    def faults_of_days(self):
        """What is wrong with when it is known to have been so: messages by the name of their field."""
        faults = {}
        for name in ("start", "attested_on"):
            day = getattr(self, name)
            told = self.source.fault_of_telling(day, self.precision) if self.source_id else None
            if fault := fault_of_day(day, self.precision) or told:
                faults[name] = fault
        if is_over_before(self.attested_on, self.precision, self.start, self.precision):
            faults["start"] = HAD_STARTED
        if self.start and self.end and self.end < self.start:
            faults["end"] = _("An affiliation cannot end before it starts.")
        elif fault := fault_of_year(self.end):
            faults["end"] = fault
        return faults

    def closes_a_circle(self):
        """Whether that organisation, or what it is a part of, one after the other, is a part of this one."""
        others = Affiliation.objects.filter(kind=self.kind).exclude(pk=self.pk)
        wholes, known = {self.body_id}, set()
        while wholes and self.organisation_id:
            if self.organisation_id in wholes:
                return True
            known |= wholes
            wholes = set(others.filter(organisation__in=wholes).values_list("body", flat=True)) - known
        return False

    @property
    def last(self):
        """The last day on which it may have lasted: an end in 2022 is stored as that of 2022. None for no end."""
        return self.end and last_day(self.end, self.precision)

    @property
    def known_span(self):
        """The days of which it is certain, first and last; None where nothing is. A start without an end lasts."""
        end = self.end and first_day(self.end, self.precision)
        first = self.start or self.attested_on or end
        return first and (first, end or (date.max if self.start else first))

    def overlaps(self, other):
        """Whether both say the same of one time. Where one ends, the other may start."""
        if (self.organisation_id, self.body_id, self.kind) != (other.organisation_id, other.body_id, other.kind):
            return False
        spans = self.known_span, other.known_span
        return all(spans) and max(span[0] for span in spans) < min(span[1] for span in spans)

    @property
    def when(self):
        """In words, as exact as it is known; "" for nothing known."""
        if self.start and self.end:
            return period(self.start, self.end, self.precision)
        if self.start:
            return since(self.start, self.precision)
        if self.end:
            return until(self.end, self.precision)
        return at(self.attested_on, self.precision)
