from django.template.response import TemplateResponse
from django.views.decorators.http import require_safe

from .results import Results, suggest


@require_safe
def results(request):
    """One page for everything that can be found. Without a query, everything, the newest first."""
    return TemplateResponse(request, "search/results.html", {"results": Results(request)})


@require_safe
def suggestions(request):
    """Links while the reader types: a piece of HTML."""
    return TemplateResponse(request, "search/suggestions.html", {"hits": suggest(request)})
