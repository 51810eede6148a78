"""Requests that nobody's browser sends: a page or nothing, protected like every other answer, and no token in a log."""

import json
import socket
import ssl
import time
from contextlib import suppress

import pytest

from .test_proxy import SAME_EVERYWHERE, assert_protected

pytestmark = pytest.mark.proxy
UNREADABLE = "Le portail ne peut pas lire cette demande"


@pytest.mark.parametrize(
    "headers",
    [
        {"Accept-Language": "fr," * 3_400},
        {"Accept": "x" * 30_000},
        {"Cookie": "a=" + "x" * 20_000},
        {"X-Forwarded-SSL": "off"},
        {"X-Forwarded-Protocol": "http"},
        {"X-Forwarded-Proto": "http"},
        {f"X-Header-{number}": "x" for number in range(500)},
    ],
    ids=lambda headers: next(iter(headers)),
)
def test_odd_headers_reach_the_portal(proxy, headers):
    response = proxy.get("/fr/", headers=headers)
    assert response.status == 200
    assert_protected(response)


@pytest.mark.parametrize(
    ("method", "path", "headers", "status"),
    [
        ("GET", "/fr/", {"Accept-Language": "x" * 40_000}, 400),
        ("GET", "/fr/", {f"X-Header-{number}": "x" * 30_000 for number in range(5)}, 400),
        ("TRACE", "/fr/", {}, 405),
        ("POST", "/media/picture.svg", {}, 405),
        ("POST", "/fr/", {"Transfer-Encoding": "gzip"}, 501),
        ("GET", "/fr/", {"Content-Length": "-1"}, 400),
        ("GET", "/fr/%", {}, 400),
    ],
)
def test_what_the_proxy_does_not_let_through_gets_its_page(proxy, method, path, headers, status):
    response = proxy.request(method, path, headers=headers)
    assert response.status == status
    assert UNREADABLE in response.body.decode()
    assert_protected(response)


@pytest.mark.parametrize(
    ("path", "status"), [("/metrics", 404), ("/private/secret.txt", 404), ("/away.html", 404), ("/fr/a%00b/", 400)]
)
def test_what_has_no_address_is_protected_too(proxy, path, status):
    response = proxy.get(path)
    assert response.status == status
    assert_protected(response)


def send(port, data, server_name=None):
    """What comes back for these bytes, over TLS where a name is given."""
    with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
        if server_name:
            context = ssl.create_default_context()
            context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
            connection = context.wrap_socket(connection, server_hostname=server_name)
        with connection, suppress(ConnectionResetError):
            answer = b""
            connection.sendall(data)
            while part := connection.recv(65536):
                answer += part
    return answer


NO_REQUESTS = [
    (b"CONNECT localhost:443 HTTP/1.1", 400),
    (b"GET /fr/ HTTP/9.9", 505),
    (b"G=T /fr/ HTTP/1.1", 400),
    (b"nonsense", 400),
]


def as_data(request_line):
    return request_line + b"\r\nHost: localhost\r\nConnection: close\r\n\r\n"


@pytest.mark.parametrize(("request_line", "status"), NO_REQUESTS)
def test_what_is_no_request_gets_a_page_over_tls_that_names_the_portal(proxy, request_line, status):
    answer = send(proxy.https_port, as_data(request_line), "localhost").decode()
    assert answer.startswith(f"HTTP/1.1 {status} "), answer[:300]
    assert UNREADABLE in answer
    for name in SAME_EVERYWHERE:
        assert answer.count(f"\r\n{name}: ") == 1, (name, answer[:300])


@pytest.mark.parametrize("request_line", [line for line, _status in NO_REQUESTS])
def test_without_tls_nobody_read_a_name_in_it_and_nobody_answers(proxy, request_line):
    assert send(proxy.http_port, as_data(request_line)) == b""


def test_without_tls_a_request_is_sent_to_tls(proxy):
    assert send(proxy.http_port, as_data(b"GET /fr/ HTTP/1.1")).startswith(b"HTTP/1.1 301 ")


def test_plain_http_on_the_port_of_tls_is_sent_to_tls(proxy):
    answer = send(proxy.https_port, b"GET /fr/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").decode()
    assert answer.startswith("HTTP/1.1 301")
    assert "\r\nLocation: https://localhost/fr/\r\n" in answer
    assert "\r\nX-Content-Type-Options: nosniff\r\n" in answer


def test_a_page_that_has_not_changed_keeps_its_policy(proxy):
    """A policy in a 304 takes the place of the kept page's."""
    first = proxy.get("/fr/")
    second = proxy.get("/fr/", headers={"If-None-Match": first.getheader("ETag")})
    assert second.status == 304
    assert second.getheader("Content-Security-Policy") in {None, first.getheader("Content-Security-Policy")}


def test_the_log_holds_no_token_of_a_reset(proxy, log):
    asked = [
        proxy.get(f"/admin/password_reset/confirm/Mg/{token}") for token in ("geheim-1/", "geheim-2", "geheim-3/a/")
    ]
    asked.append(proxy.get("/admin/password%5Freset/confirm/Mg/geheim-4/"))
    time.sleep(0.5)
    lines = log.read_text()
    assert "geheim" not in lines
    said = [json.loads(line) for line in lines.splitlines() if asked[0].getheader("X-Request-ID") in line]
    assert "/admin/password_reset/confirm/Mg/…" in [line.get("path") for line in said]
