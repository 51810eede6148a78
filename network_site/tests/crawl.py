"""A reader that follows every address of the portal, as search engines do: pages, feeds, files, pictures, styles."""

import json
import re
from collections import Counter, deque
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import unquote, urljoin, urlsplit
from xml.etree import ElementTree

from bs4 import BeautifulSoup
from django.contrib.staticfiles import finders
from django.test import Client

HOSTS = ("localhost:8000", "testserver")
STARTS = ("/", "/sitemap.xml", "/robots.txt")
ADDRESSES = {"href", "src", "action", "data", "poster", "cite"}
IN_STYLES = re.compile(r"url\(([^)]+)\)")
IN_TEXTS = re.compile(r"https?://[^\s\"<>]+")
# Only who works in the portal goes there.
NOT_FOLLOWED = ("/admin/",)
# Share cards cost a tenth of a second each, and there is one for each page: `Crawl.left_out`.
CARD = re.compile(r"/\w\w/cartes/\d+\.png")


@dataclass
class Answer:
    """What an address gave.

    :param found_on: the first page that names it.
    """

    address: str
    found_on: str
    status: int
    content_type: str
    content: bytes

    @cached_property
    def soup(self):
        return BeautifulSoup(self.content, "html.parser")

    @cached_property
    def ids(self):
        """How often each `id` stands in a page or drawing."""
        return Counter(element["id"] for element in self.soup.find_all(id=True))

    @cached_property
    def links(self):
        """Every address that it names, whole: `http://testserver/fr/#content`."""
        names = NAMES.get(self.content_type, lambda answer: ())(self)
        return {urljoin(f"http://testserver{self.address}", name) for name in names}


def in_html(answer):
    soup = answer.soup
    for element in soup.find_all(True):
        yield from (element[name] for name in ADDRESSES & set(element.attrs))
        yield from (part.split()[0] for part in element.get("srcset", "").split(",") if part.strip())
    yield from (meta["content"] for meta in soup.find_all("meta", property=["og:image", "og:url"]))
    for script in soup.find_all("script", type="application/ld+json"):
        yield from in_json(json.loads(script.string))


def in_json(value):
    """The addresses in JSON-LD; an `@id` is a name."""
    if isinstance(value, dict):
        yield from in_json([part for name, part in value.items() if name != "@id"])
    elif isinstance(value, list):
        for part in value:
            yield from in_json(part)
    elif isinstance(value, str) and value.startswith("http") and "{" not in value and value != "https://schema.org":
        yield value


def in_xml(answer):
    for element in ElementTree.fromstring(answer.content).iter():
        yield from (element.get(name) for name in ("href", "src") if element.get(name))
        if element.tag.endswith("}loc"):
            yield element.text


NAMES = {
    "text/html": in_html,
    "text/css": lambda answer: (name.strip("\"'") for name in IN_STYLES.findall(answer.content.decode())),
    "text/plain": lambda answer: IN_TEXTS.findall(answer.content.decode()),
    "application/xml": in_xml,
    "application/atom+xml": in_xml,
    "image/svg+xml": in_xml,
    "application/manifest+json": lambda answer: [icon["src"] for icon in json.loads(answer.content)["icons"]],
}


class Crawl:
    """Every address that can be reached without an account, each asked once.

    Narrowed lists have no end: what is only named on one of them is not followed when it narrows further.
    """

    def __init__(self):
        self.client = Client()
        self.answers: dict[str, Answer] = {}
        self.left_out: set[str] = set()
        waiting = deque((start, "") for start in STARTS)
        while waiting:
            address, found_on = waiting.popleft()
            if address not in self.answers:
                self.answers[address] = self.ask(address, found_on)
                waiting.extend((link, address) for link in self.to_follow(address))

    def ask(self, address, found_on):
        if address.startswith("/static/"):
            return static(address, found_on)
        response = self.client.get(address, follow=True)
        content_type = response.get("Content-Type", "").partition(";")[0]
        return Answer(address, found_on, response.status_code, content_type, response.getvalue())

    def to_follow(self, address):
        """What an answer names of our own."""
        for link in sorted(self.answers[address].links):
            target = local(link)
            if target is None or target.startswith(NOT_FOLLOWED) or ("?" in target and "?" in address):
                continue
            if CARD.fullmatch(target):
                self.left_out.add(target)
            else:
                yield target

    def answer(self, link):
        """The answer of a whole address; None where it is not ours or was not asked."""
        return self.answers.get(local(urljoin("http://testserver/", link)))


def local(link):
    """The path and query of an address of ours; None of another host's."""
    parts = urlsplit(link)
    return parts._replace(scheme="", netloc="", fragment="").geturl() if parts.netloc in HOSTS else None


TYPES = {"css": "text/css", "svg": "image/svg+xml", "js": "text/javascript", "woff2": "font/woff2"}


def static(address, found_on):
    """A static file: in tests nothing serves them."""
    path = finders.find(unquote(address.removeprefix("/static/")))
    if path is None:
        return Answer(address, found_on, 404, "", b"")
    with open(path, "rb") as file:
        return Answer(address, found_on, 200, TYPES.get(path.rpartition(".")[2], ""), file.read())
