"""A task that takes its time, for a worker that is told to stop meanwhile."""

import os
import time
from pathlib import Path

from django_tasks import task


@task()
def take_time(folder):
    Path(folder, "began").write_text(str(os.getpid()))
    time.sleep(3)
    Path(folder, "done").touch()
