"""Events to follow: what comes next, and what was announced last."""

from django.utils.translation import gettext_lazy as _

from core.feeds import Feed, register
from core.languages import reader_language

from .models import EventPage


def upcoming():
    return EventPage.objects.in_language(reader_language()).upcoming().with_publication()


def announced():
    return EventPage.objects.in_language(reader_language()).newest_first()


register(Feed("agenda", _("Upcoming events"), upcoming))
register(Feed("evenements", _("Latest events announced"), announced))
