"""How often one address may fail to sign in, or ask for a new password, whatever accounts it names."""

from axes.handlers.database import AxesDatabaseHandler
from axes.models import AccessAttempt
from django.conf import settings
from django.core.cache import cache
from django.db.models import Sum
from django.utils import timezone

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
    since = timezone.now() - settings.AXES_COOLOFF_TIME
    recent = AccessAttempt.objects.filter(ip_address=address_of(request), attempt_time__gte=since)
    failures = recent.aggregate(Sum("failures_since_start"))["failures_since_start__sum"] or 0
    return failures >= settings.SIGN_IN_FAILURES_OF_AN_ADDRESS


def count_new_password(request):
    """Count that somebody asks for a new password; returns how often their address did in a quarter of an hour.

    Without the cache nobody is counted: 0.
    """
    key = f"new-password:{address_of(request)}"
    cache.add(key, 0, settings.AXES_COOLOFF_TIME.total_seconds())
    try:
        return cache.incr(key) or 0
    except ValueError:  # the quarter ended between the two
        return 0
