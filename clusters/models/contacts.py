"""Whom to write to at an organisation: a role, never a person."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from ..telephones import in_groups, international
from .organisations import Organisation


class Contact(models.Model):
    """How to reach who has a role in an organisation, whoever that is today. Public as soon as it is saved."""

    class Role(models.TextChoices):
        SECRETARIAT = "secretariat", _("secretariat")
        MANAGEMENT = "management", _("management")
        JOINING = "joining", _("membership and support")
        PROJECTS = "projects", _("projects and innovation")
        COOPERATION = "cooperation", _("cooperation")
        TRAINING = "training", _("training")
        COMMUNICATION = "communication", _("communication and press")

    organisation = models.ForeignKey(
        Organisation, verbose_name=_("organisation"), on_delete=models.CASCADE, related_name="contacts"
    )
    role = models.CharField(pgettext_lazy("in an organisation", "role"), max_length=20, choices=Role.choices)
    email = models.EmailField(
        _("e-mail address"),
        blank=True,
        help_text=_("Of the role, such as contact@…: no address that has a person’s name in it."),
    )
    telephone = models.CharField(
        _("telephone"),
        max_length=40,
        blank=True,
        help_text=_("A Moroccan number, or one that begins with + and a code."),
    )

    class Meta:
        verbose_name = _("contact")
        verbose_name_plural = _("contacts")
        ordering = ["organisation", "role"]
        constraints = [
            models.UniqueConstraint(
                fields=["organisation", "role"],
                name="role_has_one_contact",
                violation_error_message=_("This role has its contact already."),
            ),
            models.CheckConstraint(
                name="contact_can_be_reached",
                condition=~Q(email="", telephone=""),
                violation_error_message=_("An e-mail address or a telephone number is needed."),
            ),
            models.CheckConstraint(
                name="contact_telephone_is_international",
                condition=Q(telephone="") | Q(telephone__startswith="+"),
                violation_error_message=_("A number begins with + and the code of its country."),
            ),
        ]

    def __str__(self):
        return " · ".join(one for one in (str(self.get_role_display()), self.email, self.number) if one)

    def clean(self):
        super().clean()
        if faults := self.faults():
            raise ValidationError(faults)
        self.telephone = self.telephone and international(self.telephone)

    def faults(self):
        """What is wrong: messages by the name of their field."""
        faults = {}
        try:
            if self.telephone:
                international(self.telephone)
        except ValueError:
            faults["telephone"] = _(
                "This is no telephone number. Write it such as 05 22 12 34 56 or +33 1 23 45 67 89."
            )
        if not self.email and not self.telephone:
            faults["email"] = _("An e-mail address or a telephone number is needed.")
        others = Contact.objects.filter(organisation=self.organisation_id, role=self.role).exclude(pk=self.pk)
        if others.exists():
            faults["role"] = _("This role has its contact already.")
        return faults

    @property
    def number(self):
        """The telephone number as one reads it; "" for none."""
        return in_groups(self.telephone)

    @property
    def place(self):
        """Its place among the contacts of its organisation."""
        return self.Role.values.index(self.role)
