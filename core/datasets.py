"""What the portal gives away as open data: upper apps register it when they are ready.

```python
register(Dataset("clusters", _("Clusters"), _("…"), clusters, [*page_fields(), Field("addressRegion", …)]))
```

`core.exports` writes it, `core.open_data` serves and documents it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from .dates import iso
from .languages import CODES, texts
from .models import Provenance
from .visibility import open_to_all


@dataclass(frozen=True)
class Field:
    """One column.

    :param name: a word of `term`'s vocabulary. A translated one has a column for each language: `name_fr`, `name_ar` …
    :param term: what standards call it, such as "schema:addressRegion, ISO 3166-2".
    :param meaning: lazy, for people.
    :param value: given a thing of the dataset, a text, a number, a list of them or of flat dicts; of a translated
        field such a value by language (`core.languages.texts`).
    """

    name: str
    term: str
    meaning: Any
    value: Callable[[Any], Any]
    is_translated: bool = False
    choices: Sequence[tuple[str, Any]] = ()
    """The words of a closed list, `(value, label)`."""

    @property
    def columns(self):
        return [f"{self.name}_{code}" for code in CODES] if self.is_translated else [self.name]

    def cells(self, thing):
        """The values of its columns; None where nothing is known."""
        value = self.value(thing)
        return [known(value.get(code)) for code in CODES] if self.is_translated else [known(value)]


def known(value):
    """A value, or None for what is empty. Zero is known."""
    return None if value in ("", [], {}) else value


CHUNK = 500
RELATED = ["locale", "source"]


def open_pages(pages):
    """Those that everybody may see and open, in a steady order: a row tells what only an open page tells."""
    return open_to_all(pages).select_related(*RELATED).prefetch_related("more_sources").order_by("pk")


@dataclass(frozen=True)
class Dataset:
    """One file, as CSV and as JSON.

    :param name: in its address, for good.
    :param things: the pages of record, with what the fields ask of each; or what stands on pages.
    :param opened: those of the things that everybody may see and open.
    :param parts: the rows of one thing, where they are more than one.
    :param counted: how many rows the parts of several things are, where there are parts.
    :param page: on which a row stands, where the row is no page.
    """

    name: str
    label: Any
    description: Any
    things: Callable[[], QuerySet]
    fields: list[Field]
    opened: Callable[[QuerySet], QuerySet] = open_pages
    parts: Callable[[Any], list] | None = None
    counted: Callable[[QuerySet], int] = QuerySet.count
    page: Callable[[Any], Page] = lambda row: row

    def rows(self, request):
        """What each row tells of, with the `address` of its page. The whole is never in memory."""
        for thing in self.opened(self.things()).iterator(chunk_size=CHUNK):
            for row in self.parts(thing) if self.parts else [thing]:
                row.address = self.page(row).get_full_url(request)
                yield row

    def count(self):
        """How many rows it has, without fetching them."""
        return self.counted(self.opened(self.things()))

    @property
    def columns(self):
        return [column for field in self.fields for column in field.columns]


_datasets: dict[str, Dataset] = {}


def register(dataset: Dataset):
    """Give a set of pages away. Called in `apps.ready()`."""
    _datasets[dataset.name] = dataset


def datasets() -> list[Dataset]:
    return list(_datasets.values())


def dataset_named(name) -> Dataset | None:
    return _datasets.get(name)


def translated(name, term, meaning, field=None):
    """A column for each language of one of the page's translated fields."""
    return Field(name, term, meaning, lambda page: texts(page, field or name), is_translated=True)


def page_fields(identifier=None):
    """What every dataset has first.

    :param identifier: a function of the page, where the thing has a key of its own.
    """
    key = identifier or (lambda page: str(page.translation_key))
    return [
        Field("identifier", "dcterms:identifier", _("The thing’s key: it stays when the name changes."), key),
        Field("url", "schema:url", _("Its page on this portal."), lambda page: page.address),
        translated("name", "schema:name, dcterms:title", _("Name, in the languages that it has."), "title"),
        translated("description", "schema:description", _("One or two sentences."), "summary"),
    ]


def source_fields():
    """What every dataset has last: who says so, where it was read, when the row changed."""
    return [
        Field(
            "provenance",
            "dcterms:provenance",
            _("Who says so."),
            lambda page: page.provenance,
            choices=Provenance.choices,
        ),
        Field(
            "source",
            "dcterms:source",
            _("Where it was read: title, publisher, date, address."),
            lambda page: [cited(source) for source in page.sources],
        ),
        Field(
            "dateModified",
            "schema:dateModified, iCalendar LAST-MODIFIED",
            _("When the page was last published."),
            lambda page: iso(page.last_published_at, "time"),
        ),
    ]


def cited(source):
    """A source as a value of a row."""
    date = iso(source.published_on, source.precision)
    return {
        "name": source.title,
        "publisher": source.publisher,
        "datePublished": date or None,
        "url": source.url or None,
    }
