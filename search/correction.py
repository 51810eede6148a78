"""Words near those that nothing has: of the titles and names that this reader may see, of fields of work and towns."""

from django.db.models import Count
from django.db.models.functions import Length

from core.languages import CODES

from .models import Word
from .ranking import keys_of
from .stopwords import EVERY_STOP_WORD
from .text import forms, tokens
from .thesaurus import current

MOST_WORDS = 12
# Each unknown word is compared with every name that begins alike.
MOST_UNKNOWN = 3
SHORTEST_BEGINNING = 4
MOST_BEGUN = 5
# A slip of the finger is likelier.
UNFINISHED = 3


def corrected(question):
    """The text of a query with each word that nothing has replaced by the nearest of a name or term, or the one begun.

    What restricted things hold counts for nothing: the same is offered as if they were not there.

    :param question: one that found nothing.
    :returns: a text; "" where there is nothing near. Whether it finds anything is for the caller to try.
    """
    text = question.query.text
    asked = [token for token in tokens(text) if token.word not in EVERY_STOP_WORD][:MOST_WORDS]
    known = _known([token.word for token in asked], question)
    unknown = [word for word in dict.fromkeys(token.word for token in asked) if word not in known][:MOST_UNKNOWN]
    near = _nearest(unknown, question) if unknown else {}
    for token in reversed(asked):
        if token.word in near:
            text = text[: token.start] + near[token.word] + text[token.end :]
    return text if near else ""


def _known(asked, question):
    """The words that anything has which this reader may find."""
    keys = {key: word for word in asked for code in CODES for key in keys_of([word], code)}
    there = Word.objects.filter(key__in=keys, entry__in=question.entries())
    return {keys[key] for key in there.values_list("key", flat=True).distinct()}


def _nearest(unknown, question):
    """For each word, the nearest of names and terms, as it is spelt there; of several, the one most things have."""
    names, terms = _names_near(unknown, question), _terms_near(unknown, question)
    found = {word: [*names[word], *terms[word]] for word in unknown}
    return {word: min(there)[-1] for word, there in found.items() if there}


def _names_near(unknown, question):
    """For each word, words of names: `(difference, -number of things, word, as spelt)`."""
    candidates = {word: [] for word in unknown}
    for word in unknown:
        for key in _alike(word):
            if 0 < (difference := distance(word, key[1:], tolerance(word))) <= tolerance(word):
                candidates[word].append((difference, key))
        candidates[word] += [(UNFINISHED, key) for key in _begun(word)]
    keys = {key for found in candidates.values() for _difference, key in found}
    visible = Word.objects.filter(key__in=keys, entry__in=question.entries()).select_related("entry")
    holders = {}
    for row in visible.defer("entry__summaries", "entry__bodies"):
        holders.setdefault(row.key, []).append(row.entry)
    return {
        word: [
            (difference, -len(holders[key]), key[1:], _as_spelt(key[1:], holders[key][0]))
            for difference, key in found
            if key in holders
        ]
        for word, found in candidates.items()
    }


def _terms_near(unknown, question):
    """The same, of the words of the thesaurus: fields of work, towns. Those that stand in what this reader may see."""
    terms = current().terms
    candidates = {
        word: [
            (difference, term)
            for term in terms
            if (term[0] in word[:2] or term[1:2] == word[1:2])
            and 0 < (difference := distance(word, term, tolerance(word))) <= tolerance(word)
        ]
        for word in unknown
    }
    near = {term for found in candidates.values() for _difference, term in found}
    keys = {term: {key for code in CODES for key in keys_of([term], code)} for term in near}
    there = Word.objects.filter(key__in=set().union(*keys.values()), head__gt=0, entry__in=question.entries())
    numbers = dict(there.order_by().values_list("key").annotate(Count("pk")))
    held = {term: most for term in near if (most := max(numbers.get(key, 0) for key in keys[term]))}
    return {
        word: [(difference, -held[term], term, terms[term]) for difference, term in found if term in held]
        for word, found in candidates.items()
    }


def _alike(word):
    """The keys of names of about this length that begin with one of its first two letters."""
    beginnings = Word.objects.none()
    for letter in dict.fromkeys(word[:2]):
        beginnings = beginnings | Word.objects.starting_with(f":{letter}")
    length = Length("key")
    near = [len(word) + 1 - tolerance(word), len(word) + 1 + tolerance(word)]
    return beginnings.annotate(length=length).filter(length__range=near).values_list("key", flat=True).distinct()


def _begun(word):
    """The keys of names that begin so, the shortest first: somebody searched before the word was whole."""
    if len(word) < SHORTEST_BEGINNING:
        return []
    keys = Word.objects.starting_with(f":{word}").values_list("key", flat=True).distinct()
    return keys.order_by(Length("key"), "key")[:MOST_BEGUN]


def _as_spelt(word, entry):
    spelt = ((name, token) for name in entry.called for token in tokens(name))
    return next(name[token.start : token.end] for name, token in spelt if word in forms(token.word))


def tolerance(word):
    """How many slips of the finger a word may have: none in two letters, one in up to five, else two."""
    return 0 if len(word) < 3 else 1 if len(word) < 6 else 2


def distance(one, other, most):
    """How many letters to add, drop, change or swap with a neighbour make one word of another.

    :param most: beyond this it does not matter: `most + 1` is returned.
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    before, row = [], list(range(len(other) + 1))
    for i, letter in enumerate(one, start=1):
        above, before, row = before, row, [i]
        for j, against in enumerate(other, start=1):
            best = min(row[j - 1] + 1, before[j] + 1, before[j - 1] + (letter != against))
            if i > 1 < j and letter == other[j - 2] and one[i - 2] == against:
                best = min(best, above[j - 2] + 1)
            row.append(best)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)
