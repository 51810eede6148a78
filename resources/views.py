from urllib.parse import quote

from django.conf import settings
from django.http import FileResponse, Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.http import content_disposition_header
from django.views.decorators.cache import never_cache

from core.visibility import can_open_drafts, kept_by, reader

from .models import Document


@never_cache
def serve_document(request, document_id, document_filename):
    """A file, under Wagtail's name `wagtaildocs_serve`. Unknown and forbidden are the same 404.

    No document is shared yet: whoever has a right in its collection may open it.
    """
    user = reader(request)
    if not can_open_drafts(user):
        raise Http404
    document = get_object_or_404(kept_by(user, Document), pk=document_id)
    if document.filename != document_filename or not document.file.storage.exists(document.file.name):
        raise Http404
    response = sent_by_proxy(document) if settings.PRIVATE_FILES_PREFIX else FileResponse(document.file.open("rb"))
    response["Content-Type"] = document.content_type
    response["Content-Disposition"] = content_disposition_header(True, document.filename)
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    response["X-Content-Type-Options"] = "nosniff"
    return response


def sent_by_proxy(document):
    """An empty answer that names the file to the proxy, which sends it: no thread waits for a slow reader."""
    return HttpResponse(headers={"X-Accel-Redirect": settings.PRIVATE_FILES_PREFIX + quote(document.file.name)})
