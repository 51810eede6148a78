"""Web server and worker end what they have begun, so that an upgrade loses nothing."""

import socket
import subprocess
import threading
import time
from contextlib import ExitStack, closing, contextmanager
from functools import partial

import pytest
from django.conf import settings

from .conftest import Proxy, free_port, running

pytestmark = [pytest.mark.proxy, pytest.mark.slow]
ROOT = settings.BASE_DIR


def wait_until(true, seconds=60):
    for _ in range(seconds * 10):
        if true():
            return
        time.sleep(0.1)
    raise AssertionError("it did not happen")


@contextmanager
def web_server(environment, port):
    """A web server that is ready, as its container's health check sees it."""
    environment = environment | {"PORT": str(port)}
    check = partial(subprocess.run, [ROOT / "deploy/healthy"], env=environment, stderr=subprocess.DEVNULL)
    with running("deploy/web", environment) as process:
        wait_until(lambda: check().returncode == 0)
        yield process


def test_the_web_server_answers_what_it_has_begun(installed):
    port = free_port()
    with web_server(installed, port) as web:
        with closing(socket.create_connection(("127.0.0.1", port), timeout=30)) as connection:
            connection.sendall(b"POST /admin/login/ HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-Proto: https\r\n")
            connection.sendall(b"Cookie: __Host-csrftoken=" + b"x" * 32 + b"\r\n")
            connection.sendall(b"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 10\r\n\r\n")
            time.sleep(1)  # a thread reads the form now
            web.terminate()
            time.sleep(1)
            assert web.poll() is None
            connection.sendall(b"username=a")
            assert connection.recv(100).startswith(b"HTTP/1.1 403")
        assert web.wait(20) == 0


def begun_by(worker, environment, folder):
    """Where a slow task writes that this worker has begun. Other tests' workers take from the same queue."""
    for number in range(20):
        task = folder / str(number)
        task.mkdir()
        enqueue = f"from deploy.tests.slow_tasks import take_time; take_time.enqueue({str(task)!r})"
        subprocess.run(["python", "manage.py", "shell", "-v0", "-c", enqueue], cwd=ROOT, env=environment, check=True)
        wait_until(lambda began=task / "began": began.exists() and began.read_text())
        if (task / "began").read_text() == str(worker.pid):
            return task
        wait_until((task / "done").exists)
    raise AssertionError("another worker took them all")


def test_the_worker_ends_its_task(installed, tmp_path):
    with running("deploy/worker", installed) as worker:
        task = begun_by(worker, installed, tmp_path)
        worker.terminate()
        assert worker.wait(20) == 0
    assert (task / "done").exists()
    count = "from django_tasks_db.models import DBTaskResult; print(DBTaskResult.objects.running().count())"
    command = ["python", "manage.py", "shell", "-v0", "-c", count]
    left = subprocess.run(command, cwd=ROOT, env=installed, check=True, capture_output=True, text=True)
    assert left.stdout.strip() == "0"


def test_an_upgrade_loses_no_request(installed, folder):
    """Two web servers, one after the other started anew, while readers read."""
    ports = [free_port(), free_port()]
    upstream = ",".join(f"127.0.0.1:{port}" for port in ports)
    proxy = Proxy(folder / "two", installed | {"UPSTREAM": upstream})
    answers, stop = [], threading.Event()

    def read():
        while not stop.is_set():
            answers.append(proxy.get("/fr/reseau/").status)

    with ExitStack() as stack:
        webs = [stack.enter_context(web_server(installed, port)) for port in ports]
        stack.enter_context(running("deploy/proxy", proxy.environment))
        proxy.wait_for(200)
        readers = [threading.Thread(target=read) for _ in range(3)]
        for reader in readers:
            reader.start()
        for web, port in zip(webs, ports, strict=True):
            web.terminate()
            web.wait(30)
            stack.enter_context(web_server(installed, port))
        stop.set()
        for reader in readers:
            reader.join()
    assert len(answers) > 10
    assert set(answers) == {200}
