from django.http import FileResponse, Http404
from django.shortcuts import get_object_or_404
from django.views.decorators.cache import never_cache

from core.visibility import can_open_drafts, reader

from .models import Document


@never_cache
def serve_document(request, document_id, document_filename):
    """A file, under Wagtail's name `wagtaildocs_serve`. Unknown and forbidden are the same 404.

    No document is shared yet: whoever works in the admin may open them.
    """
    if not can_open_drafts(reader(request)):
        raise Http404
    document = get_object_or_404(Document, pk=document_id)
    if document.filename != document_filename or not document.file.storage.exists(document.file.name):
        raise Http404
    response = FileResponse(document.file.open("rb"), as_attachment=True, filename=document.filename)
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    response["X-Content-Type-Options"] = "nosniff"
    return response
