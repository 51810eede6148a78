"""Lists that are narrowed by their address: facets with counts, pages, and what was ignored."""

from collections.abc import Callable
from dataclasses import dataclass, field

from django import forms
from django.core.paginator import EmptyPage, PageNotAnInteger, Paginator
from django.db.models import CharField, Count, QuerySet, Value
from django.db.models.functions import Cast
from django.utils.functional import cached_property
from django.utils.http import urlencode
from django.utils.text import capfirst
from django.utils.translation import pgettext

PER_PAGE = 20
# What is counted besides the values of facets.
EVERYTHING, SHOWN = ("everything", ""), ("shown", "")


@dataclass(frozen=True)
class Facet:
    """One way to narrow a list.

    :param name: the parameter in the address.
    :param path: the field of the list's model that it asks.
    :param choices: called without arguments, gives all `(value, label)` in the order shown.
    :param shows_none: whether values that nothing has are shown too, with their zero.
    """

    name: str
    label: str
    path: str
    choices: Callable[[], list[tuple[str, str]]]
    shows_none: bool = False


@dataclass
class Option:
    value: str
    label: str
    count: int
    is_chosen: bool
    without: str = ""
    """Of a chosen option: the address of the list without it."""


@dataclass
class Group:
    """One facet as the filter panel shows it."""

    name: str
    label: str
    options: list[Option] = field(default_factory=list)
    shows_none: bool = False

    @property
    def chosen(self):
        """The options that narrow the list."""
        return [option for option in self.options if option.is_chosen]

    @property
    def is_offered(self):
        """Whether it has an option to show."""
        return self.shows_none or any(option.count or option.is_chosen for option in self.options)

    @property
    def chosen_labels(self):
        return [option.label for option in self.chosen]


@dataclass
class WayOut:
    """What a list that has nothing would have, if one thing less was asked.

    :param label: what is not asked any more.
    :param counted: how many there would be, in words.
    """

    label: str
    count: int
    url: str
    counted: str = ""


class FacetField(forms.MultipleChoiceField):
    """Keeps the known values and leaves the others out: an old address still shows a list."""

    widget = forms.CheckboxSelectMultiple

    def clean(self, value):
        return [one for one in self.to_python(value) if self.valid_value(one)]


class FacetForm(forms.Form):
    """The facets of one list, from its address."""

    def __init__(self, facets, data):
        super().__init__(data)
        for facet in facets:
            self.fields[facet.name] = FacetField(label=facet.label, choices=facet.choices(), required=False)

    @cached_property
    def chosen(self):
        """The known values by facet name: `{"region": ["MA-06"]}`."""
        self.full_clean()
        return {name: values for name, values in self.cleaned_data.items() if values}

    @cached_property
    def ignored(self):
        """The values in the address that mean nothing here."""
        return [
            value
            for name in self.fields
            for value in self.data.getlist(name)
            if value and value not in self.chosen.get(name, [])
        ]


def address_without(name, value, chosen, **others):
    """The address of a list without one of its chosen values.

    :param chosen: `{"region": ["MA-06"]}`.
    :param others: what stays besides, such as `q`.
    :returns: "?region=MA-07"; "" where the value is not chosen.
    """
    values = chosen.get(name, [])
    if value not in values:
        return ""
    return address({**others, **chosen, name: [one for one in values if one != value]})


def address(parameters):
    """The address of the same list with these parameters: `{"region": ["MA-06"], "q": "denim"}`."""
    return f"?{urlencode(parameters, doseq=True)}"


