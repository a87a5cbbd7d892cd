"""What joins a batch: noted where a station is scored, gathered where the rows are, found again by its type."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest

from conftest import submission_text
from yte_check.batch import workers
from yte_check.batch.addons import AnyAddon, BatchAddon
from yte_check.batch.records import FailedFile, Refused
from yte_check.batch.results import Batch
from yte_check.batch.run import run_batch
from yte_check.batch.spool import BatchRow
from yte_check.documents.diagnostics import Diagnostic, InvalidDocument
from yte_check.documents.record import record
from yte_check.intake.entries import find_entries
from yte_check.scoring.assessor import Assessor
from yte_check.scoring.results import Assessment
from yte_check.scoring.shelf import Shelf
from yte_check.standard.library import default_library

NAMES = ("An Bình", "An Hòa", "Bình Minh")


@record
class Letters:
    """A note: how long the name of a station is."""

    count: int


@record
class AllLetters:
    """A section: of all stations, and how many files were heard of."""

    count: int
    files: int


class Counting(BatchAddon[Letters, AllLetters]):
    def __init__(self, left: Sequence[Refused] = ()) -> None:
        self._left = left

    def prepare(self) -> None:
        self._files = 0

    def note(self, assessment: Assessment) -> Letters | None:
        name = assessment.submission.station.name
        return Letters(len(name)) if name != "An Hòa" else None

    def add(self, row: BatchRow) -> None:
        self._files += 1

    def left_over(self) -> Iterable[Refused]:
        return self._left

    def finish(self, batch: Batch) -> AllLetters:
        notes = [row.noted(Letters) for row in batch.stations()]
        return AllLetters(sum(note.count for note in notes if note is not None), self._files)


class Naming(BatchAddon[str, None]):
    """Notes a text, and has nothing to say of the whole."""

    def note(self, assessment: Assessment) -> str:
        return assessment.submission.station.name


class Refusing(BatchAddon[str, None]):
    """Refuses one station, and breaks at another."""

    def note(self, assessment: Assessment) -> str:
        submission = assessment.submission
        if submission.station.name == "An Hòa":
            raise InvalidDocument([Diagnostic("gap_goal", "error", submission.path, 1, 1)])
        if submission.station.name == "Bình Minh":
            raise RuntimeError("broken")
        return "x"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for at, name in enumerate(NAMES):
        (tmp_path / f"{at}.yaml").write_text(submission_text("{}", name=name), encoding="utf-8")
    (tmp_path / "9.yaml").write_text("station: [", encoding="utf-8")
    return tmp_path


def scored(folder: Path, *addons: AnyAddon, jobs: int = 1) -> Batch:
    return run_batch(find_entries([str(folder)]), Assessor(Shelf(default_library())), jobs, addons)


@pytest.mark.parametrize("jobs", [1, 2])
def test_notes_and_sections_are_found_by_their_types(folder: Path, monkeypatch: pytest.MonkeyPatch, jobs: int) -> None:
    monkeypatch.setattr(workers, "WORTH_A_PROCESS", 1)
    with scored(folder, Counting(), Naming(), jobs=jobs) as batch:
        assert [row.noted(Letters) for row in batch.stations()] == [Letters(7), None, Letters(9)]
        assert [row.noted(str) for row in batch.stations()] == list(NAMES)
        assert batch.section(AllLetters) == AllLetters(16, 4)
        assert batch.sections == (AllLetters(16, 4),)


def test_a_batch_without_add_ons_has_no_notes(folder: Path) -> None:
    with scored(folder) as batch:
        assert [row.notes for row in batch.stations()] == [(), (), ()]
        assert batch.section(AllLetters) is None
        assert not batch.flagged.flags


def test_an_add_on_begins_each_batch_anew(folder: Path) -> None:
    addon = Counting()
    for _ in range(2):
        with scored(folder, addon) as batch:
            assert batch.section(AllLetters) == AllLetters(16, 4)


def test_what_is_left_over_is_set_aside_behind_the_files(folder: Path) -> None:
    why = Diagnostic("encoding", "error", "beside.yaml", 1, 1)
    with scored(folder, Counting([("beside.yaml", (why,))]), Counting([("other.yaml", (why, why))])) as batch:
        last = [(row.position, row.path, row.found) for row in batch.failed()][-2:]
        assert last == [(4, "beside.yaml", 1), (5, "other.yaml", 2)]
        assert batch.summary.failed == 3
        assert batch.files == 4


def test_a_note_that_is_refused_costs_its_own_station_alone(folder: Path) -> None:
    with scored(folder, Refusing(), Naming()) as batch:
        assert [row.name for row in batch.stations()] == ["An Bình"]
        failed = {Path(row.path).name: row.diagnostics[0].code for row in batch.rows() if isinstance(row, FailedFile)}
        assert (failed["1.yaml"], failed["2.yaml"]) == ("gap_goal", "fault")
