"""One style sheet for the browser out of one file per component: `make css` writes `static/css/portal.css`.

A request costs more than a kilobyte, and `@import` costs requests. The result is committed, as the
message catalogues are, so that nothing is built on a bare machine; a test tells when it is stale.
"""

import re
from pathlib import Path

CSS = Path(__file__).parent / "static" / "css"
BUILT = CSS / "portal.css"
FIRST = ["layers", "fonts", "reset", "tokens", "base", "layout"]
LAST = ["utilities", "print"]


def parts():
    """The source files in their order; a component's place among its like does not matter."""
    components = sorted((CSS / "components").glob("*.css"))
    return [*(CSS / f"{name}.css" for name in FIRST), *components, *(CSS / f"{name}.css" for name in LAST)]


def compact(css):
    """Without comments and without spaces that say nothing; quoted text is left alone."""
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)
    pieces = re.split(r'("[^"]*")', css)
    pieces[::2] = [re.sub(r"\s*([{};,])\s*", r"\1", re.sub(r"\s+", " ", piece)) for piece in pieces[::2]]
    return "".join(pieces).replace(";}", "}").strip() + "\n"


def built():
    return "".join(compact(part.read_text()) for part in parts())


if __name__ == "__main__":
    BUILT.write_text(built())
