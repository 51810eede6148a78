"""Whether an address seems to be a person's: the network's contacts are for roles."""

import re

from search.text import words

from .regions import REGIONS

# Words of addresses that belong to a role or an organisation, besides the towns that regions are called by.
OF_ROLES = {
    *("accueil", "adhesion", "adhesions", "admin", "administration", "bureau", "cluster", "com", "communication"),
    *("contact", "contacts", "cooperation", "dg", "direction", "director", "formation", "formations", "hello"),
    *("info", "infos", "innovation", "incubation", "incubateur", "international", "maroc", "media", "medias"),
    *("membership", "membres", "morocco", "office", "partenariat", "partenariats", "pole", "presidence", "president"),
    *("press", "presse", "projects", "projet", "projets", "rh", "secretariat", "service", "services", "support"),
    "training",
}
TOWNS = {
    word for french, _arabic, english, seat, _former in REGIONS.values() for word in words(f"{french} {english} {seat}")
}
OF_NOBODY = OF_ROLES | TOWNS


def seems_to_name_a_person(address):
    """Whether an e-mail address reads as a first name and a surname: a guess, good for a warning and no refusal."""
    name, _at, domain = address.lower().partition("@")
    parts = [part for part in re.split(r"[._-]", name) if part]
    is_a_name = len(parts) > 1 and all(part.isalpha() for part in parts) and max(map(len, parts)) > 2
    return is_a_name and not any(part in OF_NOBODY or part in domain for part in parts if len(part) > 1)
