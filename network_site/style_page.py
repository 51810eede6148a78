"""The living style page: every component with real content, for developers and who works in the admin."""

import datetime

from django import forms
from django.conf import settings
from django.core.paginator import Paginator
from django.http import Http404, QueryDict
from django.template.response import TemplateResponse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache

from clusters.directory import DirectoryListing
from clusters.facts import Bar, divisions_of
from clusters.models import ClusterIndexPage, ClusterPage, Distribution, DistributionRow, KeyFigure
from clusters.models.pages import tile_of
from clusters.presence import presence_context
from core.feeds import feeds_named
from core.languages import reader_language
from core.models import Source
from core.visibility import can_open_drafts, visible_to
from home.blocks import PageBodyBlock
from resources.models import AgreementPage

HUES = range(12)
ICONS = ("search", "menu", "x", "check", "key", "ban", "globe", "arrow-right", "chevron-left", "chevron-right")
MORE_ICONS = ("chevron-down", "sliders-horizontal", "external-link", "info", "calendar", "map-pin", "mail", "file-text")


class SampleForm(forms.Form):
    """One field of each look: plain, with help, refused."""

    name = forms.CharField(label=_("name"), widget=forms.TextInput({"class": "input"}))
    email = forms.EmailField(
        label=_("e-mail address"), help_text=_("A verb: “Ask for access”."), widget=forms.EmailInput({"class": "input"})
    )
    why = forms.CharField(label=_("Why"), required=False, widget=forms.Textarea({"class": "input", "rows": 3}))


@never_cache
def style_page(request):
    """404 for readers: where it is not development, it is for those who may open drafts."""
    if not (settings.DEBUG or can_open_drafts(request.user)):
        raise Http404
    pages = visible_to(ClusterPage.objects.in_language(reader_language()).for_list(), request.user)
    clusters = list(pages[: len(HUES)])
    bars = [
        Bar(DistributionRow(label=str(one.cluster)), f"{100 // place}", 100 // place)
        for place, one in enumerate(clusters[:4], 1)
    ]
    context = {
        "clusters": [{"page": one, "url": one.get_url(request), **tile_of(one.cluster)} for one in clusters],
        "hues": HUES,
        "icons": (*ICONS, *MORE_ICONS),
        "inferred": pages.filter(cluster__seat_is_deduced=True).first(),
        "listing": narrowed_list(pages, clusters, request.user),
        "form": SampleForm({"name": "Cluster", "email": "cluster@"}),
        "page_of_many": Paginator(range(100), 20).page(2),
        "day": datetime.date(2016, 12, 16),
        "dated": {"changed": datetime.date(2016, 12, 16)},
        "trail": [{"title": _("Home"), "url": "?"}, {"title": _("Clusters"), "url": "?"}],
        "parts": [("content", _("Clusters")), ("sources", _("Sources"))],
        "feeds": feeds_named(["agenda", "conventions"]),
        "sources": Source.objects.all()[:2],
        "bars": bars,
        **presence_context(ClusterPage.objects.of_record(), request.user),
        "agreement": newest_agreement(request),
        "division": first_division(),
        "figure": KeyFigure.objects.select_related("indicator").first(),
        "blocks": [(block.label, sample_of(block, request)) for block in PageBodyBlock().child_blocks.values()],
        "table": [[str(one.cluster), one.cluster.seat_in_words] for one in clusters[:3]],
    }
    return TemplateResponse(request, "style_page.html", context)


def newest_agreement(request):
    """What the page of the newest agreement shows; {} where there is none."""
    page = visible_to(AgreementPage.objects.in_language(reader_language()), request.user).order_by("-pk").first()
    return page.get_context(request) if page else {}


def first_division():
    """How something is divided, with its rest if its source leaves one; None where no source says so of anything."""
    distribution = Distribution.objects.select_related("organisation").first()
    return divisions_of(distribution.organisation)[0].current[0] if distribution else None


def sample_of(block, request):
    """A block of plain pages with the content of its preview; "" where the portal has nothing to show in it."""
    value = block.get_preview_value()
    has_content = block.name != "figure" or value["image"]
    return block.render(value, {"request": request}) if has_content else ""


def narrowed_list(pages, clusters, user):
    """The directory under the filter of the first cluster's region: what is chosen can be taken off."""
    index = ClusterIndexPage()
    asked = QueryDict(f"region={clusters[0].cluster.region_id}" if clusters else "")
    listing = DirectoryListing(pages, index.facets(), asked, user)
    for way in listing.ways_out:
        way.counted = index.in_words(way.count)
    return listing
