from django.contrib.auth.models import AnonymousUser
from wagtail.contrib.sitemaps import Sitemap
from wagtail.models import Page

from .visibility import visible_to


class PortalSitemap(Sitemap):
    """What everybody may see, each thing once: pages of record and real translations, no aliases."""

    def items(self):
        root = self.get_wagtail_site().root_page
        pages = Page.objects.filter(depth__gte=root.depth, alias_of__isnull=True).order_by("path")
        return visible_to(pages, AnonymousUser()).defer_streamfields().specific()
