"""One page of each type, as its address within a language: the fullest of the demo."""

PAGES = {
    "home": "",
    "directory": "annuaire/",
    "narrowed directory": "annuaire/?region=MA-06",
    "cluster": "annuaire/enr/",
    "cluster without an official name": "annuaire/environnement/",
    "agreements": "conventions/",
    "agreement": "annuaire/enr/cri-draa-tafilalet/",
    "resources": "ressources/",
    "resource": "annuaire/ce3m/ce3m-prototypage/",
    "agenda": "agenda/",
    "event": "annuaire/enr/formation-installateurs-2020/",
    "partners": "partenaires/",
    "partner": "partenaires/giz/",
    "plain page": "reseau/",
    "open data": "donnees/",
    "search": "recherche/?q=solaire",
    "nothing found": "recherche/?q=zzzzzz",
    "unknown page": "nulle-part/",
}
