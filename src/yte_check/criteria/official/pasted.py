"""A table pasted as text: a Markdown table, lines with tabs, or plain lines “1. Tên chỉ tiêu: 2 điểm”."""

import re

from yte_check.criteria.official.tables import OfficialCell, RawFile, RawRow, RawTable
from yte_check.criteria.official.wording import (
    cleaned,
    criterion_heading,
    is_total,
    points_in,
    roman_heading,
    split_number,
    split_points,
)
from yte_check.documents.record import replaced

_RULE = frozenset("|:-")
_MARK_AT_END = re.compile(r"\s*[(\[][^()\[\]]*điểm\s+liệt[^()\[\]]*[)\]]\s*$", re.IGNORECASE)
_TAIL = 200
"""How near the end of a title its mark stands."""
_LONGEST_TITLE = 1000
"""A title that has not come to its points by then goes no further."""
_HEADER = RawRow(0, tuple(map(OfficialCell, ("TT", "Chỉ tiêu", "Điểm", "Hướng dẫn chấm điểm"))))
_MARKS = re.compile(r"^\s*#{1,6}\s*|\*\*|__")


def read_pasted(text: str) -> RawFile:
    lines = text.splitlines()
    if any(_is_rule(line) and "|" in line for line in lines):
        return _cells(lines, "|")
    if sum(line.count(" | ") >= 2 for line in lines) >= 3:
        return _cells(lines, "|")
    if sum("\t" in line.strip() for line in lines) >= 3:
        return _cells(lines, "\t")
    rows = _Lines().rows(lines)
    if not any(row.cells[2].text for row in rows):  # any numbered list: of a letter, of an agenda
        return RawFile(())
    return RawFile((RawTable((_HEADER, *rows)),))


def _cells(lines: list[str], separator: str) -> RawFile:
    """Tables between paragraphs."""
    tables: list[RawTable] = []
    rows: list[RawRow] = []
    before: list[str] = []
    for number, line in enumerate([*lines, ""], 1):
        if separator in line.strip(" "):
            if not _is_rule(line):
                rows.append(RawRow(number, tuple(_cell(text) for text in _split(line, separator))))
            continue
        if rows:
            tables.append(RawTable(tuple(rows), table=len(tables) + 1, before=tuple(before)))
            rows, before = [], []
        if line.strip():
            before.append(cleaned(_MARKS.sub("", line)))
    if len(tables) == 1:
        tables = [replaced(tables[0], table=None)]
    return RawFile(tuple(tables), tuple(before))


def _is_rule(line: str) -> bool:
    """“|---|:--:|”, the line under the titles of a table."""
    return "--" in line and _RULE.issuperset("".join(line.split()))


def _split(line: str, separator: str) -> list[str]:
    if separator == "\t":
        return line.split("\t")
    line = line.strip().removeprefix("|")
    line = line[:-1] if line.endswith("|") and not line.endswith("\\|") else line
    return [text.replace("\\|", "|") for text in re.split(r"(?<!\\)\|", line)]


def _cell(text: str) -> OfficialCell:
    text = text.strip()
    bold = len(text) > 4 and text.startswith(("**", "__")) and text.endswith(("**", "__"))
    return OfficialCell(cleaned(re.sub(r"<br\s*/?>", "\n", _MARKS.sub("", text), flags=re.IGNORECASE)), bold)


class _Lines:
    """Plain lines as rows of number, title, points and guidance."""

    def __init__(self) -> None:
        self.found: list[RawRow] = []
        self.open = False

    def rows(self, lines: list[str]) -> list[RawRow]:
        for number, line in enumerate(lines, 1):
            bold = line.strip().startswith("**")
            if text := cleaned(_MARKS.sub("", line)):
                self._line(number, text, bold)
        return self.found

    def _line(self, line: int, text: str, bold: bool) -> None:
        number, rest = split_number(text)
        if criterion_heading(text) or (roman_heading(text) and split_points(text)[1] is not None) or is_total(text):
            self._add(line, text)
            self.open = False
        elif number is not None:
            title, points = _split_points_anywhere(rest)
            self._add(line, str(number), title, points, "", bold=bold)
            self.open = not points
        elif self.open and len(self.found[-1].cells[1].text) < _LONGEST_TITLE:
            self._lengthen(text)
        elif self.found:
            self._add(line, "", "", "", text)

    def _lengthen(self, text: str) -> None:
        """A title that goes on in the next line, up to its points."""
        last = self.found.pop()
        title, points = _split_points_anywhere(f"{last.cells[1].text} {text}")
        self._add(last.number, last.cells[0].text, title, points, "", bold=last.cells[1].bold)
        self.open = not points

    def _add(self, line: int, *texts: str, bold: bool = False) -> None:
        filled = (*texts, "", "", "", "")[:4]
        self.found.append(
            RawRow(line, tuple(OfficialCell(text, bold and column == 1) for column, text in enumerate(filled)))
        )


def _split_points_anywhere(text: str) -> tuple[str, str]:
    """“Tên: 2 điểm (điểm liệt)” as title with its mark, and points as they are written."""
    start = max(0, len(text) - _TAIL)
    mark = _MARK_AT_END.search(text[start:])
    title, points = split_points(text[: start + mark.start()] if mark else text)
    if points is None:
        return text, ""
    assert points_in(str(points)) is not None
    return title + (mark[0] if mark else ""), str(points)
