"""The plan of improvement that is named beside a submission."""

from pathlib import Path

from yte_check.improvement.plan.following import Followed, follow
from yte_check.improvement.plan.reading import Improvement, read_improvement, same_station
from yte_check.scoring.results import Assessment
from yte_check.terminal.settings import UsageProblem


def plan_of(path: Path, assessment: Assessment) -> Improvement:
    """The plan of this station. Raises InvalidDocument, UsageProblem where it is another one's."""
    plan = read_improvement(path)
    if not same_station(plan.text, assessment.submission.station):
        raise UsageProblem("usage_plan_other_station", path=path, station=plan.text.station.name)
    return plan


def followed_plan(path: Path | None, assessment: Assessment) -> tuple[Followed, ...]:
    """The actions of a plan with what the submission says of them. Raises InvalidDocument, UsageProblem."""
    return follow(plan_of(path, assessment).text, assessment) if path is not None else ()
