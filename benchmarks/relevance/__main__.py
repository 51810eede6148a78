"""How well each engine ranks: MRR@10 over questions that are answered by one document.

    python -m benchmarks.relevance FOLDER                       # the database engine, 11,000 documents
    ELASTICSEARCH_URL=http://… python -m benchmarks.relevance FOLDER --documents 100000

FOLDER holds `docs.jsonl.gz` and `queries_*.tsv`. The database and the index are its own, and removed at the end.
"""

import argparse
import os
import tempfile
import time
import uuid
from pathlib import Path
from statistics import mean, median

DEPTH = 10


def main():
    arguments = parse()
    with tempfile.TemporaryDirectory(prefix="relevance-") as folder:
        os.environ |= {
            "DJANGO_SETTINGS_MODULE": "network_site.settings.test",
            "DATABASE_URL": f"sqlite:///{folder}/relevance.sqlite3",
            "ELASTICSEARCH_INDEX": f"relevance-{uuid.uuid4().hex[:8]}",
        }
        import django

        django.setup()
        from django.core.management import call_command

        call_command("migrate", verbosity=0)
        run(arguments.folder, arguments.documents)


def parse():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--documents", type=int, default=11_000)
    return parser.parse_args()


def run(folder, most):
    from django.db import transaction

    from .documents import read_documents, read_queries
    from .entries import write_entries

    queries = read_queries(folder)
    wanted = {document for pairs in queries.values() for _query, document in pairs}
    with transaction.atomic():
        names = write_entries(read_documents(folder, wanted, most))
    print(f"{'engine':14} {'queries':14} {'MRR@10':>7} {'found':>6} {'median ms':>10}")
    try:
        for name, engine in engines().items():
            for kind, pairs in queries.items():
                report(name, kind, [ask(engine, query, names, document) for query, document in pairs])
    finally:
        remove_index()


def engines():
    """The engines that can be asked here: `{name: module}`. Elasticsearch gets an index of its own first."""
    from search import engines
    from search.engines import database, elastic
    from search.rebuild import rebuild_index

    if not engines.is_configured():
        return {"database": database}
    rebuild_index(print)
    elastic.client().indices.refresh(index=elastic.alias())
    return {"database": database, "elasticsearch": elastic}


def remove_index():
    from search import engines
    from search.engines.elastic import index

    for name in index.answering_indexes() if engines.is_configured() else ():
        index.remove(name)


def ask(engine, query, names, wanted):
    """The rank of the document wanted (None if it is not among the first), and the seconds it took."""
    from django.contrib.auth.models import AnonymousUser

    from search.engines.questions import Question
    from search.query import parse

    start = time.perf_counter()
    answer = engine.search(Question(parse(query), AnonymousUser(), "fr", size=DEPTH))
    seconds = time.perf_counter() - start
    found = [names[pk] for pk in answer.pks]
    return found.index(wanted) + 1 if wanted in found else None, seconds


def report(engine, kind, ranks):
    reciprocal = mean(1 / rank if rank else 0 for rank, _seconds in ranks)
    found = mean(rank is not None for rank, _seconds in ranks)
    milliseconds = median(seconds for _rank, seconds in ranks) * 1000
    print(f"{engine:14} {kind:14} {reciprocal:7.3f} {found:6.2f} {milliseconds:10.1f}")


if __name__ == "__main__":
    main()
