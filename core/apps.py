from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CoreConfig(AppConfig):
    name = "core"
    verbose_name = _("core")

    def ready(self):
        from . import collation, signal_handlers  # noqa: F401  (they connect themselves)
