from django.core.management.base import BaseCommand, CommandError

from search import engines
from search.entries import rewrite_dirty


class Command(BaseCommand):
    help = "Catch up: write entries anew that depend on something changed, push what Elasticsearch lacks. For cron."

    def handle(self, *args, **options):
        rewrite_dirty()
        if waiting := engines.sync():
            raise CommandError(f"{waiting} entries wait: Elasticsearch did not take them.")
