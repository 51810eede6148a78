"""What an export costs: time, and memory from its first thousand rows to its last.

DATABASE_URL=postgres://… python -m benchmarks.exports --rows 100000    # an empty database; it is filled
"""

import argparse
import multiprocessing
import os
import time

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "network_site.settings.development")
EARLY, BATCH = 1000, 5000


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    rows = parser.parse_args().rows
    # Both in processes of their own: what filling leaves in memory is not the export's.
    for task, *arguments in ((fill, rows), (measure, "csv"), (measure, "json")):
        process = multiprocessing.get_context("spawn").Process(target=task, args=arguments)
        process.start()
        process.join()


def fill(rows):
    """Make events until there are so many."""
    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    call_command("load_demo", verbosity=0)
    from benchmarks.bulk import add_events
    from events.models import EventPage

    while (missing := rows - EventPage.objects.of_record().count()) > 0:
        add_events(min(missing, BATCH))


def measure(suffix):
    """Print what writing the whole file takes."""
    django.setup()
    from django.test import RequestFactory

    from core.open_data import export

    started = time.perf_counter()
    request = RequestFactory().get("/", headers={"host": "localhost"})
    pieces = export(request, "evenements", suffix).streaming_content
    lines, size, early, most = 0, 0, 0, 0
    for piece in pieces:
        lines, size = lines + 1, size + len(piece)
        if lines % EARLY == 0:
            most = max(most, memory())
            early = early or most
    seconds = time.perf_counter() - started
    print(f"{suffix}: {lines} pieces, {size / 1e6:.0f} MB, {seconds:.0f} s, {lines / seconds:.0f} a second")
    print(f"{suffix}: {early:.0f} MB of memory after {EARLY} pieces, at most {most:.0f} MB")


def memory():
    """MB that this process holds now (Linux)."""
    with open("/proc/self/statm") as numbers:
        return int(numbers.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


if __name__ == "__main__":
    main()
