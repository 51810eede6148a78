"""What resources and agreements add to the page of an organisation."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from clusters.belongings import Section, register
from core.languages import reader_language

from .models import AgreementPage, ResourcePage


def agreements(organisation):
    return AgreementPage.objects.in_language(reader_language()).involving(organisation).for_list()


def resources(organisation):
    return ResourcePage.objects.in_language(reader_language()).involving(organisation).for_list()


def agreements_counted(number):
    return ngettext("%(number)s agreement", "%(number)s agreements", number) % {"number": number}


def resources_counted(number):
    return ngettext("%(number)s resource", "%(number)s resources", number) % {"number": number}


register(
    Section(
        "agreement",
        _("Agreements"),
        agreements_counted,
        AgreementPage,
        "regions",
        agreements,
        "resources/agreement_row.html",
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
        order=2,
    )
)
