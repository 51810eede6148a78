"""Where facts were read, and how closed lists are named."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.search import index

from ..dates import EARLIEST, Precision, dated, fault_of_day, is_over_before
from ..languages import words
from ..versions import VersionedForm


class Source(index.Indexed, models.Model):
    """Where a fact was read: an article, a report, a page of an organisation.

    A title is quoted, and stays in its own language. A description is ours, and has its words in each language.
    """

    title = models.CharField(
        _("title"),
        max_length=255,
        help_text=_("In its own words. Where it has none, or it is not known, a description."),
    )
    title_ar = models.CharField(_("description in Arabic"), max_length=255, blank=True)
    title_en = models.CharField(_("description in English"), max_length=255, blank=True)
    text_language = models.CharField(
        _("language of the title"), max_length=2, choices=settings.LANGUAGES, default=settings.LANGUAGE_CODE
    )
    publisher = models.CharField(_("publisher"), max_length=255, help_text=_("The newspaper or organisation."))
    published_on = models.DateField(_("published on"), null=True, blank=True)
    precision = models.CharField(_("precision"), max_length=5, choices=Precision.choices, default=Precision.DAY)
    url = models.URLField(_("address"), max_length=500, blank=True)
    quote = models.TextField(
        _("quoted words"), blank=True, help_text=_("Word for word, in the language of the source.")
    )

    search_fields = [
        make(field)
        for make in (index.SearchField, index.AutocompleteField)
        for field in ("title", "title_ar", "title_en", "publisher")
    ]

    base_form_class = VersionedForm

    class Meta:
        verbose_name = _("source")
        verbose_name_plural = _("sources")
        ordering = ["-published_on", "title"]
        constraints = [
            models.UniqueConstraint(
                fields=["publisher", "title"],
                name="source_is_listed_once",
                violation_error_message=_("This source is listed already."),
            ),
            models.CheckConstraint(
                name="source_is_of_our_time",
                condition=models.Q(published_on__isnull=True) | models.Q(published_on__gte=EARLIEST),
                violation_error_message=_("Is the year right?"),
            ),
        ]

    def __str__(self):
        return ", ".join(part for part in (words(self, "title").text, self.publisher, self.date) if part)

    def clean(self):
        super().clean()
        fault = fault_of_day(self.published_on, self.precision) or self.fault_of_what_it_tells()
        if fault:
            raise ValidationError({"published_on": fault})

    def fault_of_what_it_tells(self):
        """What is wrong with its date for the facts that cite it: a message; None for nothing.

        Whatever cites a source and has `told_days` (the names of fields) with a `precision` is asked.
        """
        if self.pk is None or self.published_on is None:
            return None
        for relation in self._meta.get_fields(include_hidden=True):
            for name in getattr(relation.related_model, "told_days", ()) if relation.one_to_many else ():
                if day := self._day_told_too_late(relation, name):
                    what = {"what": relation.related_model._meta.verbose_name, "date": day}
                    return _("It tells of a later day: %(what)s, %(date)s. Correct that first.") % what
        return None

    def _day_told_too_late(self, relation, name):
        """In words, a day after its own in a field of what cites it; "" for none."""
        later = {relation.field.name: self.pk, f"{name}__gt": self.published_on}
        cited = relation.related_model._base_manager.filter(**later).values_list(name, "precision")
        return next((dated(*told) for told in cited if self.fault_of_telling(*told)), "")

    def fault_of_telling(self, day, precision):
        """What is wrong if it tells of a day: a message where it appeared before; None for nothing."""
        if is_over_before(self.published_on, self.precision, day, precision):
            return _("The source appeared before that day: %(date)s.") % {"date": self.date}
        return None

    @property
    def date(self):
        """In words of the active language, as exact as it is known."""
        return dated(self.published_on, self.precision)


class Named(models.Model):
    """Base of a small closed list: one name for each language."""

    name = models.CharField(_("name"), max_length=100)
    name_ar = models.CharField(_("name in Arabic"), max_length=100)
    name_en = models.CharField(_("name in English"), max_length=100)

    class Meta:
        abstract = True

    def __str__(self):
        return words(self, "name").text
