import json

from draftjs_exporter.error import ExporterException
from wagtail.admin.rich_text import DraftailRichTextArea

from .characters import clean_text
from .page_links import key_of

MALFORMED = (AttributeError, ExporterException, IndexError, KeyError, RecursionError, TypeError, ValueError)
DEEPEST_LIST = 20  # the editor has five levels
# What every field of text refuses: the old text stays, and the field has a message.
REFUSED = "\0"


class RichTextArea(DraftailRichTextArea):
    """Wagtail's editor. Its JSON may carry what no database holds, or be none (settings name this class)."""

    def value_from_datadict(self, data, files, name):
        posted = data.get(name)
        try:
            if posted and not is_content(json.loads(posted)):
                return REFUSED
            html = super().value_from_datadict(data, files, name) if posted else posted
        except MALFORMED:
            return REFUSED
        return html and clean_text(html.encode("utf-8", "ignore").decode().replace("\0", ""))


def is_content(value):
    """Whether a value of JSON is what the editor sends: null where all text was deleted, else blocks."""
    if value is None:
        return True
    is_flat = all(0 <= block.get("depth", 0) <= DEEPEST_LIST for block in value["blocks"])
    return is_flat and all(has_a_right_key(entity["data"]) for entity in value["entityMap"].values())


def has_a_right_key(data):
    """Whether the data of a link, a picture or a video name what they show by a key, or by none: an address does."""
    return data.get("id") is None or key_of(data["id"]) is not None
