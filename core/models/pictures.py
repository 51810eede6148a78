"""Pictures of the portal, and what readers get of them."""

import secrets

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from taggit.managers import TaggableManager
from wagtail.images.models import AbstractImage, AbstractRendition
from wagtail.images.models import Image as WagtailImage

from ..characters import clean_words
from ..renditions import CleanFilter


class Image(AbstractImage):
    """A picture of the portal. Renditions are public files: nothing confidential is an image."""

    # Named as Wagtail's own model is: its two reverse names would clash.
    tags = TaggableManager(help_text=None, blank=True, verbose_name=_("tags"), related_name="portal_images")
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
    credit = models.CharField(_("credit"), max_length=255, blank=True, help_text=_("Who made it, and its licence."))

    admin_form_fields = (*WagtailImage.admin_form_fields, "credit")

    class Meta(AbstractImage.Meta):
        verbose_name = _("image")
        verbose_name_plural = _("images")
        permissions = [("choose_image", "Can choose image")]

    def clean_fields(self, exclude=None):
        clean_words(self, self.admin_form_fields)
        super().clean_fields(exclude)

    def get_upload_to(self, filename):
        """A name that nobody guesses: renditions, which are served to whoever asks, are named after it."""
        return super().get_upload_to(f"{secrets.token_hex(8)}-{filename}")

    def generate_rendition_file(self, filter, *, source=None):
        return super().generate_rendition_file(CleanFilter(spec=filter.spec), source=source)


class Rendition(AbstractRendition):
    image = models.ForeignKey(Image, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["image", "filter_spec", "focal_point_key"], name="rendition_is_unique"),
        ]
