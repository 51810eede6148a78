"""The rules of sitemaps.org, and of its addresses in other languages (developers.google.com, "Localized versions")."""

import re
from collections import Counter
from urllib.parse import urlsplit
from xml.etree import ElementTree

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
LINK = "{http://www.w3.org/1999/xhtml}link"
ORDER = ["loc", "lastmod", "changefreq", "priority"]
DATE = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?")
MOST_ADDRESSES, MOST_BYTES, LONGEST_ADDRESS = 50_000, 50_000_000, 2048


def faults(content):
    """What is wrong with a sitemap: a list of sentences, empty when nothing is.

    :param content: bytes.
    """
    root = ElementTree.fromstring(content)
    if root.tag != f"{SITEMAP}urlset" or len(content) > MOST_BYTES or not 0 < len(root) <= MOST_ADDRESSES:
        return [f"{root.tag} with {len(root)} addresses in {len(content)} bytes is no sitemap"]
    found = [fault for url in root for fault in faults_of(url)]
    addresses = Counter(url.findtext(f"{SITEMAP}loc") for url in root)
    found += [f"{address} is there twice" for address, number in addresses.items() if number > 1]
    if len({urlsplit(address)[:2] for address in addresses}) > 1:
        found.append("it names several hosts")
    return found + faults_of_languages({url.findtext(f"{SITEMAP}loc"): languages(url) for url in root})


def faults_of(url):
    """What is wrong with one entry: its elements are those of the schema, in its order."""
    names = [child.tag.removeprefix(SITEMAP) for child in url if child.tag != LINK]
    address, date = url.findtext(f"{SITEMAP}loc") or "", url.findtext(f"{SITEMAP}lastmod")
    found = []
    if url.tag != f"{SITEMAP}url" or "loc" not in names or len(set(names)) < len(names) or set(names) - set(ORDER):
        found.append(f"{url.tag} holds {names}")
    if not address.startswith(("http://", "https://")) or len(address) >= LONGEST_ADDRESS or not address.isascii():
        found.append(f"{address} is no address")
    if date is not None and not DATE.fullmatch(date):
        found.append(f"{address} changed on {date}")
    return found


def languages(url):
    """`{"ar": "https://…"}`: the same page in other languages."""
    return {link.get("hreflang"): link.get("href") for link in url.findall(LINK)}


def faults_of_languages(entries):
    """Pages name each other, and themselves.

    :param entries: `{address: {language: address}}`.
    """
    found = []
    for address, others in entries.items():
        if others and address not in others.values():
            found.append(f"{address} does not name itself")
        for other in set(others.values()):
            if entries.get(other) != others:
                found.append(f"{address} names {other}, which does not name it back")
    return found
