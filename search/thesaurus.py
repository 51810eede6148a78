"""Which words mean the same: the portal's own list (`synonyms.py`) and the names that upper apps registered."""

import time
from itertools import chain

from core.languages import CODES

from . import kinds
from .stopwords import EVERY_STOP_WORD
from .synonyms import SYNONYMS
from .text import stem, tokens, words

LONGEST_PHRASE = 6
MOST_WAYS = 10
FRESH_SECONDS = 60


class Thesaurus:
    """Finds in a query the phrases of any group, and what else each of them is called.

    :param groups: lists of phrases that mean the same.
    :ivar terms: the words of all phrases, folded, and how each is spelt: what misspelt ones are compared with.
    """

    def __init__(self, groups):
        self._ways, self.terms = {}, {}
        for group in groups:
            self.terms |= {token.word: text[token.start : token.end] for text in group for token in tokens(text)}
            phrases = list(dict.fromkeys(phrase for text in group if (phrase := significant(text))))
            if len(phrases) > 1:
                for phrase in phrases:
                    self._learn(phrase, phrases)

    def _learn(self, phrase, phrases):
        for key in set(_keys(phrase)):
            ways = self._ways.setdefault(key, [])
            ways.extend(other for other in phrases if other not in ways)

    def ways_to_say(self, phrase):
        """All phrases of the groups that hold this one, itself first; none if no group does.

        :param phrase: a tuple of folded words; their forms do not matter.
        """
        own = set(_keys(phrase))
        found = dict.fromkeys(chain.from_iterable(self._ways.get(key, ()) for key in own))
        others = [way for way in found if own.isdisjoint(_keys(way))]
        shortest = [way for way in others if not any(set(other) < set(way) for other in others)]
        return [phrase, *shortest][:MOST_WAYS] if found else []


def own_groups():
    """The portal's own list, without its languages."""
    return [list(chain.from_iterable(group.values())) for group in SYNONYMS]


def significant(text):
    """The words of a phrase that count, as a tuple: all of them if all are stop words."""
    all_words = words(text)[:LONGEST_PHRASE]
    return tuple(word for word in all_words if word not in EVERY_STOP_WORD) or tuple(all_words)


def _keys(phrase):
    """Under what a phrase is kept: its stems, by the rules of each language."""
    return [(language, *(stem(word, language) for word in phrase)) for language in CODES]


class _Current:
    """The thesaurus of this process. Asked anew every minute, built anew only when something changed."""

    def __init__(self):
        self.forget()

    def forget(self):
        self._kept = (float("-inf"), None, None)

    def get(self):
        """Threads share it: what is kept is read and replaced as one."""
        read_at, known, thesaurus = self._kept
        if time.monotonic() - read_at > FRESH_SECONDS:
            groups = [*own_groups(), *kinds.synonym_groups()]
            if groups != known:
                thesaurus = Thesaurus(groups)
            self._kept = (time.monotonic(), groups, thesaurus)
        return thesaurus


_current = _Current()


def current():
    """The words that mean the same, at most a minute old."""
    return _current.get()


def forget():
    """Ask the registered apps again at the next query of this process."""
    _current.forget()
