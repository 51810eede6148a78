"""The trees of the other languages: aliases of the pages of the French one, the tree of record."""

from django.conf import settings
from wagtail.models import Locale, Page


def mirror(page):
    """Make the aliases that a page of the tree of record lacks in the other languages.

    Idempotent. Parents that lack theirs get them first. A page of another tree is left alone.

    :param page: any page; its aliases follow it from now on (publish, unpublish, move, delete).
    """
    if page.locale.language_code != settings.LANGUAGE_CODE or page.is_root():
        return
    there = set(page.get_translations().values_list("locale_id", flat=True))
    for locale in Locale.objects.exclude(pk__in=[*there, page.locale_id]):
        page.specific.copy_for_translation(locale, copy_parents=True, alias=True)


def move_aliases(page):
    """After a page has moved, move its aliases below the same parent in their own language."""
    parent = page.get_parent(update=True)
    for alias in Page.objects.filter(alias_of=page).select_related("locale"):
        target = parent.get_translation_or_none(alias.locale)
        if target and not alias.is_child_of(target):
            alias.move(target, pos="last-child")


def delete_aliases(page):
    """Before a page goes, delete its aliases: without it they would become pages of their own."""
    for alias in Page.objects.filter(alias_of=page):
        alias.delete()
