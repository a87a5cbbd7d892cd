"""One question for all the points, or one of several described states."""

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from yte_check.criteria.importing.guessing.banded import SHARES
from yte_check.criteria.importing.guessing.guess import Guess, Remark, remark
from yte_check.criteria.importing.guessing.keys import keys_of
from yte_check.criteria.importing.guessing.subject import RuleSubject
from yte_check.criteria.importing.guidance.clauses import Clause
from yte_check.criteria.importing.guidance.counts import is_rate
from yte_check.criteria.importing.guidance.places import EVERYWHERE, Where, kind_of, whole_of
from yte_check.criteria.importing.guidance.polarity import says_no, says_only_yes
from yte_check.criteria.official.wording import comparable
from yte_check.documents.language import say

_FEW_WORDS = 3
_LEVEL = re.compile(r"(?:mức|bậc|hạng|loại|level|grade) ([1-9])(?:\b.*)?", re.IGNORECASE)
Row = dict[Where, Decimal]


def yes_no(subject: RuleSubject, clauses: Sequence[Clause]) -> Guess | None:
    """«Có: 1 điểm; không: 0 điểm», or one state that gives all the points."""
    giving = [clause for clause in clauses if clause.points]
    if len(giving) != 1 or giving[0].places or any(clause.each for clause in clauses):
        return None
    [full] = giving
    if says_no(full.text):
        return _turned(subject, full)
    question = subject.words if _says_little(full.text) else full.text
    return Guess({"type": "yes_no", "points": full.points, "question": question}, full.points)


def _turned(subject: RuleSubject, full: Clause) -> Guess:
    """Points for “không”: the question says what is not there, so that “có” gives them."""
    question = subject.words if says_no(subject.words) else f"{subject.words}: {full.text}"
    rule = {"type": "yes_no", "points": full.points, "question": question}
    return Guess(rule, full.points, (remark("import_points_for_no", text=full.text),))


def choice(subject: RuleSubject, clauses: Sequence[Clause]) -> Guess | None:
    """States with different points, by zone or region where the text has them so."""
    labels: dict[str, str] = {}
    points: dict[str, Row] = {}
    for clause in clauses:
        if clause.points is None:
            continue
        label = clause.text or say("import_yes", subject.lang)
        key = comparable(label)
        labels.setdefault(key, label)
        for place in clause.places or (EVERYWHERE,):
            if points.setdefault(key, {}).setdefault(place, clause.points) != clause.points:
                return None
    for key, row in points.items():
        if not any(row.values()):
            points[key] = {EVERYWHERE: Decimal(0)}
    worth = [max(row.values()) for row in points.values()]
    if sum(value > 0 for value in worth) < (1 if _has_places(points) else 2) or not _whole_rows(points):
        return None
    remarks: list[Remark] = []
    if 0 not in [min(row.values()) for row in points.values()] and not _are_levels(list(labels.values())):
        nothing = say("import_option_none", subject.lang)
        labels[comparable(nothing)], points[comparable(nothing)] = nothing, {EVERYWHERE: Decimal(0)}
        remarks.append(remark("import_option_added", label=nothing))
    if is_rate(subject.words) and any(clause.condition and clause.condition.unit in SHARES for clause in clauses):
        remarks.append(remark("import_shares_as_states"))
    options = {key: _option(label, points[comparable(label)]) for key, label in keys_of(labels.values(), "muc").items()}
    return Guess({"type": "choice", "options": options}, max(worth), tuple(remarks))


def _are_levels(labels: Sequence[str]) -> bool:
    """“Mức 1” to “Mức 5”: whoever has nothing is at the first."""
    found = [_LEVEL.fullmatch(label) for label in labels]
    numbers = sorted(int(each[1]) for each in found if each is not None)
    return len(numbers) == len(labels) > 1 and numbers == list(range(1, len(numbers) + 1))


def _has_places(points: dict[str, Row]) -> bool:
    return any(set(row) != {EVERYWHERE} for row in points.values())


def _whole_rows(points: dict[str, Row]) -> bool:
    """Whether each state has one figure, or one for every zone or every region."""
    return all(set(row) == {EVERYWHERE} or whole_of(row) is not None for row in points.values())


def _option(label: str, row: Row) -> dict[str, Any]:
    whole = whole_of(row)
    if whole is None:
        return {"label": label, "points": row[EVERYWHERE]}
    return {"label": label, "points_by": {kind_of(whole[0]): {place: row[place] for place in whole}}}


def _says_little(text: str) -> bool:
    return not text or says_only_yes(text) or says_no(text) or len(text.split()) < _FEW_WORDS
