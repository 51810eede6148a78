"""What ties an organisation to others, as its page names it."""

from dataclasses import dataclass

from django.db.models import Case, Q, When
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
    Kind.PARTNER: Kind.PARTNER.label,
}


@dataclass(frozen=True)
class Tie:
    """
    :param organisation: the other one.
    :param affiliation: `with_lasting`, and with its `face_path`.
    """

    label: str
    organisation: Organisation
    affiliation: Affiliation

    @cached_property
    def face(self):
        """The page of the other organisation, good for its address; None without one that this reader may see."""
        path = self.affiliation.face_path
        return Page(url_path=path) if path else None

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
    is_from_it = When(organisation=organisation.pk, then="body")
    rows = Affiliation.objects.shown().with_lasting().filter(Q(organisation=organisation.pk) | Q(body=organisation.pk))
    rows = rows.annotate(other=Case(is_from_it, default="organisation"), face_path=face_path("other", user))
    return ties_among(rows.select_related("organisation", "body", "source"), organisation.pk)


def ties_among(rows, key):
    """The ties of one organisation out of affiliations.

    :param key: of the organisation.
    """
    rows = sorted(rows, key=lambda row: Kind.values.index(row.kind))
    return [
        *(Tie(row.get_kind_display(), row.body, row) for row in rows if row.organisation_id == key),
        *(Tie(FROM_THE_OTHER_SIDE[row.kind], row.organisation, row) for row in rows if row.body_id == key),
    ]


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
