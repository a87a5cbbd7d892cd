"""From a standard in force to a program: every indicator, the sums above them, what is asked, the verdict."""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from math import lcm
from typing import Any

from yte_check.compiling.amounts import Arithmetic, PointsAmount
from yte_check.compiling.conditions import holds, level_ends, recognised
from yte_check.compiling.making import Making, Memory
from yte_check.compiling.nodes import SectionNode, combined, section_node
from yte_check.compiling.program import Output, Program
from yte_check.compiling.worth import Worth
from yte_check.documents.plain_names import plain
from yte_check.documents.record import record
from yte_check.standard.model import StandardText

VERDICT, BEST_LEVEL, WORST_LEVEL = "verdict", "best_level", "worst_level"


@record
class Units:
    """In what points are given: each output of several programs that are laid beside each other in the same."""

    base: Fraction


def units_of(texts: Iterable[StandardText]) -> Units:
    """The unit in which the points of all rules of some texts are whole."""
    return Units(Fraction(1, lcm(*(Fraction(each).denominator for text in texts for each in _points(text)), 1)))


def _points(text: StandardText) -> Iterator[Decimal]:
    for section in text.sections():
        yield section.points
    for indicator in text.indicators():
        yield indicator.points
        yield from _numbers(indicator.scoring)


def _numbers(value: Any) -> Iterator[Decimal]:
    """The points that stand in a rule."""
    if hasattr(value, "__dataclass_fields__"):
        for name in value.__dataclass_fields__:
            each = getattr(value, name)
            if name in ("points", "points_each") and each is not None and not isinstance(each, bool):
                yield each
            elif name in ("points_by", "points_each_by"):
                yield from _leaves(each)
            else:
                yield from _numbers(each)
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from _numbers(inner)
    elif isinstance(value, tuple):
        for inner in value:
            yield from _numbers(inner)


def _leaves(table: Any) -> Iterator[Decimal]:
    """Every number of a table by place."""
    if isinstance(table, Mapping):
        for inner in table.values():
            yield from _leaves(inner)
    elif hasattr(table, "__dataclass_fields__"):
        for name in ("zone", "region", "rows"):
            yield from _leaves(getattr(table, name))
    elif table is not None:
        yield table


def compiled(text: StandardText, units: Units, memory: Memory | None = None) -> Program:
    """The program of a text. Raises NotCompiled for what no program can say."""
    return program_of(Making(Arithmetic(units.base), memory=memory), text)


def program_of(making: Making, text: StandardText) -> Program:
    """The program of a text as it is made. Raises NotCompiled."""
    criteria = tuple(section_node(making, each) for each in text.criteria)
    whole = combined(making, text.combine, text.points, criteria, (), "")
    if text.takes_off:
        whole = making.worths.within_scale(whole)
    whole = making.named_worth("whole_", whole)
    outputs = [_output(making, f"{end}", each) for end, each in _ends(whole)]
    for criterion in criteria:
        outputs += _of_section(making, criterion)
    making.builder.output(VERDICT, _verdict(making, text, whole, criteria))
    outputs.append(Output(VERDICT))
    if text.result is not None:
        outputs += [Output(BEST_LEVEL), Output(WORST_LEVEL)]
    return making.builder.program(outputs)


def _verdict(making: Making, text: StandardText, whole: Worth, criteria: tuple[SectionNode, ...]) -> Any:
    if text.result is None:
        return holds(making, "asked_", text.asked, whole, criteria)
    states = [holds(making, f"level{at}_", asked, whole, criteria) for at, asked in enumerate(text.result.asked)]
    best, worst = level_ends(text.result, states)
    making.builder.output(BEST_LEVEL, best)
    making.builder.output(WORST_LEVEL, worst)
    return recognised(text.result, best, worst)


def _of_section(making: Making, section: SectionNode) -> Iterator[Output]:
    """The ends of a criterion and of each indicator in it, in the order of the text."""
    for end, each in _ends(section.worth):
        yield _output(making, f"c{plain(str(section.criterion.number))}_{end}", each)
    for indicator in section.indicators:
        for end, each in _ends(indicator.worth):
            yield _output(making, f"i{plain(str(indicator.indicator.number))}_{end}", each)


def _ends(worth: Worth) -> Iterator[tuple[str, PointsAmount]]:
    yield from (("low", worth.low), ("high", worth.high), ("max", worth.max))


def _output(making: Making, name: str, each: PointsAmount) -> Output:
    making.builder.output(name, each.steps)
    return Output(name, each.unit, tuple(figure.name for figure in each.over))


def places_asked(text: StandardText) -> tuple[str, ...]:
    """What of a place some table of a rule goes by, in a fixed order."""
    asked = {name for indicator in text.indicators() for _, table in indicator.scoring.tables() for name in table.by}
    return tuple(name for name in text.place_keys if name in asked)
