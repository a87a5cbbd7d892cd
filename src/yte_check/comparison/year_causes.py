"""Why the points of the stations of an area are others than in an earlier year: by cause, over both files of each."""

from collections.abc import Mapping, Sequence
from contextlib import closing
from typing import Literal

from yte_check.batch.addons import BatchAddon
from yte_check.batch.results import Batch
from yte_check.batch.run import run_batch
from yte_check.batch.scoring import Scorer
from yte_check.comparison.causes import Amount
from yte_check.comparison.diff import compare
from yte_check.comparison.stages import CAUSES, CauseName
from yte_check.documents.record import record
from yte_check.intake.entries import SubmissionEntry
from yte_check.scoring.assessor import Assessor
from yte_check.scoring.results import Assessment
from yte_check.years.beside import YearsBeside, years_beside
from yte_check.years.earlier import earlier_results

AreaCause = CauseName | Literal["places"]
"""A cause, or that zone or region is not known, which no single indicator explains."""
Amounts = Mapping[AreaCause, Amount]


@record
class YearCauses:
    """The differences of points by cause: of each station, by the position of its later file, and of all together."""

    stations: Mapping[int, Amounts]
    total: Amounts


@record
class _CausesNote:
    amounts: Amounts


class _Causing(BatchAddon[_CausesNote, None]):
    """Compares a submission with the earlier one of its commune, where it is scored."""

    def __init__(self, assessor: Assessor, before: Mapping[str, SubmissionEntry]) -> None:
        self._assessor = assessor
        self._before = before

    def note(self, assessment: Assessment) -> _CausesNote:
        with closing(Scorer(self._assessor)) as scorer:
            earlier = scorer.assess(self._before[assessment.submission.path])
        diff = compare(earlier, assessment)
        amounts: dict[AreaCause, Amount] = {"places": diff.unexplained}
        amounts.update(diff.by_cause.items())
        return _CausesNote(_told(amounts))


@record
class YearPair:
    """The later file of a commune, with its position and its path in the results, and the earlier one."""

    position: int
    path: str
    now: SubmissionEntry
    before: SubmissionEntry


def last_year_beside(batch: Batch) -> YearsBeside:
    """The stations of the last year of a batch beside the results of the years before."""
    last = max(row.year for row in batch.stations())
    earlier = earlier_results(batch.communes, (row for row in batch.stations() if row.year < last))
    now = (row for row in batch.stations() if row.year == last)
    return years_beside(now, batch.communes, batch.areas, earlier)


def causes_between(
    years: YearsBeside, batch: Batch, entries: Sequence[SubmissionEntry], assessor: Assessor, jobs: int
) -> YearCauses:
    """The causes of each pair of files that are compared."""
    pairs = [
        YearPair(position, batch.station(position).path, entries[position], entries[before.position])
        for position, before in years.before.items()
    ]
    return year_causes(pairs, assessor, jobs)


def year_causes(pairs: Sequence[YearPair], assessor: Assessor, jobs: int) -> YearCauses:
    """The causes of each pair. All files are scored once more, for of the first time only points are kept."""
    addon = _Causing(assessor, {pair.path: pair.before for pair in pairs})
    with run_batch([pair.now for pair in pairs], assessor, jobs, [addon]) as batch:
        return _summed(batch, pairs)


def _summed(batch: Batch, pairs: Sequence[YearPair]) -> YearCauses:
    noted = ((pairs[row.position].position, row.noted(_CausesNote)) for row in batch.stations())
    stations = {position: note.amounts for position, note in noted if note is not None}
    total: dict[AreaCause, Amount] = dict.fromkeys((*CAUSES, "places"), Amount())
    for amounts in stations.values():
        for name, amount in amounts.items():
            total[name] += amount
    return YearCauses(stations, _told(total))


def _told(amounts: Amounts) -> Amounts:
    return {name: amount for name, amount in amounts.items() if not amount.is_nothing}
