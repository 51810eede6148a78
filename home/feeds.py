"""News to follow: all of it, or one organisation's."""

from datetime import datetime, time

from django.utils.text import format_lazy
from django.utils.timezone import make_aware
from django.utils.translation import gettext_lazy as _

from core.feeds import Feed, register
from core.languages import reader_language

from .models import NewsPage
from .models.news import NEWS, TELLERS


def news():
    return NewsPage.objects.in_language(reader_language()).with_publication().order_by("-date", "-pk")


def day_of(page):
    """The day that the news itself has: what is brought in from the press is older than its page."""
    return make_aware(datetime.combine(page.date, time()))


def news_of(organisation):
    """The feed of one organisation's news, whatever its page is called; None where it can have none."""
    if organisation.kind not in TELLERS:
        return None

    def things():
        return news().filter(owner_organisation=organisation.pk)

    label = format_lazy("{} · {}", _("News"), str(organisation))
    return Feed(str(organisation.pk), label, things, day_of, route="feed_of_news")


register(Feed(NEWS, _("News"), news, day_of))
