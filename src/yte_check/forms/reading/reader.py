"""From a workbook to the data of a submission, with a cell for each of them and everything that is wrong at once."""

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from typing import Any

from yte_check.documents.diagnostics import Path, Problem, Problems
from yte_check.documents.language import say
from yte_check.documents.record import record
from yte_check.documents.scalars import Refusal
from yte_check.documents.workbooks.grid import Book, GridCell
from yte_check.forms.carried import BESIDE, CarriedCell, Mark, fingerprint, is_looked_at
from yte_check.forms.layout import EVIDENCE_SHEET, LEFT_OUT, STATION_SHEET, Column, FormRow, Kind, ListOption
from yte_check.forms.manifest import FormManifest, SheetNote, Stamp
from yte_check.forms.reading.document import FormDocument, Spot
from yte_check.forms.reading.documents import Documents, read_documents
from yte_check.forms.reading.rows import FoundRow, SheetRows
from yte_check.forms.reading.sheets import FoundSheet, find_sheets, titles_of
from yte_check.forms.reading.values import Reader, references, shown
from yte_check.standard.rules.figures import as_count

_SUFFIX: dict[tuple[Kind, Column], Path] = {
    ("yes_no", "answer"): ("value",),
    ("choice", "answer"): ("value",),
    ("number", "answer"): ("value",),
    ("rate", "numerator"): ("numerator",),
    ("rate", "denominator"): ("denominator",),
    ("head", "evidence"): ("evidence",),
    ("section", "evidence"): ("evidence",),
    ("head", "note"): ("note",),
}
"""What follows the path of a row in the path of one of its cells."""
_REQUIRED: tuple[Path, ...] = (("year",), ("period",), ("station", "name"), ("station", "commune", "name"))
"""What must be filled in; of year and period what the form asks for."""
_ANSWERED = ("answers", "sections")


@record
class FormContent:
    """What a form holds: its data, what is wrong with them, and the text that it was made from."""

    document: FormDocument
    problems: tuple[Problem, ...]
    stamp: Stamp


def read_book(name: str, book: Book, manifest: FormManifest) -> FormContent:
    return _FormReader(name, book, manifest).read()


