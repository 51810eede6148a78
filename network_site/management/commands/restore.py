from pathlib import Path

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError

from network_site import backups


class Command(BaseCommand):
    help = "Restore an archive of `backup` into this installation. The portal must not run meanwhile."
    requires_system_checks = []  # there may be no table yet
    requires_migrations_checks = False

    def add_arguments(self, parser):
        parser.add_argument("archive", type=Path)
        parser.add_argument("--replace", action="store_true", help="even where there is content, which is lost")

    def handle(self, archive, replace, **options):
        try:
            backups.restore(archive, replace)
        except backups.Refused as reason:
            raise CommandError(f"Nothing was changed. {reason}") from reason
        call_command("migrate", interactive=False, verbosity=0)
        self.stdout.write("Database and files are there. Making the index anew…")
        call_command("search_rebuild")
