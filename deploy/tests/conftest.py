"""The portal as it runs in production: the entry commands of compose.yaml and the same proxy, on this machine."""

import http.client
import secrets
import shutil
import socket
import ssl
import subprocess
import tempfile
import time
from contextlib import ExitStack, contextmanager, nullcontext
from pathlib import Path

import pytest
from django.conf import settings

ROOT = settings.BASE_DIR


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]


@contextmanager
def running(command, environment, log=None):
    """Run an entry command, its output in a file if one is given, and stop it as a container would."""
    with log.open("a") if log else nullcontext() as output:
        process = subprocess.Popen([ROOT / command], env=environment, stdout=output, stderr=output)
    try:
        yield process
    finally:
        process.terminate()
        process.wait(30)


class Proxy:
    """nginx in front of a web server."""

    def __init__(self, folder, environment):
        self.folder = folder
        self.http_port, self.https_port = free_port(), free_port()
        self.environment = environment | {
            "PROXY_DIR": str(folder),
            "HTTP_PORT": str(self.http_port),
            "HTTPS_PORT": str(self.https_port),
        }

    def request(self, method, path, *, tls=True, **options):
        if tls:
            trust = ssl.create_default_context(cafile=self.folder / "certificate.pem")
            connection = http.client.HTTPSConnection("localhost", self.https_port, context=trust, timeout=30)
        else:
            connection = http.client.HTTPConnection("localhost", self.http_port, timeout=30)
        connection.request(method, path, **options)
        response = connection.getresponse()
        response.body = response.read()
        return response

    def get(self, path, **options):
        return self.request("GET", path, **options)

    def wait_for(self, status):
        for _ in range(300):
            try:
                if self.get("/health/live").status == status:
                    return self
            except OSError:
                pass
            time.sleep(0.2)
        raise AssertionError("the proxy does not answer")


@pytest.fixture(scope="session")
def folder():
    """nginx's own user must be able to read it: pytest's folders are closed."""
    with tempfile.TemporaryDirectory(prefix="portal-deploy-") as name:
        Path(name).chmod(0o755)
        yield Path(name)


@pytest.fixture(scope="session")
def environment(portal_environment, folder):
    files = folder / "data"
    shutil.copytree(portal_environment["DATA_DIR"], files)
    (files / "private").mkdir(exist_ok=True)
    (files / "private" / "secret.txt").write_text("secret")
    (files / "renditions").mkdir(exist_ok=True)
    (files / "renditions" / "picture.svg").write_text("<svg/>")
    return portal_environment | {
        "DJANGO_SETTINGS_MODULE": "network_site.settings.production",
        "SECRET_KEY": secrets.token_urlsafe(60),
        "ALLOWED_HOSTS": "localhost",
        "BASE_URL": "https://localhost",
        "EMAIL_URL": "consolemail://",
        "DEFAULT_FROM_EMAIL": "portal@localhost",
        "DATA_DIR": str(files),
        "PRIVATE_FILES_PREFIX": "/private/",
        "STATIC_ROOT": str(folder / "static"),
        "PORT": str(free_port()),
        "SERVER_NAME": "localhost",
    }


@pytest.fixture(scope="session")
def log(folder):
    """What the portal and its proxy write."""
    return folder / "log"


@pytest.fixture(scope="session")
def installed(environment):
    """The environment of a migrated portal; its static files come as the image's do, from settings without secrets."""
    build = environment | {"DJANGO_SETTINGS_MODULE": "network_site.settings.base", "SECRET_KEY": ""}
    subprocess.run(["python", "manage.py", "collectstatic", "--noinput"], cwd=ROOT, env=build, check=True)
    subprocess.run([ROOT / "deploy/migrate"], env=environment, check=True)
    return environment


@pytest.fixture(scope="session")
def proxy(installed, folder, log):
    """The whole portal."""
    environment = installed
    proxy = Proxy(folder / "proxy", environment | {"UPSTREAM": f"127.0.0.1:{environment['PORT']}"})
    with ExitStack() as stack:
        stack.enter_context(running("deploy/web", environment, log))
        stack.enter_context(running("deploy/worker", environment, log))
        stack.enter_context(running("deploy/clock", environment, log))
        stack.enter_context(running("deploy/proxy", proxy.environment, log))
        yield proxy.wait_for(200)
