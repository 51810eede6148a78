from django.core.management import BaseCommand, call_command
from django.db import transaction


class Command(BaseCommand):
    help = "Publish and unpublish what is due: a page, its aliases and their rights in one transaction, or not at all."

    def handle(self, **options):
        with transaction.atomic():
            call_command("publish_scheduled")
