from django import template

from clusters.regions import region_name as name_of

register = template.Library()


@register.filter
def face(faces, key):
    """`{{ faces|face:party.organisation_id }}`: an organisation's page out of `clusters.faces.faces`, or None."""
    return faces.get(key)


@register.filter
def region_name(code):
    """`{{ event.region_id|region_name }}`: in the reader's language, without a query; nothing for no region."""
    return name_of(code) if code else ""
