"""Links to pages in texts: a text stores the key of a page; readers get its address, if everybody may see it."""

from django.contrib.auth.models import AnonymousUser
from django.utils.html import escape
from wagtail.admin.rich_text.converters.contentstate import link_entity
from wagtail.admin.rich_text.converters.html_to_contentstate import ExternalLinkElementHandler, PageLinkElementHandler
from wagtail.models import Page
from wagtail.rich_text.pages import PageLinkHandler

from .page_links import addresses, key_of
from .visibility import visible_to


class SeenPageLinkHandler(PageLinkHandler):
    """What readers get. A text is the same for all of them: what only some may see has no address in it."""

    @classmethod
    def expand_db_attributes_many(cls, attrs_list):
        keys = [key_of(attrs.get("id")) for attrs in attrs_list]
        found = addresses(set(keys) - {None}, AnonymousUser())
        return [f'<a href="{escape(found[key])}">' if key in found else "<a>" for key in keys]

    @classmethod
    def extract_references(cls, attrs):
        if key := key_of(attrs.get("id")):
            yield Page, str(key), "", ""


class SeenPageLinkElementHandler(PageLinkElementHandler):
    """What the editor gets: a link to what readers do not see is shown as one that leads nowhere."""

    def get_attribute_data(self, attrs):
        key = key_of(attrs.get("id"))
        if key is None:
            return {"url": ""}
        page = visible_to(Page.objects.filter(pk=key), AnonymousUser()).first()
        return {"id": key, "url": page and page.get_url(), "parentId": page and page.get_parent().pk}


LINKS_IN_THE_EDITOR = {
    "from_database_format": {
        "a[href]": ExternalLinkElementHandler("LINK"),
        'a[linktype="page"]': SeenPageLinkElementHandler("LINK"),
    },
    "to_database_format": {"entity_decorators": {"LINK": link_entity}},
}


def register_links(features):
    """In place of Wagtail's, which fail on a key that is none, and tell everybody the address of a draft."""
    features.register_link_type(SeenPageLinkHandler)
    features.register_converter_rule("contentstate", "link", LINKS_IN_THE_EDITOR)
