from django import template

from core.head import Head

register = template.Library()


@register.simple_tag(takes_context=True)
def page_head(context):
    """`{% page_head as head %}`: a `core.head.Head`; None in a preview, which has no address."""
    request = context.get("request")
    if request is None or getattr(request, "is_preview", False):
        return None
    return Head(request, context["navigation"], context.get("page"), context.get("listing"))
