import unicodedata

from django.conf import settings
from django.contrib.auth.models import AbstractUser, BaseUserManager
from django.db import models
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _
from wagtail.users.models import UserProfile


def folded(email):
    """An address in the one form that all its spellings share: two of them are one account, or are not, everywhere.

    The database folds more than Python does: PostgreSQL finds "i" for a dotless "ı".
    """
    return unicodedata.normalize("NFKC", email).casefold()


class UserManager(BaseUserManager):
    """Accounts by e-mail address."""

    use_in_migrations = True

    def create_user(self, email, password=None, **fields):
        """Save a new account.

        :param email: the login; stored as written, unique whatever its case.
        :param password: None for an account that cannot sign in with a password.
        :raises ValueError: without an address.
        """
        if not email:
            raise ValueError("An account needs an e-mail address.")
        user = self.model(email=self.normalize_email(email), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email, password=None, **fields):
        """Like `create_user`, with every right in the admin."""
        return self.create_user(email, password, **{"is_staff": True, "is_superuser": True, **fields})

    def get_by_natural_key(self, email):
        """Find an account at sign-in: the case of the address does not matter.

        :raises User.DoesNotExist: where the database only takes one letter for another.
        """
        spellings = [user for user in self.filter(email__iexact=email) if folded(user.email) == folded(email)]
        if not spellings:
            raise self.model.DoesNotExist
        return min(spellings, key=lambda user: user.email != email)


class User(AbstractUser):
    """Somebody who signs in. The e-mail address is the login: there is no user name."""

    username = None
    email = models.EmailField(_("e-mail address"), max_length=254, unique=True)
    language = models.CharField(_("language"), max_length=2, choices=settings.LANGUAGES, default=settings.LANGUAGE_CODE)

    reset_sent_at = models.DateTimeField(_("last mail for a new password"), null=True, blank=True, editable=False)

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS = []

    objects = UserManager()

    class Meta:
        verbose_name = _("account")
        verbose_name_plural = _("accounts")
        constraints = [
            models.UniqueConstraint(
                Lower("email"),
                name="account_email_is_unique",
                violation_error_message=_("An account with this e-mail address exists already."),
            ),
        ]

    def __str__(self):
        return self.get_full_name() or self.email

    def save(self, *args, **kwargs):
        super().save(*args, **kwargs)
        if kwargs.get("update_fields") is None:
            self.tell_admin_language()

    def tell_admin_language(self):
        """Wagtail's admin speaks the language of its own profile of a person."""
        profile, is_new = UserProfile.objects.get_or_create(user=self)
        if not is_new and profile.preferred_language != self.language:
            profile.preferred_language = self.language
            profile.save(update_fields=["preferred_language"])
