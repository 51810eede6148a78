"""How long a session lasts, and from where somebody signs in."""

import time

from django.conf import settings
from django.contrib.auth import logout

# How often a session in use writes down that it is.
STEP_SECONDS = 3600


class SessionLimitMiddleware:
    """Ends a session `SESSION_LONGEST_AGE` seconds after its sign-in.

    One that is used is kept: it is saved, and so lasts `SESSION_COOKIE_AGE` seconds anew, once an hour at most.
    Without the session's cookie nobody is asked who they are: such answers do not vary with cookies.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if settings.SESSION_COOKIE_NAME in request.COOKIES and request.user.is_authenticated:
            limit(request)
        return self.get_response(request)


def limit(request):
    now, session = int(time.time()), request.session
    if now - session.setdefault("signed_in_at", now) > settings.SESSION_LONGEST_AGE:
        logout(request)
    elif now - session.get("used_at", 0) > STEP_SECONDS:
        session["used_at"] = now


def address_of(request):
    """The address that a request came from, as our proxy tells it: it sets the header itself, whatever was sent.

    Where there is no proxy, in development, anybody may claim any address.
    """
    return request.headers.get("X-Forwarded-For") or request.META.get("REMOTE_ADDR")


def account_of(request, credentials):
    """The name that somebody signs in with, in the one form of all spellings of an account, and no longer than one."""
    from .models import User, folded  # when the apps are there

    name = (credentials or request.POST).get(settings.AXES_USERNAME_FORM_FIELD) or ""
    return folded(name)[: User._meta.get_field("email").max_length]
