"""Where a thing is used that Wagtail's index of references does not look: drafts, and lists of several."""

from django.db import router
from django.db.models import ForeignKey, ManyToManyField, ManyToManyRel, ProtectedError, Q
from django.db.models.deletion import Collector
from modelcluster.models import get_all_child_relations
from wagtail.models import Page, Revision


def is_used(thing):
    """Whether anything refers to a thing that somebody wants to delete, now: the index of references may lag behind."""
    return is_protected(thing) or is_used_out_of_sight(thing)


def is_protected(thing):
    """Whether the database would refuse to delete it."""
    try:
        Collector(using=router.db_for_write(type(thing))).collect([thing])
    except ProtectedError:
        return True
    return False


def is_used_out_of_sight(thing):
    """Whether a draft refers to a thing, or something has it among several.

    :param thing: what somebody wants to delete.
    """
    return is_one_of_several(thing) or any(refers(model, content, thing) for model, content in drafts())


def is_one_of_several(thing):
    """Whether a many-to-many field has it: Django protects foreign keys only."""
    relations = [one for one in thing._meta.get_fields(include_hidden=True) if isinstance(one, ManyToManyRel)]
    return any(
        relation.through.objects.filter(**{relation.field.m2m_reverse_field_name(): thing.pk}).exists()
        for relation in relations
    )


def drafts():
    """What pages will show, be it scheduled or not: the type of each, and its content as Wagtail keeps it."""
    newest = Page.objects.filter(has_unpublished_changes=True, latest_revision__isnull=False).values("latest_revision")
    revisions = Revision.page_revisions.filter(Q(pk__in=newest) | Q(approved_go_live_at__isnull=False))
    return ((one.content_type.model_class(), one.content) for one in revisions.select_related("content_type"))


def refers(model, content, thing):
    """Whether the serialized content of a page, or of a row of it, names a thing."""
    for field in model._meta.get_fields():
        if isinstance(field, (ForeignKey, ManyToManyField)) and issubclass(type(thing), field.related_model):
            value = content.get(field.name)
            if thing.pk in (value if isinstance(value, list) else [value]):
                return True
    return any(
        refers(relation.related_model, row, thing)
        for relation in get_all_child_relations(model)
        for row in content.get(relation.get_accessor_name(), [])
    )
