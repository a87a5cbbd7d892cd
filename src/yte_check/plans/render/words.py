"""The figures of plans in words: “trên 90%”, “18/20 = 90%”, “còn 3 xã”."""

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction

from yte_check.documents.language import Lang, say, show_ratio, with_unit
from yte_check.plans.levels import TargetLevel
from yte_check.plans.measure import CONDITIONS, Measure, Reported, ShareMet, ShareWhere
from yte_check.plans.model import PlanText, Target, YearTarget
from yte_check.plans.progress import TargetProgress
from yte_check.plans.schedule import TaskProgress
from yte_check.plans.values import PERCENT, MeasuredValue
from yte_check.render.levels import named_level
from yte_check.standard.rules import AnyRule
from yte_check.standard.rules.leaves import items_of, part_of
from yte_check.standard.score import ZERO
from yte_check.standard.standard import Standard

_FEW = 60


def document_words(plan: PlanText, lang: Lang) -> str:
    """Number, day and issuer of a plan."""
    document = plan.document
    issued = document.issued.first if document.issued.is_day else str(document.issued)
    return say("plan_document", lang, number=number_words(plan), issuer=document.issuer, issued=issued)


def number_words(plan: PlanText) -> str:
    """“271/KH-UBND”; “…/KH-UBND” where the copy leaves the number open."""
    number = plan.document.number
    return f"…{number}" if number.startswith("/") else number


def show_exact(value: Fraction, thresholds: Iterable[Decimal], lang: Lang) -> str:
    """An exact value that is never shown as a threshold which it misses."""
    return show_ratio(Decimal(value.numerator), Decimal(value.denominator), thresholds, lang)


def level_words(level: TargetLevel | YearTarget, unit: str, lang: Lang) -> str:
    if level.op == "at_least" and unit == "%" and level.value == PERCENT:
        return say("level_all", lang)
    words = say(f"level_{level.op}", lang, value=level.value, to=level.to, unit=unit)
    return words if level.since is None else say("level_since", lang, level=words, year=str(level.since))


def measure_words(measure: Measure, lang: Lang, standard: Standard | None = None) -> str:
    """How the value of a target comes about; without a standard by the keys, for only it knows what they are called."""
    if isinstance(measure, ShareMet) and measure.level is not None:
        return say("measure_share_level", lang, level=_level_named(measure.level, lang, standard))
    if isinstance(measure, ShareMet | Reported):
        return say(f"measure_{measure.type}", lang)
    indicator = standard.indicators.get(measure.indicator) if standard is not None else None
    rule: AnyRule | None = indicator.scoring if indicator is not None else None
    part = measure.part
    of = part_of(rule, part) if rule is not None and part is not None else None
    if of is not None:
        rule, part = of, of.label()  # none of a checklist, whose item says enough
    where = {"indicator": measure.indicator, "part": part}
    if isinstance(measure, ShareWhere):
        name, value = next((name, found) for name in CONDITIONS if (found := getattr(measure, name)) is not None)
        condition = say(f"condition_{name}", lang, value=_called(value, rule))
        return say("measure_share_where", lang, **where, condition=condition)
    return say(f"measure_{measure.type}", lang, **where)


def _level_named(level: str, lang: Lang, standard: Standard | None) -> str:
    result = standard.text.result if standard is not None else None
    titles = {each.id: each.title for each in result.levels} if result is not None else {}
    return named_level(titles.get(level, level), lang)


def _called(value: object, rule: AnyRule | None) -> object:
    """The options of a choice, or the item of a checklist, by their names."""
    asked = tuple(rule.questions()) if rule is not None else ()
    if isinstance(value, tuple):
        options = {key: label for question in asked for key, label in (question.options or {}).items()}
        return tuple(f"“{options[key]}”" if key in options else key for key in value)
    return items_of(rule).get(str(value), value) if rule is not None else value


def standing_words(target: Target, lang: Lang, counted: bool = True) -> list[str]:
    """What keeps the figures of a target from being taken for more than they are.

    Only what is ``counted`` from stations, and not typed in, may mean something else than the target.
    """
    differs = [say("target_differs", lang, differs=target.differs)] if counted and target.differs is not None else []
    graded = target.grade is not None and target.grade != "verified"
    return [*differs, say(f"target_{target.grade}", lang)] if graded else differs


def state_words(each: TargetProgress, lang: Lang) -> str:
    if each.state == "behind":
        return say("state_behind_due" if each.requirement.due else "state_behind_path", lang)
    return say(f"state_{each.state}", lang)


def year_words(year: YearTarget, target: Target, lang: Lang) -> str:
    """What a plan asks for in a year: “năm 2025: trên 90%”."""
    what = level_words(year, target.unit, lang)
    return say("plan_year_onward" if year.onward else "plan_year", lang, year=str(year.year), level=what)


