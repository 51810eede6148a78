"""Background work. Idempotent: what one run leaves undone, the next one does."""

from django_tasks import task


@task()
def push():
    """Bring Elasticsearch up to date; what it does not take stays in the outbox."""
    from .engines import sync

    sync()


@task()
def rewrite():
    """Write entries anew whose things depend on something that has changed."""
    from .entries import rewrite_dirty

    rewrite_dirty()
