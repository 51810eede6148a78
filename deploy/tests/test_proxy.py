"""What the proxy lets through, serves and refuses."""

import http.client
import json
import re
import subprocess
import time
from urllib.parse import quote

import pytest
from django.conf import settings

from network_site.tests.observatory import score

from .conftest import Proxy, free_port, running

pytestmark = pytest.mark.proxy
ROOT = settings.BASE_DIR


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
    assert upload(proxy, 26_000_000) == 403  # the portal misses the token of its form
    assert upload(proxy, 32_000_000) == 413


def test_an_upload_that_is_refused_before_it_is_read_gets_the_refusal(proxy):
    """Without a cookie the portal asks for nothing more."""
    for size in (2_000_000, 20_000_000):
        assert upload(proxy, size, cookie="") == 403


def upload(proxy, size, cookie="__Host-csrftoken=" + "x" * 32):
    """Send a form with one file as a browser does. Returns the answer's status."""
    head = b'--end\r\nContent-Disposition: form-data; name="file"; filename="report.pdf"\r\n\r\n'
    headers = {
        "Content-Type": "multipart/form-data; boundary=end",
        "Origin": f"https://localhost:{proxy.https_port}",
        "Cookie": cookie,
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


MAKE_CONTENT = """
from django.core.files.base import ContentFile
from django.test import Client
from home.models import HomePage
from home.tests.factories import create_content_page
from members.models import User
from resources.models import Document
document = Document(title="Convention")
document.file.save("convention signée.pdf", ContentFile(b"%PDF-1.4 " + bytes(range(256)) * 400))
client = Client()
client.force_login(User.objects.create_superuser("documents@example.org", "x"))
page = create_content_page(HomePage.objects.of_record().get(), "Essai")
print(document.url, client.session.session_key, page.pk)
"""


@pytest.fixture(scope="module")
def content(proxy, installed):
    """The address of a private file, the session of somebody who may open it and all else, the key of a page."""
    command = ["python", "manage.py", "shell", "-v0", "-c", MAKE_CONTENT]
    made = subprocess.run(command, cwd=ROOT, env=installed, check=True, capture_output=True, text=True)
    return made.stdout.split()[-3:]


@pytest.fixture(scope="module")
def session(content):
    return f"__Host-sessionid={content[1]}"


@pytest.fixture(scope="module")
def document(content, session):
    """The address of a private file, and the session of somebody who may open it."""
    return quote(content[0], safe="/%"), {"Cookie": session}


def test_the_proxy_sends_a_private_file_to_whoever_may_open_it(proxy, document):
    address, may = document
    response = proxy.get(address, headers=may)
    assert (response.status, len(response.body)) == (200, 9 + 256 * 400)
    assert response.getheader("Accept-Ranges") == "bytes"  # nginx itself
    assert response.getheader("Content-Type") == "application/pdf"
    assert "attachment" in response.getheader("Content-Disposition")
    assert "no-store" in response.getheader("Cache-Control")
    assert response.getheader("X-Accel-Redirect") is None
    assert response.headers.get_all("Content-Security-Policy") == ["default-src 'none'; sandbox"]
    assert_protected(response)
    part = proxy.get(address, headers=may | {"Range": "bytes=0-7"})
    assert (part.status, part.body) == (206, b"%PDF-1.4")
    for value in ("bytes=999999999-", "bytes=5-1", "lines=1-2", "bytes=" + "0-0," * 300):
        assert proxy.get(address, headers=may | {"Range": value}).status in {200, 206, 416}, value


def test_nobody_else_learns_that_it_exists(proxy, document):
    address, may = document
    tag = proxy.get(address, headers=may).getheader("ETag")
    for lie in (
        {},
        {"If-None-Match": tag or "*"},
        {"If-Modified-Since": "Fri, 31 Dec 2100 23:59:59 GMT"},
        {"Range": "bytes=0-7"},
    ):
        response = proxy.get(address, headers=lie)
        assert response.status == 404
        assert response.getheader("ETag") is None
        assert b"%PDF" not in response.body


SHARED, OWN = "no-cache, public", "no-cache, private"


@pytest.mark.parametrize("signed_in_first", [False, True])
def test_no_reader_gets_the_page_of_another(proxy, session, signed_in_first):
    """Whoever comes first, from whatever cache: the portal's, the proxy's, the browser's."""
    path = "/fr/partenaires/" if signed_in_first else "/fr/conventions/"
    readers = [({}, SHARED), ({"Cookie": session}, OWN)]
    for headers, wanted in (readers[::-1] if signed_in_first else readers) * 2:
        response = proxy.get(path, headers=headers)
        assert (response.status, response.getheader("Cache-Control")) == (200, wanted)
        assert bool(response.getheader("ETag")) == (wanted == SHARED)
        assert wanted == OWN or response.getheader("Set-Cookie") is None  # a session is prolonged now and then


def test_what_one_reader_keeps_answers_no_other(proxy, session):
    kept = {"If-None-Match": proxy.get("/fr/agenda/").getheader("ETag")}
    assert proxy.get("/fr/agenda/", headers=kept).status == 304
    response = proxy.get("/fr/agenda/", headers=kept | {"Cookie": session})
    assert (response.status, response.getheader("Cache-Control")) == (200, OWN)


def test_an_unpublished_page_is_gone_at_once(proxy, content, session):
    readers = [{}, {"Cookie": session}]
    addresses = [f"/{language}/essai/" for language in ("fr", "ar", "en")]
    for headers in readers * 2:
        assert [proxy.get(path, headers=headers).status for path in addresses] == [200] * 3
    tag = proxy.get(addresses[0]).getheader("ETag")
    assert post(proxy, f"/admin/pages/{content[2]}/unpublish/", session).status == 302
    for headers in (*readers, {"If-None-Match": tag}):
        assert [proxy.get(path, headers=headers).status for path in addresses] == [404] * 3


def post(proxy, path, session):
    """Send a form of the admin that has nothing but a button."""
    token = "x" * 32
    headers = {
        "Content-Type": "application/x-www-form-urlencoded",
        "Origin": "https://localhost",
        "Cookie": f"{session}; __Host-csrftoken={token}",
    }
    return proxy.request("POST", path, body=f"csrfmiddlewaretoken={token}", headers=headers)


def test_prometheus_does_not_ask_the_proxy(proxy):
    assert proxy.get("/metrics", headers={"Authorization": "Bearer x"}).status == 404


def test_while_the_web_server_is_away_the_proxy_says_so(environment, tmp_path, folder):
    away = Proxy(folder / "away", environment | {"UPSTREAM": f"127.0.0.1:{free_port()}"})
    with running("deploy/proxy", away.environment):
        response = away.wait_for(502).get("/fr/")
        assert upload(away, 2_000_000) == 502
    assert "Le portail redémarre" in response.body.decode()
    assert response.getheader("Cache-Control") == "no-store"
    assert response.getheader("Retry-After") == "30"
    assert_protected(response)
