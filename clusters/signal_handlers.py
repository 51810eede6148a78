"""What must follow when Wagtail moves a page: acts that we do not call ourselves."""

from django.dispatch import receiver
from wagtail.models import Page
from wagtail.signals import post_page_move

from .models import OwnedPage


@receiver(post_page_move)
def owners_follow_a_move(sender, instance, **kwargs):
    """The whole subtree belongs to whom it now stands below."""
    for page in Page.objects.descendant_of(instance, inclusive=True).specific():
        if isinstance(page, OwnedPage):
            page.save(clean=False)
