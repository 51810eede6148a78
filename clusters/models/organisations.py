"""Who takes part in the network: identity, independent of language and of how a page presents it."""

import re

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import Q
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _
from django_countries.fields import CountryField
from modelcluster.fields import ParentalManyToManyField
from modelcluster.models import ClusterableModel
from wagtail.models import Page
from wagtail.search import index

from core.characters import alphabets, is_like
from core.languages import words
from core.models import Named, Source
from core.versions import VersionedForm
from search.kinds import mark_dirty
from search.text import without_article
from search.text import words as folded_words

from ..belongings import mark_all_dirty
from ..regions import REGIONS

DEDUCED_FROM_NOTHING = _("A deduced seat needs its source: what does it follow from?")
LETTERS_ON_A_TILE = 6
ALPHABETS = {"ARABIC", "LATIN", "TIFINAGH"}
WORDS = re.compile(r"[^\W_]+")
# They begin no word of a monogram.
SMALL_WORDS = {
    *("a", "and", "au", "aux", "d", "de", "des", "du", "en", "et"),
    *("for", "in", "l", "la", "le", "les", "of", "the"),
}


class Region(Named):
    """One of Morocco's twelve regions (decree 2-15-40, Bulletin officiel 6340 of 5 March 2015).

    A closed list, written by a migration. The code is ISO 3166-2's.
    """

    code = models.CharField(_("code"), max_length=5, primary_key=True)
    seat = models.CharField(_("seat"), max_length=100, help_text=_("Chief town."))
    former_names = models.TextField(
        _("former names"), blank=True, help_text=_("One a line: names of regions before 2015 that old texts use.")
    )

    class Meta:
        verbose_name = _("region")
        verbose_name_plural = _("regions")
        ordering = ["name"]
        constraints = [
            models.CheckConstraint(
                name="region_is_one_of_the_twelve",
                condition=Q(code__in=list(REGIONS)),
                violation_error_message=_("Morocco has twelve regions; this is none of them."),
            ),
        ]


class Sector(Named):
    """An industry of the network's own list."""

    slug = models.SlugField(_("slug"), unique=True)
    hue = models.PositiveSmallIntegerField(
        _("colour"),
        default=0,
        validators=[MaxValueValidator(11)],
        help_text=_("0 to 11: one of the twelve colours of monogram tiles."),
    )

    base_form_class = VersionedForm

    class Meta:
        verbose_name = _("sector")
        verbose_name_plural = _("sectors")
        ordering = ["name"]
        constraints = [
            models.CheckConstraint(
                name="sector_hue_is_one_of_twelve",
                condition=Q(hue__lte=11),
                violation_error_message=_("A hue is a number from 0 to 11."),
            ),
        ]

    def save(self, *args, **kwargs):
        super().save(*args, **kwargs)
        for cluster in self.clusters.all():
            cluster.take_hue()
        mark_dirty(Page.objects.filter(clusterpage__cluster__sectors=self))


class OrganisationKind(models.TextChoices):
    NETWORK = "network", _("network")
    CLUSTER = "cluster", _("cluster")
    FIRM = "firm", _("firm")
    UNIVERSITY = "university", _("university or laboratory")
    TRAINING_CENTRE = "training_centre", _("training centre")
    ASSOCIATION = "association", _("association")
    PUBLIC_BODY = "public_body", _("public body")
    DONOR = "donor", _("cooperation agency or donor")
    FOREIGN_CLUSTER = "foreign_cluster", _("foreign cluster")
    FUND = "fund", _("bank or fund")


class OrganisationQuerySet(models.QuerySet):
    def network(self):
        """The network itself; None before it is recorded."""
        return self.filter(kind=OrganisationKind.NETWORK).first()

    def named(self, query):
        """Those with a name, acronym or alias for each word of a query, whatever its case, accents and Arabic article.

        Reads all names: made for the admin, where organisations are hundreds.
        """
        names = {}
        for field in ("name", "name_ar", "name_en", "acronym", "aliases__name"):
            for key, name in self.model.objects.order_by().values_list("pk", field):
                names.setdefault(key, set()).update(folded_words(name or ""))
        wanted = [without_article(word) for word in folded_words(query)]
        found = [
            key
            for key, known in names.items()
            if all(any(without_article(word).startswith(one) for word in known) for one in wanted)
        ]
        return self.filter(pk__in=found)


