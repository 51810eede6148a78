"""What the page of results shows."""

from django.core.paginator import Page as PaginatorPage
from django.core.paginator import Paginator
from django.utils.functional import cached_property
from django.utils.translation import gettext as _

from core.languages import reader_language
from core.listing import Group, Option, address_without
from core.visibility import reader

from . import engines
from .correction import corrected
from .engines.questions import Question
from .forms import LAST_PAGE, PER_PAGE, SearchForm
from .hits import hits
from .kinds import facets, kinds
from .marks import Marker
from .query import parse

SUGGESTIONS = 8


class Results:
    """What a reader's search found. Named as `core.listing.Listing` is, so that the same components show it.

    :param request: its GET is a `SearchForm`'s.
    """

    def __init__(self, request):
        self.request = request
        self.form = SearchForm(request.GET)
        self.user = reader(request)
        self.language = reader_language()

    def _ask(self, query):
        start = (self.form.number - 1) * PER_PAGE
        question = Question(query, self.user, self.language, self.form.chosen, start, PER_PAGE)
        return question, *engines.ask("search", question)

    @cached_property
    def _found(self):
        """The answer, whether it is a simplified one, and the corrected text that it answers ("": the reader's own)."""
        question, answer, is_simplified = self._ask(self.form.query)
        if answer.total or not self.form.query or self.form.chosen:
            return answer, is_simplified, ""
        if text := corrected(question):
            _question, second, is_simplified = self._ask(parse(text))
            if second.total:
                return second, is_simplified, text
        return answer, is_simplified, ""

    @property
    def answer(self):
        return self._found[0]

    @property
    def is_simplified(self):
        """Elasticsearch should have answered, and the database did."""
        return self._found[1]

    @property
    def corrected(self):
        """What was searched for instead, because nothing was found; "" if these are the reader's own words."""
        return self._found[2]

    @property
    def total(self):
        return self.answer.total

    @cached_property
    def page(self):
        """The hits, as a page of a paginator."""
        paginator = Paginator(range(min(self.total, LAST_PAGE * PER_PAGE)), PER_PAGE)
        shown = hits(self.answer.pks, self.answer.marker, self.user, self.language, self.request)
        return PaginatorPage(shown, min(self.form.number, paginator.num_pages), paginator)

    @property
    def ignored(self):
        return self.form.ignored

    @property
    def is_narrowed(self):
        return bool(self.form.chosen)

    @property
    def is_last_shown(self):
        """More was found than is shown."""
        return self.form.number == LAST_PAGE and self.total > LAST_PAGE * PER_PAGE

    @cached_property
    def groups(self):
        """The filter panel: what was found by kind, cluster and region, counted under the other facets."""
        groups = [self._group("kind", _("Type"), {name: str(kind.label_plural) for name, kind in kinds().items()})]
        for facet in facets():
            values = dict.fromkeys([*self.answer.counts.get(facet.name, {}), *self.form.chosen.get(facet.name, [])])
            groups.append(self._group(facet.name, facet.label, facet.labels(list(values)) if values else {}))
        return [group for group in groups if group.options]

    def _group(self, name, label, labels):
        counts, chosen = self.answer.counts.get(name, {}), self.form.chosen.get(name, [])
        options = [
            Option(value, text, counts.get(value, 0), value in chosen, self._without(name, value))
            for value, text in labels.items()
            if counts.get(value) or value in chosen
        ]
        return Group(name, label, sorted(options, key=lambda option: (-option.count, option.label)))

    def _without(self, name, value):
        asked = {"q": self.form.typed} if self.form.typed else {}
        return address_without(name, value, self.form.chosen, **asked)


def suggest(request):
    """What begins as the reader types.

    :returns: a list of at most eight `hits.Hit`.
    """
    form, user, language = SearchForm(request.GET), reader(request), reader_language()
    question = Question(form.query, user, language, size=SUGGESTIONS)
    pks, _is_simplified = engines.ask("suggest", question)
    return hits(pks, Marker(form.query), user, language, request)
