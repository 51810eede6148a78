import time

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.db import transaction
from wagtail.signal_handlers import disable_reference_index_auto_update

import clusters.demo
import events.demo
import home.demo
import resources.demo
from core.models import DemoItem
from home.tree import plant, plant_regions
from members.models import User

EMAIL = "admin@example.org"
PASSWORD = "maroc-cluster-dev"  # noqa: S105

STEPS = [
    ("organisations", clusters.demo),
    ("agreements and resources", resources.demo),
    ("events", events.demo),
    ("pages", home.demo),
]


class Command(BaseCommand):
    help = "Load the real content that the portal starts with. Safe to repeat: nothing is doubled, no edit is undone."

    def handle(self, *args, **options):
        before = DemoItem.objects.count()
        # What refers to what is written down once, at the end: after every save it took a fifth of the time.
        with disable_reference_index_auto_update():
            tree = self.step("page tree", plant)
            self.step("regions", lambda: plant_regions(tree))
            for name, app in STEPS:
                self.step(name, lambda app=app: app.load(tree))
        if DemoItem.objects.count() > before:
            call_command("rebuild_references_index", verbosity=0)
        if settings.DEBUG:
            self.development_account()

    def step(self, name, act):
        """Do one part in a transaction, and say what it added and how long it took."""
        start, before = time.monotonic(), DemoItem.objects.count()
        with transaction.atomic():
            result = act()
        added = DemoItem.objects.count() - before
        self.stdout.write(f"{name}: {added} new, {time.monotonic() - start:.1f} s")
        return result

    def development_account(self):
        """An account for the admin, on a developer's machine only."""
        if not User.objects.filter(email=EMAIL).exists():
            User.objects.create_superuser(EMAIL, PASSWORD, first_name="Admin", last_name="Maroc Cluster")
        self.stdout.write(f"Admin: {EMAIL} with the password {PASSWORD} (development only)")
