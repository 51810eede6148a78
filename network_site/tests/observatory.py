"""The score that Mozilla's HTTP Observatory would give, by its published rules.

The modifiers are those of https://github.com/mdn/mdn-http-observatory (`src/grader/charts.js`), the tests those of
`src/analyzer/tests`, as far as they concern a page without scripts of other hosts.
"""

import re

PRIVATE_REFERRERS = {"no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin"}
SIX_MONTHS = 15768000
UNSAFE = {"'unsafe-inline'", "'unsafe-eval'", "data:", "http:", "https:", "*"}


def score(headers, cookies=()):
    """
    :param headers: of an answer over TLS, any mapping with `get`.
    :param cookies: its `Set-Cookie` lines.
    :returns: the points; 100 is a pass, and bonuses count from 90 on.
    """
    modifiers = [
        content_security(headers.get("Content-Security-Policy") or ""),
        framing(headers),
        referrer(headers.get("Referrer-Policy")),
        transport_security(headers.get("Strict-Transport-Security") or ""),
        0 if headers.get("X-Content-Type-Options") == "nosniff" else -5,
        10 if headers.get("Cross-Origin-Resource-Policy") in ("same-origin", "same-site") else 0,
        -50 if headers.get("Access-Control-Allow-Credentials") else 0,
        cookie_safety(cookies),
    ]
    without_bonus = 100 + sum(modifier for modifier in modifiers if modifier < 0)
    return 100 + sum(modifiers) if without_bonus >= 90 else max(without_bonus, 0)


def directives(policy):
    parts = [part.split() for part in policy.split(";") if part.strip()]
    return {name: set(values) for name, *values in parts}


def content_security(policy):
    rules = directives(policy)
    if not rules:
        return -25
    default = rules.get("default-src", {"*"})
    if any(rules.get(name, default) & UNSAFE for name in ("script-src", "object-src")):
        return -20
    if rules.get("style-src", default) & UNSAFE:
        return 0
    closed = default == {"'none'"} and rules.get("form-action", {"*"}) <= {"'none'", "'self'"}
    return 10 if closed else 5


def framing(headers):
    ancestors = directives(headers.get("Content-Security-Policy") or "").get("frame-ancestors")
    if ancestors and not ancestors & {"*", "http:", "https:"}:
        return 5
    return 0 if headers.get("X-Frame-Options") in ("DENY", "SAMEORIGIN") else -20


def referrer(value):
    if not value:
        return 0
    return 5 if value in PRIVATE_REFERRERS else -5


def transport_security(value):
    age = re.search(r"max-age=(\d+)", value)
    if not age:
        return -20
    return 0 if int(age[1]) >= SIX_MONTHS else -10


def cookie_safety(cookies):
    flags = [{part.strip().lower() for part in cookie.split(";")[1:]} for cookie in cookies]
    if not flags:
        return 0
    if not all("secure" in each for each in flags):
        return -40
    if not all("httponly" in each for each in flags):
        return -30
    return 5 if all(each & {"samesite=lax", "samesite=strict"} for each in flags) else 0
