"""Answers that bring a rule to everything that it can decide."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any, assert_never

from yte_check.documents.diagnostics import Problems
from yte_check.standard.place import Place
from yte_check.standard.rules import AnyRule, ChangeRule, Checklist, Choice, NumberRule, Parts, Rate, YesNo
from yte_check.standard.rules.answering import Given
from yte_check.standard.rules.bands import PointScale, thresholds_of
from yte_check.standard.score import Score

Answer = Any
"""An answer as data of a file: figures are text."""
YES, NO = "có", "không"
_TENTH = Decimal("0.1")


def answers_of(rule: AnyRule, place: Place) -> list[Answer]:
    """Answers from the most points to the least: on each threshold, just below it and just above; each option; each
    item there and not."""
    return sorted(_answers(rule, place), key=lambda answer: -points_of(rule, answer, place))


def points_of(rule: AnyRule, answer: Answer, place: Place) -> Decimal:
    """The points of a whole answer; an answer made here is always one that can be read."""
    return score_of(rule, answer, place).low


def score_of(rule: AnyRule, answer: Answer, place: Place) -> Score:
    problems = Problems()
    read: Any = rule.read(Given(answer, (), problems))
    assert not problems, problems
    return rule.score(read, place)


def _answers(rule: AnyRule, place: Place) -> Iterator[Answer]:
    match rule:
        case YesNo():
            yield from (YES, NO)
        case Checklist():
            yield from _of_checklist(rule, rule.banded.at(place) if rule.banded is not None else ())
        case Choice():
            yield from rule.options
        case Rate():
            yield from _of_rate(rule, rule.table.at(place))
        case NumberRule():
            yield from _of_figure(rule, rule.table.at(place))
        case ChangeRule():
            yield from _of_change(rule, rule.table.at(place))
        case Parts():
            yield from _of_parts(rule, place)
        case _:
            assert_never(rule)


def _of_checklist(rule: Checklist, bands: PointScale) -> Iterator[Answer]:
    most = len(rule.items)
    bounds = {int(bound) for bound in _thresholds(bands)} or {most}
    for there in sorted({0, most} | {count for bound in bounds for count in (bound, bound - 1) if 0 <= count <= most}):
        yield {"items": {key: YES if position < there else NO for position, key in enumerate(rule.items)}}


def _of_rate(rule: Rate, bands: PointScale) -> Iterator[Answer]:
    step = min([_TENTH, *(_last_figure(bound) for bound in _thresholds(bands))])
    denominator = rule.per / step
    high = rule.per if rule.is_share else None
    for value in _around(bands, step, high):
        yield {"numerator": _figure(value / step), "denominator": _figure(denominator)}
    if rule.when_absent is not None:
        yield {"numerator": "0", "denominator": "0"}


def _of_figure(rule: NumberRule, bands: PointScale) -> Iterator[Answer]:
    step = Decimal(1) if rule.whole else min([_TENTH, *(_last_figure(bound) for bound in _thresholds(bands))])
    yield from map(_figure, _around(bands, step, Decimal(100) if rule.unit == "%" else None))


def _of_change(rule: ChangeRule, scale: PointScale) -> Iterator[Answer]:
    """Every threshold and a step beside it, from a figure before that is large enough for all of them."""
    bounds = _thresholds(scale)
    step = min([_TENTH, *map(_last_figure, bounds)])
    before = Decimal(1000) if rule.in_percent else max(map(abs, bounds)) + 1
    for change in sorted({value for bound in bounds for value in (bound - step, bound, bound + step)}):
        by = change * before / 100 if rule.in_percent else change
        if before + by >= 0:
            yield {"value": _figure(before + by), "previous": _figure(before)}
    if rule.when_absent is not None:
        yield {"value": "1", "previous": "0"}


def _of_parts(rule: Parts, place: Place) -> Iterator[Answer]:
    """All parts at their best; then each part's answers, the others at their least."""
    answers = {name: answers_of(part, place) for name, part in rule.parts.items()}
    yield {name: found[0] for name, found in answers.items()}
    least = {name: found[-1] for name, found in answers.items()}
    for name, found in answers.items():
        yield from ({**least, name: answer} for answer in found[:-1])
    yield least


def _around(bands: PointScale, step: Decimal, high: Decimal | None) -> Iterable[Decimal]:
    """Every threshold, a step below and above it, and both ends, as far as a value can lie there."""
    bounds = _thresholds(bands)
    values = {value for bound in bounds for value in (bound - step, bound, bound + step)}
    values |= {Decimal(0), high if high is not None else max(bounds) + step}
    return sorted(value for value in values if value >= 0 and (high is None or value <= high))


def _thresholds(bands: PointScale) -> list[Decimal]:
    return list(thresholds_of(bands))


def _last_figure(value: Decimal) -> Decimal:
    """The place of the last figure of a number, 0.01 of 99.95."""
    exponent = value.normalize().as_tuple().exponent
    return Decimal(1).scaleb(min(0, exponent) if isinstance(exponent, int) else 0)


def _figure(value: Decimal) -> str:
    return format(value.normalize(), "f")
