"""What resources and agreements add to the page of an organisation."""

from django.db.models import prefetch_related_objects
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from clusters.belongings import Section, Share, register
from core.visibility import visible_to

from .models import AgreementPage, Party, ResourcePage
from .models.agreements import parties_as_tiles


def agreements(organisation):
    return AgreementPage.objects.involving(organisation)


def resources(organisation):
    return ResourcePage.objects.involving(organisation)


def name_parties(rows, organisation):
    """Each with the parties that it names, `named`: all but the organisation on whose page it stands.

    `is_party` says whether that one is left out.
    """
    prefetch_related_objects(rows, parties_as_tiles())
    for row in rows:
        row.named = [one for one in row.tiles if organisation is None or one.organisation_id != organisation.pk]
        row.is_party = len(row.named) < len(row.tiles)


def agreements_shared(keys, user):
    """Those that organisations own or are named in."""
    pages = visible_to(AgreementPage.objects.of_record().order_by(), user)
    named = Party.objects.filter(organisation__in=keys, page__in=pages.values("pk"))
    owned = pages.filter(owner_organisation__in=keys)
    return [named.order_by().values_list("organisation", "page"), owned.values_list("owner_organisation", "pk")]


def resources_offered(keys, user):
    """What organisations offer themselves: press reports are never counted as shared."""
    return resources_of(keys, ResourcePage.objects.of_record().offered(), user)


def resources_reported(keys, user):
    return resources_of(keys, ResourcePage.objects.of_record().reported(), user)


def resources_of(keys, pages, user):
    pages = visible_to(pages.order_by(), user)
    return [pages.filter(owner_organisation__in=keys).values_list("owner_organisation", "pk")]


def agreements_counted(number):
    return ngettext("%(number)s agreement", "%(number)s agreements", number) % {"number": number}


def resources_counted(number):
    return ngettext("%(number)s resource", "%(number)s resources", number) % {"number": number}


def reported_counted(number):
    return ngettext("%(number)s reported resource", "%(number)s reported resources", number) % {"number": number}


register(
    Section(
        "agreement",
        _("Agreements"),
        agreements_counted,
        AgreementPage,
        "regions",
        agreements,
        "resources/agreement_row.html",
        shares=(Share(agreements_counted, agreements_shared),),
        complete=name_parties,
        order=1,
    )
)
register(
    Section(
        "resource",
        _("Resources"),
        resources_counted,
        ResourcePage,
        "region",
        resources,
        "resources/resource_row.html",
        shares=(Share(resources_counted, resources_offered), Share(reported_counted, resources_reported)),
        order=2,
    )
)
