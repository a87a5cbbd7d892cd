"""Whether a table can be that of a standard at all: a plan of tasks or a list of prices has numbers and titles too."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction

from yte_check.criteria.official.matching import is_alike, match
from yte_check.criteria.official.tables import OfficialTable
from yte_check.documents.record import record
from yte_check.standard.model import Criterion, StandardText
from yte_check.standard.score import ZERO

HALF = Fraction(1, 2)
_MOST = Fraction(9, 10)
_FEWEST_ROWS = 3
"""Of a table that is a part of a standard's: fewer rows may agree by chance."""


@record
class Agreement:
    """How much of a table is as a standard has it; each count stands beside how many there are."""

    rows: int
    indicators: int
    titles: int
    """Rows with the title of an indicator, or nearly."""
    in_place: int
    """Rows with title and number of one indicator."""
    numbers: int
    """Indicators whose number is that of a row."""
    headings: int
    """Criteria whose title, or nearly, is that of a heading."""
    sums: int
    """Criteria whose indicators' points, by their numbers in the table, add up to the points of the criterion."""
    criteria: int
    total: Decimal | None
    """Points of all rows; None where the table has none."""
    points: Decimal

    @property
    def is_enough(self) -> bool:
        """Whether the table may be written into the standard without somebody saying that it is the right one."""
        return self._by_titles() or self._by_frame() or self._is_part()

    def _by_titles(self) -> bool:
        return self.titles >= HALF * max(self.rows, self.indicators)

    def _by_frame(self) -> bool:
        """Other titles, and yet the same set: as many rows under the same headings, with the same sums of points."""
        complete = self.numbers >= _MOST * self.indicators and self.indicators >= _MOST * self.rows
        known = max(self.headings, self.sums) >= HALF * self.criteria
        return complete and known and self.total == self.points

    def _is_part(self) -> bool:
        """A page of the table: most of its rows are indicators of these titles, under their own numbers."""
        return self.in_place >= _FEWEST_ROWS and self.in_place >= HALF * self.rows


def agreement(text: StandardText, table: OfficialTable) -> Agreement:
    """Measure a table against the text of a standard."""
    ours = list(text.indicators())
    pairs = match(ours, table.rows).pairs
    alike = [(ours[i], table.rows[j]) for i, j in pairs.items() if is_alike(ours[i].title, table.rows[j].title)]
    numbers = [row.number for row in table.rows]
    points = [row.points for row in table.rows if row.points is not None]
    sections = list(text.sections() if table.printed else text.criteria)
    headings = match(sections, table.criteria).pairs
    return Agreement(
        len(table.rows),
        len(ours),
        len(alike),
        sum(indicator.number == row.number for indicator, row in alike),
        sum(numbers.count(indicator.number) == 1 for indicator in ours),
        sum(is_alike(sections[i].title, table.criteria[j].title) for i, j in headings.items()),
        sum(_sums_agree(sections, table)),
        len(sections),
        sum(points, ZERO) if points else None,
        sum((criterion.points for criterion in text.criteria), ZERO),
    )


def _sums_agree(sections: Sequence[Criterion], table: OfficialTable) -> Iterator[bool]:
    by_number = {row.number: row.points for row in table.rows}
    for criterion in sections:
        points = [by_number.get(indicator.number) for indicator in criterion.all_indicators]
        yield sum((each for each in points if each is not None), ZERO) == criterion.points
