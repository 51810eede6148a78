from csp.decorators import csp
from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path, re_path
from django.views.generic import RedirectView, TemplateView
from django.views.static import serve
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.contrib.sitemaps.views import sitemap
from wagtail.utils.urlpatterns import decorate_urlpatterns

from core import admin_urls as core_admin_urls
from core import open_data
from core.feeds import feed
from core.sitemaps import PortalSitemap
from core.views import share_card
from home.models.news import NEWS
from home.views import feed_of_news
from resources.views import serve_document

from .style_page import style_page
from .views import figures, live, ready, robots

admin_urls = decorate_urlpatterns(
    [*core_admin_urls.urlpatterns, *wagtailadmin_urls.urlpatterns], csp(settings.ADMIN_CONTENT_SECURITY_POLICY)
)

handler404 = "network_site.views.not_found"
handler500 = "network_site.views.server_error"

urlpatterns = [
    path("health/live", live),
    path("health/ready", ready),
    path("metrics", figures),
    path("admin/", include(admin_urls)),
    path("documents/<int:document_id>/<path:document_filename>", serve_document, name="wagtaildocs_serve"),
    path(
        "site.webmanifest",
        TemplateView.as_view(template_name="site.webmanifest", content_type="application/manifest+json"),
        name="manifest",
    ),
    re_path(r"^donnees/(?P<name>[a-z]+)\.(?P<suffix>csv|json)$", open_data.export, name="open_data_file"),
    path("sitemap.xml", sitemap, {"sitemaps": {"pages": PortalSitemap}}, name="sitemap"),
    path("robots.txt", robots),
]

if settings.SERVES_RENDITIONS:
    urlpatterns += [
        path("media/<path:path>", serve, {"document_root": settings.STORAGES["renditions"]["OPTIONS"]["location"]}),
    ]

urlpatterns += i18n_patterns(
    path("recherche/", include("search.urls")),
    path("cartes/<int:page_id>.png", share_card, name="share_card"),
    path(f"flux/{NEWS}-<slug:key>.xml", feed_of_news, name="feed_of_news"),
    path("flux/<slug:name>.xml", feed, name="feed"),
    path("donnees/", open_data.documented, name="open_data"),
    path("style/", style_page, name="style_page"),
    # One page to sign in on: Wagtail has a second one, bare, for pages behind a password.
    path("_util/login/", RedirectView.as_view(pattern_name="wagtailadmin_login")),
    path("", include(wagtail_urls)),
    prefix_default_language=True,
)
