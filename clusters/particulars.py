"""The small rows of an organisation that its page shows: other names, milestones, contacts, reviews."""

from core.rows_together import rows_together

from .models.contacts import Contact
from .models.history import Alias, Milestone
from .models.reviews import Review, latest_of_each_side

ORDERS = {
    "names": lambda one: (one.kind, one.sort_order or 0, one.pk),
    "milestones": lambda one: (one.date, one.sort_order or 0, one.pk),
    "contacts": lambda one: one.place,
    "reviews": lambda one: one.day,
}


def particulars(keys):
    """All of them of several organisations, each kind in its order. One query.

    :param keys: of organisations.
    :returns: `{7: {"names": […], "milestones": […], "contacts": […], "reviews": […]}}`;
        of reviews the newest of each side.
    """
    lists = (Alias.objects.shown(), Milestone.objects.all(), Contact.objects.all(), Review.objects.all())
    found = {key: {name: [] for name in ORDERS} for key in keys}
    together = rows_together(*(rows.filter(organisation__in=keys) for rows in lists))
    for (name, order), rows in zip(ORDERS.items(), together, strict=True):
        for row in sorted(rows, key=order):
            found[row.organisation_id][name].append(row)
    for rows in found.values():
        rows["reviews"] = latest_of_each_side(rows["reviews"])
    return found


def particulars_of(organisation):
    """The same of one of them."""
    return particulars([organisation.pk])[organisation.pk]


def line_of_names(names):
    """The names of which it is known when they were in use, the oldest first.

    :param names: of one organisation.
    """
    used = [one for one in names if one.kind in (Alias.Kind.FORMER, Alias.Kind.CURRENT) and (one.start or one.end)]
    return sorted(used, key=lambda one: (one.start or one.end, one.pk))
