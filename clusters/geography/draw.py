"""Writes `outlines.py` from the boundaries: `python -m clusters.geography.draw`.

Longitude and latitude become whole numbers on one grid (plate carrée at the middle latitude), the same for both sides
of a border. On that grid, points that lie on the line between their neighbours are left out.
"""

import json
from itertools import combinations, pairwise
from math import cos, radians
from pathlib import Path

HERE = Path(__file__).parent
WIDTH = 600
MARGIN = 8
# Where the label point of the source leaves no room for signs.
MOVED = {
    "MA-03": (-4.72, 34.2),
    "MA-06": (-7.86, 33.56),
    "MA-07": (-8.4, 31.85),
    "MA-09": (-8.6, 30.35),
    "MA-10": (-10.05, 28.85),
}


def regions():
    """`{code: (points, label point, population)}`, in degrees."""
    features = json.loads((HERE / "morocco-regions.geojson").read_text())["features"]
    return {
        one["properties"]["code"]: (
            one["geometry"]["coordinates"][0],
            one["properties"]["label_point"],
            one["properties"]["population_2024"],
        )
        for one in features
    }


def projection(points):
    """From degrees to the grid, and the size of the grid."""
    west, east = min(x for x, _y in points), max(x for x, _y in points)
    south, north = min(y for _x, y in points), max(y for _x, y in points)
    narrow = cos(radians((south + north) / 2))
    scale = (WIDTH - 2 * MARGIN) / ((east - west) * narrow)

    def place(point):
        x, y = point
        return round(MARGIN + (x - west) * narrow * scale), round(MARGIN + (north - y) * scale)

    return place, (WIDTH, round(2 * MARGIN + (north - south) * scale))


def simplified(ring):
    """A closed ring without points that say nothing; the first is not repeated."""
    points = [one for one, after in pairwise([*ring, ring[0]]) if one != after]
    around = zip([points[-1], *points], points, [*points[1:], points[0]], strict=False)
    return [point for before, point, after in around if not is_between(before, point, after)]


def is_between(before, point, after):
    (x1, y1), (x2, y2), (x3, y3) = before, point, after
    return (x2 - x1) * (y3 - y2) == (y2 - y1) * (x3 - x2)


def path(points):
    """SVG: each point as the step from the one before."""
    steps = [f"{x - px} {y - py}" for (px, py), (x, y) in pairwise(points)]
    return f"M{points[0][0]} {points[0][1]}l{' '.join(steps)}z".replace(" -", "-")


def neighbours(rings):
    """`{code: codes that have a piece of border in common}`."""
    edges = {code: {frozenset(edge) for edge in pairwise(map(tuple, ring))} for code, ring in rings.items()}
    found = {code: [] for code in rings}
    for one, other in combinations(rings, 2):
        if edges[one] & edges[other]:
            found[one].append(other)
            found[other].append(one)
    return found


def drawing():
    """The text of `outlines.py`."""
    known = regions()
    place, size = projection([point for ring, _label, _people in known.values() for point in ring])
    beside = neighbours({code: ring for code, (ring, _label, _people) in known.items()})
    lines = [
        '"""Written by `draw.py`: do not edit."""\n\n# ruff: noqa: E501\n',
        "from . import Outline\n",
        f"WIDTH, HEIGHT = {size[0]}, {size[1]}",
        "OUTLINES = {",
    ]
    for code, (ring, label, people) in sorted(known.items()):
        outline = path(simplified([place(point) for point in ring]))
        lines.append(f"    {code!r}: Outline({outline!r}, {place(MOVED.get(code, label))}, {people}, {beside[code]}),")
    return "\n".join([*lines, "}", ""]).replace("'", '"')


if __name__ == "__main__":
    (HERE / "outlines.py").write_text(drawing())
