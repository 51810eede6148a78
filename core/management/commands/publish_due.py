import logging
from functools import partial

from django.core.management import BaseCommand, CommandError
from django.db import transaction
from django.utils import timezone
from wagtail.models import Page, Revision

logger = logging.getLogger(__name__)


class Command(BaseCommand):
    help = (
        "Publish and unpublish what is due: each page, its aliases and their rights in one transaction, or not at all."
    )

    def handle(self, **options):
        """Wagtail's `publish_scheduled` ends at the first page that fails: no other one would go out any more."""
        failed = [str(thing) for thing, act in due() if not succeeds(thing, act)]
        if failed:
            raise CommandError(f"These failed, the log says why: {', '.join(failed)}")


def due():
    """What is to be unpublished, then what is to be published: each with the act that does it."""
    now = timezone.now()
    for page in Page.objects.filter(live=True, expire_at__lt=now).order_by("expire_at"):
        yield page, partial(page.unpublish, set_expired=True, log_action="wagtail.unpublish.scheduled")
    for revision in Revision.objects.filter(approved_go_live_at__lt=now).order_by("approved_go_live_at"):
        yield revision, partial(revision.publish, log_action="wagtail.publish.scheduled")


def succeeds(thing, act):
    """Do it wholly or not at all; log why where it fails."""
    try:
        with transaction.atomic():
            act()
    except Exception:
        logger.exception("What was scheduled failed: %s", thing)
        return False
    return True
