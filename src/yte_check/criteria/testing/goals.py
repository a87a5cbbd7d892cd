"""What cases can be asked to reach, of each kind: how much of it they do, and where the rest stands."""

from collections.abc import Mapping, Set
from typing import Literal

from yte_check.documents.diagnostics import Diagnostic, Path, in_reading_order
from yte_check.documents.record import record, replaced
from yte_check.standard.place import Place
from yte_check.standard.rules.outcomes import OutcomeKind
from yte_check.standard.rules.table import EVERYWHERE

GoalKind = (
    OutcomeKind
    | Literal["zone", "zone_row", "region", "attribute", "condition", "level", "verdict", "knockout", "not_applicable"]
    | Literal["added"]
    | Literal["flag", "flag_bound", "flag_figure"]
    | Literal["effort", "effort_number", "plan_target", "plan_measure"]
)
KINDS: dict[GoalKind, str] = {
    "band": "bands",
    "else": "else",
    "threshold": "thresholds",
    "option": "options",
    "item": "items",
    "answer": "answers",
    "absent": "when_absent",
    "row": "rows",
    "zone": "zones",
    "zone_row": "zone_rows",
    "region": "regions",
    "attribute": "attributes",
    "condition": "conditions",
    "level": "levels",
    "verdict": "verdicts",
    "knockout": "knockouts",
    "not_applicable": "not_applicable",
    "added": "added",
    "flag": "flags",
    "flag_bound": "flag_bounds",
    "flag_figure": "flag_figures",
    "effort": "efforts",
    "effort_number": "effort_numbers",
    "plan_target": "plan_targets",
    "plan_measure": "plan_measures",
}
"""The kinds in the order in which they are told of, and what they are called in output."""


@record
class CoverageGoal:
    """One thing to reach, known by its place in a file: texts of several days that share a line share its goals."""

    kind: GoalKind
    file: str
    path: Path
    value: object = None
    place: Place = EVERYWHERE


@record
class Coverage:
    """How much of one kind is reached; ``missing`` says where the rest stands."""

    kind: GoalKind
    reached: int
    total: int
    missing: tuple[Diagnostic, ...]

    @property
    def name(self) -> str:
        return KINDS[self.kind]

    @property
    def percent(self) -> int:
        """Rounded down: 100 means everything."""
        return percent(self.reached, self.total)


def percent(reached: int, total: int) -> int:
    return reached * 100 // total if total else 100


def counted(goals: Mapping[CoverageGoal, Diagnostic], done: Set[CoverageGoal]) -> tuple[Coverage, ...]:
    """The coverage kind by kind; each goal comes with what is said where it is not reached. Kinds of which there is
    nothing to reach are left out."""
    missing = {goal: diagnostic for goal, diagnostic in goals.items() if goal not in done}
    kinds = [goal.kind for goal in goals]
    return tuple(_coverage(kind, kinds.count(kind), missing) for kind in KINDS if kind in kinds)


def uncounted(goals: Mapping[CoverageGoal, Diagnostic]) -> tuple[Coverage, ...]:
    """The coverage of what has no case at all: everything is missing, which is said once and not of each line."""
    return tuple(replaced(each, missing=()) for each in counted(goals, frozenset()))


def _coverage(kind: GoalKind, total: int, missing: Mapping[CoverageGoal, Diagnostic]) -> Coverage:
    diagnostics = in_reading_order(diagnostic for goal, diagnostic in missing.items() if goal.kind == kind)
    return Coverage(kind, total - len(diagnostics), total, diagnostics)
