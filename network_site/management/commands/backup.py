from pathlib import Path

from django.core.management.base import BaseCommand

from network_site import backups


class Command(BaseCommand):
    help = "Write database, private files and renditions into one archive, named by the time. The portal may run."

    def add_arguments(self, parser):
        parser.add_argument("folder", type=Path, help="where the archive goes")

    def handle(self, folder, **options):
        self.stdout.write(str(backups.create(folder)))
