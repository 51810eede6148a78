"""What the things of the admin name of each other: pages and pictures, by choice, in blocks, in links of texts."""

from django.core.exceptions import PermissionDenied
from django.db.models import ForeignKey
from wagtail.models import CollectionMember, Page

from .visibility import kept_by, named_to


def named_by(fields, values):
    """Whatever the values of some fields name, pairs of a model and a key.

    :param fields: of a model.
    :param values: by the name of their field.
    """
    for field in fields:
        value = values.get(field.name)
        if not value:
            continue
        if isinstance(field, ForeignKey):
            yield field.related_model, int(getattr(value, "pk", value))
        elif hasattr(field, "extract_references"):
            yield from ((model, int(key)) for model, key, *_path in field.extract_references(value))


def refuse_what_is_not_told(form):
    """Nobody learns the title of a draft, or publishes a picture, by sending its key. Choosers offer neither.

    :param form: valid so far, of a model; what it named before may stay.
    """
    user, fields = form.for_user, form.instance._meta.get_fields()
    if user is None or user.is_superuser:
        return
    new = set(named_by(fields, form.cleaned_data)) - set(named_by(fields, form.initial))
    for model in {model for model, _key in new}:
        told = those_told_to(user, model)
        sent = model._base_manager.filter(pk__in=[key for one, key in new if one is model])
        if told is not None and sent.exclude(pk__in=told.values("pk")).exists():
            raise PermissionDenied


def those_told_to(user, model):
    """The rows of a model whose titles somebody may learn; None where the model has no such rule."""
    if issubclass(model, Page):
        return named_to(Page.objects.all(), user)
    return kept_by(user, model) if issubclass(model, CollectionMember) else None
