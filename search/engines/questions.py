"""What goes into an engine and what comes out."""

from collections import Counter
from dataclasses import dataclass, field

from core.visibility import visible_to

from ..marks import Marker
from ..models import Entry
from ..query import Query


@dataclass(frozen=True)
class Question:
    """
    :param query: may be empty: then everything is found, the newest first.
    :param user: whose rights count.
    :param language: two letters; of the reader.
    :param chosen: values of facets, `kind` among them: `{"kind": ["event"], "region": ["MA-06"]}`.
    :param start: how many hits to pass over; `size` is how many to give.
    """

    query: Query
    user: object
    language: str
    chosen: dict[str, list[str]] = field(default_factory=dict)
    start: int = 0
    size: int = 20

    def entries(self):
        """All entries that this reader may find, whatever is asked."""
        return visible_to(Entry.objects.current().for_readers_of(self.language), self.user)


@dataclass
class Answer:
    """
    :param total: how many things match, after rights and facets.
    :param pks: of the entries on this page, best first.
    :param counts: for each facet and value, how many things match under the *other* facets.
    :param marker: finds the words asked for in a thing's texts.
    """

    total: int
    pks: list[int]
    counts: dict[str, Counter]
    marker: Marker
