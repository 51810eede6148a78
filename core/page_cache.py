"""Pages that every anonymous reader shares, kept until anything is published.

A page says that it may be shared (`mark_shared`); a reader with a session neither gets a kept page nor
leaves one. The key holds a version that every change of content replaces: a page that was being made
meanwhile is kept under the old version, where nobody looks.
"""

import hashlib
import secrets
from datetime import timedelta
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.staticfiles.storage import staticfiles_storage
from django.core.cache import cache
from django.db import connection, transaction
from django.http.request import split_domain_port
from django.middleware.http import ConditionalGetMiddleware
from django.utils import timezone
from django.utils.cache import patch_cache_control
from django_tasks import default_task_backend

VERSION = "page-version"


def has_session(request):
    """Whether the reader may be signed in. Decided without touching the session."""
    return settings.SESSION_COOKIE_NAME in request.COOKIES


def mark_shared(request, response):
    """Say who may keep a page: everybody where the reader is anonymous, else only their browser; always ask again."""
    who = {"private": True} if has_session(request) else {"public": True}
    patch_cache_control(response, no_cache=True, **who)


def current_version():
    return cache.get_or_set(VERSION, secrets.token_hex, None)


def forget_pages():
    """Have every kept page made anew, once this transaction is there for all to see."""
    if settings.PAGE_CACHE_SECONDS and replace_version not in (waiting[1] for waiting in connection.run_on_commit):
        transaction.on_commit(replace_version)


def replace_version():
    """Now, or as soon as the cache answers: one that is away may come back with what it had."""
    from .tasks import replace_version_again

    if not is_version_replaced() and default_task_backend.supports_defer:
        kept_until = timezone.now() + timedelta(seconds=settings.PAGE_CACHE_SECONDS)
        replace_version_again.enqueue(kept_until.isoformat())


def is_version_replaced():
    """Try it once. Read back, since a cache that is away says nothing."""
    version = secrets.token_hex()
    cache.set(VERSION, version, None)
    return cache.get(VERSION) == version


class PageCacheMiddleware:
    """Answers from the kept pages where it can. Stands before the session, which it does not need."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if not (may_be_asked(request) and is_named(request)):
            return self.get_response(request)
        key = key_of(request)
        if kept := cache.get(key):
            return kept
        response = self.get_response(request)
        if request.method == "GET" and may_be_kept(response):
            cache.set(key, response, settings.PAGE_CACHE_SECONDS)
        return response


def key_of(request):
    """The whole address, which names the language; not the headers: a page that varies by one is not kept.

    A page names style sheets by their content: after an upgrade it is another one.
    """
    address = hashlib.sha256(request.build_absolute_uri().encode()).hexdigest()
    return f"page:{current_version()}:{getattr(staticfiles_storage, 'manifest_hash', '')}:{address}"


def is_named(request):
    """Whether a request calls the portal by one of its names; the request then says it in one way, as the page will.

    There is no end of ports, nor of names where a dot in ALLOWED_HOSTS stands for any.
    """
    domain, port = split_domain_port(request.get_host())
    base = urlsplit(settings.WAGTAILADMIN_BASE_URL)
    if domain == base.hostname:
        request.META["HTTP_HOST"] = base.netloc
        return True
    if port or domain not in settings.ALLOWED_HOSTS:
        return False
    request.META["HTTP_HOST"] = domain
    return True


def may_be_asked(request):
    """Whether a kept page can be the answer to this request."""
    if not settings.PAGE_CACHE_SECONDS or request.method not in ("GET", "HEAD") or has_session(request):
        return False
    # There is no end of query strings. A request that Wagtail makes itself, for a preview or a task, names none.
    return not request.META.get("QUERY_STRING")


def may_be_kept(response):
    """Whether an answer is a page that says so, and carries nothing of one reader."""
    is_page = response.status_code == 200 and not response.streaming
    varies = response.cookies or response.has_header("Vary")
    return is_page and not varies and "public" in response.get("Cache-Control", "")


class ConditionalPageMiddleware(ConditionalGetMiddleware):
    """Django's, for shared pages: an ETag on anything else might tell that a private thing exists."""

    def needs_etag(self, response):
        return may_be_kept(response)
