"""How plain pages and news become findable."""

from django.conf import settings
from django.utils.translation import gettext_lazy as _

from clusters.findable import in_each_language
from core.languages import CODES, texts, written_in
from resources.findable import cluster_keys, dates_of, related_names
from search.kinds import Description, Kind, register

from .models import ContentPage, NewsPage


def describe_page(page):
    """A page with real translations is found in each language by its own readers."""
    return Description(
        titles=texts(page, "title"),
        summaries=texts(page, "summary"),
        bodies=bodies(page),
        languages=languages_of_readers(page),
    )


def describe_news(page):
    owner = [page.owner_organisation] if page.owner_organisation else []
    return Description(
        titles=texts(page, "title"),
        summaries=texts(page, "summary"),
        bodies=bodies(page),
        related_names=[*related_names(page, owner, []), *dates_of(page)],
        lines=in_each_language(lambda: " · ".join(str(one) for one in (page.when, *owner, written_in(page)) if one)),
        facets={"cluster": cluster_keys(page, owner)},
        date=page.date,
        languages=languages_of_readers(page),
    )


def bodies(page):
    """The text of its blocks, in the one language that they are written in."""
    text = " ".join(page.body.stream_block.get_searchable_content(page.body)).strip()
    return {page.text_language: text} if text else {}


def languages_of_readers(page):
    """Whose page this is: its own language's, and those of the languages that follow the tree of record."""
    own = page.locale.language_code
    if own != settings.LANGUAGE_CODE:
        return [own]
    converted = page.get_translations().filter(alias_of__isnull=True).values_list("locale__language_code", flat=True)
    return [code for code in CODES if code not in set(converted)]


register(Kind("page", _("page"), _("pages"), ContentPage, describe_page))
register(Kind("news", _("piece of news"), _("news"), NewsPage, describe_news))
