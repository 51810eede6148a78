"""What must follow when Wagtail moves or deletes a page: acts that we do not call ourselves."""

from django.db.models.signals import post_delete, pre_delete
from django.dispatch import receiver
from wagtail.models import Page
from wagtail.signals import post_page_move

from .mirror import delete_translations, move_translations
from .visibility import forget_tokens


@receiver(post_page_move)
def translations_follow_a_move(sender, instance, **kwargs):
    move_translations(instance)


@receiver(pre_delete, sender=Page)
def translations_go_with_their_page(sender, instance, **kwargs):
    delete_translations(instance)


@receiver(post_delete, sender=Page)
def rights_go_with_their_page(sender, instance, **kwargs):
    forget_tokens(instance)
