from django.conf import settings
from django.utils.translation import gettext_lazy as _
from wagtail.fields import StreamField
from wagtail.search import index

from clusters.membership import last_listed, member_counts
from clusters.models import ClusterPage
from clusters.presence import presence_context
from core.first_rows import first_rows
from core.languages import reader_language
from core.linked_data import website
from core.models import BasePage
from core.panels import IN_MENU, tabs
from core.visibility import reader, visible_to
from events.models import EventPage
from resources.models import AgreementPage, ResourcePage

from ..blocks import PageBodyBlock

TILES = 13
ROWS = 4


class HomePage(BasePage):
    """The front door of one language. `tree.plant` makes it."""

    is_creatable = False
    is_permanent = True
    may_be_copied = False
    parent_page_types = ["wagtailcore.Page"]
    subpage_types = [
        "clusters.ClusterIndexPage",
        "clusters.PartnerIndexPage",
        "clusters.PartnerPage",
        "clusters.RegionIndexPage",
        "events.EventIndexPage",
        "home.ContentPage",
        "home.NewsIndexPage",
        "resources.AgreementIndexPage",
        "resources.ResourceIndexPage",
    ]

    class Meta:
        verbose_name = _("home page")

    def linked_data(self, context):
        request = context["request"]
        return [website(settings.WAGTAIL_SITE_NAME, self.get_full_url(request), reader_language(), request)]

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        user = reader(request)
        clusters = ClusterPage.objects.in_language(reader_language()).for_list()
        kinds = [EventPage, AgreementPage, ResourcePage]
        latest = first_rows([kind.objects.of_the_network() for kind in kinds], ROWS, user)
        context["clusters"] = visible_to(clusters, user)[:TILES]
        context["members"] = last_listed(member_counts())
        context["events"], context["agreements"], context["resources"] = latest
        context |= presence_context(ClusterPage.objects.of_record(), user)
        return context


class ContentPage(BasePage):
    """A plain page: text, quotes, pictures."""

    body = StreamField(PageBodyBlock(), verbose_name=_("body"), blank=True)

    parent_page_types = ["home.HomePage", "home.ContentPage"]
    subpage_types = ["home.ContentPage"]
    page_description = _("Text, quotes and pictures.")

    edit_handler = tabs(["body"], address=IN_MENU)
    search_fields = [*BasePage.search_fields, index.SearchField("body")]

    class Meta:
        verbose_name = _("plain page")
