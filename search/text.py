"""Words out of text, the same way wherever the search needs them: in entries, in queries, in marks.

Folding makes equal what readers hold for equal: case, accents, presentation forms, the forms of alef, yeh and
teh marbuta, vowel signs, tatweel, Eastern digits. An apostrophe parts words, and what it cuts off ("l", "qu")
is a stop word: that is elision. Elasticsearch's analysers (`engines/elastic/index.py`) follow the same steps.
"""

import re
import threading
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

import snowballstemmer

from .stopwords import STOP_WORDS

LONGEST_WORD = 40
# Letters, digits and the signs that sit on them. One character class, taken possessively: nothing to go back to.
WORD = re.compile(r"(?:[^\W_]|[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed])++")
# What Unicode's decomposition leaves as it is. `engines/elastic/index.py` hands the Arabic ones to Elasticsearch too.
ARABIC_LETTERS = {"ٱ": "ا", "ة": "ه", "ى": "ي", "ی": "ي", "ک": "ك", "ؤ": "و", "ئ": "ي", "ـ": "", "ٰ": ""}
DIGITS = {chr(zero + digit): str(digit) for zero in (0x0660, 0x06F0) for digit in range(10)}
LETTERS = str.maketrans({**ARABIC_LETTERS, **DIGITS, "œ": "oe", "æ": "ae", "ø": "o", "đ": "d", "ł": "l", "ı": "i"})
SNOWBALL = {"fr": "french", "en": "english"}
# Lucene's light stemmer: longer ones first.
ARABIC_PREFIXES = ("وال", "بال", "كال", "فال", "ال", "لل", "و")
ARABIC_SUFFIXES = ("ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي")

_local = threading.local()


@dataclass(frozen=True, slots=True)
class Token:
    """A folded word, and where it stands in the text."""

    word: str
    start: int
    end: int


def clean(text):
    """Without what no database and no page can hold: NUL and lone surrogates."""
    return text.encode("utf-8", "ignore").decode().replace("\0", "")


@lru_cache(maxsize=100_000)
def fold(word):
    """A word as the search compares it. "" for a word of signs only."""
    folded = unicodedata.normalize("NFKC", word).casefold().translate(LETTERS)
    letters = unicodedata.normalize("NFKD", folded).translate(LETTERS)
    return "".join(letter for letter in letters if letter.isalnum())[:LONGEST_WORD]


def tokens(text):
    """The folded words of a text in their order, stop words included."""
    found = (Token(fold(match.group()), match.start(), match.end()) for match in WORD.finditer(text))
    return [token for token in found if token.word]


ARTICLE = "ال"


def without_article(word):
    """An Arabic word without "ال": people type "طاقة" for "الطاقة". A short word may only look as if it had one."""
    return word.removeprefix(ARTICLE) if len(word) > len(ARTICLE) + 2 else word


def forms(word):
    """As it stands in a name, and without its Arabic article."""
    return {word, without_article(word)}


def words(text):
    return [token.word for token in tokens(text)]


def is_stop_word(word, language):
    return word in STOP_WORDS[language]


@lru_cache(maxsize=100_000)
def stem(word, language):
    """What the forms of a folded word have in common, by the rules of one language."""
    if not word.isalpha():
        return word
    if language == "ar":
        return _arabic_stem(word)
    return _snowball(language).stemWord(word)


def stems(text, language):
    """What a text in a language is found by: its stems in order, without stop words."""
    return [stem(word, language) for word in words(text) if not is_stop_word(word, language)]


def _snowball(language):
    """Each thread has its own: a stemmer keeps the word that it works on."""
    name = SNOWBALL[language]
    if not hasattr(_local, name):
        setattr(_local, name, snowballstemmer.stemmer(name))
    return getattr(_local, name)


def _arabic_stem(word):
    """Lucene's, letter by letter, so that both engines agree: Snowball's parts التكوين from تكوين."""
    for prefix in ARABIC_PREFIXES:
        if word.startswith(prefix) and len(word) - len(prefix) >= (3 if prefix == "و" else 2):
            word = word[len(prefix) :]
            break
    for suffix in ARABIC_SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= 2:
            word = word[: -len(suffix)]
    return word
