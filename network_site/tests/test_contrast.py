"""Every pair of colours that a reader has to tell apart, computed from the tokens, on light and on dark."""

import re
from itertools import product
from math import cos, radians, sin

import pytest

from network_site.stylesheet import CSS

TOKENS = (CSS / "tokens.css").read_text()
LIGHT, DARK = TOKENS.split("@media screen and (prefers-color-scheme: dark)")
GROUNDS = ("paper", "sunk", "raised")
TEXT = [
    *product(("ink", "ink-quiet", "action", "action-strong", "refused"), GROUNDS),
    *product(("ink", "ink-quiet"), ("mark", "granted-soft", "request-soft", "refused-soft")),
    *((state, f"{state}-soft") for state in ("granted", "request", "refused", "action")),
    ("action-strong", "action-soft"),
    ("on-action", "action"),
    ("on-action", "action-strong"),
]
TEXT.remove(("ink-quiet", "mark"))
SAND = 85
BOUNDARIES = [
    *product(("edge", "action", "granted"), GROUNDS),
    ("ink", "paper"),
    *product(("ink", "ink-quiet"), ("land",)),
]


def linear(lightness, chroma, hue):
    """OKLCH to linear sRGB, as CSS Color 4 has it."""
    a, b = chroma * cos(radians(hue)), chroma * sin(radians(hue))
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )


def luminance(colour):
    red, green, blue = (min(1, max(0, part)) for part in linear(*colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def colours(css):
    found = re.findall(r"--([\w-]+): oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)", css)
    return {name: (float(light) / 100, float(chroma), float(hue)) for name, light, chroma, hue in found}


def tile(css, part, hue, kind="tile"):
    light, chroma = re.search(rf"--{kind}-{part}: ([\d.]+)% ([\d.]+);", css).groups()
    return float(light) / 100, float(chroma), hue


MODES = pytest.mark.parametrize("css", [LIGHT, DARK], ids=["light", "dark"])


@MODES
def test_text_can_be_read(css):
    names = colours(css)
    poor = {pair: contrast(names[pair[0]], names[pair[1]]) for pair in TEXT}
    assert not {pair: ratio for pair, ratio in poor.items() if ratio < 4.5}


@MODES
def test_the_boundaries_of_controls_can_be_seen(css):
    names = colours(css)
    poor = {pair: contrast(names[pair[0]], names[pair[1]]) for pair in BOUNDARIES}
    assert not {pair: ratio for pair, ratio in poor.items() if ratio < 3}


@MODES
@pytest.mark.parametrize("hue", range(15, 375, 30))
def test_a_tile_can_be_read_in_every_hue(css, hue):
    ink = tile(css, "ink", hue)
    for ground in ("ground", "star"):
        assert contrast(ink, tile(css, ground, hue)) >= 4.5


@MODES
@pytest.mark.parametrize("ground", ["ground", "star"])
def test_a_tile_without_a_sector_can_be_read(css, ground):
    assert contrast(tile(css, "ink", SAND, "sand"), tile(css, ground, SAND, "sand")) >= 4.5


@MODES
def test_every_screen_can_show_every_colour(css):
    tiles = {
        f"tile-{part}-{hue}": tile(css, part, hue) for part in ("ground", "star", "ink") for hue in range(15, 375, 30)
    }
    out = {
        name: c for name, c in {**colours(css), **tiles}.items() if not all(-0.001 <= p <= 1.001 for p in linear(*c))
    }
    assert not out
