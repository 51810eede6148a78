"""What a reader asks for, out of what they typed."""

from dataclasses import dataclass

from .stopwords import EVERY_STOP_WORD
from .text import tokens
from .thesaurus import LONGEST_PHRASE, current

LONGEST_QUERY = 300
MOST_WORDS = 12


@dataclass(frozen=True)
class Concept:
    """One thing that is asked for, and all the ways to say it.

    :param text: as typed.
    :param ways: phrases (tuples of folded words); the first is the reader's own. A thing matches the concept
        if it has all words of one of them.
    """

    text: str
    ways: tuple[tuple[str, ...], ...]


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
        """How many concepts a thing must match: all of one or two, half of more."""
        return len(self.concepts) if len(self.concepts) <= 2 else -(-len(self.concepts) // 2)


def parse(typed, thesaurus=None):
    """What is asked, with all the ways to say it.

    :param typed: any text at all.
    :param thesaurus: the portal's own, as it is now, if None.
    """
    text = typed.strip()[:LONGEST_QUERY]
    all_tokens = tokens(text)
    once = {token.word: token for token in reversed(all_tokens)}
    kept = sorted(once.values(), key=lambda token: token.start)
    kept = [token for token in kept if token.word not in EVERY_STOP_WORD] or kept
    return Query(
        text,
        tuple(_concepts(text, kept[:MOST_WORDS], thesaurus or current())) if kept else (),
        " ".join(token.word for token in all_tokens),
        len(typed.strip()) > LONGEST_QUERY or len(kept) > MOST_WORDS,
    )


def _concepts(text, kept, thesaurus):
    """Phrases that mean something together, longest first; the other words one by one."""
    at = 0
    while at < len(kept):
        for length in range(min(LONGEST_PHRASE, len(kept) - at), 0, -1):
            part = kept[at : at + length]
            phrase = tuple(token.word for token in part)
            ways = thesaurus.ways_to_say(phrase)
            if ways or length == 1:
                yield Concept(text[part[0].start : part[-1].end], tuple(ways or [phrase]))
                at += length
                break
