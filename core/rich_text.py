from wagtail.admin.rich_text import DraftailRichTextArea

from .characters import clean_text

MALFORMED = (AttributeError, IndexError, KeyError, TypeError, ValueError)


class RichTextArea(DraftailRichTextArea):
    """Wagtail's editor. Its JSON may carry what no database holds, or be none (settings name this class)."""

    def value_from_datadict(self, data, files, name):
        try:
            html = super().value_from_datadict(data, files, name)
        except MALFORMED:
            return None
        return html and clean_text(html.encode("utf-8", "ignore").decode().replace("\0", ""))
