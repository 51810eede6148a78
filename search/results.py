"""What the page of results shows."""

from dataclasses import dataclass, replace

from django.core.paginator import Page as PaginatorPage
from django.core.paginator import Paginator
from django.utils.functional import cached_property
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from core.collation import alphabetical_key
from core.languages import reader_language
from core.listing import Group, Option, WayOut, address, address_without, or_else
from core.visibility import reader

from . import engines
from .correction import corrected
from .engines.questions import Answer, Question
from .forms import SearchForm
from .hits import hits
from .kinds import facets, kinds
from .marks import BeginningMarker
from .query import parse

PER_PAGE = 20
# Nobody reads further, and Elasticsearch answers no further than 10,000 deep.
LAST_PAGE = 50
SUGGESTIONS = 8
# Shorter beginnings are those of too many names.
SHORTEST_BEGINNING = 2
MOST_PROPOSALS = 3
MOST_OPTIONS = 20


@dataclass
class Proposal:
    """A query that finds something where the reader's own finds nothing."""

    text: str
    count: int
    url: str


@dataclass
class Found:
    """
    :param number: of the page that the answer is for.
    :param corrected: what was searched for instead, because nothing was found; "" for the reader's own words.
    """

    answer: Answer
    is_simplified: bool
    number: int
    corrected: str = ""


class Results:
    """What a reader's search found. Named as `core.listing.Listing` is, so that the same components show it.

    :param request: its GET is a `SearchForm`'s.
    """

    def __init__(self, request):
        self.request = request
        self.form = SearchForm(request.GET)
        self.user = reader(request)
        self.language = reader_language()

    def _question(self, query, number=1):
        return Question(query, self.user, self.language, self.form.chosen, (number - 1) * PER_PAGE, PER_PAGE)

    def _ask(self, query):
        """The page asked for, or the last one if there are not so many."""
        number = min(self.form.page or 1, LAST_PAGE)
        found = Found(*engines.search(self._question(query, number)), number)
        last = min(-(-found.answer.total // PER_PAGE), LAST_PAGE)
        if 0 < last < number:
            found = Found(*engines.search(self._question(query, last)), last)
        return found

    @cached_property
    def _found(self):
        found = self._ask(self.form.query)
        if found.answer.total or not self.form.query:
            return found
        if text := corrected(self._question(self.form.query)):
            instead = self._ask(parse(text))
            instead.corrected = text
            return instead if instead.answer.total else found
        return found

    @property
    def is_simplified(self):
        """Elasticsearch should have answered, and the database did."""
        return self._found.is_simplified

    @property
    def corrected(self):
        return self._found.corrected

    @property
    def total(self):
        return self._found.answer.total

    @property
    def most_shown(self):
        return LAST_PAGE * PER_PAGE

    @cached_property
    def page(self):
        """The hits, as a page of a paginator."""
        answer = self._found.answer
        paginator = Paginator(range(min(self.total, self.most_shown)), PER_PAGE)
        shown = hits(answer.pks, answer.marker, self.user, self.language, self.request)
        return PaginatorPage(shown, min(self._found.number, paginator.num_pages), paginator)

    @property
    def ignored(self):
        """Values of the address that were left out."""
        return self.form.ignored

    @cached_property
    def missing_page(self):
        """What the address has for a page number, where there is no such page; "" otherwise."""
        return "" if self.form.page == self.page.number else self.request.GET.get("page", "")

    @property
    def narrowing(self):
        """How many values narrow what was found."""
        return sum(len(values) for values in self.form.chosen.values())

    @property
    def kept(self):
        return {"q": self.form.typed} if self.form.typed else {}

    @property
    def without_filters(self):
        """The address of the same search in everything."""
        return address(self.kept)

    @property
    def is_last_shown(self):
        """More was found than is shown."""
        return self.page.number == LAST_PAGE and self.total > self.most_shown

    @cached_property
    def groups(self):
        """The filter panel: what was found by kind, cluster and region, counted under the other facets.

        Of many values, those that most things have, and the chosen ones.
        """
        labels = {name: capfirst(kind.label_plural) for name, kind in kinds().items()}
        groups = [self._group("kind", _("Type"), lambda values: labels)]
        groups += [self._group(facet.name, facet.label, facet.labels) for facet in facets()]
        return [group for group in groups if group.options]

    def _group(self, name, label, labels):
        counts, chosen = self._found.answer.counts.get(name, {}), self.form.chosen.get(name, [])
        most = sorted(counts, key=lambda value: -counts[value])[:MOST_OPTIONS]
        values = list(dict.fromkeys([*most, *chosen]))
        named = labels(values) if values else {}
        options = [
            Option(value, named[value], counts.get(value, 0), value in chosen, self._without(name, value))
            for value in values
            if value in named
        ]
        return Group(name, label, sorted(options, key=most_first))

    def _without(self, name, value):
        return address_without(name, value, self.form.chosen, **self.kept)

    @property
    def asked_for(self):
        """The filters, in words."""
        return [or_else(group.chosen_labels) for group in self.groups if group.chosen]

    @cached_property
    def ways_out(self):
        """For a search that finds nothing: the filters without which something is found for this reader."""
        if self.total:
            return []
        chosen = self.form.chosen
        tried = [
            (group, {name: values for name, values in chosen.items() if name != group.name})
            for group in self.groups
            if group.chosen
        ]
        ways = [
            WayOut(
                or_else(group.chosen_labels),
                engines.search(replace(self._question(self.form.query), chosen=rest))[0].total,
                address({**self.kept, **rest}),
            )
            for group, rest in tried
        ]
        return [replace(way, counted=results_counted(way.count)) for way in ways if way.count]

    @cached_property
    def proposals(self):
        """For a question of several words that finds nothing: those words that find something for this reader."""
        concepts = self.form.query.concepts if not self.total else ()
        alone = [parse(concept.text) for concept in concepts if len(concepts) > 1]
        tried = [(query, engines.search(self._question(query))[0].total) for query in alone[:MOST_PROPOSALS]]
        return [
            Proposal(query.text, total, address({"q": query.text, **self.form.chosen}))
            for query, total in tried
            if total
        ]


def results_counted(number):
    return ngettext("%(number)s result", "%(number)s results", number) % {"number": number}


def most_first(option):
    """The key to sort the options of a facet by: what most things have first, else by name."""
    return -option.count, alphabetical_key(str(option.label))


def suggest(request):
    """What begins as the reader types.

    :returns: a list of at most eight `hits.Hit`.
    """
    form, user, language = SearchForm(request.GET), reader(request), reader_language()
    if len(form.typed) < SHORTEST_BEGINNING:
        return []
    pks = engines.suggest(Question(form.query, user, language, size=SUGGESTIONS))
    return hits(pks, BeginningMarker(form.query), user, language, request)
