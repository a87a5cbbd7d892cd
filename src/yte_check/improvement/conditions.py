"""The conditions of recognition as sums, for the search: one column for each sum that differs from the others."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from math import lcm

from yte_check.documents.record import record
from yte_check.improvement.options import Choices
from yte_check.improvement.search.problem import Group, Node, Offer, SearchProblem, Vector
from yte_check.standard.place import Place
from yte_check.standard.score import Score
from yte_check.standard.standard import Standard

Costs = Mapping[tuple[int, int], int]
"""What an offer costs, by the number of its indicator and its position."""


@record
class RecognitionGoal:
    """What is to be reached: a share (0 … 1) of all points, a share of each criterion's, no knock-out."""

    total: Decimal
    floor: Decimal
    no_knockout: bool


def goal_of(standard: Standard, target: Decimal | None = None) -> RecognitionGoal:
    """The conditions of recognition; ``target`` (%) asks for more points in all, or for fewer."""
    recognition = standard.text.asked
    total = recognition.total_share if target is None else target / 100
    return RecognitionGoal(total, recognition.criterion_share, recognition.no_knockout)


@record
class RequiredSum:
    """A sum that must not be negative: at a place, of everything or (``criterion``) of a criterion."""

    at: int
    criterion: int | None

    def margin(self, scores: Sequence[Score], goal: RecognitionGoal) -> Decimal:
        """What an indicator adds to the sum, in points."""
        return scores[self.at].least_margin(goal.total if self.criterion is None else goal.floor)


@record
class Conditions:
    """The sums of a station as it is, and the problem of making all of them good."""

    problem: SearchProblem
    margins: Mapping[RequiredSum, Decimal]
    """What each sum comes to, in points; recognition asks that none is negative."""
    missing: Mapping[RequiredSum, Decimal]
    """The sums that are negative, with the points that they lack."""
    out_of_reach: Mapping[RequiredSum, Decimal]
    """Those that stay negative with everything improved, with the points that they then still lack."""
    struck: tuple[int, ...]
    """The indicators whose knock-out strikes or may strike, whatever is done."""


def conditions_of(
    standard: Standard, choices: Mapping[int, Choices], places: Sequence[Place], goal: RecognitionGoal, costs: Costs
) -> Conditions:
    columns = [RequiredSum(at, None) for at in range(len(places))]
    columns += [RequiredSum(at, criterion.number) for criterion in standard.criteria for at in range(len(places))]
    members = {criterion.number: [i.number for i in criterion.all_indicators] for criterion in standard.criteria}
    everything = list(standard.indicators)
    margins: dict[RequiredSum, Decimal] = {}
    most: dict[RequiredSum, Decimal] = {}
    gains: dict[RequiredSum, dict[tuple[int, int], Decimal]] = {}
    for column in columns:
        concerned = everything if column.criterion is None else members[column.criterion]
        margins[column] = most[column] = Decimal(0)
        gains[column] = {}
        for number in concerned:
            present = column.margin([result.score for result in choices[number].present], goal)
            margins[column] += present
            added = [column.margin(option.scores, goal) - present for option in choices[number].options]
            most[column] += present + max([Decimal(0), *added])
            gains[column] |= {(number, at): gain for at, gain in enumerate(added) if gain}
    struck = tuple(number for number in everything if not _can_be_safe(choices[number], goal))
    return Conditions(
        _problem(standard, choices, columns, gains, margins, goal, costs),
        margins,
        {column: -margin for column, margin in margins.items() if margin < 0},
        {column: -best for column, best in most.items() if best < 0},
        struck,
    )


def _problem(
    standard: Standard,
    choices: Mapping[int, Choices],
    columns: Sequence[RequiredSum],
    gains: Mapping[RequiredSum, Mapping[tuple[int, int], Decimal]],
    margins: Mapping[RequiredSum, Decimal],
    goal: RecognitionGoal,
    costs: Costs,
) -> SearchProblem:
    """Columns to which all offers add the same are one column with the greatest need of them."""
    unit = _unit([*(gain for column in columns for gain in gains[column].values()), *margins.values()])
    kept: dict[tuple[object, ...], int] = {}
    needs: list[dict[int | None, int]] = []
    adds: list[Mapping[tuple[int, int], Decimal]] = []
    for column in columns:
        key = _key(gains[column])
        position = _alike(column, key, gains, kept, adds, standard)
        if position is None:
            position = kept[key] = len(adds)
            adds.append(gains[column])
            needs.append({})
        need = -int(margins[column] * unit)
        before = needs[position].get(column.criterion)
        needs[position][column.criterion] = need if before is None else max(before, need)
    groups = tuple(
        Group(
            tuple(_node(indicator.number, choices, adds, unit, goal, costs) for indicator in criterion.all_indicators),
            tuple(need.get(criterion.number) for need in needs),
        )
        for criterion in standard.criteria
    )
    return SearchProblem(groups, tuple(need.get(None) for need in needs))


def _key(gains: Mapping[tuple[int, int], Decimal]) -> tuple[object, ...]:
    return tuple(sorted(gains.items()))


def _alike(
    column: RequiredSum,
    key: tuple[object, ...],
    gains: Mapping[RequiredSum, Mapping[tuple[int, int], Decimal]],
    kept: Mapping[tuple[object, ...], int],
    adds: Sequence[Mapping[tuple[int, int], Decimal]],
    standard: Standard,
) -> int | None:
    """A column known already that counts the same: the same gains, or for a criterion the same within it."""
    if key in kept:
        return kept[key]
    if column.criterion is None:
        return None
    own = {i.number for c in standard.criteria if c.number == column.criterion for i in c.all_indicators}
    for position, known in enumerate(adds):
        if _key({pair: gain for pair, gain in known.items() if pair[0] in own}) == key:
            return position
    return None


def _node(
    number: int,
    choices: Mapping[int, Choices],
    adds: Sequence[Mapping[tuple[int, int], Decimal]],
    unit: int,
    goal: RecognitionGoal,
    costs: Costs,
) -> Node:
    offers = []
    for at, option in enumerate(choices[number].options):
        if goal.no_knockout and any(result.knockout != "met" for result in option.results):
            continue
        vector: Vector = tuple(int(add.get((number, at), Decimal(0)) * unit) for add in adds)
        offers.append((at, Offer(costs[number, at], vector)))
    return Node(number, tuple(offers), not goal.no_knockout or not _is_struck(choices[number]))


def _is_struck(choices: Choices) -> bool:
    return any(result.knockout != "met" for result in choices.present)


def _can_be_safe(choices: Choices, goal: RecognitionGoal) -> bool:
    if not goal.no_knockout or not _is_struck(choices):
        return True
    return any(all(result.knockout == "met" for result in option.results) for option in choices.options)


def _unit(values: Sequence[Decimal]) -> int:
    """How many units a point has, so that every value is a whole number of them."""
    return lcm(*(Fraction(value).denominator for value in values))
