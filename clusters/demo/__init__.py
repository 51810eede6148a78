"""The network, its thirteen clusters and their partners, as the sources report them. Nothing here is made up."""

from wagtail.contrib.redirects.models import Redirect

from clusters.models import (
    Affiliation,
    Alias,
    Cluster,
    ClusterIndexPage,
    ClusterPage,
    Distribution,
    DistributionRow,
    Indicator,
    KeyFigure,
    Milestone,
    Organisation,
    OrganisationKind,
    PartnerIndexPage,
    PartnerPage,
    Sector,
)
from core.demo import in_languages, once, publish_once
from core.models import DemoItem, Source

from .affiliations import AFFILIATIONS
from .clusters import CLUSTERS
from .figures import DISTRIBUTIONS, FIGURES
from .partners import PARTNERS
from .sources import SOURCES


def load(home):
    """Record each source and organisation once, and publish the pages of organisations."""
    for key, record in SOURCES.items():
        once(f"source:{key}", lambda record=record: Source.objects.create(**in_languages(record)))
    clusters = ClusterIndexPage.objects.child_of(home).get()
    partners = PartnerIndexPage.objects.child_of(home).get()
    for key, record in CLUSTERS.items():
        cluster = once(f"organisation:{key}", lambda record=record: make_organisation(Cluster, record))
        publish_face(key, record, clusters, ClusterPage, {"cluster": cluster})
    for key, record in PARTNERS.items():
        partner = once(f"organisation:{key}", lambda record=record: make_organisation(Organisation, record))
        place = home if record["kind"] == "network" else partners
        publish_face(key, record, place, PartnerPage, {"organisation": partner})
    send_on_to_the_network(partners)
    for record in AFFILIATIONS:
        once(f"affiliation:{record['organisation']}:{record['body']}", lambda record=record: make_affiliation(record))
    for record in FIGURES:
        parts = [record[name] for name in ("organisation", "indicator", "source")]
        once(f"figure:{':'.join(parts)}:{record['value']}", lambda record=record: make_figure(record))
    for record in DISTRIBUTIONS:
        key = f"distribution:{record['organisation']}:{record['dimension']}:{record['source']}"
        once(key, lambda record=record: make_distribution(record))


def organisation(key):
    """An organisation by its key in the demo data; None if editors deleted it.

    :raises DemoItem.DoesNotExist: for a key that was never loaded.
    """
    thing = DemoItem.objects.get(key=f"organisation:{key}").thing
    return thing and Organisation.objects.get(pk=thing.pk)


def source(key):
    """A source by its evidence key ("s0", "p44"); None if editors deleted it.

    :raises DemoItem.DoesNotExist: for a key that was never loaded.
    """
    return DemoItem.objects.get(key=f"source:{key}").thing


def make_organisation(model, record):
    """Save an organisation with its other names and its milestones.

    :param record: fields; `aliases` and `milestones` are lists of records, `sectors` a list of slugs, `seat_source` an
        evidence key.
    """
    rows = {"aliases", "milestones", "sectors", "page"}
    fields = {name: value for name, value in record.items() if name not in rows}
    if "seat_source" in fields:
        fields["seat_source"] = source(fields["seat_source"])
    thing = model(**in_languages(fields))
    thing.aliases = [make_row(Alias, position, row) for position, row in enumerate(record.get("aliases", []))]
    thing.milestones = [make_row(Milestone, position, row) for position, row in enumerate(record.get("milestones", []))]
    if "sectors" in record:
        found = {sector.slug: sector for sector in Sector.objects.all()}
        thing.sectors = [found[slug] for slug in record["sectors"]]
    thing.save()
    return thing


def make_row(model, position, record):
    """An unsaved alias or milestone; its `source` is an evidence key."""
    fields = dict(record)
    if "source" in fields:
        fields["source"] = source(fields["source"])
    return model(sort_order=position, **in_languages(fields))


def publish_face(key, record, index, model, identity):
    """Publish an organisation's page, where its record has one and editors kept the organisation."""
    if "page" not in record or None in identity.values():
        return
    fields = dict(record["page"])
    more = [found for one in fields.pop("more_sources", []) if (found := source(one))]
    fields["source"] = source(fields["source"])
    page = model(**{"slug": key, "provenance": "press", **identity, **in_languages(fields)})
    page.more_sources = more
    publish_once(f"page:{key}", index, page)


def send_on_to_the_network(partners):
    """The network's page stood among the partners once: in each language, its old address leads to it."""
    network = PartnerPage.objects.of_record().filter(organisation__kind=OrganisationKind.NETWORK).first()
    if network is None or network.is_descendant_of(partners):
        return
    for page in network.get_translations(inclusive=True):
        language = page.locale.language_code
        old = f"/{language}/{partners.slug}/maroc-cluster/"
        once(f"redirect:{old}", lambda old=old, page=page: Redirect.add_redirect(old, page, is_permanent=True))


def make_affiliation(record):
    ends = {name: organisation(record[name]) for name in ("organisation", "body")}
    if None in ends.values():
        return None
    return Affiliation.objects.create(**{**record, **ends, "source": source(record["source"])})


def make_figure(record):
    owner, read_in = organisation(record["organisation"]), source(record["source"])
    indicator = Indicator.objects.filter(slug=record["indicator"]).first()
    if None in (owner, read_in, indicator):
        return None
    known = {"organisation": owner, "source": read_in, "indicator": indicator}
    return KeyFigure.objects.create(**in_languages({**record, **known}))


def make_distribution(record):
    owner, read_in = organisation(record["organisation"]), source(record["source"])
    if None in (owner, read_in):
        return None
    distribution = Distribution(**{**record, "organisation": owner, "source": read_in, "rows": []})
    distribution.rows = [
        DistributionRow(sort_order=position, value=value, **in_languages({"label": label}))
        for position, (label, value) in enumerate(record["rows"])
    ]
    distribution.save()
    return distribution
