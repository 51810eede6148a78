from django.utils.functional import SimpleLazyObject

from .navigation import Navigation


def navigation(request):
    """`navigation`: what every public page shows around its content. Lazy, so that the admin pays nothing."""
    return {"navigation": getattr(request, "navigation", None) or SimpleLazyObject(lambda: Navigation(request))}
