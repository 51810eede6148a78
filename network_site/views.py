from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpResponse, HttpResponseServerError, JsonResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.crypto import constant_time_compare
from django.utils.translation import override
from django.views.decorators.cache import never_cache
from django_guid import get_guid
from prometheus_client import CONTENT_TYPE_LATEST

from core.navigation import NavigationOfNoPage

from . import health, metrics


@transaction.non_atomic_requests
@never_cache
def live(request):
    """Whether this process answers. It asks no database: a container must not die because another one did."""
    return HttpResponse("ok", content_type="text/plain")


@transaction.non_atomic_requests
@never_cache
def ready(request):
    """Whether this installation can serve: 503 without its database. What it can do without is only told."""
    try:
        return JsonResponse({"status": "ok", **health.report()})
    except health.NotReady as error:
        return JsonResponse({"status": f"not ready: {error}"}, status=503)


@never_cache
def figures(request):
    """For Prometheus, which knows METRICS_TOKEN, and for nobody else."""
    given = request.headers.get("Authorization", "")
    if not settings.METRICS_TOKEN or not constant_time_compare(given, f"Bearer {settings.METRICS_TOKEN}"):
        raise PermissionDenied
    return HttpResponse(metrics.exposition(), content_type=CONTENT_TYPE_LATEST)


def robots(request):
    """What crawlers leave out: the answers of our own search, of which there is no end and each of which costs."""
    lines = ["User-agent: *"]
    for language, _name in settings.LANGUAGES:
        with override(language):
            lines.append(f"Disallow: {reverse('search:results')}?")
    lines += ["", f"Sitemap: {request.build_absolute_uri(reverse('sitemap'))}", ""]
    return HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")


def not_found(request, exception):
    """The page for an address where nothing is that this reader may open: the same whichever of the two it is."""
    return render(request, "404.html", {"navigation": NavigationOfNoPage(request)}, status=404)


def server_error(request):
    """The page of a failure, with the id under which the log tells more. It asks nothing of the database."""
    context = {"request_id": get_guid(), "arabic_first": request.path.startswith("/ar/")}
    return HttpResponseServerError(render_to_string("500.html", context))
