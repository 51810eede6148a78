from django import template

register = template.Library()


@register.filter
def face(faces, key):
    """`{{ faces|face:party.organisation_id }}`: an organisation's page out of `clusters.faces.faces`, or None."""
    return faces.get(key)
