"""Background work. Idempotent."""

from django_tasks import task


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
        page.specific.make_preview_request()
