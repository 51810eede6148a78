"""The list of the directory: narrowed by words too, in an order, as it is now or as the network was on a day."""

from django import forms
from django.db.models import Case, F, IntegerField, OuterRef, Q, Subquery, Value, When
from django.db.models.functions import Coalesce
from django.db.models.lookups import Exact
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from core.characters import clean_question
from core.dates import Precision, dated, first_day
from core.languages import reader_language
from core.listing import PER_PAGE, Listing, address
from search.hits import say_why
from search.lookup import Lookup, look_up
from search.marks import Marker
from search.query import LONGEST_QUERY, parse
from search.text import clean

from .belongings import shared_by
from .membership import first_day_on_record, founding_of_the_network, memberships_on, names_on
from .models.organisations import Sector, initials
from .regions import region_choices

# The words of the filters.
ORDERS = [("name", _("Name")), ("sector", _("Sector")), ("region", _("Region"))]
# Further down nobody sees the difference, and each has its place in the query.
MOST_RANKED = 100
# The last part of the address of what is made for paper, below the directory.
BOOKLET = "livret"


class DirectoryForm(forms.Form):
    """What the address asks besides the filters."""

    date = forms.DateField(required=False, input_formats=["%Y-%m-%d"])
    sort = forms.ChoiceField(required=False, choices=ORDERS)

    def clean_date(self):
        day = self.cleaned_data["date"]
        if day and day > timezone.localdate():
            raise forms.ValidationError(_("Nobody knows the network of a day to come."))
        return day


class DirectoryListing(Listing):
    """
    :param rows: of `ClusterPage`, all that this reader may see.
    :param user: the reader.
    """

    def __init__(self, rows, facets, parameters, user, per_page=PER_PAGE):
        super().__init__(rows, facets, parameters, per_page)
        self.user = user
        self.asked = DirectoryForm(parameters)
        self.asked.full_clean()
        self.typed = clean_question(clean(parameters.get("q", ""))).strip()[:LONGEST_QUERY].rstrip()
        self.kept = {name: parameters[name] for name, value in self.asked.cleaned_data.items() if value}
        if self.typed:
            self.kept["q"] = self.typed
        self.rows = self.rows_but_for()
        if by := self._by():
            self.rows = self.rows.order_by(by, *rows.query.order_by)

    def rows_but_for(self, name=""):
        """The rows of the day, with the words; without one of the two: "date" or "q"."""
        rows = self.all_rows
        if self.day and name != "date":
            rows = rows.filter(cluster__in=memberships_on(self.day).values("organisation"))
        if self.typed and name != "q":
            rows = rows.filter(Q(pk__in=self.lookup.keys) | Q(alias_of__in=self.lookup.keys))
        return rows

    def _relaxed(self):
        asked = {**self.form.chosen, **self.kept}
        words = gettext("“%(words)s”") % {"words": self.typed} if self.typed else ""
        others = {"q": words, "date": self.day_in_words}
        return [
            *super()._relaxed(),
            *(
                (label, self.narrow(self.rows_but_for(name)), address({**asked, name: []}))
                for name, label in others.items()
                if label
            ),
        ]

    @property
    def is_narrowed(self):
        return super().is_narrowed or bool(self.day or self.typed)

    @property
    def day(self):
        """The day of which the network is asked; None for now."""
        return self.asked.cleaned_data.get("date")

    @cached_property
    def not_yet(self):
        """The founding of the network where it came after the day that is asked; None otherwise."""
        founding = self.day and founding_of_the_network(self.user)
        return founding if founding and self.day < first_day(founding.date, founding.precision) else None

    @cached_property
    def first_record(self):
        """The first day of which members are on record, where the day that is asked came before; None otherwise."""
        asks = self.day and not self.not_yet and not self.page.object_list
        first = first_day_on_record() if asks else None
        return first if first and self.day < first else None

    @property
    def is_unrecorded(self):
        return self.first_record is not None

    @property
    def first_record_in_words(self):
        return dated(self.first_record, Precision.DAY)

    @property
    def first_listed(self):
        """The address of the list of that day."""
        return address({"date": self.first_record.isoformat()})

    @property
    def history(self):
        """The page of the network, good for its address; None without one that this reader may see."""
        path = self.not_yet and self.not_yet.face_path
        return Page(url_path=path) if path else None

    @property
    def day_in_words(self):
        return dated(self.day, Precision.DAY)

    @property
    def sort(self):
        """What the list is ordered by; "" for how well it matches the words."""
        return self.asked.cleaned_data.get("sort") or ("" if self.typed else "name")

    @cached_property
    def lookup(self):
        """What the words find."""
        return look_up("cluster", self.typed, self.user) if self.typed else Lookup([])

    def _by(self):
        """What comes before the list's own order; None for nothing."""
        if self.sort == "sector":
            return first_sector([slug for slug, _name in self.form.fields["sector"].choices])
        if self.sort == "region":
            return place_in([code for code, _name in region_choices()], F("cluster__region"))
        return None if self.sort else place_in(self.lookup.keys[:MOST_RANKED], Coalesce("alias_of", "pk"))

    @cached_property
    def page(self):
        """Its rows know what they share, why words found them and, of a day, the name in use and its letters."""
        page = super().page
        keys = [row.cluster_id for row in page.object_list]
        shares = {} if self.day else shared_by(keys, self.user)
        names = names_on(self.day, keys) if self.day else {}
        hits = self._hits(page.object_list)
        for row in page.object_list:
            row.hit = hits.get(row.alias_of_id or row.pk)
            row.shares = shares.get(row.cluster_id, [])
            row.name_then = names.get(row.cluster_id, "")
            is_another = row.name_then and row.name_then not in (row.title, row.cluster.name)
            row.letters_then = initials(row.name_then) if is_another else ""
        return page

    def _hits(self, rows):
        """The words that found each row, by the key of its page of record."""
        if not self.typed:
            return {}
        marker = Marker(parse(self.lookup.corrected or self.typed))
        return say_why("cluster", [row.alias_of_id or row.pk for row in rows], marker, self.user, reader_language())

    @property
    def ignored(self):
        return [*super().ignored, *(self.asked.data[name] for name in self.asked.errors)]

    @property
    def orders(self):
        """`[(label, address, whether the list is in this order), …]`; with words, how well they match comes first."""
        asked = {**self.form.chosen, **self.kept}
        orders = [("", _("Relevance")), *ORDERS] if self.typed else ORDERS
        return [(label, address({**asked, "sort": name or []}), name == self.sort) for name, label in orders]

    @property
    def booklet(self):
        """The address of the booklet that has the same clusters, from the directory; "" for a day that is over."""
        return "" if self.day else f"{BOOKLET}/{address({**self.form.chosen, **self.kept})}"

    @property
    def without_typed(self):
        """The address of the same list without the words."""
        return address({**self.form.chosen, **self.kept, "q": []})

    @property
    def now(self):
        """The address of the same list as it is now."""
        return address({**self.form.chosen, **self.kept, "date": []})


def place_in(values, expression):
    """An expression to order by: the place of what another one gives in a list; what is not in it comes last."""
    places = [When(Exact(expression, Value(value)), then=Value(place)) for place, value in enumerate(values)]
    return Case(*places, default=Value(len(values)), output_field=IntegerField())


def first_sector(slugs):
    """The place of a cluster's first sector.

    :param slugs: of all sectors, in the order of their names.
    """
    sectors = Sector.objects.filter(clusters=OuterRef("cluster")).annotate(place=place_in(slugs, F("slug")))
    return Subquery(sectors.order_by("place").values("place")[:1])
