"""A measure a little otherwise: what is counted of the stations, and which of their answers count."""

from collections.abc import Iterator, Mapping
from itertools import chain

from yte_check.criteria.testing.beside.steps import beside
from yte_check.crosschecks.bounds import last_digit
from yte_check.documents.diagnostics import Problems
from yte_check.documents.record import record, replaced
from yte_check.documents.scalars import parse_yes_no
from yte_check.plans.measure import Mean, Measure, RatioOfSums, Reported, ShareMet, ShareWhere
from yte_check.plans.model import PlanText, Target
from yte_check.plans.proofs import check_plan
from yte_check.standard.rules import AnyRule
from yte_check.standard.rules.leaves import items_of, leaves, named, part_of
from yte_check.standard.standard import Standard

_OPERATORS = ("at_least", "above", "at_most", "below")
_YES_NO: Mapping[str, object] = {"có": True, "không": False}


@record
class MeasureVariant:
    """``field`` of the measure is ``value`` instead."""

    field: str
    value: object
    target: Target


def measure_variants(plan: PlanText, target: Target, standard: Standard) -> Iterator[MeasureVariant]:
    """Every other indicator, part, item, answer, comparison and figure with which the target could be measured."""
    for field, value, measure in _others(target.measure, standard):
        other = replaced(target, measure=measure, indicator=None, same_as=None)
        if _can_be(replaced(plan, targets=(other,), tasks=(), provisions=()), standard):
            yield MeasureVariant(field, value, other)


def _can_be(plan: PlanText, standard: Standard) -> bool:
    problems = Problems()
    check_plan(plan, standard, problems)
    return not problems.fatal


def _others(measure: Measure, standard: Standard) -> Iterator[tuple[str, object, Measure]]:
    if isinstance(measure, Reported):
        return
    yield "type", "reported", Reported(type="reported")
    if isinstance(measure, ShareMet):
        result = standard.text.result
        levels = (level.id for level in result.levels) if result is not None else ()
        yield from (("level", level, replaced(measure, level=level)) for level in levels if level != measure.level)
        return
    yield from _elsewhere(measure, standard)
    if isinstance(measure, ShareWhere):
        rule = part_of(standard.indicators[measure.indicator].scoring, measure.part)
        assert rule is not None, "a plan whose parts are not there is not measured"
        yield from chain(_other_items(measure, rule), _other_answers(measure, rule), _other_bounds(measure))


def _elsewhere(measure: ShareWhere | RatioOfSums | Mean, standard: Standard) -> Iterator[tuple[str, object, Measure]]:
    for number, indicator in standard.indicators.items():
        for steps, _ in leaves(indicator.scoring):
            part = named(steps) or None
            if (number, part) != (measure.indicator, measure.part):
                field = "part" if number == measure.indicator else "indicator"
                name = f"{number}.{part}" if part is not None else str(number)
                yield field, name, replaced(measure, indicator=number, part=part)


def _other_items(measure: ShareWhere, rule: AnyRule) -> Iterator[tuple[str, object, Measure]]:
    if measure.item is not None:
        yield from (("item", key, replaced(measure, item=key)) for key in items_of(rule) if key != measure.item)


def _other_answers(measure: ShareWhere, rule: AnyRule) -> Iterator[tuple[str, object, Measure]]:
    """One answer more, one less, and all that do not count."""
    if measure.answers is None:
        return
    asked = next(question for question in rule.questions() if not question.path)
    every = tuple(asked.options or _YES_NO)
    now = {key for each in measure.answers for key in every if key == each or (not asked.options and _same(key, each))}
    for chosen in (*(now ^ {key} for key in every), set(every) - now):
        if chosen:
            answers = tuple(key for key in every if key in chosen)
            yield "answers", answers, replaced(measure, answers=answers)


def _same(key: str, answer: str) -> bool:
    return _YES_NO[key] == parse_yes_no(answer)


def _other_bounds(measure: ShareWhere) -> Iterator[tuple[str, object, Measure]]:
    for name in ("points", *_OPERATORS):
        bound = getattr(measure, name)
        if bound is None:
            continue
        yield from ((name, other, replaced(measure, **{name: other})) for other in beside(bound, last_digit(bound)))
        if name in _OPERATORS:
            others = (other for other in _OPERATORS if other != name)
            yield from ((other, bound, replaced(measure, **{name: None, other: bound})) for other in others)
