"""What is kept of the results of earlier years."""

from collections.abc import Iterable

from yte_check.batch.duplicates import Communes
from yte_check.batch.earlier import EarlierYears
from yte_check.batch.points import CriterionRow, apart, criterion_row
from yte_check.batch.records import StationRow
from yte_check.documents.record import record
from yte_check.scoring.results import Verdict


@record
class EarlierResult:
    """A result in points; ``criteria_text`` has those of its criteria, as rows of a batch keep them."""

    position: int
    path: str
    year: int
    place: str
    outline: str
    verdict: Verdict
    criteria_text: str

    @property
    def criteria(self) -> tuple[CriterionRow, ...]:
        return tuple(map(criterion_row, apart(self.criteria_text)))


def earlier_results(communes: Communes, rows: Iterable[StationRow]) -> EarlierYears[EarlierResult]:
    return EarlierYears(communes, ((row, _result(row)) for row in rows))


def _result(row: StationRow) -> EarlierResult:
    return EarlierResult(row.position, row.path, row.year, row.place, row.outline, row.verdict, row.criteria_text)
