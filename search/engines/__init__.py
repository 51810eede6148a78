"""Who answers a question: Elasticsearch where it is configured and there, else the database.

An engine is a module with `search(question) -> Answer` and `suggest(question) -> keys of entries`. Both take
their rights from `core.visibility`.
"""

import logging
import time

from django.conf import settings
from prometheus_client import Counter

from ..models import Entry
from . import database, elastic
from .elastic import Unavailable

logger = logging.getLogger(__name__)

# After a failure, readers get the database's answer at once for a while, and do not each wait for the time-out.
REST_SECONDS = 15

FAILOVERS = Counter("portal_search_failovers", "Answers of the database in the place of Elasticsearch.", ["act"])


class _Breaker:
    """Remembers, in this process, that Elasticsearch did not answer."""

    def __init__(self):
        self.close()

    @property
    def is_open(self):
        return time.monotonic() < self._until

    def open(self):
        self._until = time.monotonic() + REST_SECONDS

    def close(self):
        self._until = float("-inf")

    def lets_through(self):
        """Whether to try the server. After a rest one request tries; the others go on resting until it succeeds."""
        if self.is_open:
            return False
        if self._until > float("-inf"):
            self.open()
        return True


breaker = _Breaker()


def is_configured():
    """Whether Elasticsearch should answer."""
    return bool(settings.ELASTICSEARCH["hosts"])


def search(question):
    """
    :returns: the `Answer`, and whether it is a simplified one: Elasticsearch should have answered, the database did.
    """
    return _ask("search", question)


def suggest(question):
    """
    :returns: keys of entries that begin as is typed.
    """
    return _ask("suggest", question)[0]


def _ask(act, question):
    if is_configured() and breaker.lets_through():
        try:
            answer = getattr(elastic, act)(question)
        except Unavailable as error:
            breaker.open()
            logger.warning("Elasticsearch is away, the database answers: %s", error)
        else:
            breaker.close()
            return answer, False
    if is_configured():
        FAILOVERS.labels(act).inc()
    return getattr(database, act)(question), is_configured()


def answers():
    """Whether the engine answers that is configured. It asks once, and no longer than a reader would wait."""
    if not is_configured():
        return True
    try:
        elastic.ping()
    except Unavailable:
        return False
    return True


def sync():
    """Push what Elasticsearch does not have yet. What it does not take stays in the outbox.

    :returns: the number of entries that are still to be pushed.
    """
    if not is_configured():
        Entry.objects.filter(deleted=True).delete()
        return 0
    try:
        elastic.push()
    except Unavailable as error:
        breaker.open()
        logger.warning("Elasticsearch is away, its updates wait: %s", error)
    else:
        breaker.close()
    return Entry.objects.unsynced().count()
