"""Panels of the page editor that are about the page's organisation."""

from django.urls import reverse
from wagtail.admin.panels import Panel

from .permissions import can_edit_organisation


class FactsPanel(Panel):
    """The facts of the organisation beside its page: a document of its own, live when saved, whatever the draft is.

    Stands in the editor of a page with an `identity`, or of an organisation.
    """

    class BoundPanel(Panel.BoundPanel):
        template_name = "clusters/facts/panel.html"

        @property
        def organisation(self):
            return getattr(self.instance, "identity", self.instance)

        def is_shown(self):
            is_there = self.instance.pk and self.organisation and self.organisation.pk
            return bool(is_there) and can_edit_organisation(self.request.user, self.organisation)

        @property
        def url(self):
            return reverse("facts:index", args=[self.organisation.pk])
