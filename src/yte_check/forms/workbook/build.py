"""A whole form as the bytes of a workbook."""

from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import Any

from yte_check.documents.language import Lang, say
from yte_check.documents.office import put, repacked
from yte_check.forms.carried import Mark
from yte_check.forms.formulas.calculation import Calculation, Results
from yte_check.forms.formulas.places import StationCells
from yte_check.forms.layout import (
    EVIDENCE_SHEET,
    LEFT_OUT,
    RESULT_SHEET,
    STATION_SHEET,
    CriterionRows,
    FormRow,
    criteria_rows,
    may_be_left_out,
    sheet_title,
    station_rows,
)  # fmt: skip
from yte_check.forms.manifest import SHEET, manifest_lines, stamp_of
from yte_check.forms.places import CRITERION_COLUMNS, EVIDENCE_COLUMNS, STATION_COLUMNS, positions_of
from yte_check.forms.workbook import criterion, evidence, result, station
from yte_check.forms.workbook.answers import Entries, entries_of, mark_of, section_entries
from yte_check.forms.workbook.sheet import FormSheet, Looks
from yte_check.standard.standard import Standard
from yte_check.station.submission import Submission


def build_form(standard: Standard, year: int, lang: Lang, filled: Submission | None = None) -> bytes:
    """The form of a standard for a year; ``filled`` gives what stands in it already.

    The same input gives the same bytes. Works in Excel 2013 and LibreOffice; it has no macros.
    """
    return _FormBuilder(standard, year, lang, filled).build()


class _FormBuilder:
    def __init__(self, standard: Standard, year: int, lang: Lang, filled: Submission | None) -> None:
        self._standard, self._year, self._lang, self._filled = standard, year, lang, filled
        self._looks: Looks = {}
        self._criteria = criteria_rows(standard, lang)
        self._station = station_rows(standard, lang, int(year), filled.station if filled is not None else None)
        self._may_be_left_out = may_be_left_out(self._criteria)
        self._columns = {
            name: column for name, column in CRITERION_COLUMNS.items() if self._may_be_left_out or name not in LEFT_OUT
        }
        titles = ((sheet_title(rows.key, lang), rows) for rows in self._criteria)
        self._positions = positions_of((sheet_title(STATION_SHEET, lang), self._station), tuple(titles))

    def build(self) -> bytes:
        from openpyxl import Workbook
        from openpyxl.workbook.protection import WorkbookProtection

        book = Workbook()
        book.remove(book.active)
        sheets = {key: book.create_sheet(sheet_title(key, self._lang)) for key in self._keys()}
        hidden = book.create_sheet(say("form_sheet_calculation", self._lang)), book.create_sheet(SHEET)
        self._write(sheets, self._calculate(hidden[0]))
        self._manifest(hidden[1])
        for sheet in hidden:
            sheet.sheet_state = "hidden"
            sheet.protection.sheet = True
        book.security = WorkbookProtection(lockStructure=True)
        book.calculation.fullCalcOnLoad = True
        book.properties.title = say("form_title", self._lang, title=self._standard.text.title)
        book.properties.creator = "yte-check"
        out = BytesIO()
        book.save(out)
        return repacked(out.getvalue())

    def _keys(self) -> tuple[str, ...]:
        return (STATION_SHEET, *(rows.key for rows in self._criteria), EVIDENCE_SHEET, RESULT_SHEET)

    def _calculate(self, sheet: Any) -> Results:
        rows = {row.name: row for row in self._station if row.path != ("year",)}
        at = {name: self._positions.cell(row, "answer") for name, row in rows.items()}
        options = {name: row.options for name, row in rows.items()}
        attributes = {str(row.path[-1]): name for name, row in rows.items() if row.path[1:2] == ("attributes",)}
        chosen = {"region": "region"} if "region" in at else {}
        cells = StationCells(at, {**chosen, **attributes}, options)
        words = say("form_yes", self._lang), say("form_no", self._lang)
        return Calculation(sheet, self._standard, cells, self._positions.cell, words).write(self._criteria)

    def _write(self, sheets: Mapping[str, Any], results: Results) -> None:
        lang, filled, standard = self._lang, self._filled, self._standard
        form = self._sheet(sheets[STATION_SHEET], STATION_SHEET, STATION_COLUMNS, station.WIDTHS)
        known = filled.station if filled is not None else None
        station.write_station(
            form, self._station, standard, results, self._year, known, lang, may_be_left_out=self._may_be_left_out
        )
        for rows, result_of in zip(self._criteria, results.criteria, strict=True):
            form = self._sheet(sheets[rows.key], rows.key, self._columns, criterion.WIDTHS)
            criterion.CriterionSheet(form, standard, lang).write(rows, result_of, results, self._entries(rows))
        ledger = filled.ledger if filled is not None else {}
        form = self._sheet(sheets[EVIDENCE_SHEET], EVIDENCE_SHEET, EVIDENCE_COLUMNS, evidence.WIDTHS)
        evidence.write_evidence(form, {key: each.entry for key, each in ledger.items()}, lang)
        form = self._sheet(sheets[RESULT_SHEET], RESULT_SHEET, result.COLUMNS, result.WIDTHS)
        titles = [sheet_title(rows.key, lang) for rows in self._criteria]
        result.write_result(form, self._criteria, titles, results, standard, lang)

    def _sheet(self, sheet: Any, key: str, columns: Mapping[Any, str], widths: Sequence[float]) -> FormSheet:
        return FormSheet(sheet, key, columns, widths, self._looks)

    def _entries(self, rows: CriterionRows) -> Entries:
        if self._filled is None:
            return {}
        entries: dict[tuple[str, str], Any] = {}
        for section in rows.all_sections():
            entries.update(section_entries(section, self._filled, self._lang))
        for indicator in rows.all_indicators():
            entries.update(entries_of(indicator, self._filled.answer(indicator.indicator.number), self._lang))
        return entries

    def _marks(self) -> Mapping[str, Mark]:
        """The answers of an earlier year, by the keys of their rows."""
        if self._filled is None:
            return {}
        found = {}
        for rows in self._criteria:
            entries = self._entries(rows)
            for each in rows.all_indicators():
                mark = mark_of(each, self._filled.answer(each.indicator.number), entries)
                if mark is not None:
                    found[each.head.key] = mark
        return found

    def _manifest(self, sheet: Any) -> None:
        rows: dict[str, tuple[FormRow, ...]] = {STATION_SHEET: self._station}
        rows |= {each.key: tuple(each.rows()) for each in self._criteria}
        sheets = {key: (sheet_title(key, self._lang), rows.get(key, ())) for key in self._keys()}
        lines = manifest_lines(stamp_of(self._standard, self._lang), sheets, self._marks())
        for number, line in enumerate(lines, 1):
            for column, text in enumerate(line, 1):
                if text:
                    put(sheet.cell(number, column), text)
