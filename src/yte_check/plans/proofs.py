"""What must hold of a plan file before anything is measured with it.

Whether the plan *itself* makes sense (a target below its baseline, say) is another matter: its words stand, and
``plans.doubts`` points at them.
"""

from collections import Counter
from collections.abc import Iterable
from decimal import Decimal
from itertools import pairwise
from typing import assert_never

from yte_check.documents.diagnostics import Path, Problems
from yte_check.documents.scalars import Refusal, parse_yes_no
from yte_check.plans.apart import CODES as APART
from yte_check.plans.apart import check_targets_apart
from yte_check.plans.area_proofs import CODES as AREA
from yte_check.plans.area_proofs import check_area
from yte_check.plans.measure import Mean, RatioOfSums, Reported, ShareMet, ShareWhere
from yte_check.plans.model import Due, PlanText, Target
from yte_check.plans.possible import CODES as POSSIBLE
from yte_check.plans.possible import check_condition_open, check_targets_open
from yte_check.plans.wording import CODES as WORDING
from yte_check.plans.wording import check_provision_words, check_target_words
from yte_check.standard.rules import AnyRule, NumberRule, Rate
from yte_check.standard.rules.leaves import items_of, measuring, named_parts, part_of
from yte_check.standard.rules.questions import Question
from yte_check.standard.score import ZERO
from yte_check.standard.standard import Standard
from yte_check.standard.units import is_percent, multiplier, sign_of

CODES = (
    "target_twice", "task_twice", "same_as_unknown", "year_not_after", "target_impossible", "range_reversed",
    "maintain_nothing", "due_reversed", "measure_not_percent", "measure_no_indicator", "measure_no_part",
    "measure_not_rate", "measure_not_number", "measure_points", "measure_answer", "measure_item",
    "measure_not_comparable", "measure_other_indicator", "measure_not_per", "measure_level", "target_unit",
    "since_not_before", "since_not_reported",
    *APART, *AREA, *POSSIBLE, *WORDING,
)  # fmt: skip
_ALL = Decimal(100)


def check_plan(plan: PlanText, standard: Standard, problems: Problems) -> None:
    """The targets with their years and values, the deadlines, and that every measure can be computed."""
    if plan.area is not None:
        check_area(plan.area, problems)
    _check_ids((target.id for target in plan.targets), "targets", "target_twice", problems)
    _check_ids((task.id for task in plan.tasks), "tasks", "task_twice", problems)
    for at, target in enumerate(plan.targets):
        path: Path = ("targets", at)
        _check_same(target.same_as, plan, path, problems, own=target.id)
        _check_unit(target.unit, path, problems)
        _check_years(target, (*path, "years"), problems)
        check_targets_open(target, path, problems)
        check_target_words(target, path, problems)
        _check_measure(target, standard, (*path, "measure"), problems)
    check_targets_apart(plan, problems)
    for at, task in enumerate(plan.tasks):
        _check_due(task.due, ("tasks", at, "due"), problems)
    for at, provision in enumerate(plan.provisions):
        _check_same(provision.same_as, plan, ("provisions", at), problems)
        _check_due(provision.due, ("provisions", at, "due"), problems)
        _check_unit(provision.unit, ("provisions", at), problems)
        check_provision_words(provision, ("provisions", at), problems)


def _check_ids(ids: Iterable[str], key: str, code: str, problems: Problems) -> None:
    every = list(ids)
    times = Counter(every)
    for at, each in enumerate(every):
        if times[each] > 1:
            problems.error(code, (key, at, "id"), id=each)


def _check_same(same_as: str | None, plan: PlanText, path: Path, problems: Problems, own: str | None = None) -> None:
    if same_as is not None and (same_as == own or plan.target(same_as) is None):
        problems.error("same_as_unknown", (*path, "same_as"), id=same_as)


def _check_years(target: Target, path: Path, problems: Problems) -> None:
    for at, (before, year) in enumerate(pairwise(target.years), start=1):
        if year.year <= before.year:
            problems.error("year_not_after", (*path, at, "year"), year=str(year.year), before=str(before.year))
    for at, year in enumerate(target.years):
        for name in ("value", "to"):
            value: Decimal | None = getattr(year, name)
            if value is not None and (value < ZERO or (is_percent(target.unit) and value > _ALL)):
                problems.error("target_impossible", (*path, at, name), value=value, unit=target.unit)
        if year.value is not None and year.to is not None and year.to <= year.value:
            problems.error("range_reversed", (*path, at, "to"), low=year.value, high=year.to)
        if year.since is not None and year.since >= year.year:
            problems.error("since_not_before", (*path, at, "since"), year=str(year.year), since=str(year.since))
        if year.since is not None and not isinstance(target.measure, Reported):
            problems.error("since_not_reported", (*path, at, "since"), since=str(year.since))
        if year.op == "maintain" and year.value is None and at == 0 and target.baseline is None:
            problems.error("maintain_nothing", (*path, at, "op"), year=str(year.year))


