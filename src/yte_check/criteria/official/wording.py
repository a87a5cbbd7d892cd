"""Words and figures of a table's cells: numbers, points, headings of criteria, marks of “điểm liệt”."""

import re
import unicodedata
from decimal import Decimal

_SPACE = re.compile(r"[^\S\n]+")
_INVISIBLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2060\ufeff\u00ad]")
_TRAILING = " .,;:…!-–—"
_TONE_ON_FIRST = {
    unicodedata.normalize("NFC", first + second + tone): unicodedata.normalize("NFC", first + tone + second)
    for first, second in ("oa", "oe", "uy")
    for tone in "\u0300\u0301\u0303\u0309\u0323"
}
_TONE_ON_SECOND = re.compile("|".join(_TONE_ON_FIRST))
_Y_AT_END = re.compile(r"(?<=[hklmstv])[yỳýỷỹỵ](?!\w)")
_I_FOR_Y = str.maketrans("yỳýỷỹỵ", "iìíỉĩị")
_NUMBER = re.compile(r"(?:(?:chỉ\s+tiêu|chỉ\s+số|số)\s*)?(\d{1,3})\s*[.):/]?", re.IGNORECASE)
_DOTTED = re.compile(r"(?:chỉ\s+tiêu\s*)?(\d{1,3})(?:[.]\d{1,3})+\s*[.):]?", re.IGNORECASE)
_NUMBERED = re.compile(
    r"(?:chỉ\s+tiêu\s+(\d{1,3})\s*[.):–-]?|(\d{1,3})\s*[.):/](?!\d))\s*(.+)", re.IGNORECASE | re.DOTALL
)
_POINTS = re.compile(r"(?:tối\s+đa:?\s*)?(\d{1,6}(?:[.,]\d{1,6})?)\s*(?:điểm|đ)?\s*[.;]?", re.IGNORECASE)
_POINTS_AT_END = re.compile(
    r"(?:\(\s*(?:tối\s+đa:?\s*)?(\d{1,6}(?:[.,]\d{1,6})?)\s*(?:điểm|đ)\s*\)"
    r"|(?<!\d)(?<!\d[.,])(\d{1,6}(?:[.,]\d{1,6})?)\s*(?:điểm|đ))\s*[.;:]*$",
    re.IGNORECASE,
)
_LEADERS = " \n:;,.…–-"
_TAIL = 80
"""How near the end of a text its points, or a “không” before a mark, can stand."""
_ROMAN = re.compile(r"[IVXL]{1,6}")
_CRITERION = re.compile(r"tiêu\s+chí\s+(?:số\s+)?(\d{1,3}|[IVXL]{1,6})\b\s*[.):–-]?\s*(.*)", re.IGNORECASE | re.DOTALL)
_ROMAN_HEADING = re.compile(r"([IVXL]{1,6})\s*[.):–-]\s*(\S.*)", re.DOTALL)
_KNOCKOUT = re.compile(r"điểm\s+liệt", re.IGNORECASE)
_FILLER = (
    r"(?:bị|có|phải|là|thuộc|tính|xét|áp dụng|nằm|trong|được|coi|đặt|quy định"
    r"|chỉ tiêu|tiêu chí|diện|nhóm|danh mục|mục|phần|nào|bất kỳ|một)"
)
_NOT_BEFORE = re.compile(rf"(?:không|chưa)\s+(?:{_FILLER}\s+)*$", re.IGNORECASE)
_NOT_AFTER = re.compile(r"\s*[:=–-]\s*(?:không(?:\s+(?:có|áp dụng))?|chưa có|0)\s*(?:[.;,)]|$)", re.IGNORECASE)
_MARK = re.compile(
    r"\s*[(\[]\s*\*?\s*(?:(?:là\s+)?(?:chỉ\s+tiêu|tiêu\s+chí)\s+|bị\s+|là\s+|có\s+)*điểm\s+liệt\s*\*?\s*[)\]]"
    r"|\s*[-–—:*]\s*(?:(?:là\s+)?(?:chỉ\s+tiêu|tiêu\s+chí)\s+)?điểm\s+liệt\s*[.*]*$",
    re.IGNORECASE,
)
_PART = re.compile(r"(?:\(?[a-zđ]\s*[.)]|[-–—+•*])\s", re.IGNORECASE)
_TOTAL = re.compile(r"(?:tổng|cộng)\b(?!\s+(?:hợp|kết))", re.IGNORECASE)


