"""What tests do with the Elasticsearch that the environment names. Each worker has its own alias."""

from search.engines import elastic
from search.engines.elastic import index


def settle():
    """Make what was pushed findable at once."""
    elastic.client().indices.refresh(index=elastic.alias())


def remove_index():
    """What a test pushed is not rolled back with its database."""
    for name in index.answering_indexes():
        index.remove(name)
