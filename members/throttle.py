"""How often one address may fail to sign in, whatever accounts it tries."""

from axes.attempts import get_cool_off_threshold
from axes.handlers.database import AxesDatabaseHandler
from axes.models import AccessAttempt
from django.conf import settings
from django.db.models import Sum

from .sessions import address_of


class SignInHandler(AxesDatabaseHandler):
    """The one of django-axes, which counts the failures of an account, and those of an address as well.

    Offices share an address, so it may fail more often. Success of one account forgets its own failures alone:
    who has an account cannot begin anew with the others.
    """

    def is_locked(self, request, credentials=None):
        return super().is_locked(request, credentials) or fails_too_often(request)


def fails_too_often(request):
    """Whether too many sign-ins from the address of a request were refused in the last quarter of an hour."""
    recent = AccessAttempt.objects.filter(
        ip_address=address_of(request), attempt_time__gte=get_cool_off_threshold(request)
    )
    failures = recent.aggregate(Sum("failures_since_start"))["failures_since_start__sum"] or 0
    return failures >= settings.SIGN_IN_FAILURES_OF_AN_ADDRESS
