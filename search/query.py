"""What a reader asks for, out of what they typed."""

from dataclasses import dataclass

from .stopwords import EVERY_STOP_WORD
from .text import words
from .thesaurus import LONGEST_PHRASE, current

LONGEST_QUERY = 300
MOST_WORDS = 12


@dataclass(frozen=True)
class Concept:
    """One thing that is asked for, and all the ways to say it.

    :param ways: phrases (tuples of folded words); the first is the reader's own. A thing matches the concept
        if it has all words of one of them.
    """

    ways: tuple[tuple[str, ...], ...]

    @property
    def asked(self):
        return " ".join(self.ways[0])


@dataclass(frozen=True)
class Query:
    """
    :param text: as typed, without surrounding space, cut at `LONGEST_QUERY`.
    :param name: its folded words, stop words included: whoever has this as a name comes first.
    :param is_cut: more was typed than is searched for.
    """

    text: str = ""
    concepts: tuple[Concept, ...] = ()
    name: str = ""
    is_cut: bool = False

    def __bool__(self):
        return bool(self.concepts)

    @property
    def needed(self):
        """How many concepts a thing must match: all of one or two, two thirds of more."""
        return len(self.concepts) if len(self.concepts) <= 2 else -(-len(self.concepts) * 2 // 3)


def parse(typed, widen=True):
    """
    :param typed: any text at all.
    :param widen: look for other ways to say it, too.
    """
    text = typed.strip()[:LONGEST_QUERY]
    every_word = words(text)
    kept = list(dict.fromkeys(word for word in every_word if word not in EVERY_STOP_WORD) or dict.fromkeys(every_word))
    return Query(
        text,
        tuple(_concepts(kept[:MOST_WORDS], current() if widen else None)),
        " ".join(every_word),
        len(typed.strip()) > LONGEST_QUERY or len(kept) > MOST_WORDS,
    )


def _concepts(kept, thesaurus):
    """Phrases that mean something together, longest first; the other words one by one."""
    at = 0
    while at < len(kept):
        for length in range(min(LONGEST_PHRASE, len(kept) - at) if thesaurus else 1, 0, -1):
            phrase = tuple(kept[at : at + length])
            ways = thesaurus.ways_to_say(phrase) if thesaurus else []
            if ways or length == 1:
                yield Concept(tuple(ways or [phrase]))
                at += length
                break
