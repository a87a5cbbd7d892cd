"""A plan as JSON. Keys are stable: they may be added to."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from yte_check.plans.measure import Measure
from yte_check.plans.model import Due, PlanText, Provision, Target, Task
from yte_check.render.json import fields_json
from yte_check.render.tool import TOOL


def plans_json(plans: Iterable[tuple[Path, PlanText]]) -> dict[str, Any]:
    """The plans that there are."""
    listed = [
        {
            **fields_json(plan, "id", "title", "scope"),
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
        **fields_json(plan, "id", "title"),
        "document": {
            **fields_json(document, "number", "issuer", "issued", "title", "basis", "sources", "note"),
            "issued": document.issued.text,
        },
        **fields_json(plan, "scope", "area", "standard"),
        "targets": [target_json(target) for target in plan.targets],
        "tasks": [task_json(task) for task in plan.tasks],
        "provisions": [_provision(provision) for provision in plan.provisions],
        **fields_json(plan, "responsibilities", "note"),
        "diagnostics": [],
    }


def target_json(target: Target) -> dict[str, Any]:
    baseline = target.baseline
    return {
        **fields_json(target, "id", "title", "unit"),
        "years": [{**fields_json(year), "place": year.place or target.place} for year in target.years],
        "baseline": None if baseline is None else fields_json(baseline, "value", "year"),
        "measure": _measure(target.measure),
        **fields_json(target, "indicator", "place", "printed_unit", "also", "same_as", "differs", "grade", "note"),
    }


def task_json(task: Task) -> dict[str, Any]:
    return {**fields_json(task), "due": _due(task.due)}


def years_of(plan: PlanText) -> list[int]:
    """Every year that a target is set for, in rising order."""
    return sorted({year.year for target in plan.targets for year in target.years})


def _measure(measure: Measure) -> dict[str, Any]:
    return {name: value for name, value in fields_json(measure).items() if value is not None}


def _due(due: Due | None) -> dict[str, Any] | None:
    if due is None:
        return None
    ends = {"start": due.start, "end": due.end}
    return {**fields_json(due), **{name: end.text if end is not None else None for name, end in ends.items()}}


def _provision(provision: Provision) -> dict[str, Any]:
    return {**fields_json(provision), "due": _due(provision.due)}
