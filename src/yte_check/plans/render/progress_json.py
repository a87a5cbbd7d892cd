"""Progress against a plan as JSON. Keys are stable: they may be added to."""

from collections.abc import Iterable
from typing import Any

from yte_check.documents.diagnostics import Diagnostic
from yte_check.documents.language import Lang
from yte_check.plans.progress import Progress, TargetProgress
from yte_check.plans.render.plan_json import task_json
from yte_check.plans.render.words import distance_words, task_words, trend_words
from yte_check.plans.schedule import TaskProgress
from yte_check.plans.values import MeasuredValue
from yte_check.render.diagnostics import diagnostic_json
from yte_check.render.json import fields_json, value_json
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
        **fields_json(progress, "year", "as_of"),
        "stations": {
            "assessed": len(stations.noted),
            "missing": stations.missing,
            "verified": sum(noted.verified for noted in stations.noted),
            "several": [each.commune for each in stations.several],
            "passed_over": stations.passed_over,
        },
        "area": fields_json(stations, "outside", "partly", "left_out", "narrowed"),
        "summary": dict(progress.counts()),
        "targets": [_target(each, lang) for each in progress.targets],
        "tasks": [_task(each, lang) for each in progress.tasks],
    }


def _target(each: TargetProgress, lang: Lang) -> dict[str, Any]:
    wanted = each.requirement
    return {
        **fields_json(each.target, "id", "title", "unit", "differs", "grade"),
        "state": each.state,
        "value": None if each.value is None else _value(each.value),
        "target": {
            "year": wanted.year,
            **fields_json(wanted.level, "op", "value", "to"),
            **({"since": wanted.level.since} if wanted.level.since is not None else {}),
            "due": wanted.due,
        },
        "path": None
        if wanted.since is None or wanted.expected is None
        else {"from": wanted.since[0], "start": value_json(wanted.since[1]), "expected": value_json(wanted.expected)},
        "distance": None
        if each.distance is None
        else {**fields_json(each.distance), "message": distance_words(each, lang)},
        "trend": None if each.trend is None else {**fields_json(each.trend), "message": trend_words(each, lang)},
        **({"not_applicable": each.not_applicable} if each.not_applicable else {}),
        "reported": None if each.figure is None else fields_json(each.figure, "source", "date"),
    }


def _value(value: MeasuredValue) -> dict[str, Any]:
    return {
        **fields_json(value, "known", "low", "high", "numerator", "denominator", "source"),
        "stations": fields_json(value, "answered", "expected") if value.source == "stations" else None,
    }


def _task(each: TaskProgress, lang: Lang) -> dict[str, Any]:
    done = each.completion
    return {
        **task_json(each.task),
        **fields_json(each, "state", "by_document"),
        "done": None if done is None else {**fields_json(done, "date", "document"), "late_days": each.late_days},
        **fields_json(each, "days_left", "missed"),
        "message": task_words(each, lang),
    }
