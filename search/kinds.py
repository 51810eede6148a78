"""What can be found, and how it describes itself: upper apps register it when they are ready.

```python
register(Kind("cluster", _("cluster"), _("clusters"), ClusterPage, describe_cluster))
register_facet(Facet("cluster", _("Cluster"), cluster_names))
register_synonyms(alias_groups)
```

The search knows nothing of clusters or events: it takes plain values.
"""

import datetime
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from django.db.models import Model, QuerySet
from django.utils.translation import override

from core.dates import Precision
from core.languages import CODES


@dataclass(frozen=True)
class Description:
    """What a thing says to the search. Plain text: rich text is stripped before.

    :param titles: by language (`{"fr": "…", "ar": "…"}`), only the languages that exist; `core.languages.texts`.
    :param summaries: by language. With titles, names and lines, what a reader gets who may *see* the thing.
    :param bodies: by language, the whole text: only for readers who may *open* it.
    :param names: what the thing itself is called, in any language: acronyms, aliases, former names.
        A query that is one of them finds this thing first.
    :param spellings: the same in other spellings: found as names are, never shown.
    :param related_names: what others are called that belong to it: owner, parties, organisers, places.
    :param places: what the place is called where it has its seat, in any language: it is found by it as by a name, and
        a query that is one finds it before what only tells of the place.
    :param lines: by language, one short line of facts that the hit shows under its title, such as
        "Cluster EnR · Casablanca". Made when the thing is saved (with `translation.override`), because a line
        that asked the thing at reading time would cost one query for each kind on the page.
    :param facets: values to narrow by: `{"cluster": ["7", "9"], "region": ["MA-06"]}`.
    :param date: for display, and for order where nothing else decides.
    :param precision: of the date, a value of `core.dates.Precision`.
    :param languages: readers of which languages find it: all, but for a page with real translations,
        where each of them is found by its own readers.
    """

    titles: dict[str, str]
    summaries: dict[str, str] = field(default_factory=dict)
    bodies: dict[str, str] = field(default_factory=dict)
    names: list[str] = field(default_factory=list)
    spellings: list[str] = field(default_factory=list)
    related_names: list[str] = field(default_factory=list)
    places: list[str] = field(default_factory=list)
    lines: dict[str, str] = field(default_factory=dict)
    facets: dict[str, list[str]] = field(default_factory=dict)
    date: datetime.date | None = None
    precision: str = Precision.DAY
    languages: list[str] = field(default_factory=lambda: list(CODES))


@dataclass(frozen=True)
class Kind:
    """One kind of findable thing.

    Several models may share a name (every plain page is a "page"): the first one's labels are shown.

    :param name: the value of `kind` in the address.
    :param label: lazy, for one of them; `label_plural` for the filter.
    :param model: a page class. Things of its subclasses are of this kind too, unless registered themselves.
    :param describe: called in the transaction that saves the thing.
    :param weight: of its things' scores. A little over 1 puts them before others that say about as much of what is
        asked.
    """

    name: str
    label: Any
    label_plural: Any
    model: type[Model]
    describe: Callable[[Any], Description]
    weight: float = 1.0


@dataclass(frozen=True)
class Facet:
    """One way to narrow the results, beside `kind`.

    :param labels: values → names in the reader's language. A value that it leaves out is unknown.
        Called once or twice a request, so at most one query.
    """

    name: str
    label: Any
    labels: Callable[[list[str]], dict[str, str]]


_kinds: dict[type[Model], Kind] = {}
_facets: dict[str, Facet] = {}
_synonyms: list[Callable[[], Iterable[Iterable[str]]]] = []


def register(kind: Kind):
    """Make the things of a model findable. Called in `apps.ready()`."""
    _kinds[kind.model] = kind


def register_facet(facet: Facet):
    """Offer a filter for the values that descriptions carry under its name."""
    _facets[facet.name] = facet


def register_synonyms(groups: Callable[[], Iterable[Iterable[str]]]):
    """Words and names that mean the same, such as `[["MDC", "MDFC", "denim", "denin"], …]`.

    :param groups: called at most once a minute in each process; may ask the database.
    """
    _synonyms.append(groups)


def kind_of(thing) -> Kind | None:
    """The kind of a thing or of a model; None if it is not findable."""
    model = thing if isinstance(thing, type) else type(thing)
    return next((_kinds[base] for base in model.__mro__ if base in _kinds), None)


def kinds() -> dict[str, Kind]:
    """Every kind by its name, in the order of registration."""
    named = {}
    for kind in _kinds.values():
        named.setdefault(kind.name, kind)
    return named


@cache
def weight_of_kind(name: str) -> float:
    """What the scores of a kind's things are multiplied by; 1 for a kind that is not registered."""
    kind = kinds().get(name)
    return kind.weight if kind else 1.0


@cache
def names_of_kind(name: str) -> list[str]:
    """What the things of a kind are called, one and many, in each language: "conventions GIZ" finds those with GIZ."""
    kind, names = kinds().get(name), []
    for code in CODES if kind else []:
        with override(code):
            names += [str(kind.label), str(kind.label_plural)]
    return names


def registered_models() -> list[type[Model]]:
    return list(_kinds)


def facets() -> list[Facet]:
    return list(_facets.values())


def synonym_groups() -> list[list[str]]:
    """What upper apps know of words that mean the same, now."""
    return [list(group) for groups in _synonyms for group in groups()]


def write_now(things: QuerySet):
    """Write the entries of these few things in this transaction: what was withdrawn is found no longer.

    :param things: a queryset of pages or of another findable model.
    """
    from .entries import write_now as write

    write(things)


def mark_dirty(things: QuerySet):
    """Have the entries of these things rewritten after the transaction: what they depend on has changed.

    A renamed organisation calls it with its pages and those of its agreements. Cheap: one update and one task.

    :param things: a queryset of pages or of another findable model.
    """
    from .entries import mark_dirty as mark

    mark(things)
