from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.conf.urls.static import static
from django.urls import include, path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.contrib.sitemaps.views import sitemap
from wagtail.documents import urls as wagtaildocs_urls

from core.sitemaps import PortalSitemap

from .views import live

urlpatterns = [
    path("health/live", live),
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("sitemap.xml", sitemap, {"sitemaps": {"pages": PortalSitemap}}),
]

if settings.DEBUG:
    renditions = settings.STORAGES["renditions"]["OPTIONS"]
    urlpatterns += static(renditions["base_url"], document_root=renditions["location"])

urlpatterns += i18n_patterns(path("", include(wagtail_urls)), prefix_default_language=True)
