"""Footnotes: numbers in the text, in the order of reading, and the list of sources at the foot of the page.

```django
{% footnotes as notes %}
<p>{{ page|words:"summary" }}{% cite notes page.source %}</p>
{% include "components/sources.html" with sources=notes.sources only %}
```
"""

from django import template
from django.utils.html import format_html
from django.utils.translation import gettext as _

register = template.Library()


class Footnotes:
    """The sources of one page, each once."""

    def __init__(self):
        self.sources = []

    def number(self, source):
        if source not in self.sources:
            self.sources.append(source)
        return self.sources.index(source) + 1


@register.simple_tag
def footnotes():
    return Footnotes()


@register.simple_tag
def cite(notes, source):
    """The number of a source, as a link to the foot of the page; nothing without a source."""
    if source is None:
        return ""
    number = notes.number(source)
    return format_html(
        '<sup class="note-ref"><a href="#source-{}" aria-label="{}">{}</a></sup>',
        number,
        _("Source %(number)d") % {"number": number},
        number,
    )


@register.simple_tag
def cite_all(notes, sources):
    """Put sources at the foot of the page that no sentence of it refers to."""
    for source in sources:
        notes.number(source)
    return ""
