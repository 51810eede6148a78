from functools import partial

from django.db import transaction
from django_tasks.backends.immediate import ImmediateBackend


class OnCommitBackend(ImmediateBackend):
    """Run a task in this process when the transaction is committed.

    The immediate backend runs it at once, before inline children are written:
    an index would always be one publish late.
    """

    def _execute_task(self, task_result):
        transaction.on_commit(partial(super()._execute_task, task_result))
