"""What is kept of the files of earlier years, and found again by their communes."""

from collections.abc import Callable, Iterable

from yte_check.batch.duplicates import Communes
from yte_check.batch.earlier import BesideEarlier, EarlierYears
from yte_check.batch.records import StationRow
from yte_check.crosschecks.rows import facts_of
from yte_check.crosschecks.stations import Before
from yte_check.documents.diagnostics import Diagnostic
from yte_check.documents.notices import notice

EarlierFiles = EarlierYears[Before]


def earlier(communes: Communes, rows: Iterable[StationRow]) -> EarlierFiles:
    """What is kept of the files of earlier years."""
    return EarlierYears(communes, ((row, Before(row.path, row.year, row.low, facts_of(row).figures)) for row in rows))


def file_before(files: EarlierFiles, communes: Communes) -> Callable[[StationRow], Before | None]:
    """What there is of the commune of a station that is one of ``communes``, of the latest year before its own."""
    if not files:
        return lambda row: None
    beside = files.beside(communes)
    _tell_merged(beside, communes)
    return beside.before


def _tell_merged(beside: BesideEarlier[Before], communes: Communes) -> None:
    """Figures of a commune that was made of several are not compared with theirs: nobody has the sum of before."""
    merged = [(before, key) for key in communes for before, _ in beside.communes.preceded_by(key)]
    files = sorted(each.path for before, _ in merged for each in beside.kept.get(before, {}).values())
    if files:
        count = len({key for _, key in merged})
        notice((Diagnostic("previous_merged", "warning", files[0], 1, 1, {"count": count}),))
