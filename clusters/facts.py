"""The facts of an organisation as they are shown: what is true now, what was, what a source leaves open."""

from collections import Counter
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations, groupby

from django.db.models import Exists, OuterRef
from django.utils.translation import gettext as _

from .faces import has_face
from .membership import with_members_on_record
from .models.affiliations import Affiliation
from .models.distributions import Distribution, DistributionRow, Measure
from .models.facts import Fact, KeyFigure, Operator, number_in_words, share_in_words
from .models.organisations import OrganisationKind


@dataclass
class Series:
    """What is stated of one subject: figures of an `Indicator`, or a `Division` by one dimension.

    :param current: the newest; several where sources of the same time disagree.
    :param previous: older ones, the newest first.
    """

    subject: object
    current: list
    previous: list

    @property
    def facts(self):
        return [*self.current, *self.previous]

    @property
    def sources_differ(self):
        """Whether not all of the newest can be right."""
        return any(one.contradicts(other) for one, other in combinations(self.current, 2))


@dataclass
class Bar:
    """
    :param part: None for what the source leaves open.
    :param amount: in words.
    :param percent: how long the bar is, of the whole.
    """

    part: DistributionRow | None
    amount: str
    percent: Decimal


@dataclass
class Division:
    """A distribution with its parts, and what its source leaves open."""

    distribution: Distribution
    parts: list[DistributionRow]

    @property
    def when(self):
        return self.distribution.when

    @property
    def source(self):
        return self.distribution.source

    def get_status_display(self):
        return self.distribution.get_status_display()

    def contradicts(self, other):
        """Whether it and that of another source give one part another value."""
        theirs = {part.label: part.value for part in other.parts}
        is_of_the_same = self.distribution.measure == other.distribution.measure and self.source != other.source
        return is_of_the_same and any(theirs.get(part.label, part.value) != part.value for part in self.parts)

    @property
    def is_share(self):
        return self.distribution.measure == Measure.SHARE

    @property
    def bars(self):
        return [self.bar(part, part.value) for part in self.parts]

    @property
    def rest_bar(self):
        """None where the source leaves nothing open."""
        rest = self.distribution.rest
        return self.bar(None, rest) if rest else None

    def bar(self, part, value):
        whole = self.distribution.total or self.distribution.stated
        amount = share_in_words(value) if self.is_share else number_in_words(value)
        return Bar(part, amount, value * 100 / whole if whole else Decimal(0))

    @property
    def in_words(self):
        parts = [(bar.part, bar.amount) for bar in self.bars]
        if self.rest_bar:
            parts.append((_("not specified by the source"), self.rest_bar.amount))
        return " · ".join(f"{part} {amount}" for part, amount in parts)


def figures_of(organisation):
    """A list of `Series`, by indicator, in one query."""
    return figures_of_each([organisation])[organisation.pk]


def figures_of_each(organisations):
    """The same of several, by their keys."""
    found = {one.pk: [] for one in organisations}
    figures = KeyFigure.objects.filter(organisation__in=found).select_related("indicator", "source")
    if any(one.kind == OrganisationKind.NETWORK for one in organisations):
        figures = with_members_on_record(figures)
    for figure in figures:
        found[figure.organisation_id].append(figure)
    return {key: series_of_figures(figures) for key, figures in found.items()}


def series_of_figures(figures):
    """
    :param figures: of one organisation, in the order of `KeyFigure`.
    """
    same = (list(group) for _key, group in groupby(figures, key=lambda figure: figure.indicator_id))
    return [Series(facts[0].indicator, *split_by_time(facts)) for facts in same]


def divisions_of(organisation):
    """A list of `Series` of `Division`, by dimension, in one query."""
    return divisions_of_each([organisation])[organisation.pk]


def divisions_of_each(organisations):
    """The same of several, by their keys."""
    found = {one.pk: [] for one in organisations}
    rows = DistributionRow.objects.filter(distribution__organisation__in=found)
    order = ("distribution__dimension", "-distribution__as_of", "distribution", "sort_order", "pk")
    for row in rows.select_related("distribution__source").order_by(*order):
        found[row.distribution.organisation_id].append(row)
    return {key: series_of_divisions(rows) for key, rows in found.items()}


