"""The sheets of a form, found again by their hidden marks, whatever has become of their names, order and places."""

from collections.abc import Iterator, Mapping
from typing import get_args

from yte_check.documents.diagnostics import CellPlace, Path, Problems
from yte_check.documents.language import Lang, say
from yte_check.documents.record import record
from yte_check.documents.workbooks.grid import Book, Grid, address
from yte_check.forms.layout import STATION_SHEET, Column, column_title, evidence_title
from yte_check.forms.manifest import MARK, SHEET, FormManifest, Line, ManifestBroken, read_manifest
from yte_check.forms.reading.document import Spot
from yte_check.forms.reading.values import shown

_DEEPEST_MARK = 50


@record
class FoundSheet:
    """A sheet of the form with the columns of its questions by name; ``marks`` is the row of the hidden marks."""

    key: str
    grid: Grid
    marks: int
    columns: Mapping[str, int]

    def spot(self, row: int, column: int, title: str, label: str = "") -> Spot:
        text = shown(self.grid.at(row, column).value)
        return Spot(
            row, column, CellPlace(self.grid.title, self.grid.position, address(row, column), title, label, text)
        )


def manifest_of(book: Book) -> FormManifest | None:
    """What the form says of itself; None where the workbook is no form. Raises ManifestBroken."""
    grid = next((grid for grid in book.grids if grid.title == SHEET), None)
    return read_manifest(_lines(grid)) if grid is not None else None


def _lines(grid: Grid) -> Iterator[Line]:
    for row in sorted({row for row, _ in grid.cells}):
        first, second, third, fourth = (grid.text(row, column) for column in range(1, 5))
        yield first, second, third, fourth


def find_sheets(
    book: Book, manifest: FormManifest, problems: Problems, places: dict[Path, Spot]
) -> Mapping[str, FoundSheet]:
    """The sheets by key. What is missing, there twice, renamed, hidden or no part of the form goes to ``problems``."""
    found: dict[str, FoundSheet] = {}
    own = {SHEET, say("form_sheet_calculation", manifest.stamp.lang)}
    titles = {note.key: note.title for note in manifest.sheets}
    for grid in book.grids:
        sheet = _marked(grid)
        if sheet is None:
            if grid.title not in own and grid.cells:
                code = "form_marks_lost" if grid.title in titles.values() else "form_sheet_unknown"
                _tell(problems, places, grid, code, error=code == "form_marks_lost", sheet=grid.title)
        elif sheet.key in found:
            first = found[sheet.key].grid.title
            _tell(problems, places, grid, "form_sheet_twice", sheet=grid.title, first=first)
        elif sheet.key in titles:
            found[sheet.key] = sheet
            if grid.title != titles[sheet.key]:
                _tell(
                    problems, places, grid, "form_sheet_renamed", error=False, sheet=grid.title, was=titles[sheet.key]
                )
            if grid.hidden:
                _tell(problems, places, grid, "form_sheet_hidden", error=False, sheet=grid.title)
        else:
            _tell(problems, places, grid, "form_sheet_unknown", error=False, sheet=grid.title)
    lost = {grid.title for grid in book.grids}
    for key, title in titles.items():
        if key not in found and key != "result" and title not in lost:
            problems.error("form_sheet_missing", ("", "missing"), sheet=title)
    return found


def titles_of(key: str, lang: Lang) -> Mapping[str, str]:
    """The titles over the columns of a sheet, by their names."""
    if key == STATION_SHEET:
        return {"answer": say("form_station_answer", lang)}
    if key == "evidence":
        from yte_check.forms.layout import EVIDENCE_FIELDS

        return {name: evidence_title(name, lang) for name in EVIDENCE_FIELDS}
    return {name: column_title(name, lang) for name in get_args(Column)}


def _marked(grid: Grid) -> FoundSheet | None:
    for (row, column), content in grid.cells.items():
        if row <= _DEEPEST_MARK and isinstance(content.value, str) and content.value.startswith(MARK):
            columns = {grid.text(row, other): other for line, other in grid.cells if line == row and other != column}
            return FoundSheet(content.value.removeprefix(MARK), grid, row, {**columns, "key": column})
    return None


def _tell(
    problems: Problems, places: dict[Path, Spot], grid: Grid, code: str, *, error: bool = True, **params: object
) -> None:
    path: Path = ("", grid.title)
    places[path] = Spot(1, 1, CellPlace(grid.title, grid.position, "A1"))
    (problems.error if error else problems.warn)(code, path, **params)


__all__ = ["FoundSheet", "ManifestBroken", "find_sheets", "manifest_of", "titles_of"]
