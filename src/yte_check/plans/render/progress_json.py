"""Progress against a plan as JSON. Keys are stable: they may be added to."""

from collections.abc import Iterable
from fractions import Fraction
from typing import Any

from yte_check.documents.diagnostics import Diagnostic
from yte_check.documents.language import Lang
from yte_check.plans.progress import Progress, TargetProgress
from yte_check.plans.render.plan_json import task_json
from yte_check.plans.render.words import distance_words, task_words, trend_words
from yte_check.plans.schedule import TaskProgress
from yte_check.plans.values import MeasuredValue
from yte_check.render.diagnostics import diagnostic_json, plain_json
from yte_check.render.tool import TOOL


def progress_json(progress: Progress, lang: Lang, diagnostics: Iterable[Diagnostic]) -> dict[str, Any]:
    return {
        "tool": TOOL,
        **plan_progress_json(progress, lang),
        "diagnostics": [diagnostic_json(each, lang) for each in diagnostics],
    }


def plan_progress_json(progress: Progress, lang: Lang) -> dict[str, Any]:
    stations = progress.stations
    return {
        "plan": {"id": progress.plan.id, "title": progress.plan.title, "number": progress.plan.document.number},
        "year": progress.year,
        "as_of": progress.as_of.isoformat(),
        "stations": {
            "assessed": len(stations.noted),
            "missing": stations.missing,
            "verified": sum(noted.verified for noted in stations.noted),
            "several": list(stations.several),
            "passed_over": stations.passed_over,
        },
        "area": {"outside": list(stations.outside), "left_out": stations.left_out},
        "summary": dict(progress.counts()),
        "targets": [_target(each, lang) for each in progress.targets],
        "tasks": [_task(each, lang) for each in progress.tasks],
    }


def _target(each: TargetProgress, lang: Lang) -> dict[str, Any]:
    wanted = each.requirement
    return {
        "id": each.target.id,
        "title": each.target.title,
        "unit": each.target.unit,
        "state": each.state,
        "value": None if each.value is None else _value(each.value),
        "target": {
            "year": wanted.year,
            "op": wanted.level.op,
            "value": plain_json(wanted.level.value),
            "to": plain_json(wanted.level.to),
            "due": wanted.due,
        },
        "path": None
        if wanted.since is None or wanted.expected is None
        else {"from": wanted.since[0], "start": _number(wanted.since[1]), "expected": _number(wanted.expected)},
        "distance": None
        if each.distance is None
        else {
            "amount": _number(each.distance.amount),
            "noun": each.distance.noun,
            "counted": each.distance.counted,
            "message": distance_words(each, lang),
        },
        "trend": None
        if each.trend is None
        else {
            "value": plain_json(each.trend.value),
            "year": each.trend.year,
            "change": _number(each.trend.change),
            "low": _number(each.trend.low),
            "high": _number(each.trend.high),
            "message": trend_words(each, lang),
        },
        "reported": None
        if each.figure is None
        else {
            "source": each.figure.source,
            "date": each.figure.date.isoformat() if each.figure.date is not None else None,
        },
    }


def _value(value: MeasuredValue) -> dict[str, Any]:
    return {
        "known": _number(value.known),
        "low": _number(value.low),
        "high": _number(value.high),
        "numerator": plain_json(value.numerator),
        "denominator": plain_json(value.denominator),
        "source": value.source,
        "stations": {"answered": value.answered, "expected": value.expected} if value.source == "stations" else None,
    }


def _task(each: TaskProgress, lang: Lang) -> dict[str, Any]:
    done = each.completion
    return {
        **task_json(each.task),
        "state": each.state,
        "by_document": each.by_document,
        "done": None
        if done is None
        else {"date": done.date.isoformat(), "document": done.document, "late_days": each.late_days},
        "days_left": each.days_left,
        "missed": list(each.missed),
        "message": task_words(each, lang),
    }


def _number(value: Fraction | None) -> int | float | None:
    """For output alone, after all comparing."""
    if value is None:
        return None
    return int(value) if value.denominator == 1 else float(value)
