"""What ties an organisation to others, as its page names it."""

from dataclasses import dataclass

from django.db.models import Q
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from core.collation import alphabetical_key

from .faces import face_path
from .models.affiliations import Affiliation
from .models.organisations import Organisation

Kind = Affiliation.Kind
# The same ties as the other organisation's page names them.
FROM_THE_OTHER_SIDE = {
    Kind.MEMBER: _("members"),
    Kind.PART: _("comprises"),
    Kind.LAUNCHED: _("launched"),
    Kind.CARRIED: _("carries"),
    Kind.HOSTED: _("houses"),
    Kind.SUPPORTED: _("supports"),
    Kind.SECRETARIAT: _("holds the secretariat of"),
    Kind.PARTNER: Kind.PARTNER.label,
}


@dataclass(frozen=True)
class Tie:
    """
    :param organisation: the other one.
    :param affiliation: `with_lasting`.
    :param path: the `url_path` of the other one's page; None without one that this reader may see.
    """

    label: str
    organisation: Organisation
    affiliation: Affiliation
    path: str | None

    @cached_property
    def face(self):
        """The page of the other organisation, good for its address; None without one that this reader may see."""
        return Page(url_path=self.path) if self.path else None

    def is_membership_of(self, key):
        """Whether it is about what the organisation of this key is a member or a part of."""
        return self.affiliation.organisation_id == key and self.affiliation.kind in (Kind.MEMBER, Kind.PART)

    def is_member_of(self, key):
        """Whether it is about who is a member of the organisation of this key today."""
        is_of_it = self.affiliation.body_id == key and self.affiliation.kind == Kind.MEMBER
        return is_of_it and self.affiliation.lasts_today


def ties_of(organisation, user):
    """Its ties in the order of their kinds: to what it belongs, then what belongs to it. One query.

    Without members that did not agree to be named.

    :returns: a list of `Tie`.
    """
    return ties_of_each([organisation.pk], user)[organisation.pk]


def ties_of_each(keys, user):
    """The same of several organisations, by their keys; what is between two of them is with both.

    Ties of a kind that this version does not know are left out: a newer one may have written them.
    """
    known = Affiliation.objects.filter(kind__in=Kind.values).shown().with_lasting()
    rows = known.filter(Q(organisation__in=keys) | Q(body__in=keys))
    rows = rows.annotate(organisation_path=face_path("organisation", user), body_path=face_path("body", user))
    found = {key: ([], []) for key in keys}
    for row in sorted(rows.select_related("organisation", "body", "source"), key=place_of_kind):
        if row.organisation_id in found:
            found[row.organisation_id][0].append(Tie(row.get_kind_display(), row.body, row, row.body_path))
        if row.body_id in found:
            label = FROM_THE_OTHER_SIDE[row.kind]
            found[row.body_id][1].append(Tie(label, row.organisation, row, row.organisation_path))
    return {key: [*belongs_to, *has] for key, (belongs_to, has) in found.items()}


def ties_told_of(organisation):
    """What its page says of its ties, for the search: `(label, other organisation)`, both in the reader's language.

    Without members, which are found by their names: what has many would be found by little else.
    """
    told = Affiliation.objects.filter(kind__in=Kind.values).shown().exclude(kind=Kind.MEMBER)
    rows = told.filter(Q(organisation=organisation.pk) | Q(body=organisation.pk)).order_by("pk")
    return [
        (Kind(row.kind).label, row.body)
        if row.organisation_id == organisation.pk
        else (FROM_THE_OTHER_SIDE[row.kind], row.organisation)
        for row in rows.select_related("organisation", "body")
    ]


def place_of_kind(row):
    return Kind.values.index(row.kind)


def members_among(ties, key):
    """The members that an organisation has today, by name, and its other ties.

    :param ties: of the organisation of this key.
    :returns: two lists of `Tie`.
    """
    members = [tie for tie in ties if tie.is_member_of(key)]
    members.sort(key=lambda tie: alphabetical_key(str(tie.organisation)))
    return members, [tie for tie in ties if not tie.is_member_of(key)]


def sources_of(ties):
    """Where several ties were read, each source once."""
    return list(dict.fromkeys(tie.affiliation.source for tie in ties))
