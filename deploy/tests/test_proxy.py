"""The portal as it runs in production: the entry commands of compose.yaml and the same proxy, on this machine."""

import http.client
import json
import re
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

from network_site.tests.observatory import score

pytestmark = pytest.mark.proxy
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


@pytest.fixture(scope="module")
def folder():
    """nginx's own user must be able to read it: pytest's folders are closed."""
    with tempfile.TemporaryDirectory(prefix="portal-deploy-") as name:
        Path(name).chmod(0o755)
        yield Path(name)


@pytest.fixture(scope="module")
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
        "STATIC_ROOT": str(folder / "static"),
        "PORT": str(free_port()),
        "SERVER_NAME": "localhost",
    }


@pytest.fixture(scope="module")
def log(folder):
    """What the portal and its proxy write."""
    return folder / "log"


@pytest.fixture(scope="module")
def proxy(environment, folder, log):
    """The whole portal; its static files come as the image's do, from settings that know no secret."""
    build = environment | {"DJANGO_SETTINGS_MODULE": "network_site.settings.base", "SECRET_KEY": ""}
    subprocess.run(["python", "manage.py", "collectstatic", "--noinput"], cwd=ROOT, env=build, check=True)
    subprocess.run([ROOT / "deploy/migrate"], env=environment, check=True)
    proxy = Proxy(folder / "proxy", environment | {"UPSTREAM": f"127.0.0.1:{environment['PORT']}"})
    with ExitStack() as stack:
        stack.enter_context(running("deploy/web", environment, log))
        stack.enter_context(running("deploy/worker", environment, log))
        stack.enter_context(running("deploy/clock", environment, log))
        stack.enter_context(running("deploy/proxy", proxy.environment, log))
        yield proxy.wait_for(200)


def test_a_page_comes_through_tls(proxy):
    response = proxy.get("/fr/")
    assert response.status == 200
    assert "Maroc Cluster" in response.body.decode()
    assert "max-age=31536000" in response.getheader("Strict-Transport-Security")


SAME_EVERYWHERE = {
    "Strict-Transport-Security": "max-age=31536000; includeSubDomains; preload",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
}


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/fr/", 200),
        ("/", 302),
        ("/fr/annuaire", 301),
        ("/fr/nulle-part/", 404),
        ("/admin/login/", 200),
        ("/sitemap.xml", 200),
        ("/health/live", 200),
        ("/static/nothing.css", 404),
        ("/media/picture.svg", 200),
        ("/media/nothing.svg", 404),
        ("/proxy.css", 200),
        ("/fr/?q=" + "x" * 40_000, 414),
    ],
)
def test_every_answer_is_protected(proxy, path, status):
    """Whoever makes it: the portal, WhiteNoise or the proxy. Each header once."""
    response = proxy.get(path)
    assert response.status == status
    assert_protected(response)


def assert_protected(response):
    for name, value in SAME_EVERYWHERE.items():
        assert response.headers.get_all(name) == [value], name
    (policy,) = response.headers.get_all("Content-Security-Policy")
    assert re.search(r"\bdefault-src '(none|self)'", policy)


@pytest.mark.parametrize("path", ["/fr/", "/ar/annuaire/", "/en/recherche/?q=solaire", "/fr/nulle-part/"])
def test_mozillas_observatory_gives_130_points(proxy, path):
    response = proxy.get(path)
    assert score(response.headers, response.headers.get_all("Set-Cookie") or ()) == 130
    assert "upgrade-insecure-requests" in response.getheader("Content-Security-Policy")


def test_cookies_stay_on_this_host_over_tls(proxy):
    cookies = proxy.get("/admin/login/").headers.get_all("Set-Cookie")
    assert cookies
    for cookie in cookies:
        assert cookie.startswith("__Host-")
        assert {"Secure", "HttpOnly", "SameSite=Lax", "Path=/"} <= {part.strip() for part in cookie.split(";")}


def test_plain_http_is_sent_to_tls(proxy):
    response = proxy.get("/fr/annuaire/?q=1", tls=False)
    assert response.status == 301
    assert response.getheader("Location") == "https://localhost/fr/annuaire/?q=1"


def test_another_name_gets_no_answer(proxy):
    with pytest.raises(http.client.RemoteDisconnected):
        proxy.get("/", headers={"Host": "elsewhere.example"})


def test_a_visitor_cannot_claim_tls_or_another_host(proxy):
    response = proxy.get("/", headers={"X-Forwarded-Host": "elsewhere.example", "X-Forwarded-Proto": "http"})
    assert response.getheader("Location") == "/fr/"