def _check_due(due: Due | None, path: Path, problems: Problems) -> None:
    if due is not None and due.start is not None and due.end is not None and due.end.last < due.start.first:
        problems.error("due_reversed", (*path, "end"), start=due.start, end=due.end)


def _check_unit(unit: str | None, path: Path, problems: Problems) -> None:
    """A percentage is told by its sign, so any other spelling of it would be taken for another unit."""
    sign = sign_of(unit) if unit is not None else None
    if sign is not None and sign != unit:
        problems.error("target_unit", (*path, "unit"), unit=unit, sign=sign)


def _check_measure(target: Target, standard: Standard, path: Path, problems: Problems) -> None:
    measure, unit = target.measure, target.unit
    if isinstance(measure, ShareMet | ShareWhere) and not is_percent(unit):
        problems.error("measure_not_percent", path, unit=unit)
    match measure:
        case ShareMet():
            _check_level(measure, standard, path, problems)
        case Reported():
            return
        case ShareWhere() | RatioOfSums() | Mean():
            rule = _rule(measure, standard, path, problems)
            _check_indicator(target, measure.indicator, path, problems)
            if rule is not None:
                _check_asked(measure, rule, unit, path, problems)
        case _:
            assert_never(measure)


def _check_level(measure: ShareMet, standard: Standard, path: Path, problems: Problems) -> None:
    result = standard.text.result
    known = tuple(level.id for level in result.levels) if result is not None else ()
    if measure.level is not None and measure.level not in known:
        near = problems.nearest(measure.level, known)
        problems.error("measure_level", (*path, "level"), level=measure.level, allowed=known or None, nearest=near)


def _check_indicator(target: Target, measured: int, path: Path, problems: Problems) -> None:
    if target.indicator is not None and target.indicator != measured:
        numbers = {"number": str(measured), "other": str(target.indicator)}
        problems.error("measure_other_indicator", (*path, "indicator"), **numbers)


def _check_asked(
    measure: ShareWhere | RatioOfSums | Mean, rule: AnyRule, unit: str, path: Path, problems: Problems
) -> None:
    """That a measure asks a rule for what its answers can say."""
    match measure:
        case ShareWhere():
            _check_condition(measure, rule, path, problems)
        case RatioOfSums():
            _check_ratio(rule, unit, path, problems)
        case Mean():
            if not isinstance(rule, NumberRule):
                problems.error("measure_not_number", path)
        case _:
            assert_never(measure)


def _check_ratio(rule: AnyRule, unit: str, path: Path, problems: Problems) -> None:
    """That a ratio comes from a rate, and counts per as many as the target does."""
    if not isinstance(rule, Rate):
        problems.error("measure_not_rate", path)
    elif (per := multiplier(unit)) is not None and per != rule.per:
        problems.error("measure_not_per", (*path[:-1], "unit"), unit=unit, per=rule.per)


def _check_condition(measure: ShareWhere, rule: AnyRule, path: Path, problems: Problems) -> None:
    """That the one condition of a share can be asked of a rule."""
    if measure.points is not None:
        if not ZERO < measure.points <= rule.maximum():
            problems.error("measure_points", (*path, "points"), points=measure.points, maximum=rule.maximum())
    elif measure.answers is not None:
        for at, answer in enumerate(measure.answers):
            if not _is_answer(answer, rule):
                allowed = tuple(key for question in _bare(rule) for key in question.options or ())
                problems.error("measure_answer", (*path, "answers", at), answer=answer, allowed=allowed)
    elif measure.item is not None:
        items = tuple(items_of(rule))
        if measure.item not in items:
            problems.error("measure_item", (*path, "item"), item=measure.item, allowed=items)
    elif measuring(rule) is None:
        problems.error("measure_not_comparable", path)
    else:
        check_condition_open(measure, rule, path, problems)


def _bare(rule: AnyRule) -> tuple[Question, ...]:
    """The question whose answer is the one value of a rule, where it asks for one."""
    return tuple(question for question in rule.questions() if not question.path)


def _is_answer(answer: str, rule: AnyRule) -> bool:
    return any(_answers(answer, question) for question in _bare(rule))


def _answers(answer: str, question: Question) -> bool:
    match question.kind:
        case "choice":
            return answer in (question.options or {})
        case "yes_no":
            return _is_yes_or_no(answer)
        case "count" | "measurement":
            return False
        case _:
            assert_never(question.kind)


def _is_yes_or_no(answer: str) -> bool:
    try:
        parse_yes_no(answer)
    except Refusal:
        return False
    return True


def _rule(
    measure: ShareWhere | RatioOfSums | Mean, standard: Standard, path: Path, problems: Problems
) -> AnyRule | None:
    """The rule that a measure looks at; None, with a problem, where the standard has no such rule."""
    indicator = standard.indicators.get(measure.indicator)
    if indicator is None:
        problems.error("measure_no_indicator", (*path, "indicator"), number=str(measure.indicator))
        return None
    rule: AnyRule = indicator.scoring
    part = part_of(rule, measure.part)
    if part is None:
        problems.error("measure_no_part", (*path, "part"), part=measure.part, allowed=tuple(named_parts(rule)))
    return part
