"""What every answer carries, and what values get that nobody can type in a form."""

import logging

from django.core.exceptions import ValidationError
from django.db import DataError, IntegrityError
from django.http import HttpResponse
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.datastructures import MultiValueDictKeyError
from django.views.defaults import bad_request
from treebeard.exceptions import InvalidMoveToDescendant
from wagtail.models import Page

UNIQUE_VIOLATION = "23505"  # of PostgreSQL
FORGED = (OverflowError, DataError, ValidationError, InvalidMoveToDescendant, MultiValueDictKeyError, Page.DoesNotExist)

logger = logging.getLogger(__name__)

# Nothing of a reader's device is asked for. The proxy says the same of what it serves itself (deploy/headers.conf).
PERMISSIONS_POLICY = "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"


class ResourcePolicyMiddleware:
    """The headers that neither Django nor django-csp knows. A view may say otherwise."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        response.headers.setdefault("Permissions-Policy", PERMISSIONS_POLICY)
        response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        return response


class ForgedValueMiddleware:
    """Answers 400 in the admin where a library passed on a key that is none: the transaction is rolled back.

    Everywhere else such an exception is a mistake of ours. Only an address with a NUL is not: no column holds it.

    Wagtail's page chooser and Django's forms of inline rows do so with "abc", its choices of several things with a
    number that no column holds, its moving of several pages with one of them as their new parent, its copying below a
    page that is not there. Inline rows that are said to be stored lack their key.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_exception(self, request, exception):
        is_asked_for = request.path.startswith(reverse("wagtailadmin_home")) or "\0" in request.path
        if not (is_asked_for and is_forged(exception)):
            return None
        logger.warning("Forged value at %s: %s", request.path, exception)
        return bad_request(request, exception)


def is_forged(exception):
    """Whether an exception that nobody caught comes of a value no column can hold, or of a key that is none."""
    if isinstance(exception, FORGED):
        return True
    said = str(exception)
    return isinstance(exception, ValueError) and ("expected a number but got" in said or "cannot contain NUL" in said)


class SavedTwiceMiddleware:
    """Answers 409 in the admin to the second of two requests that save the same at once.

    Each form looks first whether it is there; none sees what another request is about to write. The database does. The
    log has the constraint, not the values: they may be somebody's address.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_exception(self, request, exception):
        constraint = taken_constraint(exception)
        if constraint is None or not request.path.startswith(reverse("wagtailadmin_home")):
            return None
        logger.warning("Saved twice at %s: %s", request.path, constraint)
        return HttpResponse(render_to_string("409.html"), status=409)


def taken_constraint(exception):
    """What must be unique and is there already, by its name or its columns; None of another exception."""
    cause = exception.__cause__ if isinstance(exception, IntegrityError) else None
    if getattr(cause, "pgcode", None) == UNIQUE_VIOLATION:
        return cause.diag.constraint_name
    return str(cause) if str(cause).startswith("UNIQUE constraint failed") else None
