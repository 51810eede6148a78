"""Reads the relevance data: real French texts, and questions that are answered by one of them."""

import gzip
import json
import random

QUESTIONS = {"questions": "queries_questions.tsv", "descriptions": "queries_descriptions.tsv"}


def read_queries(folder):
    """`{"questions": [(query, id of the document wanted), …], …}`."""
    return {name: [tuple(line.split("\t")) for line in _lines(folder / file)] for name, file in QUESTIONS.items()}


def read_documents(folder, wanted, most):
    """The documents that are wanted, and as many others as there is room for, the same ones each time.

    :param wanted: ids.
    :param most: how many in all.
    """
    with gzip.open(folder / "docs.jsonl.gz", "rt", encoding="utf-8") as lines:
        documents = [json.loads(line) for line in lines]
    answers = [document for document in documents if document["id"] in wanted]
    others = [document for document in documents if document["id"] not in wanted]
    random.Random(1).shuffle(others)
    return answers + others[: max(0, most - len(answers))]


def _lines(path):
    return path.read_text(encoding="utf-8").splitlines()
