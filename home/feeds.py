"""News to follow."""

from django.utils.translation import gettext_lazy as _

from core.feeds import Feed, register
from core.languages import reader_language

from .models import NewsPage


def news():
    return NewsPage.objects.in_language(reader_language()).with_publication().order_by("-date", "-pk")


register(Feed("actualites", _("News"), news))
