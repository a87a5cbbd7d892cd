"""Where a text gives points: «5 điểm», «không điểm», «đủ điểm», «một nửa số điểm»."""

import re
from collections.abc import Iterator
from decimal import Decimal

from yte_check.criteria.importing.guidance.figures import figure
from yte_check.documents.record import record

_FIGURE = r"(?<![\d.,/])\d{1,3}(?:[.,]\d{1,3})?"
_WORD = r"(?:điểm|points?\b|pts?\b|đ(?![\w]))"
_ITEM = r"(?:nội dung|mục|ý|tiêu chí|yêu cầu|loại|hoạt động|tiêu chuẩn|điều kiện|items?|criterion|requirements?)(?!\w)"
_EACH = rf"(?:\s*(?:/|cho\s+(?:mỗi|một|từng)|mỗi|per|for\s+each|each)\s*(?:một\s+)?{_ITEM})?"
_SAID = re.compile(
    rf"(?P<share>\d{{1,3}}\s*%|một\s+nửa|1/2|nửa|half)\s*(?:of\s+)?(?:the\s+)?(?:tổng\s+)?(?:số\s+)?{_WORD}"
    rf"|(?P<figure>{_FIGURE})\s*{_WORD}(?P<each>{_EACH})"
    r"|(?P<none>(?:không\s+(?:cho\s+|tính\s+|được\s+|có\s+|chấm\s+|đạt\s+)?điểm|no\s+points?)\b)"
    r"|(?P<most>(?:đủ|trọn|đạt)\s+(?:số\s+)?điểm(?:\s+tối\s+đa)?|(?:số\s+)?điểm\s+tối\s+đa|(?:full|maximum)\s+points?\b)",
    re.IGNORECASE,
)
_AT_END = re.compile(rf"(?:\s*[:=→|]\s*|\s+[–-]\s+)({_FIGURE})\s*[.,;)]*$")


@record
class SaidPoints:
    """Points that a text gives, and where in it; ``each`` where they are for every item that is there."""

    start: int
    end: int
    points: Decimal
    each: bool = False


def points_said(text: str, most: Decimal | None) -> list[SaidPoints]:
    """Every mention of points, in the order of the text; a bare figure at the end counts where there is no other."""
    found = list(_mentions(text, most))
    if not found and (bare := _AT_END.search(text)) is not None and text[: bare.start()].strip():
        found = [SaidPoints(bare.start(), bare.end(), figure(bare[1]))]
    return found


def _mentions(text: str, most: Decimal | None) -> Iterator[SaidPoints]:
    for found in _SAID.finditer(text):
        points = _points(found, most)
        if points is not None:
            yield SaidPoints(found.start(), found.end(), points, bool(found["each"]))


def _points(found: re.Match[str], most: Decimal | None) -> Decimal | None:
    """None where the text speaks of a share of points that are not known."""
    if found["figure"]:
        return figure(found["figure"])
    if found["none"]:
        return Decimal(0)
    if most is None or found["most"]:
        return most
    share = found["share"]
    return most * figure(share.rstrip("% ")) / 100 if "%" in share else most / 2
