"""Figures and distributions as open data: one row for each number, with its date, its source, and whether it stands."""

from dataclasses import dataclass

from django.db.models import Count, F, Max, Q, Window
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from core.datasets import Dataset, Field, cited, register
from core.dates import iso
from core.languages import texts

from .faces import open_face_path
from .linked_data import number
from .models import Dimension, Distribution, DistributionRow, FactStatus, KeyFigure, Measure, Operator, Unit
from .open_data import organisation_key

# In the words of schema.org's comparisons: a cell that begins with "=" would be a formula.
OPERATORS = {
    Operator.EQUAL: "equal",
    Operator.MORE: "greater",
    Operator.AT_LEAST: "greaterOrEqual",
    Operator.ABOUT: "approximate",
}
UNITS = {Measure.SHARE: Unit.PER_CENT, Measure.COUNT: Unit.NUMBER}


def figures():
    newest = Window(Max("as_of"), partition_by=["organisation", "indicator"])
    return KeyFigure.objects.select_related("organisation", "indicator", "source").annotate(newest=newest)


def distributions():
    newest = Window(Max("as_of"), partition_by=["organisation", "dimension"])
    rows = Distribution.objects.select_related("organisation", "source").prefetch_related("rows")
    return rows.annotate(newest=newest)


def of_open_pages(facts):
    """Those of organisations whose page everybody may see and open, by organisation, the newest first."""
    shown = facts.annotate(face_path=open_face_path()).filter(face_path__isnull=False)
    return shown.order_by("organisation", *facts.model._meta.ordering)


def page_of(fact):
    """The page of its organisation, good for its address."""
    return Page(url_path=fact.face_path)


@dataclass
class Share:
    """One part of a distribution.

    :param part: None for what the source leaves open.
    """

    distribution: Distribution
    part: DistributionRow | None
    value: object

    @property
    def key(self):
        return f"{distribution_key(self.distribution)}-{self.part.pk if self.part else 'remainder'}"

    @property
    def labels(self):
        return texts(self.part, "label") if self.part else {}


def shares(distribution):
    """Its parts, and what is missing to the whole."""
    found = [Share(distribution, part, part.value) for part in distribution.rows.all()]
    rest = distribution.rest
    return [*found, Share(distribution, None, rest)] if rest else found


def number_of_shares(distributions):
    """How many there are of several distributions. One query."""
    is_open = Q(total__gt=F("stated"))
    numbers = distributions.aggregate(named=Count("rows"), open=Count("pk", distinct=True, filter=is_open))
    return numbers["named"] + numbers["open"]


def distribution_key(distribution):
    return f"distribution-{distribution.pk}"


def about_fields(key, fact):
    """Which row it is, and of which organisation.

    :param key: of the row; :param fact: of the row: what has an organisation, a date and a source.
    """
    return [
        Field("identifier", "dcterms:identifier", _("The row’s key."), key),
        Field(
            "observationAbout",
            "schema:observationAbout",
            _("The key of the organisation, the same in every file."),
            lambda row: organisation_key(fact(row).organisation),
        ),
        Field(
            "name",
            "schema:name",
            _("Name of the organisation, in the languages that it has."),
            lambda row: texts(fact(row).organisation, "name"),
            is_translated=True,
        ),
        Field(
            "url", "schema:url", _("The page of the organisation, where the number stands."), lambda row: row.address
        ),
    ]


def fact_fields(fact):
    """Of when it is, who says so, whether a newer one stands, where it was read."""
    return [
        Field(
            "observationDate",
            "schema:observationDate",
            _("The day, month or year of which it is true."),
            lambda row: iso(fact(row).as_of, fact(row).precision),
        ),
        Field(
            "provenance",
            "dcterms:provenance",
            _("Who says so."),
            lambda row: fact(row).status,
            choices=FactStatus.choices,
        ),
        Field(
            "status",
            "adms:status",
            _("Whether a newer one of the same subject is known."),
            lambda row: "superseded" if fact(row).is_superseded(fact(row).newest) else "current",
            choices=[("current", _("the newest")), ("superseded", _("a previous value"))],
        ),
        Field(
            "source",
            "dcterms:source",
            _("Where it was read: title, publisher, date, address."),
            lambda row: [cited(fact(row).source)],
        ),
    ]


FIGURE_FIELDS = [
    *about_fields(lambda figure: f"figure-{figure.pk}", lambda figure: figure),
    Field(
        "variableMeasured", "schema:variableMeasured", _("The key of the indicator."), lambda row: row.indicator.slug
    ),
    Field(
        "measuredProperty",
        "schema:measuredProperty",
        _("The indicator in words."),
        lambda row: texts(row.indicator, "name"),
        is_translated=True,
    ),
    Field(
        "description",
        "schema:description",
        _("What exactly is counted, in the words of the source."),
        lambda row: texts(row, "detail"),
        is_translated=True,
    ),
    Field(
        "measurementQualifier",
        "schema:measurementQualifier",
        _("How exactly the value is known."),
        lambda row: OPERATORS[row.operator],
        choices=[(key, operator.label) for operator, key in OPERATORS.items()],
    ),
    Field("value", "schema:value", _("The number."), lambda row: number(row.value)),
    Field(
        "unitText", "schema:unitText", _("In what it is counted."), lambda row: row.indicator.unit, choices=Unit.choices
    ),
    Field(
        "startDate",
        "schema:startDate",
        _("The start of the period; empty for a state of that day."),
        lambda row: iso(row.since, row.precision),
    ),
    *fact_fields(lambda figure: figure),
]

SHARE_FIELDS = [
    *about_fields(lambda share: share.key, lambda share: share.distribution),
    Field(
        "isPartOf",
        "dcterms:isPartOf",
        _("The key that all parts of one whole share."),
        lambda share: distribution_key(share.distribution),
    ),
    Field(
        "variableMeasured",
        "schema:variableMeasured",
        _("What is divided."),
        lambda share: share.distribution.dimension,
        choices=Dimension.choices,
    ),
    Field(
        "type",
        "dcterms:type",
        _("Whether the source names the part."),
        lambda share: "part" if share.part else "remainder",
        choices=[("part", _("named by the source")), ("remainder", _("not specified by the source"))],
    ),
    Field("category", "schema:category", _("The part in words."), lambda share: share.labels, is_translated=True),
    Field("value", "schema:value", _("The number."), lambda share: number(share.value)),
    Field(
        "unitText",
        "schema:unitText",
        _("In what it is counted."),
        lambda share: UNITS[share.distribution.measure],
        choices=[(unit, unit.label) for unit in UNITS.values()],
    ),
    Field(
        "maxValue",
        "schema:maxValue",
        _("The whole; empty where the source does not say it."),
        lambda share: share.distribution.total and number(share.distribution.total),
    ),
    *fact_fields(lambda share: share.distribution),
]

register(
    Dataset(
        "chiffres",
        _("Figures"),
        _("What is stated of organisations in numbers: each with its date and its source, previous values too."),
        figures,
        FIGURE_FIELDS,
        opened=of_open_pages,
        page=page_of,
    )
)
register(
    Dataset(
        "repartitions",
        _("Distributions"),
        _("How the members of organisations divide: one row for each part, and one for what the source leaves open."),
        distributions,
        SHARE_FIELDS,
        opened=of_open_pages,
        parts=shares,
        counted=number_of_shares,
        page=lambda share: page_of(share.distribution),
    )
)