def series_of_divisions(rows):
    """
    :param rows: of the distributions of one organisation, in the order of their series.
    """
    parts = {}
    for row in rows:
        parts.setdefault(row.distribution, []).append(row)
    found = []
    for _dimension, same in groupby(parts, key=lambda one: one.dimension):
        split = split_by_time(list(same))
        divisions = ([Division(one, parts[one]) for one in facts] for facts in split)
        found.append(Series(split[0][0].get_dimension_display(), *divisions))
    return found


def split_by_time(facts):
    """The newest facts, and those that they supersede.

    :param facts: not empty, the newest first.
    :returns: two lists.
    """
    newest = facts[0].as_of
    superseded = [one for one in facts if one.is_superseded(newest)]
    return [one for one in facts if one not in superseded], superseded


def facts_of(organisation):
    """All that is stated of an organisation, in two queries.

    :returns: `figures` and `divisions`, lists of `Series`; `shared`, what most of them say of when and where they were
        read; `previous`, older facts with what they are about: `[(subject, fact), …]`.
    """
    return told_of(figures_of(organisation), divisions_of(organisation))


def told_of(figures, divisions):
    """The same, of what was read already."""
    previous = [(series.subject, fact) for series in (*figures, *divisions) for fact in series.previous]
    current = [fact for series in (*figures, *divisions) for fact in series.current]
    return {"figures": figures, "divisions": divisions, "shared": shared_by_most(current), "previous": previous}


@dataclass
class Shared:
    """What is said once of several facts: when they are true, who says so and where.

    :param fact: one of them.
    :param is_of_all: whether there are no others.
    """

    fact: Fact
    is_of_all: bool

    @property
    def attribution(self):
        return self.fact.attribution


def shared_by_most(facts):
    """None where no two facts share anything.

    :param facts: as they are shown; figures and `Division`.
    """
    stated = [getattr(fact, "distribution", fact) for fact in facts]
    same = Counter(fact.attribution for fact in stated)
    attribution, number = same.most_common(1)[0] if same else (None, 0)
    if number < 2:
        return None
    fact = next(fact for fact in stated if fact.attribution == attribution)
    return Shared(fact, is_of_all=number == len(stated))


@dataclass
class Total:
    """What several organisations state of the same thing and the same year, added up.

    :param figure: one of them: says what is counted.
    """

    figure: KeyFigure
    year: int
    value: Decimal
    operator: str
    number: int

    @property
    def amount(self):
        return number_in_words(self.value)

    @property
    def sign(self):
        return Operator(self.operator).sign


def totals_of_members(body, user):
    """The figures that at least two members of an organisation state of one year, added up. One query.

    A member's figures are shown on its page: they count for those who may see it.

    Added is what counts the same: one indicator, year and detail, and no period. A member whose sources disagree is
    left out.

    :returns: a list of `Total`, by indicator, the newest first.
    """
    memberships = Affiliation.objects.shown().filter(body=body, kind=Affiliation.Kind.MEMBER)
    was_member = memberships.lasting_on(OuterRef("as_of")).filter(organisation=OuterRef("organisation"))
    stated = KeyFigure.objects.filter(Exists(was_member), has_face(user), since=None).select_related("indicator")
    same = {}
    for figure in stated:
        by_member = same.setdefault((figure.indicator_id, -figure.as_of.year, figure.detail), {})
        by_member.setdefault(figure.organisation_id, []).append(figure)
    found = []
    for (_indicator, year, _detail), by_member in sorted(same.items()):
        figures = [agreed for facts in by_member.values() if (agreed := agreed_of(facts))]
        if len(figures) > 1:
            value = sum(figure.value for figure in figures)
            found.append(Total(figures[0], -year, value, operator_of_sum(figures), len(figures)))
    return found


def agreed_of(facts):
    """The newest of an organisation's figures of one thing and year; None where its sources disagree."""
    current, _previous = split_by_time(facts)
    return current[0] if len({(one.operator, one.value) for one in current}) == 1 else None


def operator_of_sum(figures):
    """What holds of a sum: "about" where one of them is; "at least" where one is a lower bound."""
    operators = {figure.operator for figure in figures}
    if Operator.ABOUT in operators:
        return Operator.ABOUT
    exact = operators == {Operator.EQUAL}
    return Operator.EQUAL if exact else Operator.AT_LEAST
