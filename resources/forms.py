"""The form of a document."""

from wagtail.documents.forms import BaseDocumentForm

from core.languages import language_of


class DocumentForm(BaseDocumentForm):
    """Takes files that are dropped, of which nothing is known yet but their names: the title tells the language."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "text_language" in self.fields:
            self.fields["text_language"].required = False

    def clean_text_language(self):
        return self.cleaned_data["text_language"] or language_of(self.cleaned_data.get("title", ""))
