"""Several best choices that differ in more than what is added to them."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import NamedTuple, Protocol

from yte_check.improvement.search.problem import NO_LIMITS, STAY, Limits, Node, State

_MOST_TRIED = 300
"""How often the problem is solved anew, where what satisfies it is not enough."""

Accepts = Callable[[State], bool]
"""Whether a choice that satisfies the problem is enough; what is enough satisfies the problem."""


class Searching(Protocol):
    """What finds the cheapest choice within limits."""

    @property
    def complete(self) -> bool:
        """Whether nothing was left behind on the way to it."""

    def best(self, limits: Limits = NO_LIMITS) -> State | None: ...


class Found(NamedTuple):
    """``complete`` says that nothing cheaper was passed over."""

    states: list[State]
    complete: bool


def best_distinct(
    search: Searching,
    count: int,
    accepts: Accepts = lambda _: True,
    nodes: tuple[Node, ...] = (),
    alike: Mapping[int, object] = MappingProxyType({}),
) -> Found:
    """The ``count`` cheapest choices that are enough, none of which changes all the indicators that another changes.

    A choice that does not contain the first one leaves out one of its indicators, and so on: leaving out each in turn
    finds them in the order of their cost (Reiter's tree of hitting sets). ``nodes`` are all that can be chosen among,
    where ``accepts`` may refuse. Leaving out one of several indicators that are ``alike`` (by number, equal where they
    are) costs the same, so the next of them is left out only once the one before was looked at.
    """
    found: list[State] = []
    tried: set[frozenset[int]] = {frozenset()}
    trying = _TryingWays(search, accepts, nodes)
    first = trying.best(frozenset())
    waiting = [_Waiting(first, frozenset(), frozenset(), [])] if first is not None else []

    def leave_out(numbers: list[int], above: frozenset[int]) -> None:
        """The first of some indicators that are alike, beside those ``above``; the others wait behind it."""
        for at, number in enumerate(numbers):
            narrower = above | {number}
            if narrower not in tried:
                tried.add(narrower)
                other = trying.best(narrower)
                if other is not None:
                    waiting.append(_Waiting(other, narrower, above, numbers[at + 1 :]))
                return

    # Where too much had to be left behind, what follows is neither in order nor worth the time.
    while waiting and len(found) < (count if search.complete else 1):
        waiting.sort(key=lambda each: (each.state.cost, sorted(each.state.chosen)))
        state, without, above, behind = waiting.pop(0)
        leave_out(behind, above)
        changed = frozenset(number for number, _ in state.chosen)
        if all(not changed >= frozenset(number for number, _ in known.chosen) for known in found):
            found.append(state)
        if len(found) == count or not search.complete:
            break
        classes: dict[object, list[int]] = {}
        for number in sorted(changed):
            classes.setdefault(alike.get(number, number), []).append(number)
        for numbers in classes.values():
            leave_out(numbers, without)
    return Found(found, trying.complete)


class _Waiting(NamedTuple):
    """A choice without some indicators: those ``above`` and one more, of which the like are still ``behind``."""

    state: State
    without: frozenset[int]
    above: frozenset[int]
    behind: list[int]


class _TryingWays:
    """The cheapest choice that is accepted: what is refused is parted into the choices that differ from it first in
    this indicator or in that, and the cheapest of each is tried in turn (Lawler)."""

    def __init__(self, search: Searching, accepts: Accepts, nodes: tuple[Node, ...]) -> None:
        self._search, self._accepts, self._nodes = search, accepts, nodes
        self._left = _MOST_TRIED
        self.complete = True

    def best(self, without: frozenset[int]) -> State | None:
        limits: Limits = {number: frozenset((STAY,)) for number in without}
        first = self._search.best(limits)
        waiting = [(first, limits)] if first is not None else []
        while waiting:
            waiting.sort(key=lambda pair: (pair[0].cost, sorted(pair[0].chosen)))
            state, limits = waiting.pop(0)
            if self._accepts(state):
                return state
            chosen = dict(state.chosen)
            fixed = dict(limits)
            for node in self._nodes:
                here = chosen.get(node.number, STAY)
                every = frozenset((STAY, *(at for at, _ in node.offers)))
                others = fixed.get(node.number, every) - {here}
                if others:
                    if not self._left:
                        self.complete = False
                        return None
                    self._left -= 1
                    narrower = {**fixed, node.number: others}
                    other = self._search.best(narrower)
                    if other is not None:
                        waiting.append((other, narrower))
                fixed[node.number] = frozenset((here,))
        return None
