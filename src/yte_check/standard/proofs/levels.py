"""Levels of a result: told apart, each stricter than the next, and asking what a station can reach."""

import re
from collections.abc import Container, Iterator
from decimal import Decimal
from itertools import pairwise

from yte_check.documents.diagnostics import Path, Problems
from yte_check.standard.model import CountAsked, Level, Recognition, StandardText
from yte_check.standard.score import ZERO

_MOST = Decimal(100)
_ID = re.compile("[A-Za-z0-9][A-Za-z0-9_-]*")
NO_LEVEL = "none"
"""What golden cases call it where a station has none of the levels: no level may be called so."""


def check_levels_named(text: StandardText, problems: Problems) -> None:
    """Every level has an id of its own, and the one from which a station is recognised is among them: without this no
    verdict could be given."""
    result = text.result
    if result is None:
        return
    ids = [level.id for level in result.levels]
    for at, name in enumerate(ids):
        if name in ids[:at]:
            problems.error("level_twice", ("result", "levels", at, "id"), id=name)
        if not _ID.fullmatch(name):
            problems.error("level_id_form", ("result", "levels", at, "id"), id=name)
        if name == NO_LEVEL:
            problems.error("level_reserved", ("result", "levels", at, "id"), id=name)
    if result.recognised_from not in ids:
        near = problems.nearest(result.recognised_from, ids)
        path: Path = ("result", "recognised_from")
        problems.error("level_unknown", path, id=result.recognised_from, allowed=tuple(ids), nearest=near)


def check_levels_told_apart(text: StandardText, problems: Problems) -> None:
    """Titles that differ, a lowest recognised level that asks something, and counts that indicators can be in."""
    result = text.result
    if result is None:
        return
    titles = [level.title for level in result.levels]
    for at, title in enumerate(titles):
        if title in titles[:at]:
            problems.error("level_title_twice", ("result", "levels", at, "title"), title=title)
    asked, path = text.asked, text.asked_path
    shares = (asked.total_percent, asked.criterion_percent, *(asked.criteria or {}).values())
    if not any(shares) and not asked.counts and not asked.no_knockout:
        problems.error("level_asks_nothing", path, id=result.levels[result.recognising].id)
    most = max((each.points for each in text.indicators()), default=ZERO)
    for at, points in enumerate(result.tally):
        if points in result.tally[:at] or points > most:
            problems.error("tally_impossible", ("result", "tally", at), points=points, most=most)


def check_conditions(text: StandardText, problems: Problems) -> None:
    """Shares that can be reached, of criteria that there are, and counts that can come about."""
    for path, asked in text.asked_with_paths():
        _check_percents(asked, path, problems)
        _check_floors(asked, text, path, problems)
        for at, count in enumerate(asked.counts):
            _check_count(count, text, (*path, "counts", at), problems)


def check_levels_stricter(text: StandardText, problems: Problems) -> None:
    """Each level asks at least what the next one asks; else a better station could be given the lesser level."""
    levels = text.result.levels if text.result is not None else ()
    tops = frozenset(criterion.number for criterion in text.criteria)
    for at, (better, next_) in enumerate(pairwise(levels)):
        compared = tuple(_compared(better, next_, tops))
        easier = next((key for key, one, other in compared if one < other), None)
        if easier is not None:
            path = ("result", "levels", at)
            problems.error("level_easier", path, id=better.id, than=next_.id, key=easier)
        elif all(one == other for _, one, other in compared) and _same_counts(better, next_):
            problems.error("level_same", ("result", "levels", at), id=better.id, than=next_.id)


def _check_percents(asked: Recognition, path: Path, problems: Problems) -> None:
    for name in ("total_percent", "criterion_percent") if path[0] == "result" else ():
        percent: Decimal = getattr(asked, name)
        if not 0 <= percent <= _MOST:
            problems.error("percent_impossible", (*path, name), percent=percent)
    for number, percent in (asked.criteria or {}).items():
        if not 0 <= percent <= _MOST:
            problems.error("percent_impossible", (*path, "criteria", str(number)), percent=percent)
    for at, count in enumerate(asked.counts):
        shares = {"reaching_percent": count.reaching_percent, "at_least_percent": count.at_least_percent}
        for name, share in shares.items():
            if share is not None and not 0 < share <= _MOST:
                problems.error("percent_impossible", (*path, "counts", at, name), percent=share)


def _check_floors(asked: Recognition, text: StandardText, path: Path, problems: Problems) -> None:
    numbers = [section.number for section in text.sections()]
    for number in asked.criteria or {}:
        if number not in numbers:
            here = (*path, "criteria", str(number))
            problems.error_at_key("criterion_unknown", here, number=str(number), allowed=tuple(map(str, numbers)))


def _check_count(count: CountAsked, text: StandardText, path: Path, problems: Problems) -> None:
    within = [section for section in text.sections() if count.within in (None, section.number)]
    if not within:
        numbers = tuple(str(section.number) for section in text.sections())
        problems.error("criterion_unknown", (*path, "within"), number=str(count.within), allowed=numbers)
        return
    if count.of == "criteria" and count.marked is not None:
        problems.error("count_marks_criteria", (*path, "marked"), mark=count.marked)
        return
    tops = text.criteria if count.within is None else within
    if count.of == "criteria":
        found = len(text.criteria if count.within is None else within[0].criteria)
    else:
        marks = [indicator.mark for criterion in tops for indicator in criterion.all_indicators]
        found = sum(count.marked in (None, mark) for mark in marks)
        if count.marked is not None and count.marked not in marks:
            known = tuple(dict.fromkeys(mark for mark in marks if mark is not None))
            near = problems.nearest(count.marked, known)
            problems.error("mark_unknown", (*path, "marked"), mark=count.marked, allowed=known, nearest=near)
            return
    if count.at_least == 0:
        problems.error("count_asks_nothing", (*path, "at_least"))
    elif not found or (count.at_least or 0) > found:
        key = "at_least" if count.at_least is not None else "at_least_percent"
        problems.error("count_impossible", (*path, key), asked=count.at_least or 1, found=found)


def _compared(better: Level, other: Level, tops: Container[int]) -> Iterator[tuple[str, Decimal, Decimal]]:
    """What two levels ask, by key, where the one must not ask less than the other."""
    yield "total_percent", better.total_percent, other.total_percent
    yield "criterion_percent", better.criterion_percent, other.criterion_percent
    for number in {**(better.criteria or {}), **(other.criteria or {})}:
        yield f"criteria: {number}", _floor(better, number, tops), _floor(other, number, tops)
    yield "no_knockout", Decimal(better.no_knockout), Decimal(other.no_knockout)
    for count in other.counts:
        same = [
            each for each in better.counts
            if _kind(each) == _kind(count) and each.reaching_percent >= count.reaching_percent
        ]  # fmt: skip
        for name in ("at_least", "at_least_percent"):
            theirs = getattr(count, name)
            if theirs is not None:
                yield "counts", max((Decimal(getattr(each, name) or 0) for each in same), default=ZERO), Decimal(theirs)


def _floor(level: Level, number: int, tops: Container[int]) -> Decimal:
    """The share that a level asks of a criterion, or of a section, of which nothing is asked but by name."""
    return (level.criteria or {}).get(number, level.criterion_percent if number in tops else ZERO)


def _kind(count: CountAsked) -> tuple[object, ...]:
    return count.of, count.within, count.marked


def _same_counts(better: Level, other: Level) -> bool:
    return better.counts == other.counts and (better.criteria or {}) == (other.criteria or {})
