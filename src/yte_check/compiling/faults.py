"""What no row can be scored from: the same faults by the same codes as in a submission."""

from collections.abc import Iterator
from typing import Literal, assert_never

from yte_check.compiling.columns import NOT_APPLICABLE, TableColumn, table_columns
from yte_check.compiling.expressions import ColumnOf, Expr, all_of, any_of, compared, is_null, is_true, negated
from yte_check.compiling.making import CompiledNode
from yte_check.documents.record import record
from yte_check.standard.model import Indicator, StandardText
from yte_check.standard.rules import AnyRule, ChangeRule, Checklist, Choice, NumberRule, Rate, YesNo
from yte_check.standard.rules.leaf import Leaf
from yte_check.standard.rules.leaves import groups, leaves

FaultCode = Literal[
    "missing_key", "number_negative", "number_too_great", "unknown_value", "not_applicable_answered", "previous_zero",
    "denominator_zero", "numerator_exceeds_denominator", "numerator_of_nothing",
]  # fmt: skip


@record
class Fault:
    """``code`` is that of the message that a submission gets; ``column`` is where it stands."""

    code: FaultCode
    column: str
    when: Expr


def faults_of(text: StandardText, figure: int) -> tuple[Fault, ...]:
    """Everything that refuses a row; ``figure`` is the greatest figure that is reckoned with."""
    return tuple(_faults(text, figure))


def _faults(text: StandardText, figure: int) -> Iterator[Fault]:
    for column in table_columns(text):
        yield from _of_column(column, figure)
    for indicator in text.indicators():
        yield from _of_indicator(indicator)


def _of_column(column: TableColumn, figure: int) -> Iterator[Fault]:
    value = ColumnOf(column.name)
    filled = negated(is_null(value))
    if column.name == "year":
        yield Fault("missing_key", column.name, is_null(value))
    if column.kind in ("count", "measurement"):
        yield Fault("number_negative", column.name, all_of(filled, compared("<", value, 0)))
        yield Fault("number_too_great", column.name, all_of(filled, compared(">", value, figure)))
    if column.options is not None:
        keys = [int(key) if column.kind == "whole" else key for key in column.options]
        known = any_of(*(compared("=", value, key) for key in keys))
        if keys or column.name == "region":
            yield Fault("unknown_value", column.name, all_of(filled, negated(known)))


def _of_indicator(indicator: Indicator) -> Iterator[Fault]:
    node, rule = CompiledNode(indicator.number), indicator.scoring
    if indicator.may_not_apply:
        yield _both(node, rule)
    for steps, group in groups(rule):
        yield from (_both(CompiledNode(node.number, (*steps, name)), group.parts[name]) for name in group.may_not_apply)
    for steps, each in leaves(rule):
        yield from _of_rule(CompiledNode(node.number, steps), each)


def _both(node: CompiledNode, rule: AnyRule) -> Fault:
    """What is said not to apply, and answered beside it."""
    said = node.column(NOT_APPLICABLE)
    filled = [negated(is_null(node.column(*map(str, question.path)))) for question in rule.questions()]
    for steps, group in groups(rule):
        filled += [is_true(node.column(*steps, name, NOT_APPLICABLE)) for name in group.may_not_apply]
    return Fault("not_applicable_answered", said.name, all_of(is_true(said), any_of(*filled)))


def _of_rule(node: CompiledNode, rule: Leaf) -> Iterator[Fault]:
    match rule:
        case Rate():
            yield from _of_rate(node, rule)
        case ChangeRule():
            before = node.column("previous")
            if rule.in_percent and rule.when_absent is None:
                yield Fault("previous_zero", before.name, all_of(negated(is_null(before)), compared("=", before, 0)))
        case YesNo() | Checklist() | Choice() | NumberRule():
            pass
        case _:
            assert_never(rule)


def _of_rate(node: CompiledNode, rule: Rate) -> Iterator[Fault]:
    top, bottom = node.column("numerator"), node.column("denominator")
    filled = all_of(negated(is_null(top)), negated(is_null(bottom)))
    nobody = all_of(negated(is_null(bottom)), compared("=", bottom, 0))
    if rule.when_absent is None:
        yield Fault("denominator_zero", bottom.name, nobody)
    if rule.is_share:
        more = all_of(filled, compared(">", top, bottom))
        above = all_of(filled, compared(">", bottom, 0))
        yield Fault("numerator_exceeds_denominator", top.name, all_of(more, above))
        if rule.when_absent is not None:
            yield Fault("numerator_of_nothing", top.name, all_of(more, compared("=", bottom, 0)))
