"""Where on a sheet everything stands: agreed between the sheets, their formulas and the hidden marks."""

from collections.abc import Mapping
from typing import Literal

from yte_check.documents.record import record
from yte_check.forms.layout import CriterionRows, FormRow

CriterionColumn = Literal[
    "order", "label", "answer", "numerator", "denominator", "state", "max", "low", "high", "evidence", "note", "key",
    "carried", "absent", "reason",
]  # fmt: skip
CRITERION_COLUMNS: dict[CriterionColumn, str] = {
    "order": "A", "label": "B", "answer": "C", "numerator": "D", "denominator": "E", "state": "F",
    "max": "G", "low": "H", "high": "I", "evidence": "J", "note": "K", "key": "L",
    "carried": "M", "absent": "N", "reason": "O",
}  # fmt: skip
"""The last two are there where something may not apply."""
STATION_COLUMNS = {"label": "A", "answer": "B", "hint": "C", "key": "D"}
EVIDENCE_COLUMNS = {
    "order": "A", "id": "B", "title": "C", "number": "D", "issued": "E", "expires": "F", "file": "G", "sha256": "H",
    "key": "I", "lasting": "J",
}  # fmt: skip
MARKS = 1
"""The hidden row that names the columns; its cell in the column of keys names the sheet."""
CRITERION_HEADER, STATION_HEADER, EVIDENCE_HEADER = 6, 4, 5
"""The rows of titles; what is asked begins below them."""


@record
class Positions:
    """The row numbers of a form's questions, by the key of their rows, and the titles of their sheets."""

    numbers: Mapping[str, int]
    titles: Mapping[str, str]

    def cell(self, row: FormRow, column: str) -> str:
        """The cell of an answer as another sheet writes it."""
        title = self.titles[row.key].replace("'", "''")
        columns = CRITERION_COLUMNS if row.path[0] in ("answers", "sections") else STATION_COLUMNS
        return f"'{title}'!${columns[column]}${self.numbers[row.key]}"  # type: ignore[index]


def positions_of(
    station: tuple[str, tuple[FormRow, ...]], criteria: tuple[tuple[str, CriterionRows], ...]
) -> Positions:
    """The positions in a form as it is made; each sheet with its title."""
    numbers, titles = {}, {}
    sheets = [(station[0], STATION_HEADER, station[1])]
    sheets += [(title, CRITERION_HEADER, tuple(rows.rows())) for title, rows in criteria]
    for title, header, rows in sheets:
        for number, row in enumerate(rows, header + 1):
            numbers[row.key], titles[row.key] = number, title
    return Positions(numbers, titles)
