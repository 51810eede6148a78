"""What must follow when Wagtail saves, moves or deletes something: acts that we do not call ourselves."""

from pathlib import Path

from django.apps import apps
from django.conf import settings
from django.db.models.signals import m2m_changed, post_delete, post_migrate, post_save, pre_delete
from django.dispatch import receiver
from wagtail.images.models import AbstractRendition
from wagtail.models import Locale, Page, Site
from wagtail.signals import page_published, page_unpublished, post_page_move

from .content_version import note_change
from .mirror import delete_translations, is_of_record, move_translations
from .page_cache import forget_pages
from .signals import thing_saved
from .tasks import make_renditions
from .visibility import forget_tokens, refresh_tokens

# The portal's own apps whose things kept pages do not show. Of Wagtail's own, they show these.
NOT_SHOWN = {"members", "search"}
SHOWN_OF_WAGTAIL = {Page, Site, Locale}


@receiver(post_save, sender=Page)
def rights_follow_a_save_without_type(sender, instance, update_fields=None, **kwargs):
    """Wagtail unpublishes aliases as bare pages: `BasePage.save` is not called."""
    if update_fields is None:
        page = instance.specific
        refresh_tokens(page)
        thing_saved.send(sender=type(page), thing=page)


@receiver(page_published)
def renditions_are_made_before_a_reader_waits(sender, instance, **kwargs):
    if not instance.alias_of_id:
        make_renditions.enqueue(instance.pk)


@receiver(page_unpublished)
def translations_go_out_with_their_page(sender, instance, **kwargs):
    """By hand, by the clock or several at once. Aliases follow by themselves."""
    if not instance.alias_of_id and is_of_record(instance):
        for translation in instance.get_translations().filter(alias_of=None, live=True):
            translation.unpublish()


@receiver(post_page_move)
def translations_follow_a_move(sender, instance, **kwargs):
    move_translations(instance)


@receiver(pre_delete, sender=Page)
def translations_go_with_their_page(sender, instance, **kwargs):
    delete_translations(instance)


@receiver(post_delete, sender=Page)
def rights_go_with_their_page(sender, instance, **kwargs):
    forget_tokens(instance)


def is_shown(model):
    """Whether pages show rows of a model: those of each app of the portal, unless it is named above."""
    app = apps.app_configs.get(model._meta.app_label)  # a model of a migration has none of its own
    is_own = app is not None and Path(app.path).parent == settings.BASE_DIR
    return model in SHOWN_OF_WAGTAIL or (is_own and app.label not in NOT_SHOWN)


@receiver([post_save, post_delete, m2m_changed])
def kept_pages_are_made_anew(sender, update_fields=None, **kwargs):
    """After every change of what pages show. A save of single fields is Wagtail keeping a draft."""
    if update_fields is None and is_shown(sender) and not is_rendition_made(sender, **kwargs):
        forget_pages()
        note_change()


def is_rendition_made(sender, created=False, **kwargs):
    """Whether a picture was rendered: for the page that asks for it, and no kept page is another by that.

    Its deletion takes away a file that kept pages name.
    """
    return created and issubclass(sender, AbstractRendition)


@receiver(post_page_move)
def kept_pages_follow_the_tree(sender, **kwargs):
    forget_pages()
    note_change()


@receiver(post_migrate)
def kept_pages_follow_the_database(sender, **kwargs):
    forget_pages()
