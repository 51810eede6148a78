"""The public page of an organisation, in the reader's language."""

from django.db.models import Q
from django.db.models.functions import Coalesce
from wagtail.models import Page

from core.languages import reader_language
from core.visibility import visible_to


def faces(organisations, user):
    """The pages of several organisations, in one query.

    :param organisations: organisations or their keys.
    :returns: `{organisation's key: page}`, without those that have no page that this user may see.
    """
    keys = [getattr(one, "pk", one) for one in organisations]
    pages = (
        Page.objects.filter(Q(clusterpage__cluster__in=keys) | Q(partnerpage__organisation__in=keys))
        .filter(locale__language_code=reader_language())
        .annotate(organisation_key=Coalesce("clusterpage__cluster_id", "partnerpage__organisation_id"))
    )
    return {page.organisation_key: page for page in visible_to(pages, user)}
