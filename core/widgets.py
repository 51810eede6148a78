from django.forms import CheckboxSelectMultiple, Media
from wagtail.admin.staticfiles import versioned_static


class FilteredChoices(CheckboxSelectMultiple):
    """Boxes to tick, with a field that narrows them while one types: for lists that grow."""

    template_name = "core/widgets/filtered_choices.html"

    @property
    def media(self):
        return Media(js=[versioned_static("core/filtered_choices.js")])
