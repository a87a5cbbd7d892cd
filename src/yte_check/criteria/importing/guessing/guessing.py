"""The guess of an indicator: its guidance is tried as each type of rule, from the most particular on."""

import re
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

from yte_check.criteria.importing.guessing.banded import SHARES, banded
from yte_check.criteria.importing.guessing.chosen import choice, yes_no
from yte_check.criteria.importing.guessing.counted import by_count, points_for_each
from yte_check.criteria.importing.guessing.guess import Guess, Remark, distinct, remark, stand_in
from yte_check.criteria.importing.guessing.keys import keys_of
from yte_check.criteria.importing.guessing.subject import RuleSubject
from yte_check.criteria.importing.guidance.clauses import Block, Clause, blocks_of, clauses_of
from yte_check.criteria.importing.guidance.conditions import condition_in
from yte_check.criteria.importing.guidance.counts import is_rate
from yte_check.criteria.importing.guidance.knockouts import lines_of_scoring
from yte_check.criteria.importing.guidance.places import whole_of
from yte_check.documents.record import replaced

GuessingWay = Callable[[RuleSubject, Sequence[Clause]], Guess | None]
_WAYS: tuple[GuessingWay, ...] = (by_count, banded, points_for_each, yes_no, choice)
_BEYOND: tuple[tuple[str, str], ...] = (
    ("import_deduction", r"(?:^|\W)(?:bị\s+)?trừ\s+(?:đi\s+)?\d|điểm\s+trừ|deduct"),
    ("import_bonus", r"điểm\s+thưởng|cộng\s+thêm|bonus"),
    ("import_proportional", r"tương\s+ứng\s+với\s+tỷ\s+lệ|tính\s+theo\s+tỷ\s+lệ|tỷ\s+lệ\s+thuận"
     r"|[x×*]\s*điểm\s+(?:chuẩn|tối\s+đa)|in\s+proportion|pro\s+rata"),
)  # fmt: skip
"""What the rule types cannot say."""


def guess_of(subject: RuleSubject) -> Guess:
    """The rule that the guidance most likely means, or a stand-in that says why there is none."""
    lines = lines_of_scoring(subject.guidance)
    if not lines:
        return _of_title(subject)
    beyond = [remark(code) for code, pattern in _BEYOND if re.search(pattern, subject.guidance, re.IGNORECASE)]
    if beyond:
        return stand_in(subject.words, subject.most, *beyond)
    whole = _of_blocks(subject, blocks_of(lines, subject.most)) or _of_clauses(subject, clauses_of(lines, subject.most))
    if whole is None:
        return stand_in(subject.words, subject.most, _why_not(clauses_of(lines, subject.most)))
    if subject.most is not None and whole.points != subject.most:
        return stand_in(
            subject.words, subject.most, remark("import_points_differ", found=whole.points, points=subject.most)
        )
    return whole


def _why_not(clauses: Sequence[Clause]) -> Remark:
    named = {place for clause in clauses for place in clause.places}
    if named and whole_of(named) is None:
        return remark("import_places_lacking")
    return remark("import_not_understood")


def _of_title(subject: RuleSubject) -> Guess:
    """«Tỷ lệ trẻ được tiêm chủng đầy đủ đạt ≥ 95 %» says its threshold without any guidance."""
    condition = condition_in(subject.words)
    if condition is not None and condition.unit in SHARES and is_rate(subject.words) and subject.most is not None:
        found = banded(subject, [Clause(subject.words, subject.most)])
        if found is not None:
            return found.noting(remark("import_from_title"))
    return stand_in(subject.words, subject.most, remark("import_no_guidance"))


def _of_clauses(subject: RuleSubject, clauses: Sequence[Clause]) -> Guess | None:
    """The first way that comes to the points of the table; else the first that comes to anything."""
    found = [guess for way in _WAYS if (guess := way(subject, clauses)) is not None]
    found += [parts] if (parts := _separate(subject, clauses)) is not None else []
    fitting = [guess for guess in found if subject.most is None or guess.points == subject.most]
    return next(iter([*fitting, *found]), None)


def _separate(subject: RuleSubject, clauses: Sequence[Clause]) -> Guess | None:
    """Clauses whose points add up to those of the whole, each a question of its own."""
    giving = [clause for clause in clauses if clause.points]
    if len(giving) < 2 or any(clause.places for clause in clauses):
        return None
    if sum((clause.points or Decimal(0) for clause in giving), Decimal(0)) != subject.most:
        return None
    parts = [_of_clauses(replaced(subject, words=clause.text, most=clause.points), [clause]) for clause in giving]
    return _together([clause.text for clause in giving], [part for part in parts if part is not None])


def _of_blocks(subject: RuleSubject, blocks: Sequence[Block]) -> Guess | None:
    """«a) …; b) …»: parts where their points add up, states where the greatest is all."""
    guesses = [_of_block(subject, block) for block in blocks]
    if len(guesses) < 2:
        return None
    points = [guess.points for guess in guesses]
    known = [each for each in points if each is not None]
    if len(known) == len(points) and (subject.most is None or sum(known) == subject.most):
        return _together([block.title for block in blocks], guesses)
    if all(block.points is not None and not block.clauses for block in blocks):
        return _of_clauses(subject, [Clause(block.title, block.points) for block in blocks])
    return None


def _of_block(subject: RuleSubject, block: Block) -> Guess:
    inner = replaced(subject, words=block.title or subject.words, most=block.points)
    if not block.clauses:
        return _of_single(inner, block)
    found = _of_clauses(inner, block.clauses)
    return (
        found
        if found is not None
        else stand_in(inner.words, block.points, remark("import_part_not_understood", part=block.title))
    )


def _of_single(subject: RuleSubject, block: Block) -> Guess:
    if block.points is None:
        return stand_in(subject.words, None, remark("import_part_not_understood", part=block.title))
    return _of_clauses(subject, [Clause(block.title, block.points)]) or stand_in(subject.words, block.points)


def _together(titles: Sequence[str], guesses: Sequence[Guess]) -> Guess:
    if all(guess.rule["type"] == "yes_no" for guess in guesses) and len({guess.points for guess in guesses}) == 1:
        items = keys_of([str(guess.rule["question"]) for guess in guesses], "muc")
        rule: dict[str, Any] = {"type": "checklist", "items": items, "points_each": guesses[0].points}
    else:
        rule = {
            "type": "parts",
            "parts": {key: guess.rule for key, guess in zip(keys_of(titles, "phan"), guesses, strict=True)},
        }
    remarks: list[Remark] = [each for guess in guesses for each in guess.remarks]
    points = sum((guess.points or Decimal(0) for guess in guesses), Decimal(0))
    return Guess(rule, points, distinct(remarks), any(guess.stands_in for guess in guesses))
