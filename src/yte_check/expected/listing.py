"""The list of communes that are to hand in: those of a province, or of a file as offices keep it."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from pathlib import Path

from yte_check.documents.delimited import BrokenRow, TextRow, delimited_rows, table_text
from yte_check.documents.diagnostics import Diagnostic
from yte_check.documents.language.collation import without_kind
from yte_check.documents.notices import notice
from yte_check.documents.source import read_bytes, refused
from yte_check.documents.suggestions import folded, nearest
from yte_check.documents.workbooks.opening import read_workbook
from yte_check.expected.commune import ExpectedCommune, ExpectedList
from yte_check.places.identity import identity_of
from yte_check.places.model import CODE_DIGITS
from yte_check.places.national import national_places
from yte_check.terminal.settings import UsageProblem

_HEADS: Mapping[str, tuple[str, ...]] = {
    "code": ("ma", "maxa", "madonvi", "madvhc", "code", "communecode"),
    "name": (
        "xa", "tenxa", "xaphuong", "xaphuongdackhu", "tenxaphuong", "donvi", "tendonvi", "tramyte", "tentram", "ten",
        "commune", "name", "communename",
    ),
    "district": ("huyen", "quanhuyen", "tenhuyen", "district"),
    "province": ("tinh", "tinhthanhpho", "tentinh", "province"),
}  # fmt: skip
_TOTAL = ("tong", "cong", "total")
_TOTALS = frozenset((*_TOTAL, "tongso", "tongcong"))
_LOOKED_AT = 20
"""A head stands among the first rows, below a title."""
ListRow = tuple[int, Sequence[str]]


def expected_list(given: str) -> ExpectedList:
    """The list of a file, or all communes of a province.

    Raises InvalidDocument, and UsageProblem for what is neither.
    """
    path = Path(given)
    if path.is_file():
        return _of_file(path)
    listed = national_places().communes(given)
    if not listed:
        names = [without_kind(province.name) for province in national_places().provinces]
        raise UsageProblem("usage_expect", given=given, nearest=nearest(given, names))
    communes = tuple(ExpectedCommune(each.name, each.code, None, each.province) for each in listed)
    return ExpectedList(listed[0].province, communes)


def _of_file(path: Path) -> ExpectedList:
    rows = _rows(path)
    columns, body = _columns(rows)
    found = tuple(_communes(body, columns))
    if not found:
        raise refused(str(path), "expected_nothing")
    notice((*_left_out(str(path), body, found), *_doubts(str(path), found)))
    return ExpectedList(str(path), found, is_file=True)


def _rows(path: Path) -> list[ListRow]:
    content = read_bytes(path)
    if content.startswith((b"PK", b"\xd0\xcf\x11\xe0")):
        return _of_workbook(str(path), content)
    try:
        found = delimited_rows(table_text(str(path), content), _likeness)
    except BrokenRow as broken:
        raise refused(str(path), "expected_broken", broken.line) from None
    return [(row.line, tuple(map(str.strip, row.fields))) for row in found if not row.is_blank]


def _of_workbook(name: str, content: bytes) -> list[ListRow]:
    """The first sheet that holds anything and is shown."""
    for grid in read_workbook(name, content, "table").grids:
        if grid.cells and not grid.hidden:
            width = max(column for _, column in grid.cells)
            rows = sorted({row for row, _ in grid.cells} - grid.hidden_rows)
            return [(row, [_text(grid.at(row, column).value) for column in range(1, width + 1)]) for row in rows]
    return []


def _text(value: object) -> str:
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    return value.strip() if isinstance(value, str) else ""


def _likeness(rows: tuple[TextRow, ...]) -> tuple[int, ...]:
    """A head that is known, else rows of one width: a list of names alone has one column whatever parts it."""
    heads = max((len(_named(row.fields)) for row in rows[:_LOOKED_AT]), default=0)
    widths = {len(row.fields) for row in rows if not row.is_blank}
    return heads, int(len(widths) == 1), max(widths, default=0)


def _columns(rows: list[ListRow]) -> tuple[Mapping[str, int], list[ListRow]]:
    """Which column holds what, and the rows below the head."""
    for at, (_, cells) in enumerate(rows[:_LOOKED_AT]):
        columns = _named(cells)
        if "name" in columns or "code" in columns:
            return columns, rows[at + 1 :]
    return _guessed(rows), rows


def _named(cells: Sequence[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for column, cell in enumerate(cells):
        word = folded(cell)
        for field, words in _HEADS.items():
            if word in words:
                found.setdefault(field, column)
    return found


def _guessed(rows: list[ListRow]) -> Mapping[str, int]:
    """Without a head: the column of five digits has the codes, the first with letters the names."""
    columns: dict[str, int] = {}
    for column in range(max((len(cells) for _, cells in rows), default=0)):
        cells = [cells[column] for _, cells in rows if column < len(cells) and cells[column]]
        if cells and all(_is_code(cell) for cell in cells):
            columns.setdefault("code", column)
        elif any(character.isalpha() for cell in cells for character in cell):
            columns.setdefault("name", column)
    return columns


def _is_code(cell: str) -> bool:
    return len(cell) == CODE_DIGITS and cell.isdigit()


def _communes(rows: list[ListRow], columns: Mapping[str, int]) -> Iterator[ExpectedCommune]:
    for line, cells in rows:
        cell = {field: cells[column] for field, column in columns.items() if column < len(cells)}
        code, name = _code(cell.get("code", "")), cell.get("name", "")
        listed = national_places().of_code(code) if code is not None else None
        name = name or (listed.name if listed is not None else code or "")
        if not name or folded(name) in _TOTALS or name.isdigit() != (name == code):
            continue
        province = cell.get("province") or (listed.province if listed is not None else None)
        yield ExpectedCommune(name, code, cell.get("district") or None, province, line)


def _code(cell: str) -> str | None:
    """A code, of which a spreadsheet has dropped the zeros in front; None for what is none."""
    return cell.zfill(CODE_DIGITS) if cell.isdigit() and 0 < len(cell) <= CODE_DIGITS else None


def _left_out(path: str, rows: list[ListRow], communes: Sequence[ExpectedCommune]) -> Iterator[Diagnostic]:
    """The rows below the head that hold something and name no commune; totals are none."""
    taken = {each.line for each in communes}
    for line, cells in rows:
        words = [cell for cell in cells if cell]
        if line not in taken and words and not any(folded(cell).startswith(_TOTAL) for cell in words):
            yield Diagnostic("expected_line_left", "warning", path, line, 1, {"text": ", ".join(words)})


def _doubts(path: str, communes: Sequence[ExpectedCommune]) -> Iterator[Diagnostic]:
    """What is twice in the list, and what the tables of communes do not have: no file could be of it."""
    lines: dict[object, int] = {}
    for each in communes:
        identity = identity_of(each.written)
        first = lines.setdefault(identity.key, each.line)
        if first != each.line:
            yield _doubt("expected_twice", path, each, first=str(first))
        elif each.province is not None and not identity.known:
            yield _doubt("expected_unknown", path, each)


def _doubt(code: str, path: str, commune: ExpectedCommune, **params: object) -> Diagnostic:
    return Diagnostic(code, "warning", path, commune.line, 1, {"name": commune.name, **params})
