"""The public page of an organisation, in the reader's language."""

from django.db.models import Exists, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from wagtail.models import Page

from core.languages import reader_language
from core.visibility import open_to_all, visible_to


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


def pages_of(keys):
    """The pages of organisations in every language, whoever may see them.

    :param keys: of the organisations.
    """
    return Page.objects.filter(Q(clusterpage__cluster__in=keys) | Q(partnerpage__organisation__in=keys))


def face_path(organisation, user):
    """Where the page of an organisation is, to annotate rows by: its `url_path`, or None as in `faces`.

    :param organisation: what holds the organisation's key in these rows.
    """
    pages = Page.objects.filter(locale__language_code=reader_language())
    return first_path(organisation, visible_to(pages, user))


def first_path(organisation, pages):
    """An expression: the `url_path` of the page among these that presents a row's organisation.

    :param organisation: what holds the organisation's key in the rows.
    """

    def path(**is_face):
        return Subquery(pages.filter(**is_face).values("url_path")[:1])

    key = OuterRef(organisation)
    return Coalesce(path(clusterpage__cluster=key), path(partnerpage__organisation=key))


def has_face(user, organisation="organisation"):
    """An expression: whether a row's organisation has a page that this user may see.

    :param organisation: the field of the row.
    """
    key = OuterRef(organisation)
    pages = Page.objects.filter(Q(clusterpage__cluster=key) | Q(partnerpage__organisation=key))
    return Exists(visible_to(pages, user))


def open_face_path(organisation="organisation"):
    """Where the page of record of an organisation is, as `face_path`: None where not everybody may open it.

    :param organisation: the field of the row.
    """
    return first_path(organisation, open_to_all(Page.objects.filter(alias_of=None)))
