"""Did you mean: words near those that nothing has, out of the titles and names that this reader may see."""

from difflib import get_close_matches

from .models import Word
from .text import words

MOST_CANDIDATES = 2000
CLOSE_ENOUGH = 0.72


def corrected(question):
    """The text of a query with its unknown words replaced by the nearest known ones.

    :param question: one that found nothing.
    :returns: a text; "" where there is nothing near. It may still find nothing: ask before it is offered.
    """
    found = [_nearest(word, question) for word in words(question.query.text)[:8]]
    text = " ".join(near for near in found if near)
    return text if text and text != question.query.name else ""


def _nearest(word, question):
    """The word itself where it is known or short; a near one; None where there is neither."""
    if len(word) < 3:
        return word
    readable = Word.objects.filter(entry__in=question.entries())
    begins = readable.starting_with(f":{word[0]}").values_list("key", flat=True).distinct()
    known = [key[1:] for key in begins[:MOST_CANDIDATES]]
    if word in known:
        return word
    return next(iter(get_close_matches(word, known, n=1, cutoff=CLOSE_ENOUGH)), None)
