from wagtail.snippets.widgets import AdminSnippetChooser


class SnippetWidget(AdminSnippetChooser):
    """Wagtail's chooser, which a key that is none makes fail when the form comes back."""

    def get_instance(self, value):
        try:
            return super().get_instance(value)
        except (TypeError, ValueError):
            return None
