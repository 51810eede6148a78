from pathlib import Path

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from taggit.managers import TaggableManager
from wagtail.documents.models import AbstractDocument
from wagtail.documents.models import Document as WagtailDocument

from core.characters import clean_words

from ..file_kinds import fault_of


class Document(AbstractDocument):
    """A file of the network, in private storage: our view serves it, by the one rule of access."""

    # Named as Wagtail's own model is: its two reverse names would clash.
    tags = TaggableManager(help_text=None, blank=True, verbose_name=_("tags"), related_name="portal_documents")
    uploaded_by_user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("uploaded by user"),
        null=True,
        blank=True,
        editable=False,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    uploaded_by_user.wagtail_reference_index_ignore = True
    title_ar = models.CharField(_("title in Arabic"), max_length=255, blank=True)
    title_en = models.CharField(_("title in English"), max_length=255, blank=True)
    summary = models.TextField(_("summary"), max_length=400, blank=True)
    summary_ar = models.TextField(_("summary in Arabic"), max_length=400, blank=True)
    summary_en = models.TextField(_("summary in English"), max_length=400, blank=True)
    text_language = models.CharField(
        _("language of the text"), max_length=2, choices=settings.LANGUAGES, default=settings.LANGUAGE_CODE
    )

    admin_form_fields = (
        *WagtailDocument.admin_form_fields,
        "text_language",
        "summary",
        "title_ar",
        "summary_ar",
        "title_en",
        "summary_en",
    )

    class Meta(AbstractDocument.Meta):
        verbose_name = _("document")
        verbose_name_plural = _("documents")
        permissions = [("choose_document", "Can choose document")]

    def clean_fields(self, exclude=None):
        clean_words(self, self.admin_form_fields)
        super().clean_fields(exclude)

    def clean(self):
        """A new file is what the ending of its name says."""
        super().clean()
        if self.file and not self.file._committed:
            if fault := fault_of(self.file, Path(self.file.name).suffix.lower().removeprefix(".")):
                raise ValidationError({"file": fault})
            self.file.seek(0)
