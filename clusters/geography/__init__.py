from typing import NamedTuple


class Outline(NamedTuple):
    """A region as the portal draws it.

    :ivar path: SVG, on a grid of `outlines.WIDTH` by `outlines.HEIGHT`.
    :ivar place: where its signs stand, on the same grid.
    :ivar population: people in 2024.
    :ivar neighbours: codes.
    """

    path: str
    place: tuple[int, int]
    population: int
    neighbours: list[str]
