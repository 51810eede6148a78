"""What news add to the page of an organisation."""

from django.utils.translation import gettext_lazy as _

from clusters.belongings import Section, register
from core.languages import reader_language

from .models import NewsPage


def news(organisation):
    return NewsPage.objects.in_language(reader_language()).filter(owner_organisation=organisation).for_list()


register(Section("news", _("News"), news, "home/news_row.html", order=4))
