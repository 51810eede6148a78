"""What pages are, as JSON-LD in the words of schema.org: facts that stand on the page, and nothing else.

A page type says what it is by `BasePage.linked_data`.
"""

import json

from django.urls import reverse
from django.utils.safestring import mark_safe

# Nothing in the data may end the element that holds it.
ESCAPES = {ord(">"): "\\u003E", ord("<"): "\\u003C", ord("&"): "\\u0026"}


def script(nodes):
    """HTML: the nodes in a `<script>` of data, which no browser runs and no policy blocks.

    :param nodes: `[{"@type": "Event", …}]`.
    """
    graph = {"@context": "https://schema.org", "@graph": nodes}
    data = json.dumps(graph, ensure_ascii=False, separators=(",", ":")).translate(ESCAPES)
    return mark_safe(f'<script type="application/ld+json">{data}</script>')  # noqa: S308 (escaped above)


def breadcrumb(links, request):
    """The way from home to a page.

    :param links: `(title, address)`, home first.
    :returns: a node; None for home, which has no way to it.
    """
    if len(links) < 2:
        return None
    items = [
        {"@type": "ListItem", "position": number, "name": title, "item": request.build_absolute_uri(address)}
        for number, (title, address) in enumerate(links, start=1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": items}


def website(name, address, language, request):
    """The portal itself, with its search, which browsers and search engines may offer."""
    target = request.build_absolute_uri(reverse("search:results"))
    return {
        "@type": "WebSite",
        "name": name,
        "url": address,
        "inLanguage": language,
        "potentialAction": {
            "@type": "SearchAction",
            "target": {"@type": "EntryPoint", "urlTemplate": f"{target}?q={{search_term_string}}"},
            "query-input": "required name=search_term_string",
        },
    }


def known(node):
    """A node without what is not known."""
    return {name: value for name, value in node.items() if value not in (None, "", [], {})}
