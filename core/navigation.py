"""Menu, breadcrumb and language switch: from the page tree, by the one rule of access."""

from dataclasses import dataclass

from django.conf import settings
from django.db.models import JSONField, Q, Subquery
from django.db.models.functions import JSONObject
from django.urls import reverse, translate_url
from django.utils.functional import cached_property
from wagtail.models import Page, Site

from .languages import reader_language, speaks
from .visibility import Act, may, may_edit, reader, visible_to

HOME_DEPTH = 2
LONGEST_QUESTION = 500
FIELDS = ["path", "depth", "title", "url_path", "translation_key", "show_in_menus", "alias_of", "last_published_at"]
TRANSLATION_FIELDS = ["text_language", "title_ar", "title_en", "summary_ar", "summary_en"]
RELATED = ["locale__language_code", "content_type__model"]
SETTINGS = ["description", "description_ar", "description_en", "notice", "notice_ar", "notice_en"]
SETTINGS += ["licence", "licence_url"]


@dataclass(frozen=True)
class Link:
    title: str
    url: str
    is_current: bool = False
    language: str = ""


class Navigation:
    """The pages around the one that is shown, fetched in one query, or around the home page where none is."""

    def __init__(self, request, page=None):
        self.request = request
        self.page = page

    @cached_property
    def pages(self):
        """Home, the pages of the first level, the page's ancestors and translations: those that may be seen."""
        if self.page is None:
            around = Q(depth__in=(HOME_DEPTH, HOME_DEPTH + 1))
        else:
            path, step = self.page.path, Page.steplen
            ancestors = [path[:end] for end in range(HOME_DEPTH * step, len(path), step)]
            around = (
                Q(path__in=ancestors)
                | Q(path__startswith=path[: HOME_DEPTH * step], depth=HOME_DEPTH + 1)
                | Q(translation_key=self.page.translation_key)
            )
        user = reader(self.request)
        pages = visible_to(Page.objects.filter(around), user).annotate(may_open=may(user, Act.OPEN, Page))
        pages = with_settings(pages).select_related("locale", "content_type")
        return list(pages.only(*FIELDS, *RELATED).order_by("path"))

    @cached_property
    def settings(self):
        """The `SiteSettings`, good for reading."""
        from .models import SiteSettings

        first = next(iter(self.pages), None)
        known = getattr(first, "settings", None) or {}
        return SiteSettings(notice_until=getattr(first, "notice_until", None), **known)

    @property
    def may_open(self):
        """Whether this reader may open the page that is shown."""
        return any(page.may_open for page in self.pages if page.pk == self.page.pk)

    @property
    def edit_url(self):
        """The form of the page that is shown, for who may edit it: that of record, whichever language it is read in.

        "" for everybody else, and in a preview, which its own form shows. Without a session it costs nothing.
        """
        user = reader(self.request)
        if self.page is None or user.is_anonymous or getattr(self.request, "is_preview", False):
            return ""
        of_record = self.page.alias_of or self.page
        return reverse("wagtailadmin_pages:edit", args=[of_record.pk]) if may_edit(user, of_record) else ""

    @cached_property
    def home(self):
        """The home page of the reader's language; None before the site has one."""
        if self.page is not None:
            return next((page for page in self.pages if self.page.path.startswith(page.path)), None)
        site = Site.find_for_request(self.request)
        homes = {page.locale.language_code: page for page in self.pages if page.depth == HOME_DEPTH}
        return homes.get(reader_language()) if site else None

    @cached_property
    def menu(self):
        """The first level, as far as editors want it in the menu."""
        return [self._link(page, self._is_current(page)) for page in self._first_level if page.show_in_menus]

    @cached_property
    def footer(self):
        """The rest of the first level: nothing there is without a way to it."""
        return [self._link(page, self._is_current(page)) for page in self._first_level if not page.show_in_menus]

    def _is_current(self, page):
        return page is self.door if self.door else self.request.path.startswith(page.get_url(self.request))

    @cached_property
    def door(self):
        """The list that has the page, wherever it stands in the tree; None where there is none."""
        listed_in = getattr(self.page, "listed_in", None)
        return next((page for page in self._first_level if page.content_type.model == listed_in), None)

    @cached_property
    def doors(self):
        """The addresses of the first level by page type: `navigation.doors.clusterindexpage`."""
        return {page.content_type.model: page.get_url(self.request) for page in self._first_level}

    @cached_property
    def _first_level(self):
        if self.home is None:
            return []
        level = [page for page in self.pages if page.depth == HOME_DEPTH + 1]
        return [page for page in level if page.path.startswith(self.home.path)]

    @cached_property
    def breadcrumb(self):
        """The way back from the page that is shown, home first: its list, or else the pages above it."""
        if self.page is None:
            return [self._link(self.home)] if self.home else []
        if self.door:
            return [self._link(self.home), self._link(self.door)]
        above = [page for page in self.pages if self.page.path.startswith(page.path) and page.pk != self.page.pk]
        return [self._link(page) for page in above]

    @cached_property
    def translations(self):
        """The same page in each tree, itself included: `{"fr": page}`; nothing where no page is shown."""
        if self.page is None:
            return {}
        same = [page for page in self.pages if page.translation_key == self.page.translation_key]
        return {page.locale.language_code: page for page in same}

    @property
    def changed(self):
        """When the page that is shown was last published, in any language: an alias has its original's date."""
        if self.page is None:
            return None
        key = self.page.alias_of_id or self.page.pk
        return next((page.last_published_at for page in self.pages if page.pk == key), None)

    @cached_property
    def speakers(self):
        """Those of them that have words of their own in their language (`languages.speaks`).

        No query, but one where a language has a page of its own in place of the alias.
        """
        records = {self.page.source_page_id: self.page} if self.page is not None else {}
        shown = {code: page.alias_of_id or page.pk for code, page in self.translations.items()}
        if unknown := set(shown.values()) - set(records):
            records |= type(self.page)._base_manager.only(*TRANSLATION_FIELDS).in_bulk(unknown)
        return {code: page for code, page in self.translations.items() if speaks(records[shown[code]], code)}

    @cached_property
    def languages(self):
        """The same page in each language, named in it; the same address where no page is shown."""
        urls = {code: page.get_url(self.request) + self._rest for code, page in self.translations.items()}
        here = self.request.get_full_path()
        return [
            Link(name, urls.get(code) or translate_url(here, code), code == reader_language(), code)
            for code, name in settings.LANGUAGES
        ]

    @property
    def address(self):
        """The full address of what is shown, for paper."""
        return self.request.build_absolute_uri()

    @property
    def _rest(self):
        """What of the page the address asks for, by what follows the page's own: the same in every language."""
        question = self.request.META.get("QUERY_STRING", "")
        # Nobody needs a long one.
        return self._part + (f"?{question}" if 0 < len(question) <= LONGEST_QUESTION else "")

    @property
    def _part(self):
        """Such as "livret/"; "" where the page itself is shown, or its preview."""
        own, here = self.page.get_url(self.request) or "", self.request.path
        return here.removeprefix(own) if own and here.startswith(own) else ""

    @property
    def other_language(self):
        """The first language that is not the reader's: where there is room for one only."""
        return next(link for link in self.languages if not link.is_current)

    def _link(self, page, is_current=False):
        return Link(page.title, page.get_url(self.request), is_current, page.locale.language_code)


class NavigationOfNoPage(Navigation):
    """Around an address where nothing is: other languages lead to their home pages, and the address is not repeated."""

    @cached_property
    def languages(self):
        homes = {
            page.locale.language_code: page.get_url(self.request) for page in self.pages if page.depth == HOME_DEPTH
        }
        return [
            Link(name, homes.get(code) or f"/{code}/", code == reader_language(), code)
            for code, name in settings.LANGUAGES
        ]

    @property
    def address(self):
        return self.home.get_full_url(self.request) if self.home else ""


def with_settings(pages):
    """Pages that bring the `SiteSettings` along: the database looks once, and no page asks a second time."""
    from .models import SiteSettings

    now = SiteSettings.objects.all()[:1]
    fields = Subquery(now.values_list(JSONObject(**{name: name for name in SETTINGS})), output_field=JSONField())
    return pages.annotate(settings=fields, notice_until=Subquery(now.values("notice_until")))
