from itertools import groupby
from operator import attrgetter

from django.apps import apps
from wagtail.contrib.sitemaps import Sitemap

from .head import with_default
from .languages import speaks
from .models import BasePage
from .visibility import seen_by_all

FIELDS = ["path", "depth", "url_path", "translation_key", "alias_of"]
WORDS = ["text_language", "title_ar", "title_en", "summary_ar", "summary_en"]


class PortalSitemap(Sitemap):
    """What everybody may see, in each language that it has words of, with its other languages."""

    def items(self):
        """The entries: one query for each type of page, whatever their number."""
        pages = [page for model in page_types() for page in self.pages_of(model)]
        pages.sort(key=lambda page: (str(page.translation_key), page.locale_id))
        return [
            entry
            for _key, translations in groupby(pages, attrgetter("translation_key"))
            for entry in self.entries({page.locale.language_code: page for page in translations})
        ]

    def pages_of(self, model):
        pages = model.objects.with_publication().filter(depth__gte=self.get_wagtail_site().root_page.depth)
        visible = seen_by_all(pages).select_related("locale")
        rows = visible.only(*FIELDS, *WORDS, "locale__language_code")
        return [page for page in rows if speaks(page, page.locale.language_code)]

    def entries(self, translations):
        """:param translations: one thing's pages by language."""
        addresses = {code: page.get_full_url(self.request) for code, page in translations.items()}
        alternates = [{"lang_code": code, "location": address} for code, address in with_default(addresses)]
        return [
            {"location": addresses[code], "lastmod": page.changed, "alternates": alternates}
            for code, page in translations.items()
        ]

    def _urls(self, page, protocol, domain):
        entries = list(self.paginator.page(page).object_list)
        self.latest_lastmod = max((entry["lastmod"] for entry in entries if entry["lastmod"]), default=None)
        return entries


def page_types():
    """The models of the portal's pages."""
    return [model for model in apps.get_models() if issubclass(model, BasePage)]
