"""Problems that have nothing to do with each other: the cheapest answers together are the cheapest of all."""

from collections.abc import Iterator, Mapping, Sequence
from math import isqrt

from yte_check.improvement.search.problem import NO_LIMITS, Limits, Node, SearchProblem, State
from yte_check.improvement.search.solver import Solver

_WORK = 5_000_000
"""How many pairs of states with several sums are compared at most, about: a second or two."""


class SearchApart:
    """Solves several problems as one. ``quick`` follows fewer states where there are several sums at once, for they
    are many there."""

    def __init__(self, problems: Sequence[SearchProblem], quick: bool = False) -> None:
        self._problems = tuple(problems)
        self._solvers = [Solver(problem, _most_states(problem) if quick else None) for problem in problems]

    def best(self, limits: Limits = NO_LIMITS) -> State | None:
        """The cheapest choice that satisfies every problem; None where there is none."""
        found = []
        for solver in self._solvers:
            best = solver.best(limits)
            if best is None:
                return None
            found.append(best)
        return State(sum(state.cost for state in found), (), tuple(pair for state in found for pair in state.chosen))

    @property
    def complete(self) -> bool:
        """Whether no state was ever left behind."""
        return all(solver.complete for solver in self._solvers)

    def alike(self) -> Mapping[int, object]:
        """Of each indicator what is the same of all that could take its place, the option costs included."""
        groups = [group for problem in self._problems for group in problem.groups]
        return {node.number: (at, node.offers) for at, group in enumerate(groups) for node in group.nodes}

    def nodes(self) -> Iterator[Node]:
        """Everything that can be chosen among."""
        for problem in self._problems:
            for group in problem.groups:
                yield from group.nodes


def _most_states(problem: SearchProblem) -> int | None:
    if len(problem.needed) == 1:
        return None
    choices = sum(1 + len(node.offers) for group in problem.groups for node in group.nodes)
    return isqrt(_WORK // max(1, choices))
