"""Choices put together, and those that no other beats."""

from collections.abc import Iterable, Sequence
from operator import add, ge, lt, neg

from yte_check.improvement.search.problem import State, Vector

Found = dict[Vector, tuple[int, int, int]]
"""By their sums: the cost of the cheapest pair of states, and the position of both."""


def pairs_of_one(states: list[State], others: list[State], cap: int | None, least: int | None) -> Found:
    """As ``pairs`` where there is one sum only, which is nearly always so."""
    best: dict[int, tuple[int, int, int]] = {}
    plain = [(cost, gains[0]) for cost, gains, _ in others]
    for first, (cost, gains, _) in enumerate(states):
        gain = gains[0]
        for second, (other_cost, other_gain) in enumerate(plain):
            total = gain + other_gain
            if least is not None and total < least:
                continue
            if cap is not None and total > cap:
                total = cap
            whole = cost + other_cost
            known = best.get(total)
            if known is None or whole < known[0]:
                best[total] = whole, first, second
    return {(total,): found for total, found in best.items()}


def pairs(states: list[State], others: list[State], caps: Vector | None, least: Sequence[int] | None) -> Found:
    best: Found = {}
    for first, (cost, gains, _) in enumerate(states):
        for second, (other_cost, other_gains, _) in enumerate(others):
            total = tuple(map(add, gains, other_gains))
            if least is not None and any(map(lt, total, least)):
                continue
            if caps is not None:
                total = tuple(map(min, total, caps))
            whole = cost + other_cost
            known = best.get(total)
            if known is None or whole < known[0]:
                best[total] = whole, first, second
    return best


def frontier(states: Iterable[State]) -> list[State]:
    """The states that no other beats in cost and in every sum, the cheapest first."""
    ordered = sorted(states, key=lambda state: (state.cost, tuple(map(neg, state.gains))))
    kept: list[State] = []
    if ordered and len(ordered[0].gains) == 1:
        most = None
        for state in ordered:
            if most is None or state.gains[0] > most:
                kept.append(state)
                most = state.gains[0]
        return kept
    sums: list[int] = []
    for state in ordered:
        gains, whole = state.gains, sum(state.gains)
        # A state that beats another in every sum beats it in all together, which is quickly seen.
        for position in range(len(kept) - 1, -1, -1):
            if sums[position] >= whole and all(map(ge, kept[position].gains, gains)):
                break
        else:
            kept.append(state)
            sums.append(whole)
    return kept
