"""Each rule type that scores by itself, as expressions: a function a type."""

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import assert_never

from yte_check.compiling.amounts import NOTHING, PointsAmount, amount
from yte_check.compiling.expressions import (
    ColumnOf,
    Expr,
    all_of,
    any_of,
    chosen,
    compared,
    is_null,
    negated,
    plus,
    times,
)
from yte_check.compiling.making import CompiledNode, Making, PlaceCase
from yte_check.compiling.rules.figures import MILLION, CompiledFigure, in_proportion, known_points, millionths, where
from yte_check.compiling.worth import Worth
from yte_check.documents.record import record
from yte_check.standard.place import Place
from yte_check.standard.rules import ChangeRule, Checklist, Choice, NumberRule, Rate, TwoPeriods, YesNo
from yte_check.standard.rules.bands import Bands, PointScale
from yte_check.standard.rules.leaf import Leaf
from yte_check.standard.rules.proportional import Proportional
from yte_check.standard.rules.rate import Counts
from yte_check.standard.rules.stages import Stages, stages_from, stages_up_to

_ZERO, _ONE = Decimal(0), Decimal(1)


@record
class Compiled:
    """What an answer is worth, whether anything is answered, and whether it fails the whole set: surely, perhaps."""

    worth: Worth
    given: Expr
    fails: Expr = False
    may_fail: Expr = False


def compile_leaf(making: Making, rule: Leaf, node: CompiledNode) -> Compiled:
    """A rule that scores by itself. mypy names this place where a type is added."""
    match rule:
        case YesNo():
            return _yes_no(making, rule, node)
        case Checklist():
            return _checklist(making, rule, node)
        case Choice():
            return _choice(making, rule, node)
        case NumberRule():
            return _number(making, rule, node)
        case Rate():
            return _rate(making, rule, node)
        case ChangeRule():
            return _change(making, rule, node)
        case _:
            assert_never(rule)


def _yes_no(making: Making, rule: YesNo, node: CompiledNode) -> Compiled:
    on, column = making.on, node.column()
    missing = is_null(column)
    points = making.at(rule.table, lambda each, _: amount(each))
    most = making.at(rule.table, lambda _, place: amount(rule.score(None, place).max))
    fewest = making.at(rule.table, lambda each, _: amount(min(each, _ZERO)))
    answered = on.chosen(column, points, NOTHING)
    low = on.chosen(missing, fewest, answered)
    return Compiled(Worth(low, on.chosen(missing, most, answered), most), negated(missing))


def _checklist(making: Making, rule: Checklist, node: CompiledNode) -> Compiled:
    columns = [node.column("items", key) for key in rule.items]
    there = [_count_of(column, 0) for column in columns]
    sure = making.builder.named(node.name("sure"), plus(*there))
    could = making.builder.named(node.name("could"), plus(*(_count_of(column, 1) for column in columns)))
    low = making.at(rule.by_count, lambda points, _: _span(making, points, sure, could, least=True))
    high = making.at(rule.by_count, lambda points, _: _span(making, points, sure, could, least=False))
    most = making.at(rule.by_count, lambda _, place: amount(rule.score(None, place).max))
    return Compiled(Worth(low, high, most), any_of(*(negated(is_null(column)) for column in columns)))


def _count_of(column: ColumnOf, missing: int) -> Expr:
    return chosen(is_null(column), missing, chosen(column, 1, 0))


def _span(making: Making, points: tuple[Decimal, ...], sure: Expr, could: Expr, *, least: bool) -> PointsAmount:
    """The fewest or the most points of a number of items between two."""
    if list(points) == sorted(points):
        return _steps(making, points, sure if least else could)
    if list(points) == sorted(points, reverse=True):
        return _steps(making, points, could if least else sure)
    beyond = max(points) if least else min(points)
    each = (
        making.on.chosen(
            all_of(compared("<=", sure, count), compared(">=", could, count)), amount(worth), amount(beyond)
        )
        for count, worth in enumerate(points)
    )
    return making.on.least(*each) if least else making.on.greatest(*each)


def _steps(making: Making, points: tuple[Decimal, ...], count: Expr) -> PointsAmount:
    """The points of a count, as tests from the greatest down; neighbours that are worth the same are one."""
    found = amount(points[0])
    for at in range(1, len(points)):
        if points[at] != points[at - 1]:
            found = making.on.chosen(compared(">=", count, at), amount(points[at]), found)
    return found


def _choice(making: Making, rule: Choice, node: CompiledNode) -> Compiled:
    on, column = making.on, node.column()
    missing = is_null(column)
    worths = {key: making.at(option.table, lambda each, _: amount(each)) for key, option in rule.options.items()}
    *others, last = worths
    known = worths[last]
    for key in reversed(others):
        known = on.chosen(compared("=", column, key), worths[key], known)
    low, high = on.least(*worths.values()), on.greatest(*worths.values())
    marked = [key for key, option in rule.options.items() if option.knockout]
    fails: Expr = all_of(negated(missing), any_of(*(compared("=", column, key) for key in marked)))
    may_fail: Expr = fails
    if len(marked) == len(rule.options):
        fails = may_fail = any_of(missing, fails)
    elif marked:
        may_fail = any_of(missing, fails)
    worth = Worth(on.chosen(missing, low, known), on.chosen(missing, high, known), amount(rule.maximum()))
    return Compiled(worth, negated(missing), fails, may_fail)


