"""The rules of RFC 4287 for a feed: a check by hand, as its schema (RELAX NG) is not the whole of them."""

import re
from collections import Counter
from xml.etree import ElementTree

NAMESPACE = "{http://www.w3.org/2005/Atom}"
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
IRI = re.compile(r"[a-z][a-z0-9+.-]*:\S+")

ONE, ANY, MAYBE = (1, 1), (0, None), (0, 1)
COMMON = {"author": ANY, "category": ANY, "contributor": ANY, "id": ONE, "link": ANY, "rights": MAYBE, "title": ONE}
CHILDREN = {
    "feed": {
        **COMMON,
        "updated": ONE,
        "generator": MAYBE,
        "icon": MAYBE,
        "logo": MAYBE,
        "subtitle": MAYBE,
        "entry": ANY,
    },
    "entry": {
        **COMMON,
        "updated": ONE,
        "published": MAYBE,
        "content": MAYBE,
        "source": MAYBE,
        "summary": MAYBE,
    },
    "author": {"name": ONE, "uri": MAYBE, "email": MAYBE},
    "contributor": {"name": ONE, "uri": MAYBE, "email": MAYBE},
}
TEXTS = {"title", "subtitle", "summary", "rights"}
REQUIRED = {"link": "href", "category": "term"}


def faults(content):
    """What is wrong with a feed: a list of sentences, empty when nothing is.

    :param content: bytes.
    """
    feed = ElementTree.fromstring(content)
    if feed.tag != f"{NAMESPACE}feed":
        return [f"{feed.tag} is no feed"]
    found = [fault for element in feed.iter() for fault in faults_of(element)]
    entries = feed.findall(f"{NAMESPACE}entry")
    if feed.find(f"{NAMESPACE}author") is None and not all(has(entry, "author") for entry in entries):
        found.append("nobody is the author (4.1.1)")
    found += [f"{key} is there twice" for key, number in Counter(map(key_of, entries)).items() if number > 1]
    for entry in entries:
        is_linked = any(link.get("rel", "alternate") == "alternate" for link in entry.findall(f"{NAMESPACE}link"))
        if not has(entry, "content") and not is_linked:
            found.append("an entry without content has no link to it (4.1.2)")
    return found


def faults_of(element):
    """What is wrong with one element of a feed."""
    name = element.tag.removeprefix(NAMESPACE)
    found = [*faults_of_children(element, name), *faults_of_text(element, name)]
    if (attribute := REQUIRED.get(name)) and not element.get(attribute):
        found.append(f"{name} has no {attribute}")
    kinds = Counter(kind_of(link) for link in element.findall(f"{NAMESPACE}link"))
    return found + [f"{name} has two links {kind}" for kind, number in kinds.items() if kind and number > 1]


def faults_of_children(element, name):
    found = []
    allowed = CHILDREN.get(name, {})
    numbers = Counter(child.tag.removeprefix(NAMESPACE) for child in element)
    found += [f"{name} may not hold {child}" for child in numbers if child not in allowed]
    for child, (least, most) in allowed.items():
        if numbers[child] < least or (most and numbers[child] > most):
            found.append(f"{name} holds {numbers[child]} {child}")
    return found


def faults_of_text(element, name):
    text = element.text or ""
    if name in ("updated", "published") and not MOMENT.fullmatch(text):
        return [f"{name} is no moment: {text}"]
    if name == "id" and not IRI.fullmatch(text):
        return [f"id is no address: {text}"]
    if name in TEXTS and element.get("type", "text") not in ("text", "html", "xhtml"):
        return [f"{name} is of type {element.get('type')}"]
    return []


def has(element, name):
    return element.find(NAMESPACE + name) is not None


def key_of(entry):
    return entry.findtext(f"{NAMESPACE}id")


def kind_of(link):
    """What two links of one element may not share (4.1.1); None where they may."""
    is_alternate = link.get("rel", "alternate") == "alternate"
    return ("alternate", link.get("type"), link.get("hreflang")) if is_alternate else None
