"""What an annex prints over its table of the decision that it belongs to: number, day, issuer and its own title."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import TypeVar

from yte_check.criteria.importing.identity import Identity
from yte_check.criteria.official.wording import one_line
from yte_check.documents.record import record, replaced

T = TypeVar("T")
_ATTACHED = re.compile(r"kèm\s+theo\s+(?:quyết\s+định|nghị\s+quyết|thông\s+tư|công\s+văn|hướng\s+dẫn)\b", re.IGNORECASE)
"""“(Ban hành kèm theo Quyết định số …)”; decisions in “Căn cứ …” are others."""
_NUMBER = re.compile(r"(?<![\w/])(\d{1,5})\s*/\s*((?:\d{4}/)?[A-ZĐ]{1,4}(?:-[A-ZĐ]{1,12})+)(?!\w)")
_OWN_NUMBER = re.compile(r"số\s*:\s*(?=\d)", re.IGNORECASE)
_DAY = re.compile(
    r"ngày\s+(\d{1,2})\s*(?:/|-|\.|\s+tháng)\s*(\d{1,2})\s*(?:/|-|\.|\s+năm)\s*(\d{4})(?!\d)", re.IGNORECASE
)
_ISSUER = re.compile(
    r"\bcủa\s+(?:(?:quyền\s+|phó\s+)?(?:bộ\s+trưởng|thứ\s+trưởng|chủ\s+tịch|giám\s+đốc|cục\s+trưởng)\s+)?(?:-\s*)?"
    r"((?:bộ|sở|cục|vụ|ủy\s+ban|uỷ\s+ban|ubnd|hội\s+đồng|hđnd|chính\s+phủ|thủ\s+tướng)\b[^()\[\];:.]{0,80})",
    re.IGNORECASE,
)
_ABOUT = re.compile(r"\s+(?:về|v/v|ban\s+hành|quy\s+định|phê\s+duyệt)\b.*", re.IGNORECASE)
_TITLE = re.compile(
    r"(?:bộ\s+)?(?:tiêu\s+chí|tiêu\s+chuẩn|chỉ\s+tiêu|chỉ\s+số|thang\s+điểm)\s+\S.*|bảng\s+(?:điểm|chấm\s+điểm)\b.*",
    re.IGNORECASE,
)
_LONGEST_TITLE = 200


@record
class Printed:
    """What the file says; None where it says nothing, or two things that differ."""

    title: str | None = None
    number: str | None = None
    issuer: str | None = None
    issued: date | None = None

    def by_key(self) -> Mapping[str, object]:
        """What there is, by keys of ``standard.yaml``."""
        found = {
            "title": self.title, "document.number": self.number, "document.issuer": self.issuer,
            "document.issued": self.issued,
        }  # fmt: skip
        return {key: value for key, value in found.items() if value is not None}


def printed_in(texts: Iterable[str]) -> Printed:
    """By the sentence that attaches the annex to its decision, or else by the number and day over the table."""
    lines = [one_line(text) for text in texts]
    attached = [line[found.end() :] for line in lines if (found := _ATTACHED.search(line))]
    told = attached or [line for line in lines if _OWN_NUMBER.match(line) or _DAY.search(line)]
    return Printed(
        _only(_titles(lines)),
        _only(f"{found[1]}/{found[2]}" for line in told for found in _NUMBER.finditer(line)),
        _only(_issuer(found[1]) for line in attached for found in _ISSUER.finditer(line)),
        _only(day for line in told for day in _days(line)),
    )


def completed(said: Identity, printed: Printed) -> Identity:
    """What somebody said, and what the file says where nobody did; it holds from the day of signing, left unsaid."""
    issued = said.issued or printed.issued
    return replaced(
        said,
        title=said.title or printed.title,
        number=said.number or printed.number,
        issuer=said.issuer or printed.issuer,
        issued=issued,
        effective=said.effective or issued,
    )


def _only(found: Iterable[T]) -> T | None:
    """The one thing that is said, however often."""
    different = list(dict.fromkeys(found))
    return different[0] if len(different) == 1 else None


def _titles(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        if _TITLE.fullmatch(line) and len(line) <= _LONGEST_TITLE and line == line.upper():
            yield line


def _issuer(text: str) -> str:
    return _ABOUT.sub("", text).strip(" ,-–")


def _days(line: str) -> Iterator[date]:
    for found in _DAY.finditer(line):
        try:
            yield date(int(found[3]), int(found[2]), int(found[1]))
        except ValueError:
            continue