class _FormReader:
    def __init__(self, name: str, book: Book, manifest: FormManifest) -> None:
        self._name, self._book, self._manifest = name, book, manifest
        self._lang = manifest.stamp.lang
        self._problems = Problems()
        self._spots: dict[Path, Spot] = {}
        self._data: dict[str, Any] = {"standard": manifest.stamp.standard}
        self._absent = ListOption("not_applicable", say("form_absent", self._lang))

    def read(self) -> FormContent:
        sheets = find_sheets(self._book, self._manifest, self._problems, self._spots)
        documents = Documents({}, {})
        evidence = sheets.get(EVIDENCE_SHEET)
        lang = self._manifest.stamp.lang
        if evidence is not None:
            titles = titles_of(EVIDENCE_SHEET, lang)
            documents = read_documents(evidence, titles, self._problems, self._spots, self._book.serial)
        for note in self._manifest.sheets:
            sheet = sheets.get(note.key)
            if sheet is not None and note.rows:
                self._sheet(sheet, note, documents)
        station = sheets.get(STATION_SHEET)
        if station is not None:
            self._spots[("standard",)] = station.spot(station.marks + 2, 1, "")
            self._spots.setdefault(("station",), station.spot(station.marks + 1, 1, ""))
        kept = documents.kept()
        if kept:
            self._data["evidence"] = kept
        self._fill_required()
        document = FormDocument(self._name, self._data, self._spots)
        return FormContent(document, tuple(self._problems), self._manifest.stamp)

    def _sheet(self, sheet: FoundSheet, note: SheetNote, documents: Documents) -> None:
        titles = titles_of(note.key, self._manifest.stamp.lang)
        needed = {name for row in note.rows for name in row.columns}
        for name in sorted(needed - sheet.columns.keys()):
            path: Path = ("", sheet.grid.title, name)
            self._spots[path] = sheet.spot(sheet.marks, sheet.columns["key"], "")
            self._problems.error("form_column_missing", path, column=titles[name])
        finder = SheetRows(sheet, note, titles, self._problems, self._spots)
        rows = finder.find()
        head = ""
        choose = say("form_choose", self._manifest.stamp.lang)
        for found in rows:
            head = found.row.label if found.row.kind == "head" else head
            label = head if found.row.label == choose else found.row.label
            self._row(sheet, found, label, titles, documents)
        self._carried(sheet, rows)
        self._hidden(sheet, rows)
        finder.stray(rows)

    def _row(self, sheet: FoundSheet, found: FoundRow, label: str, titles: Any, documents: Documents) -> None:
        """A row with the words by which its user knows it."""
        row = found.row
        label_column = sheet.columns.get("label", 1)
        self._spots.setdefault(row.path, sheet.spot(found.number, label_column, "", label))
        read: dict[Column, object] = {}
        for name in row.columns:
            column = sheet.columns.get(name)
            if column is None:
                continue
            path = (*row.path, *(_SUFFIX.get((row.kind, name), ()) if row.path[0] in _ANSWERED else ()))
            if name in LEFT_OUT:
                path = (*row.path, "not_applicable") if name == "reason" else ("", *row.path, name)
            self._spots[path] = sheet.spot(found.number, column, titles[name], label)
            area = sheet.grid.joined(found.number, column)
            if area is not None:
                self._problems.error("form_merged", path)
                continue
            content = sheet.grid.at(found.number, column)
            value = self._value(row, name, content, path, documents)
            read[name] = value
            if value is not None and name not in LEFT_OUT:
                _put(self._data, path, value)
        if row.optional:
            self._left_out(row, read)

    def _left_out(self, row: FormRow, read: Mapping[Column, object]) -> None:
        """That something does not apply, and why: neither counts without the other."""
        path, chosen = (*row.path, "not_applicable"), ("", *row.path, "absent")
        said, reason = read.get("absent"), read.get("reason")
        beside = reason is not None or (row.kind == "section" and read.get("evidence"))
        if said is not None and reason is not None:
            _put(self._data, path, reason)
        elif said is not None and "reason" in read and not self._reported(path):
            self._problems.error("form_reason_missing", path)
        elif beside and said is None and not self._reported(chosen):
            self._problems.error("form_absent_unchosen", chosen)
        if said is None and row.kind == "section":
            self._data.get("sections", {}).pop(str(row.path[-1]), None)

    def _reported(self, path: Path) -> bool:
        return any(problem.path == path and problem.severity == "error" for problem in self._problems)

    def _carried(self, sheet: FoundSheet, rows: tuple[FoundRow, ...]) -> None:
        """The mark of an answer of an earlier year: it goes with the first correction, or when someone says so."""
        for head in rows:
            mark = self._manifest.marks.get(head.row.key)
            if mark is None:
                continue
            path = (*head.row.path, "carried")
            column = sheet.columns.get("carried", sheet.columns.get("label", 1))
            self._spots[path] = sheet.spot(head.number, column, say("form_column_carried", self._lang), head.row.label)
            if fingerprint(_cells_of(head, rows, sheet)) == mark.fingerprint and not self._looked_at(
                sheet, head, mark, path
            ):
                _put(self._data, path, mark.year)

    def _hidden(self, sheet: FoundSheet, rows: tuple[FoundRow, ...]) -> None:
        """Answers that count although no one sees them."""
        grid = sheet.grid
        places = [(row, name, sheet.columns[name]) for row in rows for name in row.row.columns if name in sheet.columns]
        unseen = [
            (row, name, column)
            for row, name, column in places
            if grid.is_hidden(row.number, column) and (row.number, column) in grid.cells
        ]
        if unseen and not grid.hidden:
            row, name, column = unseen[0]
            path: Path = ("", grid.title, "hidden")
            title = titles_of(sheet.key, self._lang).get(name, "")
            self._spots[path] = sheet.spot(row.number, column, title, row.row.label)
            self._problems.warn("form_answers_hidden", path, count=len(unseen))

    def _looked_at(self, sheet: FoundSheet, head: FoundRow, mark: Mark, path: Path) -> bool:
        column = sheet.columns.get("carried")
        if column is None:
            return False
        reader = reader_at(path, self._problems, self._book.serial)
        try:
            return is_looked_at(reader.text(sheet.grid.at(head.number, column)), mark.year)
        except Refusal as refused:
            self._problems.error(refused.code, path, **refused.params)
            return False

    def _value(self, row: FormRow, name: Column, content: GridCell, path: Path, documents: Documents) -> object:
        reader = reader_at(path, self._problems, self._book.serial)
        try:
            if name == "evidence":
                text = reader.text(content)
                return self._references(text, path, documents) if text is not None else None
            if name == "absent":
                return reader.choice(content, (self._absent,))
            if name in LEFT_OUT:
                return reader.text(content)
            match row.kind:
                case "yes_no" | "item":
                    return reader.yes_no(content)
                case "choice":
                    return reader.choice(content, row.options)
                case "number" | "figure" | "rate" | "measure" | "count" | "year":
                    return reader.number(content)
                case _:
                    return reader.text(content)
        except Refusal as refused:
            refusal = _of_kind(refused, row.kind)
            self._problems.error(refusal.code, path, **refusal.params)
            return None

    def _references(self, text: str, path: Path, documents: Documents) -> list[str]:
        ids = references(text, documents.rows)
        declared = documents.kept()
        known: list[str] = []
        for each in ids:
            key = documents.find(each)
            if key is None:
                self._problems.error(
                    "form_evidence_unknown", path, id=each, nearest=self._problems.nearest(each, declared)
                )
            elif not documents.rows[key]:
                self._problems.error("form_evidence_empty", path, id=key, row=str(documents.numbers[key]))
            else:
                known.append(key)
        return known

    def _fill_required(self) -> None:
        """Name what must not be empty, and put something there, so that all the rest can still be checked: an error
        has been noted by then, so nothing is computed from it. The year is the one that the form was made for."""
        asked = {row.path for note in self._manifest.sheets if note.key == STATION_SHEET for row in note.rows}
        station = self._data.get("station")
        commune = station.get("commune") if isinstance(station, dict) else None
        for path in _REQUIRED:
            if path[:2] == ("station", "commune") and not commune:
                continue
            if path[0] in ("year", "period") and path not in asked:
                continue
            if _at(self._data, path) is None:
                if not self._reported(path):
                    self._problems.error("form_required", path)
                _put(self._data, path, "?" if path[0] == "station" else self._manifest.stamp.as_of[:4])


