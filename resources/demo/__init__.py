"""The agreements and the means that the sources report. Nothing here is made up: each page names its source."""

from clusters.demo import organisation, source
from clusters.models import ClusterPage, PartnerPage, Region
from core.demo import in_languages, publish_once
from core.models import DemoItem

from ..models import (
    AgreementIndexPage,
    AgreementPage,
    Axis,
    Contributor,
    Party,
    ResourceIndexPage,
    ResourcePage,
    Target,
)
from .agreements import AGREEMENTS
from .public_agreements import PUBLIC_AGREEMENTS
from .resources import RESOURCES

AGREEMENT_ROWS = {"parties": Party, "axes": Axis, "targets": Target}
RESOURCE_ROWS = {"contributors": Contributor}


def load(home):
    """Publish each agreement and each resource once, below its owner's page, else below the list."""
    agreements = AgreementIndexPage.objects.child_of(home).get()
    resources = ResourceIndexPage.objects.child_of(home).get()
    made = {}
    for record in [*AGREEMENTS, *PUBLIC_AGREEMENTS]:
        page = page_of(AgreementPage, record, AGREEMENT_ROWS)
        page.replaces = made.get(record.get("replaces"))
        page.regions = Region.objects.filter(pk__in=record.get("regions", []))
        made[record["key"]] = publish_once(f"agreement:{record['key']}", parent_of(record, agreements), page)
    for record in RESOURCES:
        page = page_of(ResourcePage, record, RESOURCE_ROWS)
        publish_once(f"resource:{record['key']}", parent_of(record, resources), page)


def page_of(model, record, rows):
    """An unsaved page from its record: a dictionary of fields, in which a tuple is a text in three languages.

    :param rows: the model of each list that is written with the page, by the list's name.
    """
    not_fields = {"key", "below", "days", "source", "more_sources", "regions", "replaces", *rows}
    fields = {name: value for name, value in record.items() if name not in not_fields}
    page = model(**{"slug": record["key"], "provenance": "press", **in_languages(fields)})
    page.source = source(record["source"])
    page.more_sources = [found for key in record.get("more_sources", []) if (found := source(key))]
    for name, row in rows.items():
        setattr(page, name, rows_of(row, record.get(name, [])))
    return page


def rows_of(model, records):
    """The rows of a list, in order. A text alone is the row's `text`; an organisation or an agreement is named by its key.

    What editors deleted is not named.
    """
    rows = []
    for position, record in enumerate(records):
        fields = {"text": record} if isinstance(record, tuple) else dict(record)
        if "organisation" in fields:
            fields["organisation"] = organisation(fields["organisation"])
        if "agreement" in fields:
            fields["agreement"] = agreement(fields["agreement"])
        if None not in fields.values():
            rows.append(model(sort_order=position, **in_languages(fields)))
    return rows


def agreement(key):
    """An agreement by its key in the demo data; None if editors deleted it.

    :raises DemoItem.DoesNotExist: for a key that was never loaded.
    """
    thing = DemoItem.objects.get(key=f"agreement:{key}").thing
    return thing and AgreementPage.objects.get(pk=thing.pk)


def parent_of(record, index):
    """The page of the organisation that a record stands below; the list for what is the network's own.

    :returns: a page; None if editors have deleted it.
    """
    if "below" not in record:
        return index
    owner = getattr(organisation(record["below"]), "pk", None)
    return (
        ClusterPage.objects.of_record().filter(cluster=owner).first()
        or PartnerPage.objects.of_record().filter(organisation=owner).first()
    )
