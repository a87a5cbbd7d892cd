"""A plan as JSON. Keys are stable: they may be added to."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from yte_check.documents.record import fields_of
from yte_check.plans.measure import Measure
from yte_check.plans.model import Due, PlanText, Provision, Target, Task
from yte_check.render.diagnostics import plain_json
from yte_check.render.tool import TOOL


def plans_json(plans: Iterable[tuple[Path, PlanText]]) -> dict[str, Any]:
    """The plans that there are."""
    listed = [
        {
            "id": plan.id,
            "title": plan.title,
            "scope": plan.scope,
            "years": years_of(plan),
            "number": plan.document.number,
            "issued": plan.document.issued.text,
            "targets": len(plan.targets),
            "tasks": len(plan.tasks),
            "path": str(path),
        }
        for path, plan in plans
    ]
    return {"tool": TOOL, "plans": listed, "diagnostics": []}


def plan_json(plan: PlanText) -> dict[str, Any]:
    """All that a plan says."""
    document = plan.document
    return {
        "tool": TOOL,
        "id": plan.id,
        "title": plan.title,
        "document": {
            "number": document.number,
            "issuer": document.issuer,
            "issued": document.issued.text,
            "title": document.title,
            "basis": list(document.basis),
            "note": document.note,
        },
        "scope": plan.scope,
        "standard": plan.standard,
        "targets": [target_json(target) for target in plan.targets],
        "tasks": [task_json(task) for task in plan.tasks],
        "provisions": [_provision(provision) for provision in plan.provisions],
        "responsibilities": [
            {"body": each.body, "duty": each.duty, "reports": each.reports, "place": each.place}
            for each in plan.responsibilities
        ],
        "note": plan.note,
        "diagnostics": [],
    }


def target_json(target: Target) -> dict[str, Any]:
    baseline = target.baseline
    return {
        "id": target.id,
        "title": target.title,
        "unit": target.unit,
        "years": [
            {
                "year": year.year,
                "op": year.op,
                "value": plain_json(year.value),
                "to": plain_json(year.to),
                "text": year.text,
                "place": year.place or target.place,
                "onward": year.onward,
            }
            for year in target.years
        ],
        "baseline": None if baseline is None else {"value": plain_json(baseline.value), "year": baseline.year},
        "measure": _measure(target.measure),
        "indicator": target.indicator,
        "place": target.place,
        "printed_unit": target.printed_unit,
        "also": [{"place": mention.place, "text": mention.text} for mention in target.also],
        "same_as": target.same_as,
        "note": target.note,
    }


def task_json(task: Task) -> dict[str, Any]:
    return {
        "id": task.id,
        "title": task.title,
        "lead": task.lead,
        "join": list(task.join),
        "deadline": task.deadline,
        "due": _due(task.due),
        "state": task.state,
        "place": task.place,
        "note": task.note,
    }


def years_of(plan: PlanText) -> list[int]:
    """Every year that a target is set for, in rising order."""
    return sorted({year.year for target in plan.targets for year in target.years})


def _measure(measure: Measure) -> dict[str, Any]:
    return {name: plain_json(value) for name, value in fields_of(measure).items() if value is not None}


def _due(due: Due | None) -> dict[str, Any] | None:
    if due is None:
        return None
    return {
        "start": due.start.text if due.start is not None else None,
        "end": due.end.text if due.end is not None else None,
        "before": due.before.isoformat() if due.before is not None else None,
        "every": due.every,
    }


def _provision(provision: Provision) -> dict[str, Any]:
    return {
        "text": provision.text,
        "place": provision.place,
        "due": _due(provision.due),
        "op": provision.op,
        "value": plain_json(provision.value),
        "to": plain_json(provision.to),
        "unit": provision.unit,
        "same_as": provision.same_as,
    }
