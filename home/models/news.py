from django.db import models
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy
from wagtail.admin.panels import MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from clusters.faces import faces
from clusters.models import Organisation, OrganisationKind, OwnedPage
from clusters.models.pages import OwnedPageQuerySet
from core.collation import alphabetical_key
from core.dates import Precision, dated
from core.languages import reader_language
from core.list_page import ListPage
from core.listing import Facet
from core.panels import tabs
from core.querysets import SUMMARY_FIELDS, BasePageManager
from core.visibility import reader

from ..blocks import NewsBodyBlock

# The feed of all news, and how the address of each organisation's own begins.
NEWS = "actualites"
# Who may have news.
TELLERS = (OrganisationKind.NETWORK, OrganisationKind.CLUSTER)


class NewsQuerySet(OwnedPageQuerySet):
    def for_list(self):
        """With whose news it is."""
        rows = self.only_row("date", "owner_organisation").select_related("owner_organisation")
        return rows.order_by(*self.model.list_order())


class NewsIndexPage(ListPage):
    """All news; the network's own live below it."""

    template = "list_page.html"
    subpage_types = ["home.NewsPage"]
    row_template = "home/news_row.html"
    counted = ngettext_lazy("%(number)s piece of news", "%(number)s pieces of news", "number")
    none_matches = _("No news matches")
    feeds = [NEWS]

    class Meta:
        verbose_name = _("list of news")

    def rows(self):
        return NewsPage.objects.in_language(reader_language()).for_list()

    def facets(self):
        return [Facet("owner", _("News of"), "owner_organisation", tellers)]


def tellers():
    """The network, then the clusters by name."""
    organisations = sorted(
        Organisation.objects.filter(kind__in=TELLERS),
        key=lambda one: (one.kind != OrganisationKind.NETWORK, alphabetical_key(str(one))),
    )
    return [(str(one.pk), str(one)) for one in organisations]


class NewsPage(OwnedPage):
    """What an organisation tells: its own words, on a day."""

    date = models.DateField(_("date"), default=timezone.localdate, db_index=True)
    body = StreamField(NewsBodyBlock(), verbose_name=_("body"), blank=True)

    objects = BasePageManager.from_queryset(NewsQuerySet)()

    parent_page_types = ["home.NewsIndexPage", "clusters.ClusterPage"]
    subpage_types = []
    listed_in = "newsindexpage"
    brief_fields = ("date", *SUMMARY_FIELDS)
    page_description = _("What the network or a cluster tells, on a day.")
    # A translation is a page of its own: its words are not fields of this one.
    may_be_converted = True

    # Who says so stands below the text: in a tab of its own nobody saw what was to be answered.
    edit_handler = tabs(["date", "body", MultiFieldPanel(OwnedPage.source_panels, heading=_("Sources"))], ["note"])
    search_fields = [*OwnedPage.search_fields, index.SearchField("body"), index.FilterField("date")]

    class Meta(OwnedPage.Meta):
        verbose_name = _("piece of news")
        verbose_name_plural = _("news")

    @staticmethod
    def list_order(path=""):
        """Newest first."""
        return [F(f"{path}date").desc(), F(f"{path}pk").desc()]

    @property
    def when(self):
        return dated(self.date, Precision.DAY)

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        context["faces"] = faces([self.owner_organisation_id], reader(request))
        return context
