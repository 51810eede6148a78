"""The connection to Elasticsearch, by the settings."""

from contextlib import contextmanager
from functools import lru_cache

from django.conf import settings
from elasticsearch import ApiError, Elasticsearch, TransportError

# Bulk requests and new indexes take longer than a reader would wait.
PATIENCE = 10


class Unavailable(Exception):
    """Elasticsearch did not answer, or not with an answer."""


def alias():
    """The name under which the index answers; it is another index after each rebuild."""
    return settings.ELASTICSEARCH["index"]


def client(is_patient=False):
    """This process's client.

    :param is_patient: wait longer, for work that no reader waits for.
    """
    chosen = settings.ELASTICSEARCH
    timeout = chosen["timeout"] * (PATIENCE if is_patient else 1)
    return _client(tuple(chosen["hosts"]), chosen["api_key"], chosen["ca_certs"]).options(request_timeout=timeout)


@lru_cache(maxsize=4)
def _client(hosts, api_key, ca_certs):
    """With several nodes, one that refuses is not the end; one that hangs is, for this request."""
    options = {name: value for name, value in (("api_key", api_key), ("ca_certs", ca_certs)) if value}
    return Elasticsearch(list(hosts), max_retries=min(len(hosts) - 1, 2), retry_on_timeout=False, **options)


@contextmanager
def answering():
    """Whatever goes wrong within becomes `Unavailable`. Its words tell nothing of what readers asked."""
    try:
        yield
    except ApiError as error:
        raise Unavailable(f"{error.status_code} {error.message}") from error
    except TransportError as error:
        raise Unavailable(f"{type(error).__name__}: {error.message}") from error
