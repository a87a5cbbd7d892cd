"""What is kept of a station's result of an earlier year."""

from collections.abc import Iterable, Mapping

from yte_check.batch.duplicates import CommuneKey, Communes
from yte_check.batch.points import CriterionRow, apart, criterion_row
from yte_check.batch.records import StationRow
from yte_check.documents.record import record
from yte_check.scoring.results import Verdict


@record
class EarlierResult:
    """A result in points; ``criteria_text`` has those of its criteria, as rows of a batch keep them."""

    path: str
    year: int
    place: str
    outline: str
    verdict: Verdict
    criteria_text: str

    @property
    def criteria(self) -> tuple[CriterionRow, ...]:
        return tuple(map(criterion_row, apart(self.criteria_text)))


@record
class EarlierYear:
    """The results of an earlier year by commune: of several years the latest."""

    communes: Communes
    results: Mapping[CommuneKey, EarlierResult]


def earlier_year(communes: Communes, rows: Iterable[StationRow]) -> EarlierYear:
    found: dict[CommuneKey, EarlierResult] = {}
    for row in rows:
        key = communes.of(row)
        if key not in found or found[key].year <= row.year:
            found[key] = EarlierResult(row.path, row.year, row.place, row.outline, row.verdict, row.criteria_text)
    return EarlierYear(communes, found)
