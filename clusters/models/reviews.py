"""When somebody last read what the portal says of an organisation, and found it right."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from core.dates import Precision, dated

from .organisations import Organisation


class Review(models.Model):
    """One reading, by the organisation itself or by the secretariat. Older ones stay, as history."""

    class Side(models.TextChoices):
        OWNER = "owner", _("the organisation itself")
        SECRETARIAT = "secretariat", _("the secretariat")

    organisation = models.ForeignKey(
        Organisation, verbose_name=_("organisation"), on_delete=models.CASCADE, related_name="reviews"
    )
    side = models.CharField(_("reviewed by"), max_length=12, choices=Side.choices)
    day = models.DateField(_("reviewed on"), default=timezone.localdate)

    class Meta:
        verbose_name = _("review")
        verbose_name_plural = _("reviews")
        ordering = ["-day", "side"]
        constraints = [
            models.UniqueConstraint(
                fields=["organisation", "side", "day"],
                name="review_is_noted_once_a_day",
                violation_error_message=_("This review is noted already."),
            ),
        ]

    def __str__(self):
        return f"{self.get_side_display()} · {self.when}"

    def clean(self):
        super().clean()
        if self.day and self.day > timezone.localdate():
            raise ValidationError({"day": _("A review cannot have a date to come.")})

    @property
    def when(self):
        return dated(self.day, Precision.DAY)

    @property
    def is_by_owner(self):
        return self.side == self.Side.OWNER


def latest_of_each_side(reviews):
    """The newest review of the organisation itself, then that of the secretariat: those that there are."""
    newest = {}
    for review in sorted(reviews, key=lambda one: one.day):
        newest[review.side] = review
    return [newest[side] for side in Review.Side.values if side in newest]
