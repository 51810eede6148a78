"""How often one address may fail to sign in, or ask for a new password, whatever accounts it names."""

import logging

from axes.handlers.database import AxesDatabaseHandler
from axes.models import AccessAttempt
from django.conf import settings
from django.core.cache import cache
from django.db.models import Sum
from django.utils import timezone

from .sessions import address_of

logger = logging.getLogger(__name__)


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


def asks_too_often(request):
    """Count that somebody asks for a new password, and whether their address did so too often in a quarter of an hour.

    Without the cache nobody is counted.
    """
    address = address_of(request)
    key = f"new-password:{address}"
    cache.add(key, 0, settings.AXES_COOLOFF_TIME.total_seconds())
    try:
        asked = cache.incr(key) or 0
    except ValueError:  # the quarter ended between the two
        asked = 0
    if asked > settings.NEW_PASSWORDS_OF_AN_ADDRESS:
        logger.warning("Too many new passwords were asked for from %s", address)
        return True
    return False