def _number(making: Making, rule: NumberRule, node: CompiledNode) -> Compiled:
    column = node.column()
    missing = is_null(column)
    figure = CompiledFigure(millionths(column), Fraction(1, MILLION))
    most = amount(rule.maximum())
    known = known_points(making, rule.table, figure, missing, node)
    cases = [PlaceCase(missing, lambda place: rule.score(None, place))]
    worth = making.cases(rule.table, known.there, Worth(known.points, known.points, most), cases)
    return Compiled(worth, negated(missing))


def _measured(making: Making, column: ColumnOf) -> Expr:
    """A measurement as a whole number, made once; 0 where it is missing."""
    return making.builder.named(f"{column.name}__whole_", chosen(is_null(column), 0, millionths(column)))


def _rate(making: Making, rule: Rate, node: CompiledNode) -> Compiled:
    top, bottom = node.column("numerator"), node.column("denominator")
    no_top, no_bottom = is_null(top), is_null(bottom)
    nobody = compared("=", bottom, 0)
    none = compared("=", top, 0)
    absent = nobody if rule.is_share else all_of(nobody, negated(no_top), none)
    missing = any_of(no_top, no_bottom, absent)
    over: Expr = chosen(any_of(no_bottom, nobody), 1, bottom)
    named_over = making.builder.named(node.name("of"), over) if _is_proportional(rule) else None
    figure = CompiledFigure(top, Fraction(rule.per), bottom, named_over)  # type: ignore[arg-type]
    most = amount(rule.maximum())
    known = known_points(making, rule.table, figure, missing, node)

    def case(when: Expr, numerator: Decimal | None, denominator: Decimal | None) -> PlaceCase:
        return PlaceCase(when, lambda place: rule.score(Counts(numerator, denominator), place))

    cases = [
        case(all_of(no_top, no_bottom), None, None),
        case(all_of(no_bottom, negated(no_top), none), _ZERO, None),
        case(no_bottom, _ONE, None),
        case(absent, _ZERO, _ZERO),
        case(all_of(no_top, nobody), None, _ZERO),
        case(no_top, None, _ONE),
    ]
    worth = making.cases(rule.table, known.there, Worth(known.points, known.points, most), cases)
    return Compiled(worth, any_of(negated(no_top), negated(no_bottom)))


def _is_proportional(rule: Rate | ChangeRule) -> bool:
    return rule.proportional is not None or rule.proportional_by is not None


def _change(making: Making, rule: ChangeRule, node: CompiledNode) -> Compiled:
    value, before = node.column("value"), node.column("previous")
    no_value, no_before = is_null(value), is_null(before)
    now, then = _measured(making, value), _measured(making, before)
    by = plus(now, times(-1, then))
    nothing = all_of(negated(no_before), compared("=", then, 0)) if rule.in_percent else False
    missing = any_of(no_value, no_before, nothing)
    if rule.in_percent:
        over = chosen(any_of(no_before, compared("=", then, 0)), 1, then)
        named_over = making.builder.named(node.name("of"), over) if _is_proportional(rule) else None
        figure = CompiledFigure(by, Fraction(100), then, named_over)  # type: ignore[arg-type]
    else:
        figure = CompiledFigure(by, Fraction(1, MILLION))
    most = amount(rule.maximum())
    known = known_points(making, rule.table, figure, missing, node)

    def case(when: Expr, now: Decimal | None, then: Decimal | None) -> PlaceCase:
        return PlaceCase(when, lambda place: rule.score(TwoPeriods(now, then), place))

    given = any_of(negated(no_value), negated(no_before))
    if not rule.in_percent:
        up_to = _open_end(
            making, rule, node.name("up_to"), no_value, CompiledFigure(now, Fraction(1, MILLION)), stages_up_to
        )
        since = times(-1, then), Fraction(1, MILLION)
        from_ = _open_end(making, rule, node.name("from"), no_before, CompiledFigure(*since), stages_from)
        low, high = (
            making.on.chosen(known.there, known.points, making.on.chosen(no_before, up_to[end], from_[end]))
            for end in (0, 1)
        )
        neither = case(all_of(no_value, no_before), None, None)
        return Compiled(making.cases(rule.table, given, Worth(low, high, most), [neither]), given)
    cases = [
        case(nothing, _ONE, _ZERO),
        case(all_of(no_value, no_before), None, None),
        case(all_of(no_before, negated(no_value), compared("=", now, 0)), _ZERO, None),
        case(no_before, _ONE, None),
        case(no_value, None, _ONE),
    ]
    worth = making.cases(rule.table, known.there, Worth(known.points, known.points, most), cases)
    return Compiled(worth, given)


def _open_end(
    making: Making,
    rule: ChangeRule,
    name: str,
    missing: Expr,
    end: CompiledFigure,
    stages_of: Callable[[Bands], Stages],
) -> tuple[PointsAmount, PointsAmount]:
    """The fewest and the most points of every change up to a known end, or from it on."""

    def points(which: int) -> PointsAmount:
        def at_row(scale: PointScale, _: Place) -> PointsAmount:
            if isinstance(scale, Proportional):
                grows = scale.rises == (stages_of is stages_up_to)  # more is possible, the further the end lies out
                known = (_ZERO, scale.points)[which]
                return in_proportion(making, scale, end) if grows == bool(which) else amount(known)
            stages = stages_of(scale)
            found = amount(stages.above[which])
            for threshold, below, at in reversed(stages.stages):
                here = making.on.chosen(end.compared("=", threshold), amount(at[which]), found)
                found = making.on.chosen(end.compared("<", threshold), amount(below[which]), here)
            return found

        return making.named(f"{name}{which}_", where(missing, making.at(rule.table, at_row)))

    return points(0), points(1)
