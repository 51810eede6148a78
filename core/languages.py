"""Which words a reader gets: their own language's where a thing has them, else the thing's own, marked."""

from dataclasses import dataclass

from django.conf import settings
from django.utils.html import format_html
from django.utils.translation import get_language, get_language_info, pgettext_lazy

CODES = [code for code, _name in settings.LANGUAGES]
TRANSLATED = [code for code in CODES if code != settings.LANGUAGE_CODE]

IN_LANGUAGE = {
    "fr": pgettext_lazy("of a text", "in French"),
    "ar": pgettext_lazy("of a text", "in Arabic"),
    "en": pgettext_lazy("of a text", "in English"),
}


def reader_language():
    """The active language's two letters; the default one when none is active."""
    code = (get_language() or settings.LANGUAGE_CODE)[:2]
    return code if code in CODES else settings.LANGUAGE_CODE


def direction(language):
    """`rtl` or `ltr`, as HTML's `dir` wants it."""
    return "rtl" if get_language_info(language)["bidi"] else "ltr"


def language_of(text):
    """Arabic where most letters are, else the default language: letters tell no more."""
    letters = [letter for letter in text if letter.isalpha()]
    arabic = [letter for letter in letters if "\u0600" <= letter <= "\u06ff"]
    return "ar" if len(arabic) * 2 > len(letters) else settings.LANGUAGE_CODE


@dataclass(frozen=True)
class Words:
    """A text and the language that it is in."""

    text: str
    language: str

    @property
    def direction(self):
        return direction(self.language)

    @property
    def is_foreign(self):
        return self.language != reader_language()

    def __bool__(self):
        return bool(self.text)

    def __str__(self):
        return self.text

    def marked(self):
        """HTML: the text, within a span that names its language where that is not the reader's."""
        if not self.is_foreign or not self.text:
            return format_html("{}", self.text)
        return format_html('<span lang="{}" dir="{}">{}</span>', self.language, self.direction, self.text)


def words(thing, field, language=None):
    """The text of a translated field, and its language.

    :param thing: has `<field>` in its own language and `<field>_ar`, `<field>_en`.
        Its own language is its `text_language`, French where it has none.
    :param field: a field's name, such as "summary".
    :param language: two letters; the reader's when None.
    :returns: `Words`, with an empty text where the thing has none.
    """
    language = language or reader_language()
    own = getattr(thing, "text_language", settings.LANGUAGE_CODE)
    translation = getattr(thing, f"{field}_{language}", "") if language != own else ""
    if translation:
        return Words(translation, language)
    return Words(getattr(thing, field), own)


def written_in(page):
    """Which language the text of a page is in, in words; "" for the reader's own."""
    return "" if page.text_language == reader_language() else IN_LANGUAGE[page.text_language]


def texts(thing, field):
    """A translated field in every language that it has: `{"fr": "…", "ar": "…"}`."""
    found = {code: words(thing, field, code) for code in CODES}
    return {code: text.text for code, text in found.items() if text and text.language == code}


def speaks(page, language):
    """Whether a page has words of its own in a language; else it shows those of another one, marked.

    An alias speaks the languages that its page of record was given a title or a summary in. Asked by hreflang,
    canonical addresses and the sitemap.
    """
    translated = (getattr(page, f"{field}_{language}", "") for field in ("title", "summary"))
    return language == page.text_language or any(translated)
