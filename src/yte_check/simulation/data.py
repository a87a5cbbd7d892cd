"""What a simulation is made of: a table in files, or submissions that are read as ``batch`` reads them."""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from yte_check.batch.run import run_batch
from yte_check.batch.told import nothing_found, tell_again
from yte_check.batch.workers import usable_cores
from yte_check.compiling.columns import IDENTITY, TableColumn
from yte_check.documents.language import say
from yte_check.documents.record import record
from yte_check.intake.entries import expanded, find_entries
from yte_check.intake.passed import Passed
from yte_check.scoring.assessor import Assessor
from yte_check.simulation.answers import Answered, Answering, answered_in, of_one_standard, write_csv
from yte_check.simulation.engine import Tables
from yte_check.terminal.console import tell
from yte_check.terminal.progress import progress_bar
from yte_check.terminal.settings import Settings, UsageProblem


def tables_in(paths: Sequence[str]) -> Tables | None:
    """The tables under some paths; None where they are submissions. Raises UsageProblem for a mixture."""
    named = [each for path in paths for each in expanded(path)]
    parquet = [found for path in named for found in _parquet(path)]
    tables = [path for path in named if path.lower().endswith(".csv") and _is_table(path)]
    if not parquet and not tables:
        return None
    if (parquet and tables) or len(parquet) + len(tables) < len(named):
        raise UsageProblem("usage_simulate_mixed", paths=tuple(paths))
    return Tables(tuple(parquet or tables), bool(parquet))


def _parquet(path: str) -> list[str]:
    """A file of Parquet, or a folder of such, partitioned or not, as a pattern."""
    if path.lower().endswith(".parquet") and not os.path.isdir(path):
        return [path]
    if os.path.isdir(path) and next(Path(path).rglob("*.parquet"), None) is not None:
        return [os.path.join(path, "**", "*.parquet")]
    return []


def _is_table(path: str) -> bool:
    """Whether the first line of a file of separated values names the columns of a table, not those of an export."""
    try:
        with open(path, encoding="utf-8-sig", errors="replace") as file:
            head = {name.strip().strip('"').casefold() for name in file.readline().replace(";", ",").split(",")}
    except OSError:
        return False
    return "year" in head and not head.isdisjoint(IDENTITY.keys() - {"year"})


@record
class GatheredRows:
    """The answers of submissions of one standard in a file of separated values."""

    standard: str
    years: tuple[int, ...]
    provinces: tuple[str, ...]
    answers: tuple[Answered, ...]
    failed: int
    """How many files were set aside."""
    foreign: int
    """How many are of another standard."""

    def write(self, columns: Sequence[TableColumn], path: Path) -> None:
        with open(path, "w", encoding="utf-8", newline="") as file:
            write_csv((each.cells for each in self.answers), columns, file)


def gathered(paths: Sequence[str], assessor: Assessor, jobs: int | None, settings: Settings) -> GatheredRows:
    """The answers of all submissions of one standard under some paths. Raises UsageProblem where there are none."""
    passed = Passed()
    entries = find_entries(paths, passed)
    if not entries:
        raise nothing_found(paths, passed, settings)
    with (
        progress_bar(len(entries), settings) as advance,
        run_batch(entries, assessor, jobs or usable_cores(), [Answering()], advance, passed) as batch,
    ):
        tell_again(batch, settings)
        found = [answered for _, answered in answered_in(batch)]
        failed = batch.summary.failed
    standard, own = of_one_standard(found)
    if standard is None:
        raise UsageProblem("usage_simulate_none_scored", paths=tuple(paths), count=failed)
    if failed:
        tell(say("simulate_set_aside", settings.lang, count=failed), settings)
    if len(own) < len(found):
        tell(say("simulate_foreign", settings.lang, count=len(found) - len(own), standard=standard), settings)
    years = tuple(sorted({each.year for each in own}))
    provinces = tuple(sorted({each.province for each in own if each.province is not None}))
    return GatheredRows(standard, years, provinces, own, failed, len(found) - len(own))


@contextmanager
def in_folder() -> Iterator[Path]:
    """A folder for what is needed while a simulation runs."""
    with TemporaryDirectory() as folder:
        yield Path(folder)
