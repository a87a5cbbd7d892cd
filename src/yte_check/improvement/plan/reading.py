"""Plans of improvement from their files."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from yte_check.documents.diagnostics import Diagnostic, InvalidDocument, Problems, refuse_if_fatal
from yte_check.documents.document import Document, read_document
from yte_check.documents.folders import yaml_files
from yte_check.documents.kinds import refuse_other_kind
from yte_check.documents.language.collation import same_place
from yte_check.documents.record import record
from yte_check.documents.shape import read_shape
from yte_check.improvement.plan.model import ImprovementText
from yte_check.station.model import Station


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


def same_station(plan: ImprovementText, station: Station) -> bool:
    """Whether a plan is of a station: by the code of the commune, else by the names that both give."""
    mine, theirs = plan.station.commune, station.commune
    if mine is not None and theirs is not None and mine.code is not None and theirs.code is not None:
        return mine.code == theirs.code
    if mine is None or theirs is None:
        return same_place(plan.station.name) == same_place(station.name)
    pairs = ((plan.station.district, station.district), (plan.station.province, station.province))
    return same_place(mine.name) == same_place(theirs.name) and all(
        one is None or other is None or same_place(one) == same_place(other) for one, other in pairs
    )


def plan_for(plans: Sequence[Improvement], station: Station, year: int) -> Improvement | None:
    """The latest plan of a station that was drawn up from this year's submission or an earlier one."""
    own = [plan for plan in plans if plan.text.year <= year and same_station(plan.text, station)]
    return max(own, key=lambda plan: (plan.text.year, plan.text.start, plan.path), default=None)
