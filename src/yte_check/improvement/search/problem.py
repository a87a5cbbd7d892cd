"""What the search is asked: whole numbers only, without any notion of stations or rules."""

from typing import NamedTuple

Vector = tuple[int, ...]


class Offer(NamedTuple):
    """An option as the search sees it: its cost, and what it adds to each sum."""

    cost: int
    gains: Vector


class Node(NamedTuple):
    """An indicator: its offers by their position, and whether it may stay as it is."""

    number: int
    offers: tuple[tuple[int, Offer], ...]
    may_stay: bool


class Group(NamedTuple):
    """A criterion: its indicators, and what the sums over them must come to (by column; None where free)."""

    nodes: tuple[Node, ...]
    needed: tuple[int | None, ...]


class SearchProblem(NamedTuple):
    """``needed`` is asked of the sums over all groups; None marks a column that only groups ask for."""

    groups: tuple[Group, ...]
    needed: tuple[int | None, ...]


class State(NamedTuple):
    cost: int
    gains: Vector
    chosen: tuple[tuple[int, int], ...]
    """Pairs of an indicator's number and the position of its offer."""
