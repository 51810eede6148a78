from django import template
from django.utils.html import format_html

from clusters.regions import REGIONS_SLUG, region_slug
from clusters.regions import region_name as name_of
from core.templatetags.typography import listed, unbroken

register = template.Library()


@register.filter
def face(faces, key):
    """`{{ faces|face:party.organisation_id }}`: an organisation's page out of `clusters.faces.faces`, or None."""
    return faces.get(key)


@register.filter
def region_name(code):
    """`{{ event.region_id|region_name }}`: in the reader's language, without a query; nothing for no region."""
    return unbroken(name_of(code)) if code else ""


@register.simple_tag(takes_context=True)
def region_url(context, code=None):
    """`{% region_url cluster.region_id %}`: the address of a region's page, of their list without a code; no query."""
    navigation = getattr(context.request, "navigation", None)
    if navigation is None or navigation.home is None:
        return ""
    slug = f"{region_slug(code)}/" if code else ""
    return f"{navigation.home.get_url(context.request)}{REGIONS_SLUG}/{slug}"


@register.simple_tag(takes_context=True)
def region_links(context, regions):
    """`{% region_links page.regions.all as names %}`: their names, each a link to its page."""
    links = (format_html('<a href="{}">{}</a>', region_url(context, one.pk), str(one)) for one in regions)
    return listed(links)
