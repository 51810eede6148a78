"""The rows of several small models in one query: a page shows a handful of each, and each would cost it a query."""

from django.db.models import F, Value
from django.db.models.functions import JSONObject

from .models import Source


def rows_together(*lists):
    """The rows of several querysets, those that have a source with it. One query.

    :param lists: querysets of different models.
    :returns: for each of them a list of its rows, in no order.
    """
    first, *others = (as_json(rows, place) for place, rows in enumerate(lists))
    found = [[] for _rows in lists]
    for place, values in first.union(*others, all=True):
        found[place].append(restored(lists[place].model, values))
    return found


def as_json(rows, place):
    """Each row as one value, so that rows of different models fit below each other."""
    model = rows.model
    values = columns(model)
    if has_source(model):
        values["read_in"] = JSONObject(**columns(Source, "source__"))
    return rows.order_by().annotate(place=Value(place), row=JSONObject(**values)).values_list("place", "row")


def columns(model, path=""):
    return {field.attname: F(f"{path}{field.attname}") for field in model._meta.concrete_fields}


def has_source(model):
    return any(field.name == "source" for field in model._meta.concrete_fields)


def restored(model, values):
    """A row out of its values as JSON has them."""
    fields = model._meta.concrete_fields
    row = model.from_db(None, [one.attname for one in fields], [one.to_python(values[one.attname]) for one in fields])
    if has_source(model):
        row.source = restored(Source, values["read_in"]) if row.source_id else None
    return row
