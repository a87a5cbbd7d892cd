"""Diagnostics as text (with the line and a caret) and as JSON."""

import unicodedata
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any

from yte_check.documents.characters import all_spelled_out
from yte_check.documents.diagnostics import CellPlace, Diagnostic
from yte_check.documents.exact import ExactFraction, exact_text
from yte_check.documents.language import Lang, check_language, message, say
from yte_check.documents.language.notes import Ungrouped
from yte_check.render.styled import StyledText, shortened, wrapped
from yte_check.station.periods import PartOfYear

_WINDOW = 64


def diagnostics_text(diagnostics: Iterable[Diagnostic], lang: Lang, out: StyledText) -> None:
    """Each diagnostic: where, what and what to do, then the line with a caret under the fault."""
    for diagnostic in diagnostics:
        severity = say(f"severity_{diagnostic.severity}", lang)
        out.add(f"{diagnostic.file}{place_text(diagnostic, lang)}: ", "dim").line(
            f"{severity} [{diagnostic.code}]", _style(diagnostic)
        )
        for line in wrapped(message(diagnostic, lang), "  ", "  "):
            out.line(line)
        if diagnostic.source_line is not None:
            for line in _excerpt(diagnostic, diagnostic.source_line):
                out.line(line, "dim")
        elif diagnostic.cell is not None and (diagnostic.cell.label or diagnostic.cell.shown):
            out.line(_in_cell(diagnostic.cell, lang), "dim")


def explain(diagnostics: Diagnostic | Iterable[Diagnostic], lang: Lang = "vi") -> str:
    """What is wrong, where, and what to do, with the line of the file: the text that the commands show.

    Raises ValueError for a language that there is not.
    """
    check_language(lang)
    out = StyledText()
    diagnostics_text([diagnostics] if isinstance(diagnostics, Diagnostic) else diagnostics, lang, out)
    return out.plain


def place_text(diagnostic: Diagnostic, lang: Lang) -> str:
    """Where in its file something stands: “:12:5”, in a workbook “: Tiêu chí 6, dòng 14, cột Mẫu số (ô E14)”."""
    cell = diagnostic.cell
    if cell is None:
        return f":{diagnostic.line}:{diagnostic.column}"
    return ": " + say(
        "place_cell", lang, sheet=cell.sheet, row=str(diagnostic.line), column=cell.column, address=cell.address
    )


def message_at_place(diagnostic: Diagnostic, lang: Lang) -> str:
    """What a diagnostic says; with the cell before it, for forms that show only numbers of line and column."""
    text = message(diagnostic, lang)
    return f"{place_text(diagnostic, lang).lstrip(': ')}: {text}" if diagnostic.cell is not None else text


def _in_cell(cell: CellPlace, lang: Lang) -> str:
    """What stands in the cell, beside the title of its row."""
    label = " ".join(_visible(cell.label).split())
    shown = _visible(cell.shown) or say("cell_empty", lang)
    return f"       | {shortened(label, _WINDOW)} → {shortened(shown, _WINDOW // 2)}" if label else f"       | {shown}"


def _style(diagnostic: Diagnostic) -> Any:
    return "bad" if diagnostic.severity == "error" else "open"


def _excerpt(diagnostic: Diagnostic, text: str) -> tuple[str, str]:
    """The line around the fault, cut where it is long, and the caret line under it."""
    start = max(0, diagnostic.column - 1 - _WINDOW // 2) if len(text) > _WINDOW else 0
    before = _visible(text[start : diagnostic.column - 1])
    fault = _visible(text[diagnostic.column - 1 : diagnostic.column - 1 + min(diagnostic.length, _WINDOW)])
    shown = _visible(text[start : start + _WINDOW])
    number = f"{diagnostic.line:>6} | "
    carets = "^" * max(1, min(_columns(fault), _columns(shown) - _columns(before)))
    return number + shown, " " * (len(number) - 2) + "| " + " " * _columns(before) + carets


def _visible(text: str) -> str:
    return all_spelled_out(text.replace("\t", " "))


def _columns(text: str) -> int:
    """How many columns of a terminal a text takes: combining marks take none, wide characters two."""
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def diagnostic_json(diagnostic: Diagnostic, lang: Lang) -> dict[str, Any]:
    document: dict[str, Any] = {
        "code": diagnostic.code,
        "severity": diagnostic.severity,
        "file": diagnostic.file,
        "line": diagnostic.line,
        "column": diagnostic.column,
        "message": message(diagnostic, lang),
        "params": {name: plain_json(value) for name, value in diagnostic.params.items()},
    }
    cell = diagnostic.cell
    if cell is not None:
        document["cell"] = {
            "sheet": cell.sheet,
            "address": cell.address,
            "column": cell.column,
            "label": cell.label,
            "shown": cell.shown,
        }
    return document


def plain_json(value: object) -> Any:
    """A value for JSON: decimals become numbers, other fractions text (“1/3”), days ISO text.

    Only for output, after all comparing.
    """
    match value:
        case PartOfYear():
            return str(value)
        case None | bool() | int() | str():
            return value
        case ExactFraction():
            return exact_text(value)
        case Decimal():
            return int(value) if value == value.to_integral_value() else float(value)
        case Ungrouped():
            return plain_json(value.number)
        case tuple() | list():
            return [plain_json(item) for item in value]
        case date():
            return value.isoformat()
        case _:
            return str(value)
