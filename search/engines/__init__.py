"""Who answers a question: Elasticsearch where it is configured and there, else the database.

An engine has `search(question) -> Answer`, `suggest(question) -> keys of entries`. Both take their rights from
`core.visibility`.
"""

import logging
import time

from django.conf import settings

from ..models import Entry
from .database import DatabaseEngine
from .elastic import ElasticsearchEngine, Unavailable

logger = logging.getLogger(__name__)

# After a failure, readers get the database's answer at once for a while, and do not each wait for the time-out.
REST_SECONDS = 5


class _Breaker:
    """Remembers, in this process, that Elasticsearch did not answer."""

    def __init__(self):
        self._until = float("-inf")

    @property
    def is_open(self):
        return time.monotonic() < self._until

    def open(self):
        self._until = time.monotonic() + REST_SECONDS

    def close(self):
        self._until = float("-inf")


breaker = _Breaker()


def is_configured():
    """Whether Elasticsearch should answer."""
    return bool(settings.ELASTICSEARCH["hosts"])


def ask(act, question):
    """Ask the configured engine, or the database while it is away.

    :param act: "search" or "suggest".
    :returns: the answer, and whether it is a simplified one.
    """
    if is_configured() and not breaker.is_open:
        try:
            return getattr(ElasticsearchEngine(), act)(question), False
        except Unavailable as error:
            breaker.open()
            logger.warning("Elasticsearch is away, the database answers: %s", error)
    return getattr(DatabaseEngine(), act)(question), is_configured()


def sync():
    """Push what Elasticsearch does not have yet. What it does not take stays in the outbox.

    :returns: the number of entries that are still to be pushed.
    """
    if not is_configured():
        Entry.objects.filter(deleted=True).delete()
        return 0
    try:
        ElasticsearchEngine().push()
    except Unavailable as error:
        breaker.open()
        logger.warning("Elasticsearch is away, its updates wait: %s", error)
    else:
        breaker.close()
    return Entry.objects.unsynced().count()
