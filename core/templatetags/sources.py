"""Footnotes: numbers in the text, in the order of reading, and the list of sources at the foot of the page.

```django
{% footnotes as notes %}
<p>{{ page|words:"summary" }}{% cite notes page.source %}</p>
{% include "components/sources.html" with notes=notes only %}
```
"""

from django import template
from django.utils.html import format_html
from django.utils.translation import gettext as _

register = template.Library()


class Footnotes:
    """The sources of one page, each once: those that its text cites, by number, and what else was read."""

    def __init__(self):
        self.sources = []
        self.read = []

    def number(self, source):
        """The number of a source, from 1; a new one gets the next."""
        if source not in self.sources:
            self.sources.append(source)
        return self.sources.index(source) + 1

    def others(self):
        """What was read and no sentence refers to: without a number, for it leads nowhere."""
        return [source for source in self.read if source not in self.sources]


@register.simple_tag
def footnotes():
    return Footnotes()


@register.simple_tag
def cite(notes, source):
    """The number of a source, as a link to the foot of the page; nothing without a source."""
    if source is None:
        return ""
    is_first = source not in notes.sources
    number = notes.number(source)
    label = _("Source %(number)d") % {"number": number}
    # The list at the foot leads back to the first mention.
    mark = format_html(' id="mention-{}"', number) if is_first else ""
    # A word joiner: a number never begins a line.
    return format_html(
        '\N{WORD JOINER}<sup class="note-ref"{}><a href="#source-{}" aria-label="{}">{}</a></sup>',
        mark,
        number,
        label,
        number,
    )


@register.simple_tag
def cite_all(notes, sources):
    """Put sources at the foot of the page, also those that no sentence of it refers to."""
    for source in sources:
        if source not in notes.read:
            notes.read.append(source)
    return ""
