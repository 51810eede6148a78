"""Renditions of pictures are public files: they keep nothing that the camera wrote beside the picture."""

from wagtail.images.image_operations import FilterOperation
from wagtail.images.models import Filter

# As Pillow names them: place and owner of the camera, words of the photographer.
METADATA = ("exif", "xmp", "XML:com.adobe.xmp", "comment", "photoshop")


class WithoutMetadata(FilterOperation):
    """After the picture has been turned as its metadata say."""

    def construct(self):
        pass

    def run(self, willow, image, env):
        information = willow.get_pillow_image().info
        for name in METADATA:
            information.pop(name, None)


class CleanFilter(Filter):
    """Wagtail's, which leaves EXIF in JPEG and PNG."""

    @property
    def filter_operations(self):
        return [*super().filter_operations, WithoutMetadata("metadata")]
