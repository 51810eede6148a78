"""The lists that the admin gives to its scripts. Wagtail's own have every file of the portal."""

from wagtail.documents.api.admin.views import DocumentsAdminAPIViewSet
from wagtail.images.api.admin.views import ImagesAdminAPIViewSet

from .visibility import kept_by


class KeptByTheReader:
    """Of files, those that the reader works with."""

    def get_queryset(self):
        return super().get_queryset().filter(pk__in=kept_by(self.request.user, self.model).values("pk"))


class DocumentsOfTheReader(KeptByTheReader, DocumentsAdminAPIViewSet):
    pass


class PicturesOfTheReader(KeptByTheReader, ImagesAdminAPIViewSet):
    pass
