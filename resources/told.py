"""What upper apps tell of an agreement on its page: where it was signed, what it led to.

They register in `apps.ready()`; this app may not import them.
"""

from collections.abc import Callable

_tellers: list[Callable] = []


def register(teller):
    """
    :param teller: given an agreement and a user, gives `[(label, pages), …]` of what this user may see. One query.
    """
    _tellers.append(teller)


def told_of(agreement, user):
    """`[(label, pages), …]` for the lines of its facts."""
    return [line for teller in _tellers for line in teller(agreement, user)]
