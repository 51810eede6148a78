"""What every queryset of pages can be asked for."""

from django.db.models import F
from django.db.models.functions import Coalesce
from wagtail.models import PageManager
from wagtail.query import PageQuerySet

from .collation import alphabetical

SUMMARY_FIELDS = ["summary", "summary_ar", "summary_en"]
# What the row of a list shows of any page.
ROW_FIELDS = ["title", "title_ar", "title_en", *SUMMARY_FIELDS, "text_language", "url_path"]
# How lists end their order.
BY_TITLE = [alphabetical("title"), "pk"]


class BasePageQuerySet(PageQuerySet):
    def in_language(self, code):
        """The pages of one language's tree: real ones and aliases."""
        return self.filter(locale__language_code=code)

    def only_row(self, *fields):
        """Without the long texts: what a row of a list shows, and these fields. Any other one costs a query a row."""
        return self.only(*ROW_FIELDS, *fields)

    def with_publication(self):
        """With `published` and `changed`: when they were published at first and last. An alias has its original's."""
        return self.annotate(
            published=Coalesce("alias_of__first_published_at", "first_published_at"),
            changed=Coalesce("alias_of__last_published_at", "last_published_at"),
        )

    def newest_first(self):
        """By their first publication."""
        return self.with_publication().order_by(F("published").desc(nulls_last=True), "-pk")

    def of_record(self):
        """Without aliases: each thing once, whatever the number of languages."""
        return self.filter(alias_of__isnull=True)


BasePageManager = PageManager.from_queryset(BasePageQuerySet)
