"""How plain pages become findable."""

from django.conf import settings
from django.utils.translation import gettext_lazy as _
from wagtail.rich_text import get_text_for_indexing

from core.languages import CODES, texts
from search.kinds import Description, Kind, register

from .models import ContentPage


def describe_page(page):
    """A page with real translations is found in each language by its own readers."""
    text = " ".join(get_text_for_indexing(str(block)) for block in page.body).strip()
    return Description(
        titles=texts(page, "title"),
        summaries=texts(page, "summary"),
        bodies={page.text_language: text} if text else {},
        languages=languages_of_readers(page),
    )


def languages_of_readers(page):
    """Whose page this is: its own language's, and those of the languages that follow the tree of record."""
    own = page.locale.language_code
    if own != settings.LANGUAGE_CODE:
        return [own]
    converted = page.get_translations().filter(alias_of__isnull=True).values_list("locale__language_code", flat=True)
    return [code for code in CODES if code not in set(converted)]


register(Kind("page", _("page"), _("pages"), ContentPage, describe_page))
