"""What resources and agreements add to the page of an organisation."""

from django.utils.translation import gettext_lazy as _

from clusters.belongings import Section, register
from core.languages import reader_language

from .models import AgreementPage, ResourcePage


def agreements(organisation):
    return AgreementPage.objects.in_language(reader_language()).involving(organisation).for_list()


def resources(organisation):
    return ResourcePage.objects.in_language(reader_language()).involving(organisation).for_list()


register(Section("agreement", _("Agreements"), agreements, "resources/agreement_row.html", order=1))
register(Section("resource", _("Resources"), resources, "resources/resource_row.html", order=2))
