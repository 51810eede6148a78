"""Plain pages and news, in real versions: each language's readers get a text written for them."""

from functools import partial

from wagtail.actions.convert_alias import ConvertAliasPageAction

from clusters.demo import source
from core.demo import in_languages, once, publish_once
from core.languages import TRANSLATED
from core.models import Provenance
from resources.demo import parent_of

from ..models import ContentPage, NewsIndexPage, NewsPage
from .legal_pages import LEGAL_PAGES
from .news import NEWS


def load(home):
    """Each page and its translations, once."""
    for record in LEGAL_PAGES:
        publish_in_each_language(f"page:{record['key']}", home, record, ContentPage)
    index = NewsIndexPage.objects.child_of(home).first()
    for record in NEWS:
        page = partial(NewsPage, provenance=Provenance.PRESS, source=source(record["source"]), date=record["date"])
        publish_in_each_language(f"news:{record['key']}", parent_of(record, index), record, page)


def publish_in_each_language(key, parent, record, make):
    """A page from its record, whose tuples are texts in French, Arabic and English; each language edits its own.

    :param make: called with the fields, makes the unsaved page.
    """
    words = in_languages({name: record[name] for name in ("title", "summary")})
    page = make(slug=record["key"], show_in_menus=record.get("show_in_menus", False), body=record["body"][0], **words)
    if made := publish_once(key, parent, page):
        for position, language in enumerate(TRANSLATED, start=1):
            once(f"{key}:{language}", partial(translate, made, language, record, position))


def translate(page, language, record, position):
    """Make the alias of a language a page of its own, with that language's words."""
    alias = page.get_translations().get(locale__language_code=language)
    own = ConvertAliasPageAction(alias.specific).execute(skip_permission_checks=True)
    own.text_language = language
    own.title, own.summary, own.body = (record[name][position] for name in ("title", "summary", "body"))
    own.save_revision().publish()
    return own
