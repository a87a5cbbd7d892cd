"""What ODK Central and KoboToolbox export, as a table: CSV of any kind, JSON flat or nested."""

import json
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from yte_check.documents.delimited import BrokenRow, TextRow, delimited_rows, table_text
from yte_check.documents.diagnostics import Problem
from yte_check.documents.source import refused
from yte_check.forms.xlsform.columns import is_ours

_ENVELOPES = ("results", "value")
"""The keys under which Kobo and Central put their submissions."""
_COUNTS = ("count", "@odata.count", "odata.count")
_OTHER_PAGES = ("next", "previous", "@odata.nextLink", "odata.nextLink", "nextLink")


class ExportRow(NamedTuple):
    """One submission: its line in the file, its cells that are not empty by column, and how many it has in all."""

    line: int
    cells: Mapping[int, str]
    width: int
    faults: Mapping[int, tuple[Problem, ...]] = {}
    """What is wrong with cells of a workbook, if they answer a question."""


class ExportTable(NamedTuple):
    headers: tuple[str, ...]
    rows: tuple[ExportRow, ...]


def from_csv(name: str, content: bytes) -> ExportTable:
    """Raises InvalidDocument."""
    text = table_text(name, content)
    try:
        rows = [row for row in delimited_rows(text, _likeness) if not row.is_blank]
    except BrokenRow as broken:
        raise refused(name, "export_broken", broken.line, quotes=str(broken.line)) from None
    headers = rows[0].fields if rows else ()
    return ExportTable(headers, tuple(_row(row) for row in rows[1:]))


def _likeness(rows: tuple[TextRow, ...]) -> tuple[int, ...]:
    header = next((row.fields for row in rows if not row.is_blank), ())
    return int(is_ours(header)), len(header)


def _row(row: TextRow) -> ExportRow:
    cells = {column: _plain(field) for column, field in enumerate(row.fields) if field.strip()}
    return ExportRow(row.line, cells, len(row.fields))


def from_json(name: str, content: bytes) -> ExportTable:
    """Raises InvalidDocument."""
    text = table_text(name, content)
    try:
        found = json.loads(
            text, parse_float=str, parse_int=str, parse_constant=str, object_pairs_hook=lambda pairs: _once(name, pairs)
        )
        if isinstance(found, dict):
            found = _opened(name, found)
        if not isinstance(found, list) or not all(isinstance(each, dict) for each in found):
            raise refused(name, "export_broken")
        return _aligned(found)
    except (ValueError, RecursionError):
        raise refused(name, "export_broken") from None


def _once(name: str, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object; JSON itself would let the last of two values of one key win."""
    made: dict[str, Any] = {}
    for key, value in pairs:
        if key in made and made[key] != value:
            raise refused(name, "duplicate_key", key=key)
        made[key] = value
    return made


def _opened(name: str, answer: dict[str, Any]) -> list[Any]:
    """The submissions in an answer of a server. Raises InvalidDocument where they are one page of several."""
    found: list[Any] | None = next((answer[key] for key in _ENVELOPES if isinstance(answer.get(key), list)), None)
    if found is None:
        return [answer]
    counts = (str(answer.get(key)) for key in _COUNTS)
    count = next((int(each) for each in counts if each.isascii() and each.isdigit()), None)
    if not found and count == 0:
        raise refused(name, "export_empty")
    if any(answer.get(key) for key in _OTHER_PAGES) or (count is not None and count > len(found)):
        raise refused(name, "export_page", read=len(found), count=count)
    return found


def _aligned(submissions: list[dict[str, Any]]) -> ExportTable:
    """Every key that one of them has becomes a column."""
    columns: dict[str, int] = {}
    rows = []
    for number, each in enumerate(submissions, 1):
        cells: dict[int, str] = {}
        for header, value in _flat(each):
            column = columns.setdefault(header, len(columns))
            if value.strip():
                cells[column] = _plain(value)
        rows.append(ExportRow(number, cells, 0))
    return ExportTable(tuple(columns), tuple(row._replace(width=len(columns)) for row in rows))


def _flat(value: Mapping[str, Any], under: str = "") -> Iterator[tuple[str, str]]:
    for key, inner in value.items():
        if isinstance(inner, dict):
            yield from _flat(inner, f"{under}{key}/")
        elif isinstance(inner, str):
            yield under + key, inner
        else:
            yield under + key, json.dumps(inner, ensure_ascii=False) if inner not in (None, []) else ""


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n"))