class Listing:
    """What a list page shows: the rows that a reader asked for, and how to ask otherwise.

    :param rows: what this reader may see, ordered.
    :param facets: a sequence of `Facet`.
    :param parameters: the request's GET.
    :ivar kept: what else the address asks for, as it stands in it: `{"q": "denim", "sort": "region"}`.
    :ivar is_unrecorded: whether what is asked is not on record, so that a zero would say too much.
    """

    is_unrecorded = False

    def __init__(self, rows: QuerySet, facets, parameters, per_page=PER_PAGE):
        self.all_rows = self.rows = rows
        self.facets = facets
        self.form = FacetForm(facets, parameters)
        self.kept = {}
        self.per_page = per_page
        self.asked_page = parameters.get("page", "1")

    @property
    def narrowing(self):
        """How many values narrow the list."""
        return sum(len(values) for values in self.form.chosen.values())

    @property
    def without_filters(self):
        """The address of the list with what else was asked for."""
        return address(self.kept)

    def narrowed(self, without=None):
        """The rows under the chosen facets, but for one of them."""
        return self.narrow(self.rows, without)

    def narrow(self, rows, without=None):
        for facet in self.facets:
            if facet.name != without and (values := self.form.chosen.get(facet.name)):
                # By key: a row that has several of the values is there once.
                matching = rows.model.objects.filter(**{f"{facet.path}__in": values})
                rows = rows.filter(pk__in=matching.values("pk"))
        return rows

    @cached_property
    def page(self):
        """The page asked for, its rows fetched; the nearest one where there is no such page."""
        paginator = Paginator(self.narrowed(), self.per_page)
        paginator.count = self._counts.get(SHOWN, 0)  # known without a query of its own
        page = paginator.get_page(self.asked_page)
        page.object_list = list(page.object_list)
        return page

    @property
    def ignored(self):
        """Values of the address that were left out."""
        return self.form.ignored

    @cached_property
    def missing_page(self):
        """What the address has for a page number, where there is no such page; "" otherwise."""
        try:
            self.page.paginator.validate_number(self.asked_page)
        except (PageNotAnInteger, EmptyPage):
            return self.asked_page
        return ""

    @property
    def is_narrowed(self):
        """Whether not all of the rows are shown."""
        return bool(self.narrowing)

    @property
    def total(self):
        """How many rows there are, whatever is asked."""
        return self._counts.get(EVERYTHING, 0)

    @cached_property
    def groups(self):
        """The filter panel: every facet with all its options, counted under the other facets."""
        return [Group(facet.name, facet.label, self._options(facet), facet.shows_none) for facet in self.facets]

    @property
    def chosen_groups(self):
        """The facets that narrow the list."""
        return [group for group in self.groups if group.chosen]

    def _options(self, facet):
        chosen = self.form.chosen
        return [
            Option(
                value,
                capfirst(label),
                self._counts.get((facet.name, value), 0),
                value in chosen.get(facet.name, []),
                address_without(facet.name, value, chosen, **self.kept),
            )
            for value, label in self.form.fields[facet.name].choices
        ]

    @property
    def asked_for(self):
        """All that narrows the list, in words."""
        return [label for label, _rows, _url in self._relaxed()]

    @cached_property
    def ways_out(self):
        """Of what is asked, what can be left so that something is found: a list of `WayOut`. One query."""
        relaxed = self._relaxed()
        if not relaxed:
            return []
        first, *others = (
            rows.order_by()
            .annotate(without=_text(str(place)))
            .values("without")
            .annotate(number=Count("pk", distinct=True))
            .values_list("without", "number")
            for place, (_label, rows, _url) in enumerate(relaxed)
        )
        numbers = dict(first.union(*others, all=True))
        ways = [WayOut(label, numbers.get(str(place), 0), url) for place, (label, _rows, url) in enumerate(relaxed)]
        return [way for way in ways if way.count]

    def _relaxed(self):
        """For each thing that narrows the list: what it is, the rows without it, their address."""
        return [
            (
                or_else(group.chosen_labels),
                self.narrowed(without=group.name),
                address({**self.kept, **self.form.chosen, group.name: []}),
            )
            for group in self.chosen_groups
        ]

    @cached_property
    def _counts(self):
        """`{(facet's name, value): number}`, and the numbers of all rows and of those that are shown, in one query."""
        counted = [
            self.all_rows.order_by().annotate(facet=_text(EVERYTHING[0]), value=_text("")),
            self.narrowed().order_by().annotate(facet=_text(SHOWN[0]), value=_text("")),
            *(
                self.narrowed(without=facet.name)
                .order_by()
                .annotate(facet=_text(facet.name), value=Cast(facet.path, CharField()))
                for facet in self.facets
            ),
        ]
        first, *others = (
            rows.values("facet", "value")
            .annotate(number=Count("pk", distinct=True))
            .values_list("facet", "value", "number")
            for rows in counted
        )
        return {(name, value): number for name, value, number in first.union(*others, all=True)}


def or_else(labels):
    """Several values of one facet: each of them would do."""
    return pgettext("between values", " or ").join(map(str, labels))


def _text(value):
    return Value(value, output_field=CharField())
