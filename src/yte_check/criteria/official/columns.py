"""Which column of a table holds what, by the words of its header row."""

import re
from collections.abc import Mapping

from yte_check.criteria.official.tables import ColumnRole, HeaderColumn, OfficialCell, RawRow
from yte_check.criteria.official.wording import comparable, criterion_heading, number_in, one_line, points_in
from yte_check.documents.record import record, replaced

READ: tuple[ColumnRole, ...] = ("number", "criterion", "title", "points", "zone", "guidance", "evidence", "knockout")
"""Columns of these roles are read; a note is looked through for “điểm liệt” only."""
_COUNTED: tuple[ColumnRole, ...] = ("number", "criterion", "title")
_ACHIEVED = r"(?:tự|chấm|đạt|đánh giá|xét|thẩm định|phúc tra|kiểm tra|thực|thống nhất|kết quả|xếp loại)"
"""Of points that somebody gave to a station; those that the table gives out are “tối đa” or “chuẩn”."""
_MOST_POINTS = r"(?:tối đa|chuẩn|quy định)"

# The first pattern that fits counts, so the particular stand before the general: “Điểm tự chấm” is not “Điểm”.
_ROLES: tuple[tuple[ColumnRole, str], ...] = (
    (
        "knockout",
        r"(?:(?:chỉ tiêu|tiêu chí|là|có|bị|đánh dấu|ghi|xét|thuộc) )*(?:điểm )?liệt(?: ?\(.{0,20}\))?\??|đ\.?l",
    ),
    ("guidance", r"(?:hướng dẫn|cách|phương pháp|thang (?:điểm )?chấm).*"),
    ("other", r".*tự (?:chấm|đánh giá|cho điểm).*"),
    ("points", rf"(?:thang |mức |số |tổng )?(?:điểm (?:số )?)?{_MOST_POINTS}(?: {_MOST_POINTS})*(?: ?\(.*\))?"),
    ("points", rf"(?:điểm )?{_MOST_POINTS} (?:theo quy định|có thể đạt(?: được)?|của (?:bộ y tế|chỉ tiêu|tiêu chí))"),
    ("zone", r"(?:(?:thang |mức |số )?điểm )?(?:tối đa |chuẩn |theo )*(?:xã )*(?:thuộc )?vùng(?: vùng)? ?[123]"),
    ("other", rf"(?:(?:số|tổng|mức) )*điểm\b.*\b{_ACHIEVED}\b.*|chấm(?: điểm)?"),
    ("other", r".*(?:đạt được|kết quả|thẩm định|phúc tra).*"),
    ("evidence", r".*(?:(?:minh|kiểm) chứng|nguồn số liệu|tài liệu|hồ sơ).*"),
    ("guidance", r".*(?:hướng dẫn|cách (?:chấm|tính|cho|đánh giá)|phương pháp|thang (?:điểm )?chấm).*"),
    ("note", r"ghi chú|chú thích|lưu ý"),
    ("number", r"tt|stt|số tt|số thứ tự|thứ tự|số|số chỉ tiêu|chỉ tiêu số|mã số|no|#"),
    ("points", r"(?:thang |mức |số |tổng )?điểm(?: (?:chuẩn|tối đa|số|quy định|theo quy định))*(?: ?\(.*\))?"),
    ("title", r"(?:các )?tiêu chí.*|(?:các )?chỉ tiêu.*|tên.*|nội dung.*"),
)  # fmt: skip
_PARTICULAR = re.compile(_MOST_POINTS)
_HEADER_LENGTH = 60


@record
class Layout:
    """The column of each role, counted from 0, how many columns there are, and what their headers say."""

    columns: Mapping[ColumnRole, int]
    width: int
    zones: tuple[int, ...] = ()
    """Columns of points for each zone, where the table has no one figure for all."""
    names: tuple[str, ...] = ()

    @property
    def named(self) -> tuple[HeaderColumn, ...]:
        """Every column that has a header or is read, with its role; no role where it is not read."""
        roles: dict[int, ColumnRole] = {column: role for role, column in self.columns.items() if role in READ}
        roles |= dict.fromkeys(self.zones, "zone")
        return tuple(
            HeaderColumn(position + 1, name, roles.get(position))
            for position, name in enumerate(self.names)
            if name or position in roles
        )

    def points(self, row: RawRow) -> str:
        """The one figure for all zones, or each with the words of its column."""
        if not self.zones:
            return self.text(row, "points")
        texts = {self.names[column]: row.cells[column].text for column in self.zones if column < len(row.cells)}
        if len(set(texts.values())) == 1:
            return next(iter(texts.values()))
        return "; ".join(f"{name}: {text or '–'}" for name, text in texts.items())

    def goes_on(self, row: RawRow, role: ColumnRole) -> bool:
        """Whether the cell of a role is joined with the one above."""
        column = self.columns.get(role)
        return column is not None and column < len(row.cells) and row.cells[column].below

    def with_counted(self, row: RawRow) -> RawRow:
        """A row with the numbers that Word counts itself before numbers and titles; elsewhere they are dressing."""
        at = [self.columns[role] for role in _COUNTED if role in self.columns]
        if not any(cell.counted for cell in row.cells):
            return row
        cells = (
            replaced(cell, text=cell.counted) if cell.counted and column in at else cell
            for column, cell in enumerate(row.cells)
        )
        return replaced(row, cells=tuple(cells))

    def text(self, row: RawRow, role: ColumnRole) -> str:
        column = self.columns.get(role)
        return row.cells[column].text if column is not None and column < len(row.cells) else ""


