"""What news add to the page of an organisation."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from clusters.belongings import Section, register

from .feeds import news_of
from .models import NewsPage


def news(organisation):
    return NewsPage.objects.filter(owner_organisation=organisation)


def news_counted(number):
    return ngettext("%(number)s piece of news", "%(number)s pieces of news", number) % {"number": number}


register(Section("news", _("News"), news_counted, NewsPage, "", news, "home/news_row.html", follow=news_of, order=4))
