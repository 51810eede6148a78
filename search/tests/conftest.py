import pytest
from hypothesis import settings

from search import engines, thesaurus

settings.register_profile("search", max_examples=60, deadline=None)
settings.load_profile("search")


@pytest.fixture(autouse=True)
def nothing_remembered():
    """What a process remembers of other names and of a server that was away, each test begins without."""
    thesaurus.forget()
    engines.breaker.close()