def test_the_container_is_healthy_while_the_web_server_answers(proxy, environment):
    assert subprocess.run([ROOT / "deploy/healthy"], env=environment).returncode == 0
    dead = environment | {"PORT": str(free_port())}
    assert subprocess.run([ROOT / "deploy/healthy"], env=dead, stderr=subprocess.DEVNULL).returncode != 0


def test_the_portal_says_through_the_proxy_whether_it_can_serve(proxy):
    response = proxy.get("/health/ready")
    assert (response.status, json.loads(response.body)["status"]) == (200, "ok")


def test_every_answer_names_its_request_and_the_logs_do_too(proxy, log):
    ids = [proxy.get(path).getheader("X-Request-ID") for path in ("/fr/nulle-part/?token=geheim", "/media/nothing.svg")]
    assert all(re.fullmatch("[0-9a-f]{32}", each) for each in ids)
    time.sleep(0.5)
    lines = [json.loads(line) for line in log.read_text().splitlines() if line.startswith("{")]
    said = [(line["logger"], line.get("path") or line["message"]) for line in lines if line.get("request_id") == ids[0]]
    assert sorted(said) == [("django.request", "Not Found: /fr/nulle-part/"), ("proxy", "/fr/nulle-part/")]
    assert ids[1] in log.read_text()
    assert "geheim" not in log.read_text()


def test_a_visitor_gives_no_request_its_id(proxy):
    given = "0" * 32
    assert proxy.get("/fr/", headers={"X-Request-ID": given}).getheader("X-Request-ID") != given


def test_the_public_site_takes_no_large_body(proxy):
    response = proxy.request("POST", "/fr/", body=bytes(2_000_000))
    assert response.status == 413
    assert "Rien n’a été enregistré" in response.body.decode()
    assert_protected(response)


def test_editors_may_upload_a_document_and_no_more(proxy):
    assert upload(proxy, 26_000_000) == 403  # the portal has read it all, and misses the token of its form
    assert upload(proxy, 32_000_000) == 413


def upload(proxy, size):
    """Send a form with one file as a browser does. Returns the answer's status."""
    head = b'--end\r\nContent-Disposition: form-data; name="file"; filename="report.pdf"\r\n\r\n'
    headers = {
        "Content-Type": "multipart/form-data; boundary=end",
        "Origin": f"https://localhost:{proxy.https_port}",
        # Without it the portal refuses before it has read the form, and closes while the proxy still sends.
        "Cookie": "__Host-csrftoken=" + "x" * 32,
    }
    body = head + bytes(size) + b"\r\n--end--\r\n"
    return proxy.request("POST", "/admin/login/", body=body, headers=headers).status


def test_a_long_search_reaches_the_portal(proxy):
    assert proxy.get("/fr/?q=" + "x" * 10_000).status == 200


def test_static_files_are_compressed_and_kept(proxy):
    page = proxy.get("/admin/login/").body.decode()
    address = page.split('<link rel="stylesheet" href="')[1].split('"')[0]
    response = proxy.get(address, headers={"Accept-Encoding": "br"})
    assert response.status == 200
    assert response.getheader("Content-Encoding") == "br"
    assert "immutable" in response.getheader("Cache-Control")
    assert_protected(response)


def test_a_rendition_is_served_as_a_picture_that_can_do_nothing(proxy):
    response = proxy.get("/media/picture.svg")
    assert (response.status, response.body) == (200, b"<svg/>")
    assert response.getheader("Content-Security-Policy") == "default-src 'none'; sandbox"
    assert response.getheader("X-Content-Type-Options") == "nosniff"


@pytest.mark.parametrize(
    "path",
    [
        "/private/secret.txt",
        "/media/../private/secret.txt",
        "/media/%2e%2e/private/secret.txt",
        "/media../private/secret.txt",
    ],
)
def test_a_private_file_has_no_address(proxy, path):
    response = proxy.get(path)
    assert response.status in {400, 404}
    assert b"secret" not in response.body.replace(path.encode(), b"")


def test_while_the_web_server_is_away_the_proxy_says_so(environment, tmp_path, folder):
    away = Proxy(folder / "away", environment | {"UPSTREAM": f"127.0.0.1:{free_port()}"})
    with running("deploy/proxy", away.environment):
        response = away.wait_for(502).get("/fr/")
        assert upload(away, 2_000_000) == 502
    assert "Le portail redémarre" in response.body.decode()
    assert response.getheader("Cache-Control") == "no-store"
    assert response.getheader("Retry-After") == "30"
    assert_protected(response)
