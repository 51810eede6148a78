"""What the secretariat tells all readers, without a developer."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, HelpPanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting

from ..languages import words
from ..versions import VersionedForm


@register_setting(icon="site")
class SiteSettings(BaseGenericSetting):
    """The foot of every page, a notice above it for a time, the licence of the content.

    Pages read it with their menu (`Navigation.settings`), without a query; other code by `current()`.
    """

    description = models.CharField(
        _("foot of every page"),
        max_length=200,
        blank=True,
        help_text=_("Who speaks here, in one line. Empty: Maroc Cluster, the network of the clusters of Morocco."),
    )
    description_ar = models.CharField(_("in Arabic"), max_length=200, blank=True)
    description_en = models.CharField(_("in English"), max_length=200, blank=True)
    notice = models.CharField(
        _("notice"), max_length=300, blank=True, help_text=_("Above every page, such as an interruption to come.")
    )
    notice_ar = models.CharField(_("in Arabic"), max_length=300, blank=True)
    notice_en = models.CharField(_("in English"), max_length=300, blank=True)
    notice_until = models.DateTimeField(
        _("shown until"), null=True, blank=True, help_text=_("Casablanca time. It goes by itself, within five minutes.")
    )
    licence = models.CharField(
        _("licence of the content"),
        max_length=100,
        blank=True,
        help_text=_("Its name, such as CC BY 4.0. Empty: the portal says that it is not disclosed."),
    )
    licence_url = models.URLField(_("address of the licence"), blank=True)

    panels = [
        MultiFieldPanel(
            ["description", FieldRowPanel(["description_ar", "description_en"])], heading=_("Foot of every page")
        ),
        MultiFieldPanel(
            ["notice", FieldRowPanel(["notice_ar", "notice_en"]), "notice_until"], heading=_("Notice to all readers")
        ),
        MultiFieldPanel(
            [
                HelpPanel(content=_("Open data, their files and the foot of every page name it at once.")),
                FieldRowPanel([FieldPanel("licence"), FieldPanel("licence_url")]),
            ],
            heading=_("Licence"),
        ),
    ]

    base_form_class = VersionedForm

    class Meta:
        verbose_name = _("What all pages say")
        constraints = [
            models.CheckConstraint(
                name="notice_has_an_end",
                condition=Q(notice="") | Q(notice_until__isnull=False),
                violation_error_message=_("A notice needs its end: nobody takes it away otherwise."),
            ),
            models.CheckConstraint(
                name="licence_has_name_and_address",
                condition=Q(licence="", licence_url="") | ~Q(licence="") & ~Q(licence_url=""),
                violation_error_message=_("A licence needs the address where its words stand."),
            ),
        ]

    def clean(self):
        super().clean()
        faults = {}
        if self.notice and not self.notice_until:
            faults["notice_until"] = _("A notice needs its end: nobody takes it away otherwise.")
        elif self.notice and self.notice_until <= timezone.now() and not self.is_old_notice:
            faults["notice_until"] = _("This moment is over: nobody would see the notice.")
        if not self.notice and (self.notice_ar or self.notice_en):
            faults["notice"] = _(
                "Write it in French too: whoever reads another language would be the only one to know."
            )
        if self.licence and not self.licence_url:
            faults["licence_url"] = _("A licence needs the address where its words stand.")
        elif self.licence_url and not self.licence:
            faults["licence"] = _("Say the name of the licence too.")
        if faults:
            raise ValidationError(faults)

    @property
    def is_old_notice(self):
        """Whether the notice stands there already: one that is over must not keep the rest from being saved."""
        return type(self).objects.filter(pk=self.pk, notice=self.notice, notice_until=self.notice_until).exists()

    @classmethod
    def current(cls):
        """As it is now; `load()` would write a row for a reader who comes before the secretariat."""
        return cls.objects.first() or cls()

    @property
    def notice_now(self):
        """The notice in the reader's language, as `Words`; None where there is none, or its time is over."""
        is_shown = self.notice and self.notice_until and self.notice_until > timezone.now()
        return words(self, "notice") if is_shown else None
