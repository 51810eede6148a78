"""Who was a member of the network on a day, under which name, and what was published about their number."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Case, Count, F, IntegerField, Max, Min, OuterRef, Q, Subquery, When
from django.db.models.functions import Coalesce
from django.utils import timezone
from django.utils.translation import ngettext

from core.dates import at

from .faces import face_path
from .models.affiliations import Affiliation
from .models.facts import KeyFigure
from .models.history import Alias, Milestone
from .models.organisations import OrganisationKind

MEMBERS = "membres"
MEMBERSHIP = Q(kind=Affiliation.Kind.MEMBER, body__kind=OrganisationKind.NETWORK)


def memberships_on(day):
    """Who is on record as a member of the network on a day."""
    return Affiliation.objects.shown().lasting_on(day).filter(MEMBERSHIP)


def names_on(day, clusters):
    """The names that were in use on a day, `{key: "Cluster solaire"}`, where they are known. One query.

    A former name without dates was borne when its source appeared, and holds until another one is known.
    Of several, the last in their order wins: former names without an end come first, since nobody knows how long they
    were borne, then those known to last, each by when it came.

    :param clusters: their keys.
    """
    former, current = Alias.Kind.FORMER, Alias.Kind.CURRENT
    undated = Q(start=None, end=None, kind=former, source__published_on__lte=day)
    borne = Q(start__lte=day) | Q(start=None, end__isnull=False)
    if day < timezone.localdate():
        borne |= undated
    aliases = Alias.objects.filter(
        borne, Q(end=None) | Q(end__gte=day), organisation__in=clusters, kind__in=[former, current]
    ).annotate(
        is_known_to_last=Case(When(Q(end=None, kind=former), then=0), default=1, output_field=IntegerField()),
        known_from=Case(When(undated, then=F("source__published_on")), default=F("start")),
    )
    ordered = aliases.order_by("is_known_to_last", F("known_from").asc(nulls_first=True))
    return dict(ordered.values_list("organisation", "name"))


def first_day_on_record():
    """The first day of which members of the network are on record; None where there is none."""
    known_from = Min(Coalesce("start", "attested_on"))
    return Affiliation.objects.shown().filter(MEMBERSHIP).aggregate(day=known_from)["day"]


def founding_of_the_network(user):
    """The milestone of its founding, with the `face_path` of the network's page; None where none is on record."""
    foundings = Milestone.objects.filter(is_founding=True, organisation__kind=OrganisationKind.NETWORK)
    return foundings.annotate(face_path=face_path("organisation", user)).order_by("date").first()


@dataclass(frozen=True)
class MemberCount:
    """A number of members that a source gives.

    :param day: on which the members that are on record make up this number; None where nobody published who they were.
    """

    figure: KeyFigure
    day: date | None

    @property
    def in_words(self):
        """Such as "13 members in 2016", "14 members as of 24 March 2022, list not published"."""
        number = int(self.figure.value)
        if self.day:
            text = ngettext("%(number)s member %(when)s", "%(number)s members %(when)s", number)
        else:
            text = ngettext(
                "%(number)s member %(when)s, list not published",
                "%(number)s members %(when)s, list not published",
                number,
            )
        return text % self._values

    @property
    def of_clusters_in_words(self):
        """Such as "13 member clusters in 2016": where nothing around it says of what."""
        return (
            ngettext(
                "%(number)s member cluster %(when)s", "%(number)s member clusters %(when)s", int(self.figure.value)
            )
            % self._values
        )

    @property
    def _values(self):
        amount = " ".join(str(part) for part in (self.figure.sign, self.figure.amount) if part)
        return {"number": amount, "when": at(self.figure.as_of, self.figure.precision)}


def member_counts():
    """The numbers of members of the network through time, the oldest first. One query.

    A number is what a source gives. Members without a public page count among those on record all the same: a number
    that fell while one of them is rewritten would deny what the source says.
    """
    figures = KeyFigure.objects.filter(organisation__kind=OrganisationKind.NETWORK, indicator__slug=MEMBERS)
    return counts_among(with_members_on_record(figures.select_related("indicator")))


def counts_among(figures):
    """The same out of the network's figures, fetched `with_members_on_record`."""
    members = [one for one in figures if one.indicator.slug == MEMBERS and not one.since]
    return [MemberCount(one, day_of(one)) for one in sorted(members, key=lambda one: (one.as_of, one.pk))]


def last_listed(counts):
    """The newest of these numbers whose members are on record; None where there is none."""
    return next((one for one in reversed(counts) if one.day), None)


def newest_unlisted(counts):
    """The newest of these numbers, where it is later than the last list that was published; None otherwise."""
    listed, newest = last_listed(counts), counts[-1] if counts else None
    return newest if listed and newest.figure.as_of > listed.figure.as_of else None


def with_members_on_record(figures):
    """Figures of the network with `attested`, how many members are on record of their year, and `attested_on`."""
    attested = Affiliation.objects.shown().filter(
        MEMBERSHIP, body=OuterRef("organisation"), attested_on__year=OuterRef("as_of__year")
    )
    of_the_year = attested.order_by().values("body")
    return figures.annotate(
        attested=Subquery(of_the_year.annotate(number=Count("organisation", distinct=True)).values("number")),
        attested_on=Subquery(of_the_year.annotate(day=Max("attested_on")).values("day")),
    )


def day_of(figure):
    """The day for which the members are on record that a figure counts; None where there is none."""
    is_of_its_time = figure.attested_on and figure.as_of <= figure.attested_on <= figure.until
    return figure.attested_on if is_of_its_time and figure.attested == figure.value else None