def header_roles(row: RawRow) -> dict[int, ColumnRole]:
    """The roles that the cells of a row name; empty where one of them holds a figure."""
    roles: dict[int, ColumnRole] = {}
    for column, cell in enumerate(row.cells):
        role = _role(cell.text) if criterion_heading(cell.text) is None else None
        if role is not None:
            roles[column] = role
        elif criterion_heading(cell.text) or number_in(cell.text) is not None or points_in(cell.text) is not None:
            return {}
    return roles


def layout_of(roles: Mapping[int, ColumnRole], row: RawRow) -> Layout | None:
    """The layout of a header row; None where no column of titles with points, numbers or guidance is named."""
    columns: dict[ColumnRole, int] = {}
    titles = [column for column, role in roles.items() if role == "title"]
    for column, role in roles.items():
        if role not in ("title", "zone"):
            columns.setdefault(role, column)
    _place_titles(titles, row, columns)
    _place_points(roles, row, columns)
    zones = tuple(column for column, role in roles.items() if role == "zone") if "points" not in columns else ()
    if "title" not in columns or not (zones or columns.keys() & {"number", "points", "guidance"}):
        return None
    names = tuple(map(one_line, row.texts)) if row.number else ()  # no header stands in plain lines
    return Layout(columns, len(row.cells), zones, names)


def _place_points(roles: Mapping[int, ColumnRole], row: RawRow, columns: dict[ColumnRole, int]) -> None:
    """Of several columns of points the one that says “tối đa” or “chuẩn”."""
    pointed = [column for column, role in roles.items() if role == "points"]
    particular = next((column for column in pointed if _PARTICULAR.search(_word(row, column))), None)
    if particular is not None:
        columns["points"] = particular


def second_header(upper: RawRow, lower: RawRow) -> tuple[RawRow, dict[int, ColumnRole]] | None:
    """Two rows of a header as one, “Điểm” over “Tự chấm | Tối đa”; None where the lower is none of a header."""
    above = spread(upper, lower)
    cells: list[OfficialCell] = []
    roles: dict[int, ColumnRole] = {}
    for column, (over, under) in enumerate(zip(above, lower.texts, strict=False)):
        if not _is_under(over, under):
            return None
        same = not under or comparable(under) == comparable(over)
        cells.append(OfficialCell(over if same else f"{over} {under}".strip()))
        role = _role(over) if same else _role_of_two(over, under)
        if role is not None:
            roles[column] = role
    return RawRow(lower.number, tuple(cells)), roles


def spread(upper: RawRow, lower: RawRow) -> list[str]:
    """What stands over each column: a title of several columns over all of them."""
    found: list[str] = []
    for column, cell in enumerate(upper.cells):
        under = lower.cells[column].text if column < len(lower.cells) else ""
        carried = bool(found) and not cell.text and (cell.joined or (under and not cell.below))
        found.append(found[-1] if carried else cell.text)
    return found


def _is_under(over: str, under: str) -> bool:
    """Whether a cell can stand in a second header row: under a number or a title only what is a header too."""
    if not under or comparable(over) == comparable(under):
        return True
    if len(one_line(under)) > _HEADER_LENGTH or criterion_heading(under) is not None:
        return False
    if number_in(under) is not None or points_in(under) is not None:
        return "vùng" in one_line(over).casefold() and number_in(under) in (1, 2, 3)
    return _role(under) is not None or _role(over) not in (None, "number", "title")


def _role_of_two(over: str, under: str) -> ColumnRole | None:
    above = _role(over)
    if above == "other":
        return above
    if above in (None, "title"):
        return _role(under) or _role(f"{over} {under}") or above
    return _role(f"{over} {under}") or _role(under)


def _place_titles(titles: list[int], row: RawRow, columns: dict[ColumnRole, int]) -> None:
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
    columns: dict[ColumnRole, int] = {"number": 0, "title": 1}
    for column in range(2, width):
        texts = [row.cells[column].text for row in data if column < len(row.cells)]
        pointed = sum(points_in(text) is not None for text in texts)
        if "points" not in columns and 5 * pointed >= 4 * len(data):
            columns["points"] = column
        elif "guidance" not in columns and any(map(_is_title, texts)):
            columns["guidance"] = column
    return Layout(columns, width, names=("",) * width) if "points" in columns else None


def is_column_numbers(row: RawRow) -> bool:
    """“(1) | (2) | (3)” or “A | B | 1 | 2” under a header."""
    marks = [text.strip("() .") for text in row.filled]
    if len(marks) < 3 or not all(len(mark) <= 2 and (mark.isdecimal() or mark.isupper()) for mark in marks):
        return False
    figures = [int(mark) for mark in marks if mark.isdecimal()]
    return figures == list(range(1, len(figures) + 1))


def _role(text: str) -> ColumnRole | None:
    words = one_line(text).casefold().strip(" .:*")
    if not words or len(words) > _HEADER_LENGTH:
        return None
    return next((role for role, pattern in _ROLES if re.fullmatch(pattern, words)), None)


def _word(row: RawRow, column: int) -> str:
    return one_line(row.cells[column].text).casefold()


def _is_title(text: str) -> bool:
    return sum(character.isalpha() for character in text) >= 3
