"""The first rows of several lists, each of pages of another type, in one query for all."""

from django.db.models import Count, Window
from django.db.models.functions import RowNumber
from wagtail.models import Page

from .languages import reader_language
from .querysets import BY_TITLE
from .visibility import visible_to


def first_rows(lists, number, user):
    """The first pages of each list that this reader may see, in the reader's language. One query.

    :param lists: querysets of pages in any language, each of another type; the types have `brief_fields` and
        `list_order`, as `clusters.models.OwnedPage` has.
    :returns: for each of the lists its pages, with what a brief row shows of them, and how many there are `in_all`.
    """
    types = {pages.model._meta.model_name: pages.model for pages in lists}
    order = [one for name, model in types.items() for one in model.list_order(f"{name}__")]
    keys, *other_keys = (pages.order_by().values("pk") for pages in lists)
    pages = Page.objects.filter(locale__language_code=reader_language(), pk__in=keys.union(*other_keys, all=True))
    # A page of one type has no value in the order of another: within a type only its own order tells.
    rank = Window(RowNumber(), partition_by="content_type", order_by=[*order, *BY_TITLE])
    in_all = Window(Count("pk"), partition_by="content_type")
    ranked = visible_to(pages, user).annotate(rank=rank, in_all=in_all).order_by("rank")
    found = {name: [] for name in types}
    # The first of every list, then the second of every list: so many hold all that is asked for.
    for page in _with_brief_rows(ranked, types)[: number * len(types)]:
        if page.rank <= number:
            name = next(name for name in types if hasattr(page, name))
            row = getattr(page, name)
            row.in_all = page.in_all
            found[name].append(row)
    return list(found.values())


def _with_brief_rows(pages, types):
    fields = [
        f"{name}__{field}"
        for name, model in types.items()
        for field in ("title_ar", "title_en", "text_language", *model.brief_fields)
    ]
    relations = {path.rpartition("__")[0] for path in fields}
    return pages.select_related(*relations).only("title", "url_path", *fields)
