"""Events and the agreements that were signed at them, or that led to them: each is named on the other's page."""

from django.db.models import Q, TextChoices
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from core.languages import reader_language
from core.visibility import visible_to
from resources.models import AgreementPage, AgreementType


class Tie(TextChoices):
    SIGNED = "signed", gettext_lazy("it was signed or adopted there")
    OUTCOME = "outcome", gettext_lazy("it led to the event")


def agreements_of(event, user):
    """What an event's page tells of agreements: `[(label, pages), …]`, those that this reader may see."""
    ties = {row.agreement_id: row.tie for row in event.agreements.all()}
    if not ties:
        return []
    pages = AgreementPage.objects.in_language(reader_language()).filter(Q(pk__in=ties) | Q(alias_of__in=ties))
    return lines((label_at_event(one, ties[one.source_page_id]), one) for one in visible_to(pages.for_list(), user))


def lines(labelled):
    """`(label, page)` pairs as `[(label, pages), …]`."""
    found = {}
    for label, page in labelled:
        found.setdefault(label, []).append(page)
    return list(found.items())


def label_at_event(agreement, tie):
    if tie == Tie.OUTCOME:
        return _("Within the framework of")
    return _("Adopted on this occasion") if is_plan(agreement) else _("Signed on this occasion")


def label_at_agreement(agreement, tie):
    if tie == Tie.OUTCOME:
        return _("Led to")
    return _("Adoption") if is_plan(agreement) else _("Signature")


def is_plan(agreement):
    """Whether it is adopted: all others are signed."""
    return agreement.agreement_type == AgreementType.ACTION_PLAN
