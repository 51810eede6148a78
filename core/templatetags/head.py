from django import template

from core.head import Head
from core.languages import words
from core.linked_data import breadcrumb, script

register = template.Library()


@register.simple_tag(takes_context=True)
def page_head(context):
    """`{% page_head as head %}`: a `core.head.Head`; None in a preview, which has no address."""
    request = context.get("request")
    if request is None or getattr(request, "is_preview", False):
        return None
    return Head(request, context["navigation"], context.get("page"), context.get("listing"))


@register.simple_tag(takes_context=True)
def linked_data(context):
    """The page as JSON-LD: what it is, and the way to it; nothing in a preview or without a page."""
    request, page = context.get("request"), context.get("page")
    if request is None or page is None or getattr(request, "is_preview", False):
        return ""
    here = (words(page, "title").text, page.get_url(request))
    above = [(link.title, link.url) for link in context["navigation"].breadcrumb]
    nodes = [*page.linked_data(context), breadcrumb([*above, here], request)]
    return script([node for node in nodes if node])
