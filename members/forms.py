"""The admin's forms of accounts."""

import logging

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.auth import LoginForm
from wagtail.admin.forms.auth import PasswordResetForm as WagtailPasswordResetForm
from wagtail.users.forms import UserCreationForm, UserEditForm

from .models import User, folded
from .sessions import address_of
from .tasks import send_reset_links
from .throttle import count_new_password

logger = logging.getLogger(__name__)

TAKEN = _("An account with this e-mail address exists already.")


class SignInForm(LoginForm):
    """Wagtail's, whose label of the password speaks English only, and whose placeholders say the labels again."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["password"].label = capfirst(User._meta.get_field("password").verbose_name)
        for field in self.fields.values():
            field.widget.attrs.pop("placeholder", None)


class PasswordResetForm(WagtailPasswordResetForm):
    """Wagtail's, which leaves the mail to a task: how long an answer takes must not tell who has an account.

    Each request leaves a task, so whoever asks too often gets the same answer, and no task.
    """

    def save(self, *, request, **options):
        if count_new_password(request) > settings.NEW_PASSWORDS_OF_AN_ADDRESS:
            logger.warning("Too many new passwords were asked for from %s", address_of(request))
            return
        send_reset_links.enqueue([user.pk for user in self.get_users(self.cleaned_data["email"])])


class UniqueEmail:
    """The address is the login, however it is spelled."""

    error_messages = {**UserCreationForm.error_messages, "duplicate_username": TAKEN}

    def clean_email(self):
        """Wagtail's form finds the same address; this one in other letters: a database knows but some of them."""
        email = self.cleaned_data["email"]
        others = User.objects.exclude(pk=self.instance.pk).exclude(email=email).values_list("email", flat=True)
        if folded(email) in map(folded, others):
            raise ValidationError(TAKEN)
        return email


class AccountCreationForm(UniqueEmail, UserCreationForm):
    class Meta(UserCreationForm.Meta):
        fields = UserCreationForm.Meta.fields | {"language"}


class AccountEditForm(UniqueEmail, UserEditForm):
    class Meta(UserEditForm.Meta):
        fields = UserEditForm.Meta.fields | {"language"}
