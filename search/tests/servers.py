"""What tests do with the Elasticsearch that the environment names. Each worker has its own alias."""

from search.engines import elastic
from search.engines.elastic import index


def settle():
    """Make what was pushed findable at once."""
    elastic.client().indices.refresh(index=elastic.alias())


def start_without_index(test):
    """What tests push is not rolled back with their database: neither another's is there, nor is this one's left."""
    remove_index()
    test.addCleanup(remove_index)


def remove_index():
    for name in index.answering_indexes():
        index.remove(name)
