"""News to follow."""

from datetime import datetime, time

from django.utils.timezone import make_aware
from django.utils.translation import gettext_lazy as _

from core.feeds import Feed, register
from core.languages import reader_language

from .models import NewsPage


def news():
    return NewsPage.objects.in_language(reader_language()).with_publication().order_by("-date", "-pk")


def day_of(page):
    """The day that the news itself has: what is brought in from the press is older than its page."""
    return make_aware(datetime.combine(page.date, time()))


register(Feed("actualites", _("News"), news, day_of))