class Organisation(index.Indexed, ClusterableModel):
    """Whoever can be a party, an owner, an organiser or an affiliate: one row for each real one."""

    name = models.CharField(_("name"), max_length=200, help_text=_("In its own spelling."))
    name_ar = models.CharField(_("name in Arabic"), max_length=200, blank=True)
    name_en = models.CharField(_("name in English"), max_length=200, blank=True)
    name_is_official = models.BooleanField(
        _("the name is official"),
        default=True,
        help_text=_("Untick for a description that stands for an official name that is not disclosed."),
    )
    acronym = models.CharField(_("acronym"), max_length=12, blank=True)
    monogram = models.CharField(
        _("monogram"), max_length=4, blank=True, help_text=_("Two to four letters on the tile; the acronym if empty.")
    )
    kind = models.CharField(_("kind"), max_length=20, choices=OrganisationKind.choices)
    country = CountryField(
        _("country"), default="MA", blank=True, help_text=_("Empty for a body of several countries.")
    )
    website = models.URLField(_("website"), blank=True)
    hue = models.PositiveSmallIntegerField(
        null=True, editable=False, help_text="Colour of the tile: a cluster's is its first sector's, others have none."
    )

    objects = OrganisationQuerySet.as_manager()

    search_fields = [
        index.SearchField("name"),
        index.SearchField("name_ar"),
        index.SearchField("acronym"),
        index.AutocompleteField("name"),
        index.AutocompleteField("name_ar"),
        index.AutocompleteField("acronym"),
        index.RelatedFields("aliases", [index.SearchField("name"), index.AutocompleteField("name")]),
        index.FilterField("kind"),
    ]

    class Meta:
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint(
                Lower("acronym"),
                condition=~Q(acronym=""),
                name="organisation_acronym_is_unique_in_any_case",
                violation_error_message=_("Another organisation has this acronym."),
                violation_error_code="unique",
            ),
            models.UniqueConstraint(
                fields=["name"],
                name="organisation_is_listed_once",
                violation_error_message=_("This organisation is listed already."),
                violation_error_code="unique",
            ),
            models.UniqueConstraint(
                fields=["kind"],
                condition=Q(kind="network"),
                name="there_is_one_network",
                violation_error_message=_("The network is recorded already."),
                violation_error_code="unique",
            ),
        ]

    def __str__(self):
        return words(self, "name").text

    def save(self, *args, **kwargs):
        is_known = self.pk is not None
        super().save(*args, **kwargs)
        if is_known:
            mark_all_dirty(self)

    def clean(self):
        super().clean()
        if faults := self.faults():
            raise ValidationError(faults)

    def faults(self):
        """What is wrong, all of it at once: messages by the name of their field."""
        faults = self.confusions()
        if self.kind == OrganisationKind.CLUSTER and not self.is_cluster:
            faults["kind"] = _("Record it among the clusters, which have a region and sectors.")
        return faults

    def confusions(self):
        """What readers would take for another organisation: messages by the name of their field."""
        others = list(Organisation.objects.exclude(pk=self.pk).order_by().values_list("name", "acronym"))
        faults = {}
        if is_like(self.name, (name for name, _acronym in others)):
            faults["name"] = _("This organisation is listed already.")
        if is_like(self.acronym, (acronym for _name, acronym in others)):
            faults["acronym"] = _("Another organisation has this acronym.")
        elif len(alphabets(self.acronym)) > 1 or alphabets(self.acronym) - ALPHABETS:
            faults["acronym"] = _("Letters of one alphabet: Latin, Arabic or Tifinagh.")
        return faults

    @property
    def is_cluster(self):
        return isinstance(self, Cluster) or hasattr(self, "cluster")

    def autocomplete_label(self):
        """Its name with its acronym: how choosers show it."""
        return f"{self} ({self.acronym})" if self.acronym and self.acronym not in str(self) else str(self)

    @property
    def short_name(self):
        """The acronym, or the name where there is none."""
        return self.acronym or str(self)

    @property
    def tile_letters(self):
        """An acronym that a tile has no room for is not cut: the name's initials stand for it."""
        acronym = self.acronym if len(self.acronym) <= LETTERS_ON_A_TILE else ""
        return self.monogram or acronym or initials(self.name)


def initials(name):
    """The first letters of a name's words, "CS" of "Clusters suisses"; of one word its first two.

    So of a name in Arabic: its letters are no letters apart.
    """
    found = [word for word in WORDS.findall(name) if word.casefold() not in SMALL_WORDS]
    if len(found) < 2 or alphabets(name) != {"LATIN"}:
        return name[:2]
    return "".join(word[0] for word in found[:3]).upper()


class Cluster(Organisation):
    """A cluster: an organisation with industries, a seat and a place in the network."""

    sectors = ParentalManyToManyField(Sector, verbose_name=_("sectors"), related_name="clusters")
    city = models.CharField(_("city"), max_length=100)
    city_ar = models.CharField(_("city in Arabic"), max_length=100, blank=True)
    city_en = models.CharField(_("city in English"), max_length=100, blank=True)
    region = models.ForeignKey(Region, verbose_name=_("region"), on_delete=models.PROTECT, related_name="clusters")
    seat_is_deduced = models.BooleanField(
        _("the seat is deduced"),
        default=False,
        db_default=False,  # the version before adds clusters without it while an upgrade goes on
        help_text=_("No source gives it as such. Say in the note of its page what the city follows from."),
    )
    seat_source = models.ForeignKey(
        Source,
        verbose_name=_("source of the seat"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        help_text=_("Where the city was read. Required for a deduced seat: what it follows from."),
    )

    class Meta:
        verbose_name = _("cluster")
        verbose_name_plural = _("clusters")
        constraints = [
            models.CheckConstraint(
                name="deduced_seat_has_a_source",
                condition=Q(seat_is_deduced=False) | Q(seat_source__isnull=False),
                violation_error_message=DEDUCED_FROM_NOTHING,
            ),
        ]

    def save(self, *args, **kwargs):
        self.kind = OrganisationKind.CLUSTER
        super().save(*args, **kwargs)
        self.take_hue()

    def faults(self):
        """What the constraint refuses too: forms ask constraints last, and would not name it with the others."""
        faults = super().faults()
        if self.seat_is_deduced and self.seat_source_id is None:
            faults["seat_source"] = DEDUCED_FROM_NOTHING
        return faults

    @property
    def seat_remark(self):
        """That no source gives the seat; "" where one does."""
        return _("inferred seat") if self.seat_is_deduced else ""

    @property
    def seat_in_words(self):
        """The city with its remark: for what says it in one line."""
        city = words(self, "city").text
        return f"{city} ({self.seat_remark})" if self.seat_remark else city

    def take_hue(self):
        """Keep the first sector's colour on the organisation: tiles in lists then need no query."""
        sector = self.sectors.first()
        if sector and sector.hue != self.hue:
            self.hue = sector.hue
            Organisation.objects.filter(pk=self.pk).update(hue=self.hue)
