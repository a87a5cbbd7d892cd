"""Lists of items: so many points for each, or bands on how many are there."""

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from yte_check.criteria.importing.guessing.guess import Guess, Remark, remark
from yte_check.criteria.importing.guessing.keys import keys_of
from yte_check.criteria.importing.guessing.subject import RuleSubject
from yte_check.criteria.importing.guidance.clauses import Clause
from yte_check.criteria.importing.guidance.polarity import says_no, says_only_yes
from yte_check.criteria.official.wording import comparable
from yte_check.documents.language import say

_NOUN = (
    r"(?:nội dung|mục|tiêu chí|tiêu chuẩn|yêu cầu|điều kiện|tiêu mục|ý|loại|hoạt động"
    r"|items?|criteri(?:a|on)|requirements?|conditions?)(?!\w)"
)
_OF = re.compile(r"(\d{1,2})\s*(?:/|trên|of|trong(?:\s+số)?)\s*(\d{1,2})(?!\d|\s*%)", re.IGNORECASE)
_COUNT = re.compile(rf"(\d{{1,2}})\s+{_NOUN}", re.IGNORECASE)
_LACKING = re.compile(rf"(?:thiếu|lacking|missing)\s+(\d{{1,2}})\s+{_NOUN}", re.IGNORECASE)
_ALL = re.compile(rf"(?:tất cả|toàn bộ|đầy đủ|đủ|cả|all)\s+(?:các\s+|the\s+)?(?:\d{{1,2}}\s+)?{_NOUN}", re.IGNORECASE)
_UPWARDS = re.compile(r"(?:không quá|tối đa|trở xuống|at most)", re.IGNORECASE)
_LESS = re.compile(r"(?:dưới|ít hơn|chưa đạt|chưa đủ|<|below|less than|fewer than)", re.IGNORECASE)
_MOST_ITEMS = 60


def points_for_each(subject: RuleSubject, clauses: Sequence[Clause]) -> Guess | None:
    """«Mỗi nội dung 0,5 điểm» with the list of them, or items that each have the same points."""
    each = [clause for clause in clauses if clause.each and clause.points]
    if len(each) == 1:
        return _each(subject, each[0], [clause.text for clause in clauses if clause.points is None])
    return _alike(subject, clauses)


def _each(subject: RuleSubject, clause: Clause, listed: Sequence[str]) -> Guess | None:
    points = clause.points or Decimal(0)
    count = subject.most / points if subject.most is not None else None
    items = list(listed)
    if len(items) < 2 and count is not None:
        items = _inline(f"{clause.text}: {' '.join(listed)}", int(count)) or items
    if len(items) >= 2:
        return Guess(_checklist(items, {"points_each": points}), points * len(items))
    if count is None or count != count.to_integral_value() or not 2 <= count <= _MOST_ITEMS:
        return None
    return Guess(
        _checklist(_unnamed(subject, int(count)), {"points_each": points}), subject.most, (_unnamed_remark(count),)
    )


def _alike(subject: RuleSubject, clauses: Sequence[Clause]) -> Guess | None:
    giving = [clause for clause in clauses if clause.points]
    if len(giving) < 2 or len({clause.points for clause in giving}) != 1 or _differ_by_place(clauses):
        return None
    if any(says_only_yes(clause.text) or says_no(clause.text) for clause in giving) or _twice(giving):
        return None
    points = giving[0].points or Decimal(0)
    total = points * len(giving)
    if subject.most is not None and total != subject.most:
        return None
    return Guess(_checklist([clause.text for clause in giving], {"points_each": points}), total)


def by_count(subject: RuleSubject, clauses: Sequence[Clause]) -> Guess | None:
    """«Đạt 4/4 nội dung: 2 điểm; 3/4 nội dung: 1 điểm», with the list of them or without."""
    giving = [clause for clause in clauses if clause.points]
    items = [clause.text for clause in clauses if clause.points is None]
    count = _whole_count(clauses, len(items))
    if not giving or count is None or _differ_by_place(clauses):
        return None
    least = [_least(clause.text, count) for clause in giving]
    if any(number is None or not 0 < number <= count for number in least):
        return None
    steps = sorted(zip(least, giving, strict=True), key=lambda step: -(step[0] or 0))
    bands = [{"at_least": Decimal(number or 0), "points": clause.points} for number, clause in steps]
    most = max(clause.points or Decimal(0) for clause in giving)
    if len(items) == count:
        return Guess(_checklist(items, {"bands": bands}), most)
    remarks: tuple[Remark, ...] = (_unnamed_remark(Decimal(count)),)
    return Guess(_checklist(_unnamed(subject, count), {"bands": bands}), most, remarks)


def _whole_count(clauses: Sequence[Clause], listed: int) -> int | None:
    """Of how many items the text speaks; None where it speaks of none."""
    scored = [clause.text for clause in clauses if clause.points is not None]
    wholes = {int(found[2]) for text in scored for found in _OF.finditer(text)}
    if len(wholes) == 1:
        return wholes.pop()
    counts = [int(found[1]) for text in scored for found in _COUNT.finditer(text)]
    speaks = (counts and listed) or any(_ALL.search(text) or _LACKING.search(text) for text in scored)
    if wholes or not speaks:  # “từ 40 loại trở lên” with no list is a number
        return None
    found = max([listed, *counts])
    return found if 2 <= found <= _MOST_ITEMS else None


def _least(text: str, count: int) -> int | None:
    """How many items it takes at least."""
    if _LESS.search(text) or _UPWARDS.search(text):
        return None
    if lacking := _LACKING.search(text):
        return count - int(lacking[1])
    if share := _OF.search(text):
        return int(share[1])
    if number := _COUNT.search(text) or re.fullmatch(r"\D{0,20}(\d{1,2})\s*-\s*\d{1,2}\D*", text):
        return int(number[1])
    return count if _ALL.search(text) or says_only_yes(text) else None


def _inline(text: str, count: int) -> list[str]:
    """«…: quyết định, kế hoạch, phân công» where there are just as many words between commas as items."""
    words = [word.strip(" .,;:") for word in re.split(r"[,;]|\s+và\s+", text.rpartition(":")[2])]
    words = [word for word in words if word]
    return words if len(words) == count >= 2 else []


def _unnamed(subject: RuleSubject, count: int) -> list[str]:
    return [say("import_item", subject.lang, number=str(number), of=str(count)) for number in range(1, count + 1)]


def _unnamed_remark(count: Decimal) -> Remark:
    return remark("import_items_unnamed", count=count)


def _checklist(items: Sequence[str], points: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": "checklist", "items": keys_of(items, "muc"), **points}


def _differ_by_place(clauses: Sequence[Clause]) -> bool:
    return any(clause.places for clause in clauses)


def _twice(clauses: Sequence[Clause]) -> bool:
    return len({comparable(clause.text) for clause in clauses}) < len(clauses)
