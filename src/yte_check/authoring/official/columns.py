"""Which column of a table holds what, by the words of its header row."""

import re
from collections.abc import Mapping
from typing import Literal

from yte_check.authoring.official.tables import RawRow
from yte_check.authoring.official.wording import criterion_heading, number_in, one_line, points_in
from yte_check.documents.record import record

Role = Literal["number", "criterion", "title", "points", "guidance", "note", "knockout", "other"]

# The first pattern that fits counts, so the particular stand before the general: «Điểm tự chấm» is not «Điểm».
_ROLES: tuple[tuple[Role, str], ...] = (
    ("knockout", r"(?:chỉ tiêu |là )*điểm liệt(?: \(x\))?"),
    ("other", r".*(?:tự (?:chấm|đánh giá)|đạt được|điểm đạt|thẩm định|phúc tra|kết quả).*"),
    ("other", r".*(?:minh chứng|nguồn số liệu|tài liệu).*"),
    ("guidance", r".*(?:hướng dẫn|cách (?:chấm|tính|cho|đánh giá)|phương pháp|thang (?:điểm )?chấm).*"),
    ("note", r"ghi chú|chú thích|lưu ý"),
    ("number", r"tt|stt|số tt|số thứ tự|thứ tự|số|số chỉ tiêu|chỉ tiêu số|mã số|no|#"),
    ("points", r"(?:thang |mức |số |tổng )?điểm(?: (?:chuẩn|tối đa|số|quy định|tối đa theo quy định))*(?: \(.*\))?"),
    ("title", r"(?:các )?tiêu chí.*|(?:các )?chỉ tiêu.*|tên.*|nội dung.*"),
)
_HEADER_LENGTH = 60


@record
class Layout:
    """The column of each role, counted from 0, and how many columns there are."""

    columns: Mapping[Role, int]
    width: int

    def text(self, row: RawRow, role: Role) -> str:
        column = self.columns.get(role)
        return row.cells[column].text if column is not None and column < len(row.cells) else ""


def header_roles(row: RawRow) -> dict[int, Role]:
    """The roles that the cells of a row name; empty where one of them holds a figure."""
    roles: dict[int, Role] = {}
    for column, cell in enumerate(row.cells):
        role = _role(cell.text) if criterion_heading(cell.text) is None else None
        if role is not None:
            roles[column] = role
        elif criterion_heading(cell.text) or number_in(cell.text) is not None or points_in(cell.text) is not None:
            return {}
    return roles


def layout_of(roles: Mapping[int, Role], row: RawRow) -> Layout | None:
    """The layout of a header row; None where no column of titles with points, numbers or guidance is named."""
    columns: dict[Role, int] = {}
    titles = [column for column, role in roles.items() if role == "title"]
    for column, role in roles.items():
        if role != "title":
            columns.setdefault(role, column)
    _place_titles(titles, row, columns)
    if "title" not in columns or not columns.keys() & {"number", "points", "guidance"}:
        return None
    return Layout(columns, len(row.cells))


def _place_titles(titles: list[int], row: RawRow, columns: dict[Role, int]) -> None:
    """Two columns of titles: criterion and indicator; number and name; or name and what is asked for."""
    if len(titles) >= 2:
        first, second = titles[:2]
        if _word(row, first).startswith("tiêu chí"):
            columns["criterion"], columns["title"] = first, second
        elif "number" not in columns:
            columns["number"], columns["title"] = first, second
        else:
            columns["title"] = first
            columns.setdefault("guidance", second)
    elif titles:
        columns["title"] = titles[0]


def guessed_layout(rows: list[RawRow]) -> Layout | None:
    """The layout of a table without a header: number, title, then the column that holds points."""
    data = [
        row for row in rows if len(row.cells) >= 2 and number_in(row.cells[0].text) and _is_title(row.cells[1].text)
    ]
    if len(data) < 3 or 2 * len(data) < len(rows):
        return None
    width = max(len(row.cells) for row in data)
    columns: dict[Role, int] = {"number": 0, "title": 1}
    for column in range(2, width):
        texts = [row.cells[column].text for row in data if column < len(row.cells)]
        pointed = sum(points_in(text) is not None for text in texts)
        if "points" not in columns and 5 * pointed >= 4 * len(data):
            columns["points"] = column
        elif "guidance" not in columns and any(map(_is_title, texts)):
            columns["guidance"] = column
    return Layout(columns, width) if "points" in columns else None


def is_column_numbers(row: RawRow) -> bool:
    """«(1) | (2) | (3)» or «A | B | 1 | 2» under a header."""
    marks = [text.strip("() .") for text in row.filled]
    figures = [int(mark) for mark in marks if mark.isdecimal()]
    short = all(len(mark) <= 2 and (mark.isdecimal() or mark.isupper()) for mark in marks)
    return len(marks) >= 3 and short and figures == list(range(1, len(figures) + 1))


def _role(text: str) -> Role | None:
    words = one_line(text).casefold().strip(" .:*")
    if not words or len(words) > _HEADER_LENGTH:
        return None
    return next((role for role, pattern in _ROLES if re.fullmatch(pattern, words)), None)


def _word(row: RawRow, column: int) -> str:
    return one_line(row.cells[column].text).casefold()


def _is_title(text: str) -> bool:
    return sum(character.isalpha() for character in text) >= 3
