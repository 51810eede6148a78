"""Datasets as CSV and JSON, written row by row: the whole is never in memory."""

import csv
import json
from itertools import chain

# A spreadsheet takes a cell that begins so, or so after spaces, for a formula (OWASP, "CSV Injection").
FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
ENDS_A_CELL = ("\t", "\r", "\n")
BETWEEN_VALUES, BETWEEN_PARTS = " | ", "; "


def rows(dataset, request):
    """The values of each row, in the order of the dataset's columns."""
    for row in dataset.rows(request):
        yield [cell for field in dataset.fields for cell in field.cells(row)]


def csv_lines(dataset, request, about):
    """RFC 4180 in UTF-8, the columns' names first. CSV has no place for what is said `about` it."""
    writer = csv.writer(Echo())
    for row in chain([dataset.columns], rows(dataset, request)):
        yield writer.writerow([cell(value) for value in row])


def json_pieces(dataset, request, about):
    """One object: what is said about the dataset, and its rows under `"rows"`.

    :param about: a dict that comes first.
    """
    head = json.dumps(about, ensure_ascii=False, separators=(",", ":"))
    yield f'{head[:-1]},"rows":['
    columns, comma = dataset.columns, ""
    for row in rows(dataset, request):
        yield f"{comma}\n{json.dumps(dict(zip(columns, row, strict=True)), ensure_ascii=False)}"
        comma = ","
    yield "\n]}\n"


def cell(value):
    """A value as the text of a cell: several ones stand side by side, the parts of one are named."""
    text = BETWEEN_VALUES.join(map(flat, value)) if isinstance(value, list) else flat(value)
    return f"'{text}" if is_formula(text) else text


def is_formula(text):
    return text.startswith(ENDS_A_CELL) or text.lstrip().startswith(FORMULA)


def flat(value):
    if isinstance(value, dict):
        return BETWEEN_PARTS.join(f"{name}={part}" for name, part in value.items() if part)
    return "" if value is None else str(value)


class Echo:
    """A file that gives back what is written to it."""

    def write(self, text):
        return text
