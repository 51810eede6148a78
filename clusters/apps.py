from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ClustersConfig(AppConfig):
    name = "clusters"
    verbose_name = _("clusters")

    def ready(self):
        from . import findable, open_data, open_facts, signal_handlers  # noqa: F401  (they connect themselves)
