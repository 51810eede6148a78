"""Made-up events. Without a parent they are the network's own."""

from datetime import timedelta

from django.utils import timezone

from core.tests.factories import create_page
from events.models import AgreementTie, EventIndexPage, EventPage, ExpectedResult, Organiser


def create_event(
    title="Journée des clusters",
    *,
    parent=None,
    starts_in=timedelta(days=7),
    lasts=timedelta(hours=2),
    organisers=(),
    expected_results=(),
    agreements=(),
    live=True,
    **fields,
):
    """An event a week from now, unless told otherwise.

    :param organisers: organisations.
    :param expected_results: texts.
    :param agreements: `(AgreementPage, tie)`.
    """
    start = timezone.now() + starts_in
    page = EventPage(**{"title": title, "start": start, "end": start + lasts, **fields})
    page.organisers = [Organiser(organisation=organisation) for organisation in organisers]
    page.agreements = [AgreementTie(agreement=agreement, tie=tie) for agreement, tie in agreements]
    page.expected_results = [ExpectedResult(text=text) for text in expected_results]
    return create_page(parent or EventIndexPage.objects.of_record().get(), page, live=live)