def value_words(each: TargetProgress, lang: Lang) -> str:
    """The value with its counts, and the ends between which it lies where it is not sure."""
    value, unit = each.value, each.target.unit
    if value is None:
        return say("progress_no_data", lang)
    bounds = [each.requirement.level.value]
    if value.low is not None and value.high is not None and value.low != value.high:
        low, high = (show_exact(end, bounds, lang) for end in (value.low, value.high))
        return say("progress_between", lang, low=low, high=high, unit=unit, of=_coverage(value, lang))
    if value.low is not None and value.high is None:
        low = show_exact(value.low, bounds, lang)
        return say("progress_from", lang, low=low, unit=unit, of=_coverage(value, lang))
    assert value.known is not None
    shown = show_exact(value.known, bounds, lang)
    if value.low is None:
        return say(
            "progress_known_part", lang, numerator=value.numerator, denominator=value.denominator, value=shown,
            unit=unit, of=_coverage(value, lang),
        )  # fmt: skip
    if (since := each.requirement.level.since) is not None:
        return say("progress_change", lang, value=_signed(value.known, lang), unit=unit, year=str(since))
    if value.numerator is None:
        return say("progress_figure", lang, value=shown, unit=unit)
    return say(
        "progress_ratio", lang, numerator=value.numerator, denominator=value.denominator, value=shown, unit=unit
    )  # fmt: skip


def _coverage(value: MeasuredValue, lang: Lang) -> str:
    return say("progress_coverage", lang, answered=value.answered, expected=value.expected)


def wanted_words(each: TargetProgress, lang: Lang) -> str:
    wanted = each.requirement
    return say(
        "progress_wanted", lang, year=str(wanted.year), level=level_words(wanted.level, each.target.unit, lang),
        kept=_is_kept(each) or None,
    )  # fmt: skip


def _is_kept(each: TargetProgress) -> str:
    """The plan's own words where it says “Duy trì”, if they are few."""
    years = {year.year: year for year in each.target.years}
    year = years.get(each.requirement.year)
    text = year.text if year is not None and year.op == "maintain" else None
    return text if text is not None and len(text) <= _FEW else ""


def path_words(each: TargetProgress, lang: Lang, year: int) -> str | None:
    """The straight line between two levels and what it asks for in a year."""
    wanted = each.requirement
    if wanted.expected is None or wanted.since is None or each.value is None:
        return None
    first, start = wanted.since
    if start == wanted.level.value:
        return None
    return say(
        "progress_path", lang, first=str(first), start=show_exact(start, (), lang), last=str(wanted.year),
        end=wanted.level.value, year=str(year), expected=show_exact(wanted.expected, (), lang), unit=each.target.unit,
    )  # fmt: skip


def distance_words(each: TargetProgress, lang: Lang) -> str | None:
    distance = each.distance
    if distance is None:
        return None
    if not distance.amount:  # a figure that is typed in, right on a level that has to be passed
        return say("distance_exactly", lang)
    code = f"distance_{distance.noun}_down" if each.requirement.level.downwards else f"distance_{distance.noun}"
    amount = show_exact(distance.amount, (ZERO,), lang)
    counted = distance.counted if distance.counted is not None else say("distance_people", lang)
    return say(
        code, lang, amount=amount, counted=counted or say("distance_cases", lang), unit=_apart(each.target.unit, lang),
        open=_unclear(each.value) or None,
    )  # fmt: skip


def _unclear(value: MeasuredValue | None) -> int:
    """How many of the stations that a share counts may still turn out either way."""
    return value.expected - value.answered if value is not None and value.source == "stations" else 0


def trend_words(each: TargetProgress, lang: Lang) -> str | None:
    trend = each.trend
    if trend is None:
        return None
    start = {"value": trend.value, "unit": each.target.unit, "year": None if trend.year is None else str(trend.year)}
    if trend.low is not None and trend.high is not None and trend.low != trend.high:
        ends = {"low": _signed(trend.low, lang), "high": _signed(trend.high, lang)}
        return say("trend_between", lang, **start, **ends, apart=_apart(each.target.unit, lang))
    if trend.low is not None and trend.high is None:
        return say("trend_from", lang, **start, low=_signed(trend.low, lang), apart=_apart(each.target.unit, lang))
    code = "trend_same" if not trend.change else "trend_up" if trend.change > 0 else "trend_down"
    partly = say("trend_partly", lang) if trend.low is None else None
    change = with_unit(show_exact(abs(trend.change), (ZERO,), lang), _apart(each.target.unit, lang))
    return say(code, lang, **start, change=change, partly=partly)


def _apart(unit: str, lang: Lang) -> str:
    """The unit in which two values lie apart: of percentages percentage points."""
    return say("percentage_points", lang) if unit == "%" else unit


def _signed(change: Fraction, lang: Lang) -> str:
    sign = "-" if change < 0 else "+" if change else ""
    return sign + show_exact(abs(change), (ZERO,), lang)


def source_words(each: TargetProgress, lang: Lang) -> str | None:
    """Where a figure that was typed in comes from."""
    figure = each.figure
    if figure is None:
        return None
    return say("progress_reported", lang, source=figure.source, date=figure.date)


def task_words(each: TaskProgress, lang: Lang) -> str:
    """Where a task stands: “đã làm ngày …, văn bản …”, “quá hạn 12 ngày”."""
    if each.missed:
        return say("task_missed", lang, years=tuple(map(str, each.missed)))
    if each.state == "done":
        done = each.completion
        if done is None:
            return say("task_done_by_document", lang)
        return say("task_done", lang, date=done.date, document=done.document, late=each.late_days or None)
    return say(f"task_{each.state}", lang, days=abs(each.days_left) if each.days_left is not None else None)
