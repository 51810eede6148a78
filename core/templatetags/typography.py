"""Typography of the reader's language, so that nobody has to type it."""

import re
from dataclasses import is_dataclass, replace

from django import template
from django.utils.html import conditional_escape, format_html, format_html_join
from django.utils.safestring import mark_safe
from django.utils.text import Truncator

from core.characters import clean_question
from core.languages import reader_language

register = template.Library()

THIN = "\u202f"  # narrow no-break space
SPACES = " \u00a0\u202f"

MOST_SAID_AGAIN = 5

MONTH_NAMES = [
    *("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre"),
    *("décembre", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October"),
    *("November", "December", "يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر"),
    *("نونبر", "دجنبر"),
]

# What is HTML and not text: tags, comments and character references stay as they are.
MARKUP = re.compile(r"(<[^>]*>|&#?\w+;)")
BEFORE = re.compile(rf"[{SPACES}]+(?=[;:!?»%])")
MISSING_BEFORE = re.compile(r"(?<=\w)(?=[;:!?»]+(?:\s|$))")
AFTER_OPENING = re.compile(rf"«[{SPACES}]*")
BEFORE_CLOSING = re.compile(rf"(?<=[^\s{THIN}])»")
THOUSANDS = re.compile(rf"(?<=\d)[{SPACES}](?=\d{{3}}(?!\d)|€|(?:M?DH|m²)(?!\w))")
APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)")
# A name of two parts, "Souss-Massa"; Arabic has no capitals: what it joins by a hyphen is a name. Not one of three
# parts or of 17 letters: where it may not end a line after its hyphen, a narrow page cuts it within a word.
WITHIN_A_NAME = re.compile(
    r"(?<![\w-])(?![\w-]{17})([^\W_]*[^\W\d_])-(?!(?:Al|El) )(?=[^\W\d_a-zà-öø-ÿœ])([^\W_]+)(?![\w-])"
)
ORDINAL = re.compile(r"(?<!\w)(\d{1,2}|I)(er|re|e)\b")
OUR_NAME = re.compile(r"\bMaroc (?=Clusters?\b)")
# "Al Hoceïma", "El Jadida": the article of a name. After a hyphen a line may end before it: such a name is long.
ARTICLE = re.compile(r"\b(Al|El) (?=[A-ZÀ-Þ])")
# "لـ CE3M": half a word, drawn out to the next one.
DRAWN_OUT = re.compile(r"(?<=ـ) (?=\w)")
# "24 novembre", "1er mai", "4 et 5 février".
DAYS = rf"\b\d\d?(?:er)?(?: (?:et|au|and|to) \d\d?)? (?:{'|'.join(MONTH_NAMES)})\b"
DAY_OF_A_MONTH = re.compile(DAYS, re.IGNORECASE)


def french(text):
    """Plain text with thin spaces inside « », before ; : ! ? and in numbers, and with curved apostrophes."""
    text = BEFORE.sub(THIN, text)
    text = MISSING_BEFORE.sub(THIN, text)
    text = AFTER_OPENING.sub(f"«{THIN}", text)
    text = BEFORE_CLOSING.sub(f"{THIN}»", text)
    text = THOUSANDS.sub(THIN, text)
    return APOSTROPHE.sub("’", text)


def unbroken(text):
    """Plain text in which no line ends within a name or a day: "Tan-Tan", "Maroc Cluster", "24 novembre"."""
    text = WITHIN_A_NAME.sub("\\1-\N{WORD JOINER}\\2", text) if "-" in text else text
    text = ARTICLE.sub("\\1\N{NO-BREAK SPACE}", text)
    text = DRAWN_OUT.sub("\N{NO-BREAK SPACE}", text)
    text = DAY_OF_A_MONTH.sub(lambda found: found[0].replace(" ", "\N{NO-BREAK SPACE}"), text)
    return OUR_NAME.sub("Maroc\N{NO-BREAK SPACE}", text)


def raised(html):
    """French HTML with the letters of ordinals raised: "1<sup>er</sup>", "2<sup>e</sup>"."""
    return each_text(html, lambda text: ORDINAL.sub(r"\1<sup>\2</sup>", text))


@register.filter
def ordinals(text):
    """`{{ page.when|ordinals }}`: a date in the reader's words, as HTML with "1<sup>er</sup>"."""
    html = conditional_escape(text)
    return raised(html) if reader_language() == "fr" else html


@register.filter
def asked(text, most=60):
    """`{{ listing.typed|asked:30 }}`: what the address asks, cut, and apart from the words around it."""
    return format_html("<bdi>{}</bdi>", Truncator(clean_question(str(text))).chars(most))


@register.filter
def each_asked(values):
    """`{{ listing.ignored|each_asked }}`: the same of several, of many the first."""
    return listed([*map(asked, values[:MOST_SAID_AGAIN]), *["…"] * (len(values) > MOST_SAID_AGAIN)])


@register.filter
def listed(values):
    """`{{ cluster.sectors.all|listed }}`: with the comma of the reader's language between."""
    comma = "، " if reader_language() == "ar" else ", "
    return format_html_join(comma, "{}", ((conditional_escape(whole(value)),) for value in values))


@register.filter
def dotted(text):
    """`{{ hit.line|dotted }}`: "a · b" as short facts in a row, without a dot where a line starts or ends."""
    parts = ((whole(part),) for part in str(text).split(" · "))
    return format_html('<span class="dotted">{}</span>', format_html_join(" ", "<span>{}</span>", parts))


@register.filter
def whole(value):
    """`{{ organisation|whole }}`: a text, HTML or `core.languages.Words` with its names `unbroken`."""
    return "" if value is None else each_text(value, unbroken)


@register.filter(name="typeset", needs_autoescape=True)
def typeset_whole(value, language=None, autoescape=True):
    """`{{ page.summary|typeset }}`, `{{ quote|typeset:"fr" }}`: `typeset`, with its names `unbroken`."""
    text = whole(typeset(value, language))
    return conditional_escape(text) if autoescape and isinstance(text, str) else text


def typeset(value, language=None):
    """French typography where the text is French.

    :param value: a text, HTML that is known as safe (`__html__`), or `core.languages.Words`, which know their language.
    :param language: two letters; the text's own, or the reader's, when None.
    """
    if value is None:
        return ""
    language = language or getattr(value, "language", None) or reader_language()
    return each_text(value, french) if language == "fr" else value


def each_text(value, change):
    """What is said there changed, and no markup touched.

    :param value: as for `typeset`; :param change: a function of plain text.
    """
    if is_dataclass(value):
        return replace(value, text=change(value.text))
    if hasattr(value, "__html__"):
        pieces = MARKUP.split(value.__html__())
        pieces[::2] = [change(piece) for piece in pieces[::2]]
        return mark_safe("".join(pieces))  # noqa: S308 (it was safe, and no markup was touched)
    return change(str(value))
