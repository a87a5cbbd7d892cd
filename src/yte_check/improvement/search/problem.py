"""What the search is asked: whole numbers only, without any notion of stations or rules."""

from collections.abc import Mapping
from typing import NamedTuple

Vector = tuple[int, ...]
STAY = -1
"""Among the positions of offers: that an indicator stays as it is."""
Limits = Mapping[int, frozenset[int]]
"""The only choices that some indicators have, by their number: positions of offers, and STAY."""
NO_LIMITS: Limits = {}


class Offer(NamedTuple):
    """An option as the search sees it: its cost, and what it adds to each sum."""

    cost: int
    gains: Vector


class Node(NamedTuple):
    """An indicator: its offers by their position, and whether it may stay as it is."""

    number: int
    offers: tuple[tuple[int, Offer], ...]
    may_stay: bool


class Threshold(NamedTuple):
    """From ``least`` on, a group's sum in column ``at`` adds ``reached`` to the column ``into``, else ``missed``."""

    at: int
    least: int
    into: int
    reached: int
    missed: int


class Group(NamedTuple):
    """A criterion: its indicators, and what the sums over them must come to (by column; None where free)."""

    nodes: tuple[Node, ...]
    needed: tuple[int | None, ...]
    thresholds: tuple[Threshold, ...] = ()


class SearchProblem(NamedTuple):
    """``needed`` is asked of the sums over all groups; None marks a column that only groups ask for."""

    groups: tuple[Group, ...]
    needed: tuple[int | None, ...]


class State(NamedTuple):
    cost: int
    gains: Vector
    chosen: tuple[tuple[int, int], ...]
    """Pairs of an indicator's number and the position of its offer."""
