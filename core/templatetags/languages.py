from django import template
from django.utils.html import format_html
from wagtail.templatetags.wagtailcore_tags import richtext

from core.dates import dated as dated_in_words
from core.dates import iso as iso_date
from core.dates import since as since_in_words
from core.dates import until as until_in_words
from core.languages import words as words_of
from core.languages import written_in as written_in_words

from .typography import ordinals, raised, typeset, whole

register = template.Library()


@register.filter
def words(thing, field):
    """`{{ page|words:"summary" }}`: the reader's language where the thing has it, else the original, marked."""
    text = whole(typeset(words_of(thing, field)))
    return raised(text.marked()) if text.language == "fr" else text.marked()


@register.filter
def isolated(thing, field):
    """`{{ source|isolated:"title" }}`: `words` in a line of others, turned as its language is.

    A `<bdi>` alone takes the direction of its first letter: "CENAM، مركز …" would start on the left.
    """
    return format_html('<bdi dir="{}">{}</bdi>', words_of(thing, field).direction, words(thing, field))


@register.filter
def plainwords(thing, field):
    """The same without marks: for attributes, and for `<title>`, which can hold none."""
    return typeset(words_of(thing, field)).text


@register.filter
def richwords(thing, field):
    """Like `words` for a field of rich text: its HTML, within a block that is marked when it is foreign."""
    text = words_of(thing, field)
    if not text:
        return ""
    html = whole(typeset(richtext(text.text), text.language))
    html = raised(html) if text.language == "fr" else html
    if text.is_foreign:
        return format_html('<div class="prose" lang="{}" dir="{}">{}</div>', text.language, text.direction, html)
    return format_html('<div class="prose">{}</div>', html)


@register.filter
def dated(value, precision):
    """`{{ page.signed_on|dated:page.precision }}`: a date as exact as it is known."""
    return ordinals(dated_in_words(value, precision))


@register.filter
def iso(value, precision):
    """`<time datetime="{{ page.date|iso:page.precision }}">`: a date for machines, no more exact than it is known."""
    return iso_date(value, precision)


@register.filter
def since(value, precision):
    """`{{ name.start|since:name.precision }}`: from when on."""
    return ordinals(since_in_words(value, precision))


@register.filter
def written_in(page):
    """`{{ page|written_in }}`: "in French" for readers of another language."""
    return written_in_words(page)


@register.filter
def until(value, precision):
    return ordinals(until_in_words(value, precision))
