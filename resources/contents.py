"""What an agreement's page lists of its own parts."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from core.contents import contents


def contents_of(page, context):
    """The parts of a page in their order: `[(anchor, label), …]`.

    :param context: of its template.
    """
    axes, targets = context["axes"], context["targets"]
    return contents(
        ("axes", ngettext("%(number)s axis", "%(number)s axes", len(axes)) % {"number": len(axes)}, axes),
        ("objectives", ngettext("Declared objective", "Declared objectives", len(targets)), targets),
        ("access", _("What it gives access to"), True),
        ("sources", _("Sources"), page.sources),
    )
