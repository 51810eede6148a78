"""What the things of the admin name of each other: pages and pictures, by choice, in blocks, in links of texts."""

from django.core.exceptions import ValidationError
from django.db.models import ForeignKey
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import BaseStreamBlock, BaseStructBlock, ChooserBlock, ListBlock
from wagtail.fields import StreamField
from wagtail.models import CollectionMember, Page

from .visibility import kept_by, named_to

NOT_TOLD = _("This names a page or a picture that you may not choose: it may not be published any more. Take it out.")


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

    An older revision may name a page that was unpublished since, so honest editors are told, beside the field. What is
    shown again is without the key: a chooser would say its title.

    :param form: of a model; what it named before may stay.
    """
    user, fields = form.for_user, form.instance._meta.get_fields()
    if user is None or user.is_superuser:
        return
    before = set(named_by(fields, form.initial))
    for field in fields:
        new = set(named_by([field], form.cleaned_data)) - before
        if refused := {key for model in dict(new) for key in keys_not_told(new, model, user)}:
            names = choosers_of(field, form.data, form.add_prefix(field.name))
            form.data = without_keys(form.data, names, refused)
            form.add_error(field.name, ValidationError(NOT_TOLD, code="not_told"))


def keys_not_told(named, model, user):
    """Of pairs of a model and a key, the keys of one model whose rows somebody may not name."""
    told = those_told_to(user, model)
    if told is None:
        return set()
    sent = model._base_manager.filter(pk__in=[key for one, key in named if one is model])
    return set(sent.exclude(pk__in=told.values("pk")).values_list("pk", flat=True))


def without_keys(data, names, keys):
    """What was sent, with choosers of some keys emptied. Other words stay, be they the same digits.

    :param names: of the choosers.
    """
    kept, refused = data.copy(), set(map(str, keys))
    for name in names:
        if data.get(name) in refused:
            kept[name] = ""
    return kept


def choosers_of(field, data, name):
    """The names under which the choosers of a field were sent. A text with links has none."""
    if isinstance(field, ForeignKey):
        return [name]
    return list(choosers_in(field.stream_block, data, name)) if isinstance(field, StreamField) else []


def choosers_in(block, data, name):
    """The same of a block and of the blocks in it, as Wagtail names them."""
    if isinstance(block, ChooserBlock):
        yield name
    elif isinstance(block, BaseStructBlock):
        for part, child in block.child_blocks.items():
            yield from choosers_in(child, data, f"{name}-{part}")
    elif isinstance(block, BaseStreamBlock | ListBlock):
        for number in range(int(data[f"{name}-count"])):
            row = f"{name}-{number}"
            if data[f"{row}-deleted"]:
                continue
            is_list = isinstance(block, ListBlock)
            child = block.child_block if is_list else block.child_blocks.get(data[f"{row}-type"])
            yield from choosers_in(child, data, f"{row}-value")


def those_told_to(user, model):
    """The rows of a model whose titles somebody may learn; None where the model has no such rule."""
    if issubclass(model, Page):
        return named_to(Page.objects.all(), user)
    return kept_by(user, model) if issubclass(model, CollectionMember) else None
