"""The trees of the other languages: aliases of the pages of the French one, the tree of record."""

from django.conf import settings
from wagtail.coreutils import find_available_slug
from wagtail.models import Locale, Page


def is_of_record(page):
    return page.locale.language_code == settings.LANGUAGE_CODE


def mirror(page):
    """Make the aliases that a page of the tree of record lacks in the other languages.

    Idempotent. Parents that lack theirs get them first. A page of another tree is left alone.

    :param page: any page; its aliases follow it from now on (publish, unpublish, move, delete).
    """
    if not is_of_record(page) or page.is_root():
        return
    there = set(page.get_translations().values_list("locale_id", flat=True))
    for locale in Locale.objects.exclude(pk__in=[*there, page.locale_id]):
        page.specific.copy_for_translation(locale, copy_parents=True, alias=True)


def mirror_tree(page):
    """The same for a page and everything below it."""
    for one in Page.objects.descendant_of(page, inclusive=True).select_related("locale").order_by("path"):
        mirror(one)


def restore_aliases(translation):
    """After a translation of its own was deleted: its page of record, and what is below it, have an alias again."""
    records = Page.objects.filter(locale__language_code=settings.LANGUAGE_CODE)
    if record := records.filter(translation_key=translation.translation_key).first():
        mirror_tree(record)


def move_translations(page):
    """After a page of record has moved, put its translations at the same place of their own trees."""
    if not is_of_record(page):
        return
    parent, before = page.get_parent(update=True), page.get_prev_sibling()
    for translation in page.get_translations().select_related("locale"):
        if target := parent.get_translation_or_none(translation.locale):
            move_below(translation, target)
            place_after(translation, before and before.get_translation_or_none(translation.locale))


def move_below(page, parent):
    if not page.is_child_of(parent):
        page.slug = find_available_slug(parent, page.slug)
        page.save(clean=False)
        page.move(parent, pos="last-child")
        page.refresh_from_db()


def place_after(page, neighbour):
    """Give a page its place among its siblings: behind one of them, or first of all.

    :param neighbour: a page, or None.
    """
    if neighbour is None:
        first = page.get_first_sibling()
        if first != page:
            page.move(first, pos="left")
    elif page.is_sibling_of(neighbour) and page.get_prev_sibling() != neighbour:
        page.move(neighbour, pos="right")


def delete_translations(page):
    """Before a page of record goes, delete its pages in the other trees. An alias would become a page of its own."""
    if is_of_record(page):
        for translation in page.get_translations():
            translation.delete()
