from django.db import transaction
from django.http import HttpResponse
from django.views.decorators.cache import never_cache


@transaction.non_atomic_requests
@never_cache
def live(request):
    """Whether this process answers. It asks no database: a container must not die because another one did."""
    return HttpResponse("ok", content_type="text/plain")
