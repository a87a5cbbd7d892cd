"""Several best choices that differ in more than what is added to them."""

from yte_check.improvement.search.problem import State
from yte_check.improvement.search.solver import Solver


def best_distinct(solver: Solver, count: int) -> list[State]:
    """The ``count`` cheapest choices of which none changes all the indicators that another one changes.

    A choice that does not contain the first one leaves out one of its indicators, and so on: leaving out each in turn
    finds them in the order of their cost (Reiter's tree of hitting sets).
    """
    found: list[State] = []
    tried: set[frozenset[int]] = {frozenset()}
    first = solver.best()
    waiting: list[tuple[State, frozenset[int]]] = [(first, frozenset())] if first is not None else []
    while waiting and len(found) < count:
        waiting.sort(key=lambda pair: (pair[0].cost, sorted(pair[0].chosen)))
        state, without = waiting.pop(0)
        changed = frozenset(number for number, _ in state.chosen)
        if all(not changed >= frozenset(number for number, _ in known.chosen) for known in found):
            found.append(state)
        if len(found) == count:
            break
        for number in sorted(changed):
            narrower = without | {number}
            if narrower not in tried:
                tried.add(narrower)
                other = solver.best(narrower)
                if other is not None:
                    waiting.append((other, narrower))
    return found
