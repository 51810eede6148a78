from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _
from wagtail.users.apps import WagtailUsersAppConfig


class MembersConfig(AppConfig):
    name = "members"
    verbose_name = _("members")
    default = True

    def ready(self):
        from . import signal_handlers  # noqa: F401  (connects itself)


class AccountsConfig(WagtailUsersAppConfig):
    """Wagtail's app of accounts, with our forms."""

    user_viewset = "members.viewsets.UserViewSet"
