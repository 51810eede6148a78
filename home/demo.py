"""The plain page on the network, in three real versions: each language's readers get a text written for them."""

from functools import partial

from wagtail.actions.convert_alias import ConvertAliasPageAction

from core.demo import once, publish_once
from core.languages import TRANSLATED

from .models import ContentPage
from .network_page import BODIES, SUMMARIES, TITLES


def load(home):
    """The page and its translations, once."""
    page = publish_once("page:reseau", home, network_page())
    if page:
        for language in TRANSLATED:
            once(f"page:reseau:{language}", partial(translate, page, language))


def network_page():
    return ContentPage(
        slug="reseau",
        show_in_menus=True,
        title=TITLES["fr"],
        title_ar=TITLES["ar"],
        title_en=TITLES["en"],
        summary=SUMMARIES["fr"],
        summary_ar=SUMMARIES["ar"],
        summary_en=SUMMARIES["en"],
        body=BODIES["fr"],
    )


def translate(page, language):
    """Make the alias of a language a page of its own, with that language's words."""
    alias = page.get_translations().get(locale__language_code=language)
    own = ConvertAliasPageAction(alias.specific).execute(skip_permission_checks=True)
    own.text_language = language
    own.title, own.summary, own.body = TITLES[language], SUMMARIES[language], BODIES[language]
    own.save_revision().publish()
    return own
