"""Made-up agreements and resources. Without a parent they are the network's own."""

from core.tests.factories import create_page
from resources.models import (
    AgreementIndexPage,
    AgreementPage,
    Axis,
    Contributor,
    Party,
    ResourceIndexPage,
    ResourcePage,
)


def create_agreement(title="Convention solaire", *, parent=None, parties=(), axes=(), live=True, **fields):
    """An agreement.

    :param parties: organisations.
    :param axes: texts.
    """
    page = AgreementPage(title=title, **fields)
    page.parties = [Party(organisation=organisation) for organisation in parties]
    page.axes = [Axis(text=text) for text in axes]
    return create_page(parent or AgreementIndexPage.objects.of_record().get(), page, live=live)


def create_resource(title="Plateforme de prototypage", *, parent=None, contributors=(), live=True, **fields):
    """A resource.

    :param contributors: organisations.
    """
    page = ResourcePage(title=title, **fields)
    page.contributors = [Contributor(organisation=organisation) for organisation in contributors]
    return create_page(parent or ResourceIndexPage.objects.of_record().get(), page, live=live)
