"""What all pages have in common."""

from csp.constants import SELF
from csp.decorators import csp_replace
from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.forms import RadioSelect
from django.http import Http404
from django.utils.functional import cached_property
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel
from wagtail.coreutils import find_available_slug, string_to_ascii
from wagtail.models import Orderable, Page, PageViewRestriction, TranslatableMixin
from wagtail.search import index

from ..cards import Card
from ..feeds import feeds_named
from ..forms import PageCopyForm, PageForm, SourcedPageForm
from ..languages import direction, words
from ..mirror import is_of_record
from ..navigation import HOME_DEPTH, Navigation
from ..page_cache import mark_shared
from ..panels import tabs
from ..permissions import PagePermissions
from ..querysets import BasePageManager
from ..signals import thing_saved
from ..templatetags.typography import typeset
from ..told_titles import title_told
from ..visibility import refresh_tokens
from ..widgets import FilteredChoices
from .sources import Source

SLUG_LENGTH = 100


class BasePage(Page):
    """What every page of the portal has: a summary, its words in other languages, the portal's one rule of access."""

    title_ar = models.CharField(_("title in Arabic"), max_length=255, blank=True)
    title_en = models.CharField(_("title in English"), max_length=255, blank=True)
    summary = models.CharField(
        _("summary"), max_length=400, blank=True, help_text=_("One or two sentences: lists and the search show them.")
    )
    summary_ar = models.CharField(_("summary in Arabic"), max_length=400, blank=True)
    summary_en = models.CharField(_("summary in English"), max_length=400, blank=True)
    text_language = models.CharField(
        _("language of the text"),
        max_length=2,
        choices=settings.LANGUAGES,
        default=settings.LANGUAGE_CODE,
        help_text=_("The language in which title, summary and text are written."),
    )

    objects = BasePageManager()

    edit_handler = tabs([])
    search_fields = [
        *Page.search_fields,
        index.SearchField("title_ar"),
        index.SearchField("title_en"),
        index.AutocompleteField("title_ar"),
        index.AutocompleteField("title_en"),
        index.SearchField("summary"),
    ]
    # The portal has one rule of access (core.visibility): Wagtail's own page privacy is off.
    private_page_options = []
    base_form_class = PageForm
    copy_form_class = PageCopyForm
    # What the admin may do (core.permissions). A list or an organisation's page is there once.
    may_be_copied = True
    is_permanent = False
    # Whether a language may have a page of its own in place of the alias. A fact's translated words are its fields.
    may_be_converted = True
    # Of a list: the names of its feeds (core.feeds).
    feeds = []

    class Meta:
        abstract = True

    @classmethod
    def can_create_at(cls, parent):
        """New pages are made in the tree of record only: the other languages follow it."""
        return super().can_create_at(parent) and is_of_record(parent)

    def permissions_for_user(self, user):
        return PagePermissions(user, self)

    def get_admin_display_title(self):
        """Whatever names a page in the admin asks here: choosers, forms, lists, messages."""
        return title_told(self)

    def feeds_shown(self):
        """The feeds (core.feeds) of what it lists."""
        return feeds_named(self.feeds)

    def get_view_restrictions(self):
        """None: Wagtail would ask for those of all pages above, in two queries and one more for each alias."""
        return PageViewRestriction.objects.none()

    def save(self, *args, **kwargs):
        """Save; then, in the same transaction, the page's rights and its search entry.

        A save of single fields is Wagtail keeping a draft: `self` then holds words that are not published.
        """
        if self.alias_of_id:
            self.take_translated_title()
            self.follow_original()
        super().save(*args, **kwargs)
        if kwargs.get("update_fields") is None:
            refresh_tokens(self)
            thing_saved.send(sender=type(self), thing=self)

    def take_translated_title(self):
        """An alias carries the title of its own language, so that menus, breadcrumbs and the admin show it."""
        self.title = self.draft_title = words(self, "title", self.locale.language_code).text

    def follow_original(self):
        """An alias is live only with its original, and has its address: nobody can edit it.

        Wagtail publishes aliases at once, also of a page that is to go live later, and leaves them where they are.
        """
        self.live = self.live and self.alias_of.live
        if self.depth and self.depth > HOME_DEPTH and self.slug != self.alias_of.slug:
            self.slug = find_available_slug(self.get_parent(), self.alias_of.slug, ignore_page_id=self.pk)

    def clean(self):
        super().clean()
        if not self.slug.isascii():
            raise ValidationError({"slug": _("An address holds letters without accents, digits and hyphens.")})
        if self.alias_of_id and (self.alias_of_id == self.pk or self.alias_of.alias_of_id):
            raise ValidationError(_("An alias shows a page with words of its own: neither itself nor another alias."))

    def _set_core_field_defaults(self):
        """Where no slug is given, make an ASCII one of the title: Wagtail finds none in an Arabic title."""
        if not self.slug and (self.path or getattr(self, "_cached_parent_obj", None)):
            self.slug = self._get_autogenerated_slug(ascii_slug(self.title) or self._meta.model_name)
        super()._set_core_field_defaults()

    def serve(self, request, *args, **kwargs):
        request.navigation = Navigation(request, self)
        if not request.navigation.may_open:
            raise Http404
        response = super().serve(request, *args, **kwargs)
        mark_shared(request, response)
        return response

    @property
    def preview_modes(self):
        """As the readers of each language see it; a translation has its own readers, an alias its original."""
        own = self.locale.language_code
        if self.alias_of_id:
            return []
        return [(code, name) for code, name in settings.LANGUAGES if own in (code, settings.LANGUAGE_CODE)]

    @csp_replace({"frame-ancestors": [SELF]})  # the editor frames it
    def serve_preview(self, request, mode_name):
        """The words are fields of the page, the menu around it is that of the readers' own tree.

        :param mode_name: two letters; of another language, the page's own is shown.
        """
        language = mode_name if mode_name in dict(self.preview_modes) else self.locale.language_code
        with override(language):
            request.navigation = Navigation(request, self.neighbour_in(language))
            return super().serve_preview(request, language).render()

    def share_card(self):
        """What a messenger shows of this page: a `core.cards.Card` in the reader's language."""
        return Card(title=typeset(words(self, "title")), summary=typeset(words(self, "summary")))

    def linked_data(self, context):
        """What this page is, in the words of schema.org: nodes of JSON-LD.

        :param context: of its template; only what stands in it is told, so that nothing is fetched twice.
        """
        return []

    def neighbour_in(self, language):
        """This page in the tree of a language, else the one above it there: a new page is in no tree yet."""
        if language == self.locale.language_code:
            return self
        record = self if self.pk else self.get_parent()
        return record.get_translations().filter(locale__language_code=language).first() or self

    @property
    def source_page_id(self):
        """The page of record: this one, or the one that this alias shows. What happens to a page refers to it."""
        return self.alias_of_id or self.pk

    @property
    def text_direction(self):
        return direction(self.text_language)


