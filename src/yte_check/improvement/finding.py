"""The ways to a goal, the best first: found by the search, and each tried by the evaluator before it is told."""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from math import lcm
from typing import NamedTuple

from yte_check.improvement.conditions import Conditions, OfferKey, conditions_of
from yte_check.improvement.goals import is_reached, other_goals
from yte_check.improvement.options import Choices
from yte_check.improvement.paths import Gap, Order, Path, Step, after_steps
from yte_check.improvement.problem import Asking, Costs, problems_of
from yte_check.improvement.search.apart import SearchApart
from yte_check.improvement.search.problem import State
from yte_check.improvement.search.ways import best_distinct
from yte_check.standard.score import ZERO


class FoundWays(NamedTuple):
    """``complete`` says that nothing shorter than the first was passed over."""

    paths: Sequence[Path]
    complete: bool


class _Tried(NamedTuple):
    cost: int
    path: Path


def ways(gap: Gap, order: Order, count: int) -> FoundWays:
    """The best ways to what the goal asks, or to a better level that asks less of something."""
    text = gap.assessment.standard.text
    costs = _costs(gap.choices, order)
    others = other_goals(gap.goal, text)
    # Wherever the station may lie it might have a different one of several levels; that is not looked for.
    complete = (not others or len(gap.places) == 1) and (text.adds_up or _keep_their_maximum(gap.choices))
    found: list[_Tried] = []
    for goal in (gap.goal, *others):
        asking = Asking(gap.assessment.standard.criteria, gap.choices, goal, costs)
        conditions = gap.conditions
        if goal is not gap.goal:
            conditions = conditions_of(gap.assessment.standard, gap.choices, gap.places, goal)
        tried, whole = _ways_to(conditions, asking, gap, order, count)
        found += tried
        complete = complete and whole
    if others:
        found = _distinct(sorted(found, key=lambda each: (each.cost, sorted(each.path.taken))))
    return FoundWays([each.path for each in found[:count]], complete)


def _ways_to(conditions: Conditions, asking: Asking, gap: Gap, order: Order, count: int) -> tuple[list[_Tried], bool]:
    search = SearchApart(problems_of(conditions, asking), not gap.is_sums)
    paths: dict[tuple[tuple[int, int], ...], Path] = {}

    def accepts(state: State) -> bool:
        key = tuple(sorted(state.chosen))
        if key not in paths:
            paths[key] = _path(state, order, gap)
        return is_reached(gap.goal, paths[key].after)

    alike = {} if gap.is_sums else search.alike()
    states, complete = best_distinct(search, count, accepts, tuple(search.nodes()), alike)
    complete = complete and search.complete
    if not complete and not gap.is_sums:
        states = _some_way(conditions, asking, states, accepts)
    return [_Tried(state.cost, paths[tuple(sorted(state.chosen))]) for state in states], complete


def _some_way(
    conditions: Conditions, asking: Asking, found: Sequence[State], accepts: Callable[[State], bool]
) -> list[State]:
    """A way, if any, and perhaps not the shortest: everything improved, or what the search came to, and then what helps
    least left as it is, one after the other, as long as the rest is enough. The cheaper of both."""
    starts = [_everything(asking), *(dict(state.chosen) for state in found[:1])]
    kept = [_without_the_needless(start, conditions, asking, accepts) for start in starts]
    return sorted((state for state in kept if state is not None), key=lambda state: state.cost)[:1]


def _everything(asking: Asking) -> dict[int, int]:
    return {
        number: max(range(len(each.options)), key=lambda at: _worth(each, at))
        for number, each in asking.choices.items()
        if each.options
    }


def _without_the_needless(
    chosen: dict[int, int], conditions: Conditions, asking: Asking, accepts: Callable[[State], bool]
) -> State | None:
    def state() -> State:
        return State(sum(asking.costs[key] for key in chosen.items()), (), tuple(chosen.items()))

    if not accepts(state()):
        return None
    help_of = {key: _help(key, conditions) for key in chosen.items()}
    for number, option in sorted(help_of, key=lambda key: (help_of[key], -asking.costs[key], key)):
        del chosen[number]
        if not accepts(state()):
            chosen[number] = option
    return state()


def _help(key: OfferKey, conditions: Conditions) -> Fraction:
    """What an option brings to the conditions that are open, each in shares of what it lacks."""
    brought = Fraction(0)
    for column in conditions.columns:
        open_ = [(column.margin, column.gains), *((each.margin, each.gains) for each in column.reaches)]
        for margin, gains in open_:
            if margin < ZERO and key in gains:
                brought += Fraction(gains[key]) / -Fraction(margin)
    return brought


def _worth(choices: Choices, at: int) -> tuple[bool, Decimal, Decimal]:
    option = choices.options[at]
    safe = all(result.knockout == "met" for result in option.results)
    return safe, sum((score.low for score in option.scores), ZERO), -option.effort


def _keep_their_maximum(choices: Mapping[int, Choices]) -> bool:
    """Whether no option changes what counts as applying, on which the weights of a mean hang."""
    return all(
        score.max == present.score.max
        for each in choices.values()
        for option in each.options
        for score, present in zip(option.scores, each.present, strict=True)
    )


def _distinct(found: Sequence[_Tried]) -> list[_Tried]:
    """Those that change not all the indicators that one before them changes."""
    kept: list[_Tried] = []
    for each in found:
        if all(not each.path.numbers >= known.path.numbers for known in kept):
            kept.append(each)
    return kept


def _costs(choices: Mapping[int, Choices], order: Order) -> Costs:
    """Whole numbers that order as (count, effort) or (effort, count) do."""
    efforts = {(number, at): option.effort for number, c in choices.items() for at, option in enumerate(c.options)}
    unit = lcm(1, *(Fraction(effort).denominator for effort in efforts.values()))
    whole = {key: int(effort * unit) for key, effort in efforts.items()}
    if order == "count":
        more_than_all = 1 + sum(whole.values())
        return {key: more_than_all + effort for key, effort in whole.items()}
    return {key: effort * (1 + len(choices)) + 1 for key, effort in whole.items()}


def _path(state: State, order: Order, gap: Gap) -> Path:
    chosen = sorted(state.chosen)
    steps = tuple(
        Step(gap.choices[number].present[0].indicator, gap.choices[number].present, gap.choices[number].options[at])
        for number, at in chosen
    )
    return Path(steps, after_steps(gap.assessment, steps), order, frozenset(chosen))
