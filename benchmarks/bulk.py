"""Many things, made for measuring: marked as such, never beside real content.

Rows are written table by table, since thirty thousand pages saved one by one take a quarter of an hour.
"""

import datetime
import itertools
import random
import uuid

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.utils import timezone
from wagtail.models import Locale, Page

from clusters.models import Cluster, ClusterIndexPage, ClusterPage, Organisation, Sector
from clusters.regions import REGIONS
from core.models import Token
from core.visibility import Act, content_type_of
from events.models import EventIndexPage, EventPage, Organiser
from resources.models import AgreementPage, Axis, Party, ResourcePage

WORDS = [
    *("énergie", "solaire", "textile", "denim", "atelier", "laboratoire", "prototype", "formation", "incubation"),
    *("métrologie", "emballage", "efficacité", "audit", "photovoltaïque", "pêche", "collagène", "qualité", "export"),
    *("numérique", "logiciel", "capteur", "moule", "béton", "isolation"),
]
START = datetime.datetime(2015, 1, 1, 9, tzinfo=datetime.UTC)


def fill(clusters, others, seed=8):
    """Add clusters and, spread over agreements, resources and events, other things; each in three languages.

    :param clusters: how many; :param others: how many in all.
    """
    chance = random.Random(seed)
    with transaction.atomic():
        sectors = list(Sector.objects.all())
        owners = [_cluster(number, sectors, chance) for number in range(clusters)]
        index = _source(ClusterIndexPage)
        faces = add_pages([(index, ClusterPage(cluster=owner, **_page(owner.name, chance))) for owner in owners])
        things = []
        for number in range(others):
            make = (_agreement, _resource, _event)[number % 3]
            parent = chance.choice(faces) if faces else None
            things.append((parent, make(number, parent.cluster, chance)))
        pages = add_pages(things)
        _add_rows(pages, owners, chance)


def add_events(count, seed=8):
    """Add the network's own events, in French only: for what reads pages of record."""
    chance = random.Random(seed)
    with transaction.atomic():
        index = _source(EventIndexPage)
        pairs = [(index, _event(number, None, chance)) for number in range(count)]
        _add_to_tree(pairs, index.locale)
        _add_row(Organiser, EventPage, [page for _parent, page in pairs], lambda: {"organisation": _network()})


def _network():
    return Organisation.objects.network()


def _source(model):
    return model.objects.get(alias_of__isnull=True)


def _words(chance, count):
    return " ".join(chance.choices(WORDS, k=count))


def _page(title, chance):
    return {"title": title, "summary": _words(chance, 20).capitalize() + ".", "provenance": "owner"}


def _cluster(number, sectors, chance):
    cluster = Cluster(name=f"Mesure {number:05}", city="Casablanca", region_id=chance.choice(list(REGIONS)))
    cluster.sectors = [chance.choice(sectors)]
    cluster.save()
    return cluster


def _agreement(number, owner, chance):
    day = (START + datetime.timedelta(days=chance.randrange(4000))).date()
    text = f"<p>{_words(chance, 80)}</p>"
    title = f"Convention de mesure {number} {_words(chance, 3)}"
    return AgreementPage(owner_organisation=owner, signed_on=day, object=text, **_page(title, chance))


def _resource(number, owner, chance):
    text = f"<p>{_words(chance, 80)}</p>"
    title = f"Plateforme de mesure {number} {_words(chance, 3)}"
    region = chance.choice(list(REGIONS))
    return ResourcePage(owner_organisation=owner, region_id=region, description=text, **_page(title, chance))


def _event(number, owner, chance):
    start = START + datetime.timedelta(days=chance.randrange(5000))
    title = f"Atelier de mesure {number} {_words(chance, 3)}"
    return EventPage(
        owner_organisation=owner,
        start=start,
        end=start + datetime.timedelta(hours=3),
        region_id=chance.choice(list(REGIONS)),
        description=f"<p>{_words(chance, 80)}</p>",
        **_page(title, chance),
    )


def add_pages(pairs):
    """Publish pages below their parents, with aliases in the other languages.

    :param pairs: `(parent of the French tree, unsaved page)`.
    :returns: the French pages.
    """
    french, *others = Locale.objects.order_by("pk")
    added = _add_to_tree([(parent, page) for parent, page in pairs], french)
    for locale in others:
        translations = {
            page.translation_key: page
            for page in Page.objects.filter(locale=locale, translation_key__in={p.translation_key for p, _ in pairs})
        }
        aliases = [(translations[parent.translation_key], _alias(page)) for parent, page in pairs]
        _add_to_tree(aliases, locale)
    return added


def _alias(page):
    fields = {
        field.attname: getattr(page, field.attname)
        for field in page._meta.concrete_fields
        if not field.primary_key and field.attname not in {"page_ptr_id", "id", "path", "depth", "numchild", "url_path"}
    }
    return type(page)(**fields | {"alias_of_id": page.pk})


def _add_to_tree(pairs, locale):
    now = timezone.now()
    counters = {}
    for number, (parent, page) in enumerate(pairs):
        counters.setdefault(parent.pk, itertools.count(parent.numchild + 1))
        page.path = Page._get_path(parent.path, parent.depth + 1, next(counters[parent.pk]))
        page.depth, page.numchild, page.locale = parent.depth + 1, 0, locale
        page.slug = page.slug or f"mesure-{parent.pk}-{number}"
        page.url_path = f"{parent.url_path}{page.slug}/"
        page.draft_title, page.live, page.has_unpublished_changes = page.title, True, False
        page.first_published_at = page.last_published_at = page.latest_revision_created_at = now
        page.content_type = ContentType.objects.get_for_model(type(page))
    bases = Page.objects.bulk_create([_base(page) for _parent, page in pairs], batch_size=500)
    for base, (_parent, page) in zip(bases, pairs, strict=True):
        page.pk = page.id = page.page_ptr_id = base.pk
        page.save_base(raw=True, force_insert=True)
    for parent in {parent.pk: parent for parent, _page in pairs}.values():
        parent.numchild = next(counters[parent.pk]) - 1
        Page.objects.filter(pk=parent.pk).update(numchild=parent.numchild)
    _open([page for _parent, page in pairs])
    return [page for _parent, page in pairs]


def _base(page):
    fields = (field.attname for field in Page._meta.concrete_fields if field.name != "id")
    return Page(**{name: getattr(page, name) for name in fields})


def _open(pages):
    kept_under = content_type_of(Page)
    Token.objects.bulk_create(
        [
            Token(content_type=kept_under, object_id=page.pk, act=act, token="public")
            for page in pages
            for act in Act.values
        ],
        batch_size=1000,
    )


def _add_rows(pages, owners, chance):
    """Parties, axes and organisers, for every language's copy."""
    _add_row(Party, AgreementPage, pages, lambda: {"organisation": chance.choice(owners)})
    _add_row(Axis, AgreementPage, pages, lambda: {"text": _words(chance, 12)})
    _add_row(Organiser, EventPage, pages, lambda: {"organisation": chance.choice(owners)})


def _add_row(row, model, pages, fields):
    copies = {}
    for alias in model.objects.filter(alias_of__isnull=False):
        copies.setdefault(alias.alias_of_id, []).append(alias)
    rows = []
    for page in (page for page in pages if isinstance(page, model)):
        same = {"translation_key": uuid.uuid4(), "sort_order": 0, **fields()}
        rows += [row(page=copy, locale_id=copy.locale_id, **same) for copy in (page, *copies.get(page.pk, []))]
    row.objects.bulk_create(rows, batch_size=500)
