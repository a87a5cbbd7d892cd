"""The plan of improvement that is named beside a submission."""

from pathlib import Path

from yte_check.documents.diagnostics import Diagnostic
from yte_check.documents.notices import notice
from yte_check.improvement.plan.following import Followed, follow
from yte_check.improvement.plan.reading import Improvement, plan_of_former, read_improvement, same_station
from yte_check.scoring.results import Assessment
from yte_check.terminal.settings import UsageProblem


def plan_of(path: Path, assessment: Assessment) -> Improvement:
    """The plan of this station. Raises InvalidDocument, UsageProblem where it is another one's.

    That it is of a former commune of which the station's was made is told when the run ends.
    """
    plan, station = read_improvement(path), assessment.submission.written
    if same_station(plan.text, station):
        return plan
    former = plan_of_former(plan.text, station)
    if former is None:
        raise UsageProblem("usage_plan_other_station", path=path, station=plan.text.station.name)
    words = {"former": former.former.name, "commune": former.commune.name}
    notice((Diagnostic(f"plan_of_former_{former.part}", "warning", str(path), 1, 1, words),))
    return plan


def followed_plan(path: Path | None, assessment: Assessment) -> tuple[Followed, ...]:
    """The actions of a plan with what the submission says of them. Raises InvalidDocument, UsageProblem."""
    return follow(plan_of(path, assessment).text, assessment) if path is not None else ()
