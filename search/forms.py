"""What a reader asks of the search, by the address of the page. Its vocabulary is closed."""

from urllib.parse import quote

from django.utils.functional import cached_property

from core.characters import clean_question

from .kinds import facets, kinds
from .query import parse
from .text import clean

MOST_VALUES = 50


class SearchForm:
    """`q`, `page`, and the facets by name. Keeps what it knows, and names the rest.

    :param parameters: the request's GET.
    """

    def __init__(self, parameters):
        self.parameters = parameters
        self.typed = clean_question(clean(parameters.get("q", ""))).strip()

    @cached_property
    def query(self):
        return parse(self.typed)

    @property
    def quoted(self):
        """The question as an address holds it."""
        return quote(self.typed)

    @cached_property
    def asked(self):
        """The values of each facet as they stand in the address."""
        names = ["kind", *(facet.name for facet in facets())]
        return {name: [value for value in self.parameters.getlist(name) if value][:MOST_VALUES] for name in names}

    @cached_property
    def chosen(self):
        """The known ones among them: `{"kind": ["event"], "region": ["MA-06"]}`."""
        known = {"kind": kinds()} | {facet.name: facet.labels(values) for facet, values in self._asked_facets()}
        kept = {
            name: [value for value in dict.fromkeys(values) if value in known.get(name, ())]
            for name, values in self.asked.items()
        }
        return {name: values for name, values in kept.items() if values}

    def _asked_facets(self):
        return [(facet, self.asked[facet.name]) for facet in facets() if self.asked[facet.name]]

    @cached_property
    def page(self):
        """The page of results asked for; None for what is no number."""
        asked = self.parameters.get("page", "1")
        is_number = asked.isascii() and asked.isdecimal() and len(asked) < 10
        return int(asked) or None if is_number else None

    @cached_property
    def ignored(self):
        """The values in the address that mean nothing here."""
        return [
            value for name, asked in self.asked.items() for value in asked if value not in self.chosen.get(name, ())
        ]
