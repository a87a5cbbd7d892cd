"""The cheapest way to satisfy all conditions, exactly, by dynamic programming.

Every condition is a sum over indicators that must not be negative (``improvement/sums.py``): for the whole, for a
criterion, for what is counted, at every place that the station can have. So a way is a choice of one option for some
indicators, and only the sums count. Sums are kept as whole numbers in a unit of which every figure is a multiple;
nothing is rounded. Of two choices that come to the same sums only the cheaper is kept, and none that another beats in
cost and in every sum, so what remains at the end is the best of all.
"""

from bisect import bisect_left
from collections.abc import Sequence

from yte_check.improvement.search.frontier import frontier, pairs, pairs_of_one
from yte_check.improvement.search.problem import NO_LIMITS, STAY, Group, Limits, SearchProblem, State, Vector

MOST_STATES = 20_000
"""More states than this are not followed; the result is then a way, and not proven to be the shortest."""

_Key = tuple[int, frozenset[tuple[int, frozenset[int]]]]
"""The position of a group, and to what some of its indicators are limited."""


class Solver:
    """Solves a problem again and again with some choices barred; groups that are the same are solved once.

    Most groups add the same to every sum over all groups, for most rules are the same at every place. Those groups
    are added up first, as single numbers; the few others follow as vectors, and each of their choices then looks up
    the cheapest of the first that gives what is still missing.
    """

    def __init__(self, problem: SearchProblem, most_states: int | None = None) -> None:
        self._problem = problem
        self._most_states = most_states
        self._asked = [at for at, need in enumerate(problem.needed) if need is not None]
        self._most_needed = max((need for need in problem.needed if need is not None), default=0)
        gains = [offer.gains for group in problem.groups for node in group.nodes for _, offer in node.offers]
        # Where some offers take away, nothing beyond a need may be forgotten.
        self._capped = all(gain >= 0 for vector in gains for gain in vector) and not any(
            step.missed < 0 for group in problem.groups for step in group.thresholds
        )
        self._even = [at for at, group in enumerate(problem.groups) if self._is_even(group)]
        self._uneven = [at for at in range(len(problem.groups)) if at not in self._even]
        self._groups: dict[_Key, list[State]] = {}
        self._sums: dict[tuple[_Key, ...], list[State]] = {}
        self._potential = [self._most_of(group) for group in problem.groups]
        self.complete = True
        """Whether no state was ever left behind."""

    def best(self, limits: Limits = NO_LIMITS) -> State | None:
        """The cheapest choice that satisfies everything; None where there is none."""

        def keyed(positions: list[int]) -> tuple[_Key, ...]:
            groups = self._problem.groups
            return tuple(
                (at, frozenset((n.number, limits[n.number]) for n in groups[at].nodes if n.number in limits))
                for at in positions
            )

        even = self._summed(keyed(self._even), even=True)
        uneven = self._summed(keyed(self._uneven[:-1]), even=False)
        closing = self._group(*keyed(self._uneven[-1:])[0]) if self._uneven else [self._nothing]
        return self._cheapest(even, uneven, closing)

    def _cheapest(self, even: list[State], uneven: list[State], closing: list[State]) -> State | None:
        """The cheapest three that together come to what is needed; ``even`` rises in cost and in its one sum."""
        steps = [state.gains[0] for state in even]
        best: tuple[int, State, State, State] | None = None
        needs = [(at, need) for at, need in enumerate(self._problem.needed) if need is not None]
        for first in uneven:
            open_ = [(at, need - first.gains[at]) for at, need in needs]
            for second in closing:
                cost = first.cost + second.cost
                if best is not None and cost >= best[0]:
                    continue
                lacking = max(need - second.gains[at] for at, need in open_)
                position = bisect_left(steps, lacking)
                if position < len(even) and (best is None or cost + even[position].cost < best[0]):
                    best = cost + even[position].cost, even[position], first, second
        if best is None:
            return None
        return State(best[0], (), tuple(pair for state in best[1:] for pair in state.chosen))

    def _summed(self, keys: tuple[_Key, ...], even: bool) -> list[State]:
        """The states over some groups; every beginning is remembered."""
        if not keys:
            return [self._nothing_even if even else self._nothing]
        if keys not in self._sums:
            before = self._summed(keys[:-1], even)
            group = self._group(*keys[-1])
            done = {at for at, _ in keys}
            if even:
                at = self._asked[0] if self._asked else 0
                group = [state._replace(gains=(state.gains[at],)) for state in group]
                rest = [need for need in self._least(done) if need is not None]
                least: Sequence[int] | None = (max(rest),) if rest else None
                self._sums[keys] = self._joined(before, group, (self._most_needed,), least)
            else:
                left = [-(10**30) if need is None else need for need in self._least(done)]
                self._sums[keys] = self._joined(before, group, self._everywhere, left)
        return self._sums[keys]

    def _least(self, done: set[int]) -> list[int | None]:
        """What groups must have come to at least in each sum, for all the others can only add the rest."""
        rest = [most for at, most in enumerate(self._potential) if at not in done]
        return [
            None if need is None else need - sum(most[column] for most in rest)
            for column, need in enumerate(self._problem.needed)
        ]

    def _group(self, position: int, limited: frozenset[tuple[int, frozenset[int]]]) -> list[State]:
        key = position, limited
        if key not in self._groups:
            group = self._problem.groups[position]
            asked = _with_thresholds(tuple(map(_greater, group.needed, self._everywhere)), group)
            states, limits = [self._nothing], dict(limited)
            for node in group.nodes:
                allowed = limits.get(node.number)
                steps = [
                    State(offer.cost, _where(offer.gains, asked), ((node.number, at),))
                    for at, offer in node.offers
                    if allowed is None or at in allowed
                ]
                stays = node.may_stay and (allowed is None or STAY in allowed)
                states = self._joined(states, [self._nothing, *steps] if stays else steps, asked, None)
            reached = [_counted(state, group) for state in states if _reaches(state.gains, group.needed)]
            self._groups[key] = frontier([s._replace(gains=_where(s.gains, self._problem.needed)) for s in reached])
        return self._groups[key]

    def _joined(
        self, states: list[State], others: list[State], asked: Sequence[int | None], least: Sequence[int] | None
    ) -> list[State]:
        """Every state with every other, without those that others beat or that can no longer come to what is asked."""
        caps = tuple(max(need or 0, 0) for need in asked) if self._capped else None
        if len(asked) == 1:
            found = pairs_of_one(states, others, caps[0] if caps else None, least[0] if least else None)
        else:
            found = pairs(states, others, caps, least)
        kept = frontier(
            [
                State(cost, gains, states[first].chosen + others[second].chosen)
                for gains, (cost, first, second) in found.items()
            ]
        )
        most = MOST_STATES if self._most_states is None else min(self._most_states, MOST_STATES)
        if len(kept) > most:
            self.complete = False
            return [*kept[: most - 1], max(kept, key=lambda state: sum(state.gains))]
        return kept

    @property
    def _everywhere(self) -> Vector | tuple[int | None, ...]:
        """One bound for all sums that are asked for, so that what is the same in all stays the same."""
        return tuple(None if need is None else self._most_needed for need in self._problem.needed)

    @property
    def _nothing(self) -> State:
        return State(0, tuple(0 for _ in self._problem.needed), ())

    @property
    def _nothing_even(self) -> State:
        return State(0, (0,), ())

    def _is_even(self, group: Group) -> bool:
        if group.thresholds and len(self._asked) > 1:
            return False
        return all(
            len({offer.gains[at] for at in self._asked}) <= 1 for node in group.nodes for _, offer in node.offers
        )

    def _most_of(self, group: Group) -> Vector:
        """The most that a group can add to each sum."""
        return tuple(
            sum(max([0, *(offer.gains[at] for _, offer in node.offers)]) for node in group.nodes)
            + sum(step.reached for step in group.thresholds if step.into == at)
            for at in range(len(self._problem.needed))
        )


def _where(gains: Vector, asked: Sequence[int | None]) -> Vector:
    """The sums that are asked for; what nobody asks for does not count."""
    return tuple(0 if need is None else gain for gain, need in zip(gains, asked, strict=True))


def _reaches(gains: Vector, needed: Sequence[int | None]) -> bool:
    return all(need is None or gain >= need for gain, need in zip(gains, needed, strict=True))


def _with_thresholds(asked: Sequence[int | None], group: Group) -> tuple[int | None, ...]:
    """What is asked of sums within a group, those on which something hangs there included."""
    for step in group.thresholds:
        asked = [_greater(need, step.least) if at == step.at else need for at, need in enumerate(asked)]
    return tuple(asked)


def _counted(state: State, group: Group) -> State:
    """A state of a whole group with what counts in it."""
    if not group.thresholds:
        return state
    gains = list(state.gains)
    for step in group.thresholds:
        gains[step.into] += step.reached if state.gains[step.at] >= step.least else step.missed
    return state._replace(gains=tuple(gains))


def _greater(one: int | None, other: int | None) -> int | None:
    return one if other is None else other if one is None else max(one, other)
