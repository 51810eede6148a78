"""The form of a picture, apart from the others: Wagtail's needs the models."""

import PIL.Image
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.images.forms import BaseImageForm


class ImageForm(BaseImageForm):
    """Refuses a picture that breaks off: Wagtail reads its beginning only."""

    def clean_file(self):
        file = self.cleaned_data["file"]
        if "file" in self.changed_data:
            try:
                with PIL.Image.open(file) as picture:
                    picture.load()
            except (OSError, ValueError, SyntaxError) as error:
                raise ValidationError(_("This picture is damaged: it cannot be read to its end.")) from error
            file.seek(0)
        return file
