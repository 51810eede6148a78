"""What an organisation's page lists of its own parts."""

from django.utils.translation import gettext as _

from core.contents import contents

from .models.organisations import OrganisationKind


def contact_label(organisation):
    """The heading of how to reach an organisation."""
    if organisation.kind == OrganisationKind.CLUSTER:
        return _("Write to the cluster")
    is_network = organisation.kind == OrganisationKind.NETWORK
    return _("Write to the network") if is_network else _("Write to the organisation")


def contents_of(page, context):
    """The parts of a page in their order: `[(anchor, label), …]`.

    :param context: of its template, complete.
    """
    return contents(
        ("contact", contact_label(context["organisation"]), context["contacts"]),
        ("members", _("Members"), context.get("members")),
        ("figures", _("Figures"), context["figures"] or context["divisions"]),
        ("together", _("The members together"), context.get("totals")),
        *((part["section"].kind, part["section"].label, part["rows"]) for part in context["belongings"]),
        ("through-time", _("Through time"), context["milestones"]),
        ("names", _("Names"), context["names"]),
        ("sources", _("Sources"), page.sources),
    )