def cleaned(text: str) -> str:
    """A cell's text in NFC: single spaces, no empty lines, nothing invisible."""
    text = _INVISIBLE.sub("", unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n"))
    lines = (_SPACE.sub(" ", line).strip() for line in text.replace("\u2028", "\n").replace("\x0b", "\n").split("\n"))
    return "\n".join(line for line in lines if line)


def one_line(text: str) -> str:
    return " ".join(text.split())


def comparable(text: str) -> str:
    """What counts of a text when it is compared: not its spaces, its case, the punctuation at its end, nor which of
    two right spellings it has (“Hoà” and “Hòa”, “sỹ” and “sĩ”)."""
    words = one_line(unicodedata.normalize("NFC", text)).casefold().rstrip(_TRAILING)
    words = _TONE_ON_SECOND.sub(lambda found: _TONE_ON_FIRST[found[0]], words)
    return _Y_AT_END.sub(lambda found: found[0].translate(_I_FOR_Y), words)


def number_in(text: str) -> int | None:
    """“1”, “1.”, “1)”, “Chỉ tiêu 1”."""
    found = _NUMBER.fullmatch(one_line(text))
    return int(found[1]) if found else None


def dotted_number(text: str) -> int | None:
    """The first figure of “1.2”."""
    found = _DOTTED.fullmatch(one_line(text))
    return int(found[1]) if found else None


def split_number(text: str) -> tuple[int | None, str]:
    """“Chỉ tiêu 1. Tên” as number and title."""
    found = _NUMBERED.match(text)
    return (int(found[1] or found[2]), found[3]) if found else (None, text)


def points_in(text: str) -> Decimal | None:
    """“1,5”, “2 điểm”, “Tối đa 2 điểm”; None where a cell holds anything else."""
    found = _POINTS.fullmatch(one_line(without_mark(text)))
    return Decimal(found[1].replace(",", ".")) if found else None


def split_points(title: str) -> tuple[str, Decimal | None]:
    """“Tên … (14 điểm)” and “Tên … 2 điểm” as title and points."""
    start = max(0, len(title) - _TAIL)
    found = _POINTS_AT_END.search(title[start:])
    bare = title[: start + found.start()].rstrip(_LEADERS) if found else ""
    if not found or not bare:
        return title, None
    return bare, Decimal((found[1] or found[2]).replace(",", "."))


def roman(text: str) -> int | None:
    """“IV”, “IV.”."""
    figures = text.strip().rstrip(".):").strip()
    return _roman(figures) if _ROMAN.fullmatch(figures) else None


def criterion_heading(text: str) -> tuple[int, str] | None:
    """The number and title of “Tiêu chí 1. Chỉ đạo, điều hành”; the title may stand in the next cell."""
    found = _CRITERION.fullmatch(text.strip())
    if not found:
        return None
    return (int(found[1]) if found[1].isdigit() else _roman(found[1].upper())), one_line(found[2])


def roman_heading(text: str) -> tuple[int, str] | None:
    """“I. Chỉ đạo, điều hành”."""
    found = _ROMAN_HEADING.fullmatch(text.strip())
    return (_roman(found[1]), one_line(found[2])) if found else None


def _roman(figures: str) -> int:
    values = [{"I": 1, "V": 5, "X": 10, "L": 50}[figure] for figure in figures]
    following = [*values[1:], 0]
    return sum(-value if value < after else value for value, after in zip(values, following, strict=True))


def is_total(text: str) -> bool:
    return _TOTAL.match(text.strip()) is not None


def is_part(text: str) -> bool:
    """“a) Có kế hoạch”, “- Có kế hoạch”: one of several things of an indicator."""
    return _PART.match(text.strip() + " ") is not None


def says_knockout(text: str) -> bool:
    """Whether a text marks “điểm liệt”, and does not say that there is none."""
    plain = one_line(text)
    return any(not _is_denied(plain, found.start(), found.end()) for found in _KNOCKOUT.finditer(plain))


def _is_denied(text: str, start: int, end: int) -> bool:
    """“không có điểm liệt”, “điểm liệt: không”."""
    before = text[max(0, start - _TAIL) : start]
    return _NOT_BEFORE.search(before) is not None or _NOT_AFTER.match(text, end) is not None


def without_mark(title: str) -> str:
    """A title or figure without “(điểm liệt)”."""
    return _MARK.sub("", title).strip() if says_knockout(title) else title
