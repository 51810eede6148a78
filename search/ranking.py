"""How much a word says of a thing: BM25F, the fields of a thing scored as one.

Both engines use these numbers. They were measured (`benchmarks/relevance/`, docs/search.md): one changes only if
the measure improves.
"""

from collections import Counter

from core.languages import CODES

from .kinds import names_of_kind
from .stopwords import EVERY_STOP_WORD
from .text import is_stop_word, stem, stems, without_article, words

TITLE, NAMES, SUMMARY, RELATED, BODY = 2, 2, 1.5, 1, 1
K1 = 1.2
B = 0.5
# Words of an entry, weighted, at which length neither helps nor hurts. A constant, so that one entry's weights do
# not depend on the others'.
USUAL_LENGTH = 150
# A way to say it that the reader did not use counts a little less than their own words.
OTHER_WAY = 0.8
# Added where the whole query is the whole name or title of a thing.
WHOLE_NAME = 12.0
# Added where the whole query is the place of its seat.
WHOLE_PLACE = 6.0
LONGEST_BODY = 200_000
LONGEST_NAME = 110


def weigh(entry):
    """Every key of an entry for the word table: `{"fr:solair": (head, full)}`, see `models.Word`."""
    weights = {}
    for language in CODES:
        head = _counted_in_head(entry, language)
        full = head + _counted(entry.bodies.get(language, "")[:LONGEST_BODY], language, BODY)
        for word in full:
            weights[f"{language}:{word}"] = (_weight(head, word), _weight(full, word))
    return {**weights, **_weigh_names(entry)}


def distinct_words(names):
    """The words of some names, each once: a name that is part of five aliases is not five times as much said."""
    return " ".join(dict.fromkeys(word for name in names for word in words(name)))


def _counted_in_head(entry, language):
    return (
        _counted(entry.titles.get(language, ""), language, TITLE)
        + _counted(distinct_words([*entry.all_names, *entry.places]), language, NAMES)
        + _counted(entry.summaries.get(language, ""), language, SUMMARY)
        + _counted(distinct_words(entry.related_names), language, RELATED)
    )


def _counted(text, language, weight):
    return Counter({word: count * weight for word, count in Counter(stems(text, language)).items()})


def _weight(counted, word):
    length = counted.total() / USUAL_LENGTH
    count = counted[word]
    return count / (count + K1 * (1 - B + B * length))


def whole_names(entry):
    """The keys of what a thing is called, and of what its kind is called: "clusters" finds the clusters first.

    Without the words of its kind, too: "solaire" finds the "Cluster solaire" before all that is solar.
    """
    kind_names = [words(name) for name in names_of_kind(entry.kind)]
    kind_words = {word for name in kind_names for word in name}
    names = [words(name) for name in entry.called]
    shorter = [rest for name in names if (rest := [word for word in name if word not in kind_words])]
    return {whole_name(name) for name in (*names, *shorter, *kind_names)}


def _weigh_names(entry):
    """Whole words of titles and names, for suggestions and misspellings (a short name says most), and whole names."""
    weights = dict.fromkeys(whole_names(entry) | whole_places(entry), (1.0, 1.0))
    for name in entry.called:
        parts = words(name)
        for part in (*parts, *map(without_article, parts)):
            key = f":{part}"
            weights[key] = max(weights.get(key, (0.0, 0.0)), (len(parts) ** -0.5,) * 2)
    return weights


def whole_name(parts):
    """The key of a whole name, out of its folded words without articles and without the stop words of all languages.

    "l'énergie solaire" and "طاقة شمسية" are what "énergie solaire" and "الطاقة الشمسية" are. Nobody says which language
    a name is in, so that a word goes which is a stop word in any; a name of stop words only keeps them.
    """
    counted = [without_article(word) for word in parts if word not in EVERY_STOP_WORD] or parts
    return f"={' '.join(counted)}"[:LONGEST_NAME]


def whole_place(parts):
    """The key of a place that is asked for or that is a seat, out of its folded words."""
    return whole_name(parts).replace("=", "@", 1)


def whole_places(entry):
    """The keys of the place of a thing's seat."""
    return {whole_place(words(place)) for place in entry.places}


def whole_keys(query):
    """Under which keys the whole query is a name or a place, and what each adds to the score.

    What means the same as the whole query is its name too: "كلوستر" finds the clusters first, as "cluster" does.
    """
    parts = query.name.split()
    others = query.concepts[0].ways[1:] if len(query.concepts) == 1 else ()
    bonuses = {whole_name(way): WHOLE_NAME * OTHER_WAY for way in others}
    return bonuses | {whole_place(parts): WHOLE_PLACE, whole_name(parts): WHOLE_NAME}


def keys_of(way, language):
    """Under which keys a way to say something is found in the texts of a language.

    :param way: a tuple of folded words.
    :returns: a list of keys; empty where the way consists of that language's stop words.
    """
    return [f"{language}:{stem(word, language)}" for word in way if not is_stop_word(word, language)]
