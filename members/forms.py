"""The admin's forms of accounts."""

from django.utils.translation import gettext_lazy as _
from wagtail.users.forms import UserCreationForm, UserEditForm

from .models import User

TAKEN = _("An account with this e-mail address exists already.")


class UniqueEmail:
    """The address is the login, whatever its case."""

    error_messages = {**UserCreationForm.error_messages, "duplicate_username": TAKEN}

    def clean_email(self):
        email = self.cleaned_data["email"]
        if User.objects.filter(email__iexact=email).exclude(pk=self.instance.pk).exists():
            self.add_error("email", TAKEN)
        return email


class AccountCreationForm(UniqueEmail, UserCreationForm):
    class Meta(UserCreationForm.Meta):
        fields = UserCreationForm.Meta.fields | {"language"}


class AccountEditForm(UniqueEmail, UserEditForm):
    class Meta(UserEditForm.Meta):
        fields = UserEditForm.Meta.fields | {"language"}
