"""What ties an organisation to others, as its page names it."""

from dataclasses import dataclass

from django.db.models import Q

from .models.organisations import Affiliation, Organisation, OrganisationKind


@dataclass(frozen=True)
class Tie:
    label: str
    organisation: Organisation
    affiliation: Affiliation


def ties_of(organisation):
    """Its ties in the order of their kinds: to what it belongs, then what belongs to it. One query.

    The members of the network are the directory: its own page does not list them again.

    :returns: a list of `Tie`, each with the other organisation.
    """
    rows = Affiliation.objects.filter(Q(organisation=organisation.pk) | Q(body=organisation.pk))
    if organisation.kind == OrganisationKind.NETWORK:
        rows = rows.exclude(body=organisation.pk, kind=Affiliation.Kind.MEMBER)
    rows = list(rows.select_related("organisation", "body", "source"))
    rows.sort(key=lambda row: Affiliation.Kind.values.index(row.kind))
    return [
        *(Tie(row.get_kind_display(), row.body, row) for row in rows if row.organisation_id == organisation.pk),
        *(Tie(row.get_kind_of_body_display(), row.organisation, row) for row in rows if row.body_id == organisation.pk),
    ]
