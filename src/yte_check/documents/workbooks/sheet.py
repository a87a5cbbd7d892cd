"""One sheet of an Excel workbook, read as it comes: a sheet formatted to its last row has a million cells that hold
nothing, and those are counted and let go."""

import re
from xml.etree.ElementTree import TreeBuilder

from yte_check.documents.office_files.faults import OfficeFault
from yte_check.documents.office_files.package import Package
from yte_check.documents.office_files.xml import SHEET, parse
from yte_check.documents.workbooks.grid import MAX_COLUMNS, MAX_ROWS, Grid, GridCell, MergedArea, area
from yte_check.documents.workbooks.strings import RichText, text_of
from yte_check.documents.workbooks.values import CellValues

_ROW, _COLUMN, _CELL, _VALUE, _FORMULA, _INNER, _JOINED = (
    f"{SHEET}{name}" for name in ("row", "col", "c", "v", "f", "is", "mergeCell")
)
_YES = ("1", "true")
_NO_SIZE = ("0", "0.0")
_ADDRESS = re.compile(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})")


def read_sheet(package: Package, part: str, title: str, position: int, hidden: bool, values: CellValues) -> Grid:
    """Raises OfficeFault."""
    reader = _SheetReader(package, part, values)
    parse(part, package.read(part), package.budget, reader.start, reader.end, reader.text)
    rows, columns = frozenset(reader.hidden_rows), frozenset(reader.hidden_columns)
    return Grid(title, position, hidden, reader.cells, tuple(reader.merged), rows, columns)


class _SheetReader:
    """Hears of every element of a sheet and keeps the cells that hold something."""

    def __init__(self, package: Package, part: str, values: CellValues) -> None:
        self._budget, self._part, self._values = package.budget, part, values
        self.cells: dict[tuple[int, int], GridCell] = {}
        self.merged: list[MergedArea] = []
        self.hidden_rows: set[int] = set()
        self.hidden_columns: set[int] = set()
        self._row = self._column = 0
        self._cell: dict[str, str] | None = None
        self._words: list[str] | None = None
        self._builder: TreeBuilder | None = None
        self._begin()

    def _begin(self) -> None:
        self._stored: str | None = None
        self._formula: str | None = None
        self._inner: RichText | None = None

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == _CELL:
            self._cell = attributes
            self._column += 1  # a cell that does not say where it stands follows the one before
            if "r" in attributes:
                self._row, self._column = self._address(attributes["r"])
        elif name == _ROW:
            self._row, self._column = self._number(attributes.get("r")), 0
            if _is_hidden(attributes, "ht") and self._row <= MAX_ROWS:
                self.hidden_rows.add(self._row)
        elif name == _COLUMN and _is_hidden(attributes, "width"):
            first, last = self._number(attributes.get("min")), self._number(attributes.get("max"))
            self.hidden_columns.update(range(first, min(last, MAX_COLUMNS) + 1))
        elif name == _JOINED:
            self._join(attributes.get("ref", ""))
        elif self._cell is not None:
            self._inside(name, attributes)

    def _inside(self, name: str, attributes: dict[str, str]) -> None:
        """Elements of a cell: its value, its formula, or a text of its own."""
        if name == _INNER:
            self._builder = TreeBuilder()
        if self._builder is not None:
            self._budget.spend("nodes")
            self._builder.start(name, attributes)
        elif name in (_VALUE, _FORMULA):
            self._words = []

    def text(self, text: str) -> None:
        if self._builder is not None:
            self._builder.data(text)
        elif self._words is not None:
            self._words.append(text)

    def end(self, name: str) -> None:
        if self._builder is not None:
            self._builder.end(name)
            if name == _INNER:
                self._inner, self._builder = text_of(self._builder.close()), None
        elif self._words is not None and name in (_VALUE, _FORMULA):
            self._hold(name, "".join(self._words))
        elif name == _CELL and self._cell is not None:
            if self._stored is not None or self._formula is not None or self._inner is not None:
                self._keep(self._cell)
                self._begin()
            self._cell = None

    def _hold(self, name: str, words: str) -> None:
        if name == _VALUE:
            self._stored = words
        else:
            self._formula = f"={words}"
        self._words = None

    def _keep(self, cell: dict[str, str]) -> None:
        if self._row > MAX_ROWS or self._column > MAX_COLUMNS:
            return
        kind, style = cell.get("t", "n"), cell.get("s", "0")
        stored = self._stored.strip() if self._stored is not None and kind not in ("str", "e") else self._stored
        content = self._values.content(kind, stored, self._inner, style, self._formula, self._budget)
        if content.value is None and content.formula is None:
            return
        if (self._row, self._column) in self.cells:  # programs would differ on which of them counts
            raise OfficeFault("damaged", part=self._part)
        self._budget.spend("cells")
        self.cells[self._row, self._column] = content

    def _number(self, reference: str | None) -> int:
        if reference is None:
            return self._row + 1
        if not (reference.isascii() and reference.isdigit() and len(reference) < 9):
            raise OfficeFault("damaged", part=self._part)
        return int(reference)

    def _join(self, reference: str) -> None:
        first, _, last = reference.partition(":")
        top, left = self._address(first)
        bottom, right = self._address(last or first)
        found = area(top, left, bottom, right, self._budget)
        if found is not None and (found.top, found.left) != (found.bottom, found.right):
            self.merged.append(found)

    def _address(self, reference: str) -> tuple[int, int]:
        found = _ADDRESS.fullmatch(reference)
        if found is None:
            raise OfficeFault("damaged", part=self._part)
        column = 0
        for letter in found[1].upper():
            column = column * 26 + ord(letter) - 64
        return int(found[2]), column


def _is_hidden(attributes: dict[str, str], size: str) -> bool:
    """Whether a row or a column is hidden, or of no height or width."""
    return attributes.get("hidden") in _YES or attributes.get(size) in _NO_SIZE
