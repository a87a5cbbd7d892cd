"""Indicators, sections and the whole: what they are worth, and whether they fail the set."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction

from yte_check.compiling.amounts import PointsAmount, amount
from yte_check.compiling.columns import NOT_APPLICABLE, section_column
from yte_check.compiling.expressions import (
    ColumnOf,
    Expr,
    all_of,
    any_of,
    chosen,
    compared,
    greatest,
    is_true,
    least,
    negated,
)
from yte_check.compiling.making import CompiledNode, Making
from yte_check.compiling.refusals import NotCompiled
from yte_check.compiling.rules.leaf import Compiled, compile_leaf
from yte_check.compiling.worth import NO_WORTH, Worth
from yte_check.documents.plain_names import plain
from yte_check.documents.record import record, replaced
from yte_check.standard.knockout import Knockout
from yte_check.standard.model import Combine, Criterion, Indicator
from yte_check.standard.rules import AnyRule, Parts


@record
class IndicatorNode:
    """``knockout`` is -1 where it fails the set in every completion, 1 where in none."""

    indicator: Indicator
    worth: Worth
    given: Expr
    knockout: Expr


@record
class SectionNode:
    criterion: Criterion
    worth: Worth
    indicators: tuple[IndicatorNode, ...]
    """All that are in it, also those of its sections."""
    sections: tuple["SectionNode", ...] = ()

    def all_sections(self) -> Iterator["SectionNode"]:
        yield self
        for section in self.sections:
            yield from section.all_sections()


def section_node(making: Making, criterion: Criterion) -> SectionNode:
    """A criterion or section, with everything in it."""
    sections = tuple(section_node(making, each) for each in criterion.criteria)
    own = tuple(indicator_node(making, each) for each in criterion.indicators)
    indicators = own or tuple(each for section in sections for each in section.indicators)
    making.builder.begin()
    worth = combined(making, criterion.combine, criterion.points, sections, own, str(criterion.number))
    node = SectionNode(criterion, worth, indicators, sections)
    if criterion.may_not_apply:
        out = is_true(ColumnOf(section_column(criterion.number)))
        perhaps = all_of(negated(out), *(negated(each.given) for each in indicators))
        node = _left_out(making, node, out, perhaps)
    return replaced(node, worth=making.named_worth(f"c{_plain(criterion.number)}__", node.worth))


def _left_out(making: Making, node: SectionNode, out: Expr, perhaps: Expr) -> SectionNode:
    """A section, with all that is in it, that does not apply where it is said so, or only perhaps."""

    def applied(worth: Worth) -> Worth:
        return making.worths.unless(out, making.worths.perhaps_left_out(perhaps, worth))

    def knockout(state: Expr) -> Expr:
        return chosen(out, 1, chosen(perhaps, greatest(state, 0), state))

    indicators = tuple(
        replaced(each, worth=applied(each.worth), knockout=knockout(each.knockout)) for each in node.indicators
    )
    sections = tuple(_left_out(making, each, out, perhaps) for each in node.sections)
    return SectionNode(node.criterion, applied(node.worth), indicators, sections)


def combined(
    making: Making,
    combine: Combine,
    points: Decimal,
    sections: Sequence[SectionNode],
    own: Sequence[IndicatorNode],
    where: str,
) -> Worth:
    """The worth of a whole from its sections, or from its own indicators."""
    if combine == "sum":
        return making.worths.total(each.worth for each in (sections or own))
    if combine == "mean_of_indicators":
        return _mean(making, list(_pooled(sections, own, Fraction(1))), points, where)
    weighted = [(each.worth, Fraction(each.criterion.weight)) for each in sections]
    return _mean(making, weighted or [(each.worth, Fraction(each.indicator.weight)) for each in own], points, where)


def _pooled(
    sections: Sequence[SectionNode], own: Sequence[IndicatorNode], weight: Fraction
) -> Iterator[tuple[Worth, Fraction]]:
    """Every indicator, with the weights on the way to it multiplied."""
    yield from ((each.worth, weight * Fraction(each.indicator.weight)) for each in own)
    for section in sections:
        inner = () if section.sections else section.indicators
        yield from _pooled(section.sections, inner, weight * Fraction(section.criterion.weight))


def _mean(making: Making, parts: Sequence[tuple[Worth, Fraction]], points: Decimal, where: str) -> Worth:
    """The points times the mean of the shares: known maxima and weights make it a sum of multiples.

    What may not apply changes the weights from row to row, and so do points that differ from place to place.
    """
    on = making.on
    counting = []
    for worth, weight in parts:
        most = worth.max.known
        if most is None or worth.open:
            raise NotCompiled("compiling_mean_open", number=where)
        if most and weight:
            counting.append((worth, most, weight))
    if not counting:
        return NO_WORTH
    share = Fraction(points) / sum(weight for _, _, weight in counting)
    low = on.sum(on.scaled(worth.low, share * weight / most) for worth, most, weight in counting)
    high = on.sum(on.scaled(worth.high, share * weight / most) for worth, most, weight in counting)
    return Worth(low, high, amount(points))


def indicator_node(making: Making, indicator: Indicator) -> IndicatorNode:
    """An indicator; one that is remembered from another program is taken as it was."""
    memory = making.memory
    if memory is not None and id(indicator) in memory:
        _, made, values = memory[id(indicator)]
        assert isinstance(made, IndicatorNode)
        making.builder.take(values)
        return made
    mark = making.builder.begin()
    found = _indicator_node(making, indicator)
    if memory is not None:
        memory[id(indicator)] = indicator, found, making.builder.since(mark)
    return found


def _indicator_node(making: Making, indicator: Indicator) -> IndicatorNode:
    node = CompiledNode(indicator.number)
    compiled = _scored(making, indicator.scoring, node)
    if indicator.may_not_apply:
        compiled = _left_out_where_said(making, compiled, node)
    worth = compiled.worth
    if indicator.bonus:
        worth = making.worths.on_top(worth)
    worth = making.named_worth(f"i{_plain(indicator.number)}__", worth)
    state = chosen(compiled.fails, -1, chosen(compiled.may_fail, 0, 1))
    if indicator.knockout is not None:
        state = least(state, _struck(making, indicator.knockout, worth))
    return IndicatorNode(indicator, worth, compiled.given, making.builder.named(node.name("knockout"), state))


def _scored(making: Making, rule: AnyRule, node: CompiledNode) -> Compiled:
    return _parts(making, rule, node) if isinstance(rule, Parts) else compile_leaf(making, rule, node)


def _parts(making: Making, rule: Parts, node: CompiledNode) -> Compiled:
    parts = [_part(making, rule, name, node.part(name)) for name in rule.parts]
    return Compiled(
        making.worths.total(part.worth for part in parts),
        any_of(*(part.given for part in parts)),
        any_of(*(part.fails for part in parts)),
        any_of(*(part.may_fail for part in parts)),
    )


def _part(making: Making, rule: Parts, name: str, node: CompiledNode) -> Compiled:
    found = _scored(making, rule.parts[name], node)
    if name in rule.may_not_apply:
        found = _left_out_where_said(making, found, node)
    worth = making.named_worth(node.name(""), found.worth)
    fails, may_fail = found.fails, found.may_fail
    knockout = (rule.knockouts or {}).get(name)
    if knockout is not None:
        possible, certain = _strikes(making, knockout, worth)
        fails, may_fail = any_of(fails, all_of(possible, certain)), any_of(may_fail, possible)
    return Compiled(worth, found.given, fails, may_fail)


def _left_out_where_said(making: Making, found: Compiled, node: CompiledNode) -> Compiled:
    """What a station may say does not apply: it counts neither way where it says so, perhaps where it says nothing."""
    said = is_true(node.column(NOT_APPLICABLE))
    worth = making.worths.unless(said, making.worths.perhaps_left_out(negated(found.given), found.worth))
    fails = all_of(negated(said), found.given, found.fails)
    return Compiled(worth, any_of(said, found.given), fails, all_of(negated(said), any_of(found.fails, found.may_fail)))


def _struck(making: Making, knockout: Knockout, worth: Worth) -> Expr:
    possible, certain = _strikes(making, knockout, worth)
    return chosen(possible, chosen(certain, -1, 0), 1)


def _strikes(making: Making, knockout: Knockout, worth: Worth) -> tuple[Expr, Expr]:
    """Whether some completion is struck, and whether every one is; one in which nothing applies is not."""
    worths = making.worths
    possible = all_of(making.on.is_positive(worth.max), _is_struck(making, knockout, worths.fewest(worth)))
    certain = all_of(worths.surely_applies(worth), _is_struck(making, knockout, worth.high))
    return possible, certain


def _is_struck(making: Making, knockout: Knockout, points: PointsAmount) -> Expr:
    if knockout.below is None:
        return compared("=", points.steps, 0)
    return making.on.below(points, amount(knockout.below))


def _plain(number: int) -> str:
    return plain(str(number))
