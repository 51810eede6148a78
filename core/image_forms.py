"""The form of a picture, apart from the others: Wagtail's needs the models."""

import struct
import zlib

from django.core.exceptions import ValidationError
from django.utils.formats import number_format
from django.utils.translation import gettext_lazy as _
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm


class PictureField(WagtailImageField):
    """Wagtail's, which fails on a picture that breaks off, or that holds words or colours of many megabytes."""

    def check_image_pixel_size(self, f):
        """Wagtail's, which says of a bomb that it has an "unknown number"."""
        try:
            super().check_image_pixel_size(f)
        except ValidationError as error:
            most = number_format(self.max_image_pixels, force_grouping=True)
            text = _("This picture has too many pixels: at most %(number)s, width times height.")
            raise ValidationError(text % {"number": most}, code=error.code) from error

    def to_python(self, data):
        try:
            return super().to_python(data)
        except (OSError, SyntaxError, ValueError, struct.error, zlib.error) as error:
            raise ValidationError(_("This picture is damaged: it cannot be read to its end.")) from error


class ImageForm(BaseImageForm):
    file = PictureField(label=_("File"))
