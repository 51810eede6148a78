from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.models import WagtailAdminModelForm
from wagtail.snippets.views.chooser import SnippetChooserViewSet
from wagtail.snippets.widgets import AdminSnippetChooser

from .models import Source

LABELS = ("choose_one_text", "choose_another_text", "link_to_chosen_text")


class SnippetWidget(AdminSnippetChooser):
    """Wagtail's chooser, which a key that is none makes fail when the form comes back.

    Its buttons say what its viewset says: Wagtail's name the model, in the language in which the portal starts.
    """

    def __init__(self, model=None, **kwargs):
        labels = {name: getattr(self, name) for name in LABELS}
        super().__init__(model, **{**labels, **kwargs})

    def get_instance(self, value):
        try:
            return super().get_instance(value)
        except (TypeError, ValueError):
            return None


class NewSourceForm(WagtailAdminModelForm):
    class Meta(WagtailAdminModelForm.Meta):
        model = Source
        fields = [
            *("title", "text_language", "title_ar", "title_en"),
            *("publisher", "published_on", "precision", "url", "quote"),
        ]


class LabelledChooserViewSet(SnippetChooserViewSet):
    """Wagtail's, whose labels are translated once, when the portal starts."""

    base_widget_class = SnippetWidget
    choose_one_text = _("Choose")
    choose_another_text = _("Choose another")
    edit_item_text = _("Edit")
    search_tab_label = _("Search")


class SourceChooserViewSet(LabelledChooserViewSet):
    """An editor who quotes a new article records it without leaving the page."""

    creation_form_class = NewSourceForm
    creation_tab_label = _("New source")
    create_action_label = _("Record this source")
