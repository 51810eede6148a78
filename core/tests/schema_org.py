"""A check of JSON-LD against schema.org's own vocabulary: types, properties, and the values that they take.

`schema_org.json` holds version 30.1 of the types that the portal uses (schema.org, CC BY-SA 3.0).
"""

import json
import re
from pathlib import Path

VOCABULARY = json.loads(Path(__file__).with_name("schema_org.json").read_text())["types"]
TEXTS = {"Text", "URL", "Date", "DateTime"}
DATE = re.compile(r"\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2})?)?)?")
# Of Google's own, beside the vocabulary (developers.google.com, "Sitelinks search box").
ANNOTATIONS = {"query-input"}
# What Google's rich results ask for, where the portal knows it.
REQUIRED = {
    "BreadcrumbList": {"itemListElement"},
    "Event": {"name", "startDate"},
    "ListItem": {"position", "name", "item"},
    "Observation": {"observationAbout", "variableMeasured", "observationDate"},
    "Organization": {"name"},
    "SearchAction": {"target", "query-input"},
    "WebSite": {"name", "url"},
}


def faults(graph):
    """What is wrong with a document of JSON-LD: a list of sentences, empty when nothing is.

    :param graph: the parsed content of a `<script type="application/ld+json">`.
    """
    found = [] if graph.get("@context") == "https://schema.org" else ["the context is not schema.org's"]
    found += [f"{address} is no node" for address in references(graph["@graph"]) - addresses(graph["@graph"])]
    return found + [fault for node in graph["@graph"] for fault in faults_of(node)]


def is_reference(value):
    """Whether it stands for a node that is told elsewhere in the document."""
    return isinstance(value, dict) and set(value) == {"@id"}


def values_of(nodes):
    """Every value within nodes, at any depth."""
    for node in nodes:
        for values in node.values():
            for value in values if isinstance(values, list) else [values]:
                yield value
                yield from values_of([value] if isinstance(value, dict) else [])


def references(nodes):
    return {value["@id"] for value in values_of(nodes) if is_reference(value)}


def addresses(nodes):
    return {node["@id"] for node in nodes if "@id" in node}


def faults_of(node):
    kind = node.get("@type")
    if kind not in VOCABULARY:
        return [f"{kind} is no type that is checked here"]
    found = [f"{kind} lacks {name}" for name in REQUIRED.get(kind, set()) - set(node)]
    for name, values in node.items():
        if name.startswith("@") or name in ANNOTATIONS:
            continue
        ranges = VOCABULARY[kind]["properties"].get(name)
        if ranges is None and not is_role_of(node, name):
            found.append(f"{kind} has no property {name}")
            continue
        for value in values if isinstance(values, list) else [values]:
            found += faults_of_value(f"{kind}.{name}", value, set(ranges or ["Thing"]))
    return found


def is_role_of(node, name):
    """A role repeats the property that it stands in (schema.org, "Introducing Role")."""
    return "Role" in VOCABULARY[node["@type"]]["parents"] and name in ("member", "memberOf")


def faults_of_value(where, value, ranges):
    if is_reference(value):
        return []
    if isinstance(value, dict):
        parents = set(VOCABULARY.get(value.get("@type"), {}).get("parents", []))
        allowed = parents & ranges or "Role" in parents
        return ([] if allowed else [f"{where} takes no {value.get('@type')}"]) + faults_of(value)
    if isinstance(value, str):
        if ranges <= {"Date", "DateTime"} and not DATE.fullmatch(value):
            return [f"{where} is no date: {value}"]
        if "URL" in ranges and "Text" not in ranges and not value.startswith(("http://", "https://")):
            return [f"{where} is no address: {value}"]
        if not value or not (ranges & TEXTS or value.startswith("http")):
            return [f"{where} takes no text: {value}"]
        return []
    return [] if isinstance(value, int | float) and ranges & {"Integer", "Number"} else [f"{where} takes no {value!r}"]
