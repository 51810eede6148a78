from django.core.management.base import BaseCommand, CommandError

from search import engines
from search.engines import Unavailable
from search.rebuild import rebuild_index, rewrite_entries


class Command(BaseCommand):
    help = "Make the search anew: entries from their things, then Elasticsearch's index, while the old one answers."

    def handle(self, *args, **options):
        rewrite_entries(self.stdout.write)
        if not engines.is_configured():
            return
        try:
            rebuild_index(self.stdout.write)
        except Unavailable as error:
            raise CommandError(
                f"Elasticsearch did not take the new index; the old one goes on answering: {error}"
            ) from error
