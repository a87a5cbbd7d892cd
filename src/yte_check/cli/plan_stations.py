"""The stations of an area, read from a folder one after another.

A reader that is faster on hundreds of files takes the place of ``assessed_files`` and nothing else changes: what
follows asks for assessments and for what is wrong with the rest.
"""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from yte_check.cli.settings import UsageProblem
from yte_check.documents.diagnostics import Diagnostic, InvalidDocument, Problems, located
from yte_check.documents.record import record
from yte_check.plans.model import PlanText
from yte_check.plans.stations import Stations
from yte_check.scoring.assess import assess
from yte_check.scoring.results import Assessment
from yte_check.standard.library import Library, UnknownStandard
from yte_check.standard.loading import StandardFiles
from yte_check.standard.standard import Standard
from yte_check.station.submission import Intake, last_day, read_submission, take_in

_MARKS = {"answers", "station"}
"""A file with one of these keys is a submission; others in the folder are passed over."""


@record
class ReadStations:
    stations: Stations
    diagnostics: tuple[Diagnostic, ...]


def read_stations(paths: Sequence[Path], plan: PlanText, library: Library, communes: int | None) -> ReadStations:
    """Every submission under some paths. One that cannot be used is missing, and it is said why.

    Raises UsageProblem.
    """
    assessed: list[Assessment] = []
    diagnostics: list[Diagnostic] = []
    unusable = 0
    for result in assessed_files(_files(paths), library, plan.standard):
        if isinstance(result, Assessment):
            assessed.append(result)
        else:
            unusable += 1
            diagnostics += result.diagnostics
    found = len(assessed) + unusable
    if communes is not None and communes < found:
        raise UsageProblem("usage_communes", communes=communes, found=found)
    missing = (communes if communes is not None else found) - len(assessed)
    return ReadStations(Stations(assessed, missing), tuple(diagnostics))


def assessed_files(paths: Iterable[Path], library: Library, standard_id: str) -> Iterator[Assessment | InvalidDocument]:
    """The assessment of each submission, or what is wrong with it."""
    reader = _Reader(library, standard_id)
    for path in paths:
        try:
            intake = take_in(path)
            if _is_submission(intake):
                yield reader.assessed(intake)
        except InvalidDocument as invalid:
            yield invalid


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        if not path.exists():
            raise UsageProblem("usage_stations", path=path)
        if path.is_dir():
            yield from (file for file in sorted(path.rglob("*.yaml")) if file.is_file())
        else:
            yield path


def _is_submission(intake: Intake) -> bool:
    return isinstance(intake.document.data, dict) and bool(_MARKS & intake.document.data.keys())


class _Reader:
    """Keeps the texts in force, which are the same for most stations."""

    def __init__(self, library: Library, standard_id: str) -> None:
        self._library = library
        self._standard_id = standard_id
        self._files: StandardFiles | None = None
        self._texts: dict[tuple[int, str | None], Standard] = {}

    def assessed(self, intake: Intake) -> Assessment:
        """Raises InvalidDocument."""
        problems = Problems()
        named = intake.standard_id
        if named is not None and named != self._standard_id:
            problems.error("station_other_standard", ("standard",), found=named, wanted=self._standard_id)
            raise InvalidDocument(located(problems, intake.document))
        standard = self._standard(intake) if intake.year is not None else None
        submission = read_submission(intake, standard, problems)
        assert standard is not None
        return assess(standard, submission)

    def _standard(self, intake: Intake) -> Standard:
        assert intake.year is not None
        key = intake.year, intake.province
        if key not in self._texts:
            if self._files is None:
                self._files = self._load()
            self._texts[key] = self._files.in_force(last_day(intake.year), intake.province)
        return self._texts[key]

    def _load(self) -> StandardFiles:
        try:
            return self._library.load(self._standard_id)
        except UnknownStandard as unknown:  # the plan has been proved with this very library
            raise AssertionError(unknown.wanted) from unknown
