"""The rows of a sheet, known by their hidden keys: which there are, which have moved, which no longer hold together."""

from collections.abc import Iterator, Mapping
from typing import get_args

from yte_check.documents.diagnostics import Path, Problems
from yte_check.documents.record import record
from yte_check.forms.layout import Column, FormRow, same_words
from yte_check.forms.manifest import SheetNote
from yte_check.forms.reading.document import Spot
from yte_check.forms.reading.sheets import FoundSheet

_FEW = 3
"""So many torn rows are told one by one."""
_ENTRIES = get_args(Column)


@record
class FoundRow:
    """A question and the number of the row in which it stands now."""

    row: FormRow
    number: int


class SheetRows:
    """Finds the questions of one sheet; what is wrong with its rows goes to ``problems``."""

    def __init__(
        self,
        sheet: FoundSheet,
        note: SheetNote,
        titles: Mapping[str, str],
        problems: Problems,
        places: dict[Path, Spot],
    ) -> None:
        """``titles`` are those over the columns, by their names."""
        self._sheet, self._note, self._titles = sheet, note, titles
        self._problems, self._places = problems, places

    def find(self) -> tuple[FoundRow, ...]:
        known = {row.key: row for row in self._note.rows}
        found: dict[str, FoundRow] = {}
        for number, key in self._keys():
            if key not in known:
                self._tell("form_row_unknown", number)
            elif key in found:
                self._tell("form_row_twice", number, label=known[key].label, first=str(found[key].number))
            else:
                found[key] = FoundRow(known[key], number)
        self._missing(found)
        rows = tuple(found.values())
        self._order(rows)
        torn = [row for row in rows if not self._holds_together(row)]
        self._torn(torn)
        return tuple(row for row in rows if row not in torn)

    def stray(self, rows: tuple[FoundRow, ...]) -> None:
        """Name what was typed where nothing is asked."""
        asked = {(each.number, name) for each in rows for name in each.row.columns}
        broken = {number for number, key in self._keys()} - {each.number for each in rows}
        names = {column: name for name, column in self._sheet.columns.items() if name in _ENTRIES}
        header = self._first_row() - 1
        grid = self._sheet.grid
        for number, column in sorted(grid.cells):
            name = names.get(column)
            if name is None or number <= header or number in broken or (number, name) in asked:
                continue
            content = grid.at(number, column)
            if content.formula is not None or str(content.value).strip():
                self._tell("form_value_stray", number, column)

    def _keys(self) -> Iterator[tuple[int, str]]:
        column, grid = self._sheet.columns["key"], self._sheet.grid
        for number in sorted(row for row, found in grid.cells if found == column and row > self._sheet.marks):
            key = grid.text(number, column)
            if key:
                yield number, key

    def _first_row(self) -> int:
        return min((number for number, _ in self._keys()), default=self._sheet.marks + 1)

    def _missing(self, found: dict[str, FoundRow]) -> None:
        above = self._sheet.marks
        for row in self._note.rows:
            if row.key in found:
                above = found[row.key].number
            else:
                self._tell("form_row_missing", above, label=_short(row.label))

    def _order(self, rows: tuple[FoundRow, ...]) -> None:
        wanted = {row.key: position for position, row in enumerate(self._note.rows)}
        highest = -1
        for each in rows:
            position = wanted[each.row.key]
            if position < highest:
                self._tell("form_rows_moved", each.number, error=False, label=_short(each.row.label))
                return
            highest = position

    def _holds_together(self, found: FoundRow) -> bool:
        """Whether the words of the row are those of its key: a sorted or pasted column tears them apart."""
        column = self._sheet.columns.get("label")
        return column is None or same_words(self._sheet.grid.text(found.number, column)) == same_words(found.row.label)

    def _torn(self, rows: list[FoundRow]) -> None:
        """Each torn row; of a column that was sorted the first alone, for nobody mends its rows one by one."""
        column = self._sheet.columns.get("label")
        several = len(rows) > _FEW
        for each in rows[:1] if several else rows:
            more = len(rows) - 1 if several else None
            self._tell("form_row_torn", each.number, column, label=_short(each.row.label), more=more)

    def _tell(self, code: str, number: int, column: int | None = None, *, error: bool = True, **params: object) -> None:
        place = column or self._sheet.columns.get("label") or 1
        path: Path = ("", self._sheet.grid.title, number, place)
        label = self._sheet.grid.text(number, self._sheet.columns.get("label", 0))
        title = next((self._titles.get(name, "") for name, at in self._sheet.columns.items() if at == column), "")
        self._places[path] = self._sheet.spot(number, place, title, label)
        (self._problems.error if error else self._problems.warn)(code, path, **params)


def _short(label: str) -> str:
    text = " ".join(label.split())
    return text if len(text) <= 80 else text[:79] + "…"