def _cells_of(head: FoundRow, rows: tuple[FoundRow, ...], sheet: FoundSheet) -> Iterator[CarriedCell]:
    """What stands in the cells of an indicator's answer."""
    for each in rows:
        if each.row.path[:2] == head.row.path:
            for name in each.row.columns:
                if name in sheet.columns and name not in BESIDE:
                    value = sheet.grid.at(each.number, sheet.columns[name]).value
                    yield each.row.key, name, (shown(value) if value is not None else None) or None


def _of_kind(refusal: Refusal, kind: Kind) -> Refusal:
    """What is wrong with a figure, in the words of what is asked."""
    if kind == "year" and refusal.code in ("number_expected", "number_with_unit"):
        return Refusal("form_year_expected", text=refusal.params["text"])
    return as_count(refusal) if kind in ("rate", "count") else refusal


def reader_at(path: Path, problems: Problems, serial: Callable[[Decimal], Any]) -> Reader:
    """A reader whose warnings stand at a path."""

    def warn(code: str, **params: object) -> None:
        problems.warn(code, path, **params)

    return Reader(warn, serial)


def _put(data: dict[str, Any], path: Path, value: object) -> None:
    for step in path[:-1]:
        data = data.setdefault(str(step), {})
    data[str(path[-1])] = value


def _at(data: Any, path: Path) -> Any:
    for step in path:
        data = data.get(step) if isinstance(data, dict) else None
    return data
