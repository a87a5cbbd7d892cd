"""What tables of files tell of each file by what lies beside the batch: a list, an earlier year, decisions."""

from datetime import date
from typing import NamedTuple

from yte_check.batch.results import Batch
from yte_check.expected.standing import ArrivalState, Expected
from yte_check.recognition.keeping import Recognised
from yte_check.scoring.results import Verdict
from yte_check.years.beside import YearsBeside


class ToldBeside(NamedTuple):
    """Of the commune that a file is of: whether it has handed in, its verdict of the earlier year, until when it is
    recognised, and the year in which it was recognised and not met."""

    handed_in: ArrivalState | None
    verdict_before: Verdict | None
    recognised_until: date | None
    not_met_in: int | None


def beside_of(position: int, batch: Batch) -> ToldBeside:
    """What there is of a file; nothing where nothing lies beside the batch."""
    expected, years, recognised = (batch.section(Expected), batch.section(YearsBeside), batch.section(Recognised))
    before = years.before.get(position) if years is not None else None
    kept = recognised.by_position.get(position) if recognised is not None else None
    return ToldBeside(
        expected.files.get(position) if expected is not None else None,
        before.verdict if before is not None else None,
        kept.period.until if kept is not None else None,
        kept.lost.year if kept is not None and kept.lost is not None else None,
    )
