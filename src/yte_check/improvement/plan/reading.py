"""Plans of improvement from their files."""

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from yte_check.documents.diagnostics import Diagnostic, InvalidDocument, Problems, refuse_if_fatal
from yte_check.documents.document import Document, read_document
from yte_check.documents.folders import yaml_files
from yte_check.documents.kinds import refuse_other_kind
from yte_check.documents.record import record
from yte_check.documents.shape import read_shape
from yte_check.improvement.plan.model import ImprovementText
from yte_check.places.identity import Written, identity_of, same_commune, share_between
from yte_check.places.model import Succession
from yte_check.station.place_written import written


@record
class Improvement:
    """A plan that has been read; its document knows the lines."""

    document: Document
    text: ImprovementText

    @property
    def path(self) -> str:
        return self.document.name


def read_improvement(path: Path) -> Improvement:
    """Raises InvalidDocument."""
    document = read_document(path)
    refuse_other_kind("improvement", document)
    text = read_shape(ImprovementText, document.data, document)
    problems = Problems()
    for at, action in enumerate(text.actions):
        if action.deadline is not None and action.deadline < text.start:
            problems.error(
                "plan_deadline_early", ("actions", at, "deadline"), deadline=action.deadline, start=text.start
            )
        if action.points_goal <= action.points_now:
            problems.error("plan_goal_not_higher", ("actions", at, "points_goal"), now=action.points_now)
    refuse_if_fatal(problems, document)
    return Improvement(document, text)


def find_improvements(paths: Iterable[Path]) -> tuple[list[Improvement], list[tuple[str, tuple[Diagnostic, ...]]]]:
    """Every plan under some files and folders, and the files that could not be read. Other files are passed over."""
    found: list[Improvement] = []
    failed: list[tuple[str, tuple[Diagnostic, ...]]] = []
    paths = list(paths)
    for file in yaml_files(paths):
        try:
            if file in paths or _is_plan(file):
                found.append(read_improvement(file))
        except InvalidDocument as invalid:
            failed.append((str(file), invalid.diagnostics))
    return found, failed


def _is_plan(file: Path) -> bool:
    data = read_document(file).data
    return isinstance(data, dict) and "actions" in data


def same_station(plan: ImprovementText, station: Written) -> bool:
    """Whether a plan is of the commune of a station."""
    return same_commune(_written(plan), station)


def plan_of_former(plan: ImprovementText, station: Written) -> Succession | None:
    """What came to the commune of a station of the former one that a plan is of; None where it is not of such a one."""
    return share_between(identity_of(_written(plan)), identity_of(station))


def plans_for(plans: Sequence[Improvement], station: Written) -> tuple[Improvement, ...]:
    """The latest plan of a commune that was drawn up from this year's submission or an earlier one; where it has none,
    the latest of each former commune that it was made of."""
    known = [plan for plan in plans if plan.text.year <= station.year]
    own = [plan for plan in known if same_station(plan.text, station)]
    if own:
        return (max(own, key=_age),)
    former: dict[str, Improvement] = {}
    for plan in sorted(known, key=_age):
        if (share := plan_of_former(plan.text, station)) is not None:
            former[share.former.code] = plan
    return tuple(former.values())


def _written(plan: ImprovementText) -> Written:
    return written(plan.station, plan.year)


def _age(plan: Improvement) -> tuple[int, date, str]:
    return plan.text.year, plan.text.start, plan.path
