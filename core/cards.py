"""Share cards: a picture of 1200 × 630 for each page, drawn by the server for messengers and social networks.

The card is an SVG (`core/card.svg`) that resvg paints with our own fonts. It shapes Arabic; we break the lines.
"""

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from math import cos, radians, sin
from pathlib import Path

import resvg_py
import uharfbuzz
from django.core.cache import cache
from django.template.loader import render_to_string

from .characters import for_xml
from .languages import Words, direction, reader_language

WIDTH, HEIGHT, MARGIN = 1200, 630, 80
FONTS = {weight: Path(__file__).parent / "fonts" / f"readex-pro-{weight}.ttf" for weight in (400, 600)}
UNITS = 1000  # of the font, for one em
DAYS_KEPT = 30

# Sizes of the title, the largest that fits; of each the distance of lines and how many there may be.
TITLE_SIZES = [(76, 88, 2), (64, 76, 3), (54, 66, 4), (46, 58, 5)]
TITLE_SIZES_ARABIC = [(72, 108, 2), (58, 88, 3), (50, 76, 4), (42, 65, 5)]
TITLE_TOP, TITLE_TOP_ALONE = 150, 84
SUMMARY_SIZE, SUMMARY_STEP, SUMMARY_GAP, SUMMARY_ROOM, LAST_LINE = 29, 44, 68, 940, 466
LINE_SIZE, BRAND = 28, 330
TILE, TILE_GAP = 152, 48
LETTERS_SIZE, LETTERS_ROOM = 41, 124
# resvg lays every line out from left to right, unless the text itself says otherwise.
FROM_THE_RIGHT, BY_ITSELF, ITS_END = "\u2067", "\u2068", "\u2069"
NARROW_SPACE, SPACE_OF_THE_FONT, ELLIPSIS = "\u202f", "\u00a0", "…"


@dataclass(frozen=True)
class Card:
    """What a card says.

    :param kind: of what, in the reader's language; may be empty.
    :param summary: below the title, where there is room.
    :param line: of whom, when, where, in the reader's language.
    :param letters: of the organisation's tile; none without. `hue` is its sector's, 0 to 11.
    """

    title: Words
    kind: str = ""
    summary: Words | None = None
    line: str = ""
    letters: str = ""
    hue: int | None = None


def facts_line(*facts):
    """What is known, side by side: on an Arabic card each fact is read by itself, or a date joins a Latin name."""
    known = [str(fact) for fact in facts if fact]
    if direction(reader_language()) == "rtl":
        known = [f"{BY_ITSELF}{fact}{ITS_END}" for fact in known]
    return " · ".join(known)


def picture(card):
    """The card as PNG, kept by what it shows: two pages that say the same share it."""
    drawing = for_xml(render_to_string("core/card.svg", layout(card)))
    key = f"card:{hashlib.sha256(drawing.encode()).hexdigest()}"
    return cache.get_or_set(key, lambda: painted(drawing), DAYS_KEPT * 24 * 3600)


def painted(drawing):
    fonts = [str(path) for path in FONTS.values()]
    return bytes(resvg_py.svg_to_bytes(svg_string=drawing, skip_system_fonts=True, font_files=fonts))


def layout(card):
    """Where everything stands, in the direction of the reader's language."""
    language = reader_language()
    is_mirrored = direction(language) == "rtl"
    room = WIDTH - 2 * MARGIN - (TILE + TILE_GAP if card.letters else 0)
    size, step, lines = fitted(card.title, room)
    first = (TITLE_TOP if card.kind else TITLE_TOP_ALONE) + size
    last = first + step * (len(lines) - 1)
    return {
        "width": WIDTH,
        "height": HEIGHT,
        "is_mirrored": is_mirrored,
        "start": WIDTH - MARGIN if is_mirrored else MARGIN,
        "kind": directed(card.kind, language),
        "size": size,
        "lines": placed(lines, card.title.language, first, step),
        "tracking": 0 if card.title.language == "ar" else round(-0.022 * size, 2),
        "summary": summary_lines(card.summary, last + SUMMARY_GAP),
        "summary_size": SUMMARY_SIZE,
        "line": directed(cut(card.line, LINE_SIZE, 400, WIDTH - 2 * MARGIN - BRAND), language),
        "line_size": LINE_SIZE,
        "letters": card.letters,
        "letters_size": letters_size(card.letters),
        "tile": tile(card.hue),
        "tile_size": TILE,
        "tile_x": MARGIN if is_mirrored else WIDTH - MARGIN - TILE,
    }


