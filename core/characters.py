"""Characters that no text should hold: nobody sees them, XML forbids them, or they turn around the words that follow.

The admin's forms leave them out (`core.forms`); feeds and cards do so again, since older texts may hold some.
"""

import re
import unicodedata

from django.db.models import CharField, TextField

# Word parts lines with a vertical tab; Unicode has ends of lines of its own.
LINE_ENDS = re.compile("\r\n|[\n\r\v\f\x85\u2028\u2029]")
SPACES_OF_A_LINE = re.compile("[\t\n]+")
# Controls but tab, ends of lines and NUL, which every field refuses; embeddings and overrides of direction;
# the code points that Unicode promises never to give a meaning.
NEVER_A_CHARACTER = "".join(chr(plane << 16 | last) for plane in range(17) for last in (0xFFFE, 0xFFFF))
UNSEEN = re.compile(f"[\x01-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\ufdd0-\ufdef{NEVER_A_CHARACTER}]")
# All that turns words around: marks, embeddings, overrides, isolates.
DIRECTIONS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
ISOLATES = re.compile("[\u2066-\u2069]")
END_OF_ISOLATE = "\u2069"
FORBIDDEN_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def clean_text(text):
    """A text of several lines without what nobody sees; an isolate that is not closed goes, with all the others."""
    text = UNSEEN.sub("", LINE_ENDS.sub("\n", text))
    return text if isolates_are_closed(text) else ISOLATES.sub("", text)


def clean_line(text):
    """The same for a text of one line."""
    return SPACES_OF_A_LINE.sub(" ", clean_text(text))


def clean_question(text):
    """What an address asks, fit to be said again: in one line, and nothing in it turns words around."""
    return DIRECTIONS.sub("", clean_line(text.replace("\0", "")))


def clean_words(thing, names):
    """Do so in fields of a thing whose forms do not: those of files are not made as the admin's others are."""
    for name in names:
        field = thing._meta.get_field(name)
        if type(field) in (CharField, TextField):
            clean = clean_line if type(field) is CharField else clean_text
            setattr(thing, name, clean(getattr(thing, name)))


def isolates_are_closed(text):
    depth = 0
    for sign in ISOLATES.findall(text):
        depth += -1 if sign == END_OF_ISOLATE else 1
        if depth < 0:
            return False
    return depth == 0


def for_xml(text):
    """A text, or a whole document, without what XML 1.0 forbids."""
    return FORBIDDEN_IN_XML.sub("", text)


def look(text):
    """What the eye keeps of a name: letters and digits, whatever their case, without spaces, signs and vowel points."""
    return "".join(sign for sign in unicodedata.normalize("NFKC", text).casefold() if sign.isalnum())


def is_like(name, others):
    """Whether a name looks like one of others; one of signs only looks like none."""
    own = look(name)
    return bool(own) and own in map(look, others)


def alphabets(text):
    """The scripts of a text's letters, as Unicode names them: `{"LATIN"}`."""
    return {unicodedata.name(sign, "UNKNOWN").split()[0] for sign in text if sign.isalpha()}
