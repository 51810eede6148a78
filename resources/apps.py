from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ResourcesConfig(AppConfig):
    name = "resources"
    verbose_name = _("resources and agreements")

    def ready(self):
        from . import feeds, findable, open_data, sections  # noqa: F401  (they register themselves)