def ascii_slug(title):
    """A title's letters and digits for an address, no longer than people read."""
    return slugify(string_to_ascii(title))[:SLUG_LENGTH].strip("-")


class RowsOfRecord(models.Manager):
    """The rows of pages of record: aliases hold copies, which would count everything three times."""

    def get_queryset(self):
        return super().get_queryset().filter(page__alias_of__isnull=True)


class PageRow(TranslatableMixin, Orderable):
    """Base of a list that is written with a page, as inline children.

    `page.parties.all()` reads the page's own rows, an alias's copies included; `of_record` reads each row once.
    """

    objects = models.Manager()
    of_record = RowsOfRecord()

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        abstract = True


class Provenance(models.TextChoices):
    PRESS = "press", _("as reported by the press")
    SITE = "site", _("according to an official website")
    OWNER = "owner", _("stated by its owner")


class SourcedPage(BasePage):
    """A page that states facts: who says so, and where it was read."""

    provenance = models.CharField(_("who says so"), max_length=5, choices=Provenance.choices, default=Provenance.OWNER)
    source = models.ForeignKey(
        Source,
        verbose_name=_("source"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        help_text=_("Required for what was read elsewhere."),
    )
    more_sources = ParentalManyToManyField(Source, verbose_name=_("further sources"), blank=True, related_name="+")
    note = models.TextField(
        _("editor's note"), blank=True, help_text=_("How a date was inferred, where sources disagree.")
    )
    note_ar = models.TextField(_("editor's note in Arabic"), blank=True)
    note_en = models.TextField(_("editor's note in English"), blank=True)

    source_panels = [
        FieldPanel("provenance", widget=RadioSelect),
        "source",
        FieldPanel("more_sources", widget=FilteredChoices),
        "note",
    ]
    base_form_class = SourcedPageForm
    may_be_converted = False
    source_is_gone = False

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(
                name="%(app_label)s_%(class)s_reported_fact_has_a_source",
                condition=Q(provenance=Provenance.OWNER) | Q(source__isnull=False),
                violation_error_message=_("What was read elsewhere needs its source."),
                violation_error_code="source_missing",
            ),
        ]

    @classmethod
    def from_serializable_data(cls, data, *args, **kwargs):
        """A draft, which nothing protects from losing its source: it then has none, and `source_is_gone`."""
        key = data.get("source")
        is_gone = key is not None and not Source.objects.filter(pk=key).exists()
        page = super().from_serializable_data({**data, "source": None} if is_gone else data, *args, **kwargs)
        page.source_is_gone = is_gone
        return page

    def clean(self):
        super().clean()
        if faults := self.faults():
            raise ValidationError(faults)

    def faults(self):
        """What is wrong, all of it at once: messages by the name of their field."""
        unsourced = self.is_reported and self.source_id is None
        return {"source": _("What was read elsewhere needs its source.")} if unsourced else {}

    @property
    def is_reported(self):
        """Whether it was read elsewhere, and its owner has not confirmed it here."""
        return self.provenance != Provenance.OWNER

    @cached_property
    def sources(self):
        """The main source first."""
        return [source for source in (self.source, *self.more_sources.all()) if source]

    def get_context(self, request, *args, **kwargs):
        if not getattr(request, "is_preview", False):
            self.fetch_sources()
        return super().get_context(request, *args, **kwargs)

    def fetch_sources(self):
        """The main source and the further ones in one query. A preview has its own, which are not saved."""
        field = self._meta.get_field("more_sources")
        further = field.remote_field.through.objects.filter(**{field.m2m_field_name(): self.pk})
        found = Source.objects.filter(Q(pk=self.source_id) | Q(pk__in=further.values(field.m2m_reverse_field_name())))
        self.sources = sorted(found, key=lambda source: source.pk != self.source_id)
        self.source = next((source for source in self.sources if source.pk == self.source_id), None)
