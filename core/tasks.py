"""Background work. Idempotent."""

from datetime import datetime, timedelta
from http import HTTPStatus

from django.utils import timezone
from django_tasks import task

BETWEEN_TRIES = timedelta(seconds=5)


@task()
def make_renditions(page_id):
    """Render a page that shows pictures once: what its templates ask for is there when a reader comes."""
    from wagtail.images import get_image_model
    from wagtail.models import Page, ReferenceIndex

    from .visibility import content_type_of

    page = Page.objects.filter(pk=page_id, live=True).first()
    if page is None:
        return
    references = ReferenceIndex.get_references_for_object(page.specific)
    if references.filter(to_content_type=content_type_of(get_image_model())).exists():
        response = page.specific.make_preview_request()
        if response.status_code != HTTPStatus.OK:
            raise RuntimeError(f"{page} answers {response.status_code}: its pictures are not rendered")


@task()
def replace_version_again(kept_until):
    """Try until the cache answers, or has forgotten by itself what it kept: see `core.page_cache`."""
    from .page_cache import is_version_replaced

    now = timezone.now()
    if not is_version_replaced() and now < datetime.fromisoformat(kept_until):
        replace_version_again.using(run_after=now + BETWEEN_TRIES).enqueue(kept_until)
