"""When entries are written: with every save, move and deletion of a thing."""

from django.conf import settings
from django.db.models.signals import post_delete
from django.dispatch import receiver
from wagtail.models import Page
from wagtail.signals import post_page_move

from core.signals import thing_saved

from . import entries


@receiver(thing_saved)
def write_entry(sender, thing, **kwargs):
    entries.write(thing)
    if thing.locale.language_code != settings.LANGUAGE_CODE and not thing.alias_of_id:
        # A real translation: the page of record is no longer for readers of this language.
        entries.mark_dirty(thing.get_translations())


@receiver(post_page_move)
def write_moved_entries(sender, instance, **kwargs):
    """Owner and facets follow the place in the tree."""
    entries.mark_dirty(Page.objects.descendant_of(instance, inclusive=True))


@receiver(post_delete, sender=Page)
def forget_entry(sender, instance, **kwargs):
    entries.forget(instance)
    if not instance.alias_of_id:
        # Of a real translation: the page of record is for the readers of its language again.
        entries.mark_dirty(instance.get_translations())
