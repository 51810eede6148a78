"""Readex Pro for share cards: `python -m network_site.card_fonts` makes `core/fonts/` of the site's own fonts.

The site has variable files, one for each script, compressed; what draws cards wants whole and fixed ones.
"""

from io import BytesIO

from django.contrib.staticfiles import finders
from fontTools.merge import Merger
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

from core.cards import FONTS

SCRIPTS = ("latin", "arabic")


def main():
    for weight, path in FONTS.items():
        font = Merger().merge([fixed(script, weight) for script in SCRIPTS])
        font["OS/2"].usWeightClass = weight
        font.save(path)


def fixed(script, weight):
    """One script in one weight, as an open file."""
    font = TTFont(finders.find(f"fonts/readex-pro-{script}.woff2"))
    font.flavor = None
    file = BytesIO()
    instantiateVariableFont(font, {"wght": weight}).save(file)
    file.seek(0)
    return file


if __name__ == "__main__":
    main()
