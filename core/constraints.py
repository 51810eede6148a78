"""A new constraint and the rows that are there: an upgrade names those that break it before the database refuses.

Migrations import it (clusters 0019, core 0008, home 0008): it can never move, nor its functions change what they are
called with.
"""

from django.core.management import CommandError
from django.db.migrations import RunPython

MOST_NAMED = 20


def looked_at_first(app, model, condition, says, *fields):
    """A migration's operation, to stand before the constraint of this condition: nothing is changed.

    :param says: what the constraint demands, in a sentence.
    :param fields: what is named of a row beside its key.
    """

    def look(apps, schema_editor):
        rows = apps.get_model(app, model)._base_manager.using(schema_editor.connection.alias)
        refuse(rows.exclude(condition), says, fields)

    return RunPython(look, RunPython.noop, elidable=True)


def refuse(rows, says, fields):
    """Stop the migration where there are such rows, naming the first of them.

    :raises CommandError: where there are rows, with what has to be corrected.
    """
    broken = list(rows.order_by("pk").values("pk", *fields)[: MOST_NAMED + 1])
    if not broken:
        return
    lines = [", ".join(f"{name} {value}" for name, value in row.items()) for row in broken[:MOST_NAMED]]
    more = ["and more"] if len(broken) > MOST_NAMED else []
    title = f"{rows.model._meta.label}: {says} Correct these rows in the admin first, then upgrade again:"
    raise CommandError("\n  ".join([title, *lines, *more]))
