"""Addresses of the admin that answer in Wagtail's place; their names stay Wagtail's."""

from django.urls import path
from django.views.decorators.cache import never_cache
from wagtail.admin.auth import require_admin_access
from wagtail.utils.urlpatterns import decorate_urlpatterns

from members.views import AccountView

from .page_chooser import AddressView, BrowseToldView, PageTypesView, SearchToldView, bulk_action

urlpatterns = [
    path("account/", AccountView.as_view()),
    path("choose-page/", BrowseToldView.as_view()),
    path("choose-page/<int:parent_page_id>/", BrowseToldView.as_view()),
    path("choose-page/search/", SearchToldView.as_view()),
    path("choose-external-link/", AddressView.as_view()),
    path("bulk/<str:app_label>/<str:model_name>/<str:action>/", bulk_action),
    path("reports/page-types-usage/", PageTypesView.as_view()),
    path("reports/page-types-usage/results/", PageTypesView.as_view(results_only=True)),
]
urlpatterns = decorate_urlpatterns(urlpatterns, require_admin_access)
urlpatterns = decorate_urlpatterns(urlpatterns, never_cache)
