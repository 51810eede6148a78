"""Who was a member of the network on a day, under which name, and what was published about their number."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Count, F, Max, OuterRef, Q, Subquery
from django.utils.translation import ngettext

from core.dates import at

from .faces import face_path
from .models.affiliations import Affiliation
from .models.facts import KeyFigure
from .models.organisations import Alias, Milestone, OrganisationKind

MEMBERS = "membres"
MEMBERSHIP = Q(kind=Affiliation.Kind.MEMBER, body__kind=OrganisationKind.NETWORK)


def memberships_on(day):
    """Who is on record as a member of the network on a day."""
    return Affiliation.objects.shown().lasting_on(day).filter(MEMBERSHIP)


def names_on(day, clusters):
    """The names that were in use on a day, `{key: "Cluster solaire"}`, where they are known. One query.

    :param clusters: their keys.
    """
    dated = Q(start__lte=day) | Q(start=None, end__isnull=False)
    aliases = Alias.objects.filter(
        dated,
        Q(end=None) | Q(end__gte=day),
        organisation__in=clusters,
        kind__in=[Alias.Kind.FORMER, Alias.Kind.CURRENT],
    )
    return dict(aliases.order_by(F("start").asc(nulls_first=True)).values_list("organisation", "name"))


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
        amount = " ".join(str(part) for part in (self.figure.sign, self.figure.amount) if part)
        return text % {"number": amount, "when": at(self.figure.as_of, self.figure.precision)}


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
