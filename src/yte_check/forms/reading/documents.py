"""The sheet of documents: a line each, known by its id."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from yte_check.documents.diagnostics import Path, Problems
from yte_check.documents.record import record
from yte_check.documents.scalars import Refusal
from yte_check.documents.workbooks.grid import GridCell
from yte_check.forms.layout import EVIDENCE_FIELDS
from yte_check.forms.reading.document import Spot
from yte_check.forms.reading.sheets import FoundSheet
from yte_check.forms.reading.values import Reader

_DAYS = ("issued", "expires")
_NEWER = ("lasting",)
"""Columns that forms made by earlier versions do not have."""


@record
class Documents:
    """Every line with an id: what else it says, and where it stands."""

    rows: Mapping[str, dict[str, str]]
    numbers: Mapping[str, int]

    def kept(self) -> dict[str, dict[str, str]]:
        """The documents: lines that say more than the id that stands ready in them."""
        return {key: row for key, row in self.rows.items() if row}

    def find(self, wanted: str) -> str | None:
        """The id that is meant: written so, else the only one that differs in case alone."""
        alike = [key for key in self.rows if key.casefold() == wanted.casefold()]
        return wanted if wanted in alike else alike[0] if len(alike) == 1 else None


def read_documents(
    sheet: FoundSheet, titles: Mapping[str, str], problems: Problems, spots: dict[Path, Spot],
    serial: Callable[[Decimal], Any],
) -> Documents:  # fmt: skip
    return _DocumentReader(sheet, titles, problems, spots, serial).read()


class _DocumentReader:
    def __init__(
        self, sheet: FoundSheet, titles: Mapping[str, str], problems: Problems, spots: dict[Path, Spot],
        serial: Callable[[Decimal], Any],
    ) -> None:  # fmt: skip
        self._sheet, self._titles, self._problems, self._spots = sheet, titles, problems, spots
        self._serial = serial
        self._columns = {name: sheet.columns[name] for name in EVIDENCE_FIELDS if name in sheet.columns}

    def read(self) -> Documents:
        for name in EVIDENCE_FIELDS:
            if name not in self._columns and name not in _NEWER:
                path: Path = ("", self._sheet.grid.title, name)
                self._spots[path] = self._sheet.spot(self._sheet.marks, self._sheet.columns["key"], "")
                self._problems.error("form_column_missing", path, column=self._titles[name])
        rows: dict[str, dict[str, str]] = {}
        numbers: dict[str, int] = {}
        lines = self._numbers()
        for number in lines:
            self._line(number, rows, numbers)
        self._hidden(lines)
        return Documents(rows, numbers)

    def _numbers(self) -> list[int]:
        """The lines below the row of titles."""
        grid, first = self._sheet.grid, self._sheet.marks
        titles = {self._titles[name] for name in self._columns}
        columns = set(self._columns.values())
        header = max(
            (row for (row, column), content in grid.cells.items() if column in columns and content.value in titles),
            default=first,
        )
        return sorted({row for row, column in grid.cells if column in columns and row > header})

    def _hidden(self, lines: list[int]) -> None:
        """Documents that count although no one sees them; the ids that stand ready say nothing."""
        grid = self._sheet.grid
        places = [(number, name) for number in lines for name in self._columns if name != "id"]
        unseen = [
            (number, name)
            for number, name in places
            if grid.is_hidden(number, self._columns[name]) and (number, self._columns[name]) in grid.cells
        ]
        if unseen and not grid.hidden:
            path: Path = ("", grid.title, "hidden")
            self._spot(path, *unseen[0], "")
            self._problems.warn("form_answers_hidden", path, count=len(unseen))

    def _line(self, number: int, rows: dict[str, dict[str, str]], numbers: dict[str, int]) -> None:
        key = self._cell("id", number, ("evidence", f"#{number}"))
        values = {}
        for name in self._columns:
            if name == "id":
                continue
            value = self._cell(name, number, ("evidence", key or f"#{number}", name))
            if value is not None:
                values[name] = value
        label = values.get("title", "")
        path: Path = ("evidence", key or f"#{number}")
        if key is None:
            if values:
                self._spot(path, number, "id", label)
                self._problems.error("form_evidence_no_id", path)
            return
        if key in rows:
            if values or rows[key]:
                self._spot((*path, f"#{number}"), number, "id", label)
                self._problems.error("form_evidence_twice", (*path, f"#{number}"), id=key, first=str(numbers[key]))
            return
        self._spot(path, number, "id", label)
        rows[key], numbers[key] = values, number
        if values and "title" not in values:
            self._spot((*path, "title"), number, "title", key)
            self._problems.error("form_evidence_no_title", (*path, "title"), id=key)
            values["title"] = "?"

    def _cell(self, name: str, number: int, path: Path) -> str | None:
        column = self._columns.get(name)
        if column is None:
            return None
        self._spot(path, number, name, "")
        if self._sheet.grid.joined(number, column) is not None:
            self._problems.error("form_merged", path)
            return None
        problems = self._problems

        def warn(code: str, **params: object) -> None:
            problems.warn(code, path, **params)

        reader, content = Reader(warn, self._serial), self._sheet.grid.at(number, column)
        try:
            value = self._read(name, reader, content)
        except Refusal as refusal:
            problems.error(refusal.code, path, **refusal.params)
            return None
        return value.strip() if name == "id" and value is not None else value

    @staticmethod
    def _read(name: str, reader: Reader, content: GridCell) -> str | None:
        if name == "lasting":
            return reader.yes_no(content)
        return reader.day(content) if name in _DAYS else reader.text(content)

    def _spot(self, path: Path, number: int, name: str, label: str) -> None:
        column = self._columns.get(name, 1)
        self._spots[path] = self._sheet.spot(number, column, self._titles[name], label)
