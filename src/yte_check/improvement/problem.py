"""Conditions as problems of the search: apart where nothing ties them together, in as few sums as they differ in."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import chain
from math import lcm
from typing import NamedTuple

from yte_check.documents.record import record
from yte_check.improvement.conditions import ConditionColumn, Conditions, OfferKey, is_struck
from yte_check.improvement.goals import RecognitionGoal
from yte_check.improvement.options import Choices
from yte_check.improvement.search.problem import Group, Node, Offer, SearchProblem, Threshold
from yte_check.standard.model import Criterion
from yte_check.standard.score import ZERO

Costs = Mapping[OfferKey, int]
"""What each option costs."""
Gains = Mapping[OfferKey, Fraction]
Numbers = frozenset[int]


@record
class Asking:
    """What the search is asked: the criteria, what can be made of each indicator, the goal, and what all costs."""

    criteria: tuple[Criterion, ...]
    choices: Mapping[int, Choices]
    goal: RecognitionGoal
    costs: Costs


def problems_of(conditions: Conditions, asking: Asking) -> tuple[SearchProblem, ...]:
    """A problem for each set of conditions that share indicators; together their cheapest answers are the cheapest."""
    open_ = [each for each in conditions.columns if each.margin < ZERO or not each.is_rising]
    problems = [_problem(columns, numbers, asking) for columns, numbers in _apart(open_)]
    tied = frozenset().union(*(column.numbers for column in open_))
    alone = (number for number in asking.choices if number not in tied and not _may_stay(number, asking))
    return (*problems, *(_problem((), frozenset((number,)), asking) for number in alone))


def _apart(columns: Sequence[ConditionColumn]) -> Iterator[tuple[tuple[ConditionColumn, ...], Numbers]]:
    """The columns in sets of which no two have an indicator in common, in their order."""
    numbers = [column.numbers for column in columns]
    for joined in _joined(numbers):
        if joined:
            yield tuple(column for column in columns if column.numbers & joined), joined
    yield from (((column,), column.numbers) for column in columns if not column.numbers)


def _joined(sets: Iterable[Numbers]) -> list[Numbers]:
    """Sets that have something in common as one."""
    found: list[Numbers] = []
    for each in sets:
        common = [known for known in found if known & each]
        found = [*(known for known in found if known not in common), each.union(*common)]
    return found


def _may_stay(number: int, asking: Asking) -> bool:
    return not asking.goal.no_knockout or not is_struck(asking.choices[number])


class _Sum(NamedTuple):
    """A sum as it is to be added up, and what it must come to; None where nothing is asked of it."""

    gains: Gains
    need: Fraction | None


class _Step(NamedTuple):
    """A criterion that counts: the sum of the group that it hangs on, from what on, in which sum it then counts, and
    what it adds there where it is reached and where not, against what there is."""

    at: int
    least: Fraction
    into: int
    reached: int
    missed: int


class _Local(NamedTuple):
    """A group of indicators: what it needs in the sums of all groups, sums of its own, and what counts in it."""

    members: tuple[int, ...]
    needs: dict[int, Fraction]
    own: list[_Sum]
    steps: list[_Step]


def _problem(columns: Sequence[ConditionColumn], numbers: Numbers, asking: Asking) -> SearchProblem:
    """Sums to which all options add the same, but for a factor, are one with the greatest need; so are those that do so
    within the one group that they are about."""
    local = [_Local(members, {}, [], []) for members in _groups(columns, numbers, asking.criteria)]
    homes = {number: group for group in local for number in group.members}
    shared: list[_Sum] = []
    within, counting = [], []
    for column in columns:
        asked = _Sum(_exact(column.gains), -Fraction(column.margin))
        if column.reaches:
            shared.append(asked)
            counting.append((column, len(shared) - 1))
        elif len({homes[number].members for number in column.numbers}) == 1:
            within.append((asked, homes[next(iter(column.numbers))]))
        else:
            _noted(asked, shared)
    for asked, group in within:
        _within(asked, shared, group)
    for column, into in counting:
        for reach in column.reaches:
            if reach.can_turn:
                group = homes[next(iter(reach.gains))[0]]
                at, factor = _within(_Sum(_exact(reach.gains), None), shared, group)
                least = -Fraction(reach.margin) / factor
                group.steps.append(_Step(at, least, into, 1 - reach.reached, -int(reach.reached)))
    if not shared:
        shared.append(_Sum({}, Fraction(0)))
    return _in_whole_numbers(shared, local or [_Local((), {}, [], [])], asking)


def _groups(
    columns: Sequence[ConditionColumn], numbers: Numbers, criteria: Sequence[Criterion]
) -> list[tuple[int, ...]]:
    """The indicators as they are added up: criterion by criterion, and what counts as one thing together."""
    inside = [each for each in criteria if numbers & {i.number for i in each.all_indicators}]
    counted = [frozenset(number for number, _ in reach.gains) for column in columns for reach in column.reaches]
    if len(inside) == 1 and inside[0].criteria and not counted:
        return _groups(columns, numbers, inside[0].criteria)
    rest = numbers.difference(*counted)
    sets = _joined([*filter(None, counted), *(rest & {i.number for i in each.all_indicators} for each in inside)])
    order = {each.number: at for at, each in enumerate(chain.from_iterable(c.all_indicators for c in criteria))}
    groups = (tuple(sorted(each, key=order.__getitem__)) for each in sets if each)
    return sorted(groups, key=lambda group: order[group[0]])


class _ColumnPlace(NamedTuple):
    """Where a sum stands among others, and how many times what stands there it is."""

    at: int
    factor: Fraction


def _noted(asked: _Sum, sums: list[_Sum]) -> _ColumnPlace:
    """Beside a sum that is the same but for a factor, or at the end."""
    for at, known in enumerate(sums):
        factor = _factor(known.gains, asked.gains)
        if factor is not None:
            need = asked.need / factor if asked.need is not None else None
            sums[at] = known._replace(need=_greater(known.need, need))
            return _ColumnPlace(at, factor)
    sums.append(asked)
    return _ColumnPlace(len(sums) - 1, Fraction(1))


def _within(asked: _Sum, shared: Sequence[_Sum], group: _Local) -> _ColumnPlace:
    """The same for a sum of one group; those that are its own stand behind those of all groups."""
    for at, known in enumerate(shared):
        inside = {key: gain for key, gain in known.gains.items() if key[0] in group.members}
        factor = _factor(inside, asked.gains)
        if factor is not None:
            need = _greater(group.needs.get(at), asked.need / factor if asked.need is not None else None)
            if need is not None:
                group.needs[at] = need
            return _ColumnPlace(at, factor)
    at, factor = _noted(asked, group.own)
    return _ColumnPlace(len(shared) + at, factor)


def _factor(known: Gains, asked: Gains) -> Fraction | None:
    """By how much a sum has to be multiplied to be another one."""
    if len(known) != len(asked) or not known:
        return None
    if known == asked:
        return Fraction(1)
    first = next(iter(known))
    factor = asked.get(first, Fraction(0)) / known[first]
    same = factor > 0 and all(asked.get(key) == gain * factor for key, gain in known.items())
    return factor if same else None


def _greater(one: Fraction | None, other: Fraction | None) -> Fraction | None:
    return one if other is None else other if one is None else max(one, other)


def _in_whole_numbers(shared: Sequence[_Sum], local: Sequence[_Local], asking: Asking) -> SearchProblem:
    """Every figure as a whole number of the greatest unit in which all of them are whole."""
    sums = [*shared, *(each for group in local for each in group.own)]
    figures = [*chain.from_iterable(each.gains.values() for each in sums), *(each.need for each in sums)]
    figures += [need for group in local for need in group.needs.values()]
    figures += [step.least for group in local for step in group.steps]
    unit = lcm(*(figure.denominator for figure in figures if figure is not None))
    width = len(shared) + max(len(group.own) for group in local)
    groups = tuple(_group(group, shared, width, unit, asking) for group in local)
    needs = (_whole(each.need, unit) for each in shared)
    return SearchProblem(groups, (*needs, *(None for _ in range(width - len(shared)))))


def _whole(figure: Fraction | None, unit: int) -> int | None:
    return int(figure * unit) if figure is not None else None


def _group(group: _Local, shared: Sequence[_Sum], width: int, unit: int, asking: Asking) -> Group:
    sums = [*shared, *group.own]
    needs = [group.needs.get(at) for at in range(len(shared))] + [each.need for each in group.own]
    padded = (*(_whole(need, unit) for need in needs), *(None for _ in range(width - len(sums))))
    steps = tuple(
        Threshold(step.at, int(step.least * unit), step.into, step.reached * unit, step.missed * unit)
        for step in group.steps
    )
    nodes = tuple(_node(number, sums, width, unit, asking) for number in group.members)
    return Group(nodes, padded, steps)


def _node(number: int, sums: Sequence[_Sum], width: int, unit: int, asking: Asking) -> Node:
    may_stay, offers = _may_stay(number, asking), []
    for at, option in enumerate(asking.choices[number].options):
        if asking.goal.no_knockout and any(result.knockout != "met" for result in option.results):
            continue
        gains = [int(each.gains[number, at] * unit) if (number, at) in each.gains else 0 for each in sums]
        offers.append((at, Offer(asking.costs[number, at], (*gains, *(0 for _ in range(width - len(sums)))))))
    return Node(number, tuple(offers), may_stay)


def _exact(gains: Mapping[OfferKey, Decimal]) -> Gains:
    return {key: Fraction(gain) for key, gain in gains.items()}