def fitted(title, room):
    """The largest size at which a title fits, and its lines; at the smallest one it is cut.

    :returns: size, distance of lines, lines.
    """
    sizes = TITLE_SIZES_ARABIC if title.language == "ar" else TITLE_SIZES
    fitting = (one for one in sizes if len(broken(title.text, one[0], 600, room)) <= one[2])
    size, step, most = next(fitting, sizes[-1])
    return size, step, shortened(title.text, most, size, 600, room)


def letters_size(letters):
    """The size at which all letters of a tile have room."""
    return min(LETTERS_SIZE, round(LETTERS_ROOM / advance(letters, 600))) if letters else LETTERS_SIZE


def summary_lines(summary, top):
    """As much of a summary as there is room for below the title: two lines at least, or none."""
    most = (LAST_LINE - top) // SUMMARY_STEP + 1
    if not summary or most < 2:
        return []
    lines = shortened(summary.text, most, SUMMARY_SIZE, 400, SUMMARY_ROOM)
    return placed(lines, summary.language, top, SUMMARY_STEP)


def placed(lines, language, top, step):
    """Lines with the height of their baselines."""
    return [(top + step * number, directed(line, language)) for number, line in enumerate(lines)]


def broken(text, size, weight, room):
    """A text in lines that are no wider than the room, none beginning with a dash; a wider word stands alone."""
    lines = [""]
    text = text.replace(NARROW_SPACE, SPACE_OF_THE_FONT).replace(" –", f"{SPACE_OF_THE_FONT}–")
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and advance(longer, weight) * size > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def balanced(lines, size, weight, room):
    """The same text in lines of like widths: as narrow as their number allows."""
    text = " ".join(lines)
    while (room := room * 0.95) > size:
        narrower = broken(text, size, weight, room)
        if len(narrower) > len(lines):
            break
        lines = narrower
    return lines


def shortened(text, most, size, weight, room):
    """A text in no more lines than fit, none of them wider than the room; balanced where nothing is cut."""
    lines = broken(text, size, weight, room)
    if len(lines) <= most:
        lines = balanced(lines, size, weight, room)
    else:
        lines = [*lines[: most - 1], " ".join(lines[most - 1 :])]
    return [cut(line, size, weight, room) for line in lines]


def cut(text, size, weight, room):
    """A text that is no wider than the room, with an ellipsis where its end is lost."""
    text = text.replace(NARROW_SPACE, SPACE_OF_THE_FONT)
    if advance(text, weight) * size <= room:
        return text
    while text and advance(text + ELLIPSIS, weight) * size > room:
        text = text[:-1]
    return text.rstrip(" ·,،") + ELLIPSIS


def directed(text, language):
    """A line in the direction of its language, whatever it begins with."""
    return f"{FROM_THE_RIGHT}{text}{ITS_END}" if text and direction(language) == "rtl" else text


def advance(text, weight):
    """The width of a text at one em."""
    words = text.split(" ")
    return (sum(shaped(word, weight) for word in words) + (len(words) - 1) * shaped(SPACE_OF_THE_FONT, weight)) / UNITS


@lru_cache(maxsize=4096)
def shaped(word, weight):
    """The width of a word in units of the font."""
    buffer = uharfbuzz.Buffer()
    buffer.add_str(word)
    buffer.guess_segment_properties()
    uharfbuzz.shape(shaper(weight), buffer)
    return sum(position.x_advance for position in buffer.glyph_positions or ())


@lru_cache
def shaper(weight):
    return uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(FONTS[weight]))))


def tile(hue):
    """The colours of an organisation's tile, as `tokens.css` has them: sand where it has no sector."""
    if hue is None:
        parts, angle = {"ground": (0.89, 0.024), "star": (0.945, 0.013), "ink": (0.41, 0.024)}, 85
    else:
        parts, angle = {"ground": (0.885, 0.05), "star": (0.94, 0.029), "ink": (0.42, 0.072)}, 15 + 30 * hue
    return {name: rgb(lightness, chroma, angle) for name, (lightness, chroma) in parts.items()}


def rgb(lightness, chroma, hue):
    """OKLCH as `#rrggbb` (CSS Color 4)."""
    a, b = chroma * cos(radians(hue)), chroma * sin(radians(hue))
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    linear = (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )
    return "#" + "".join(f"{round(255 * encoded(part)):02x}" for part in linear)


def encoded(part):
    """A linear part of sRGB with its gamma."""
    part = min(1, max(0, part))
    return 12.92 * part if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055
