"""On which conditions the verdict or the level of a station hangs: without the condition it would be another."""

from collections.abc import Iterator
from decimal import Decimal

from yte_check.criteria.testing.asked import Asked, Condition, asked_of, conditions
from yte_check.criteria.testing.strikes import Strike, struck_by, without
from yte_check.documents.diagnostics import Path
from yte_check.documents.record import record, replaced
from yte_check.scoring.assess import assess
from yte_check.scoring.conditions import holds
from yte_check.scoring.results import Assessment
from yte_check.standard.model import Recognition
from yte_check.standard.standard import Standard

TOTAL: Path = ("recognition", "total_percent")
FLOOR: Path = ("recognition", "criterion_percent")


@record
class Hanging:
    """What a foretold verdict or level proves: conditions that were met by not a point more than needed, conditions
    that alone were missed, knock-outs that alone struck, and the points of indicators that a knock-out spared."""

    just_met: frozenset[Path] = frozenset()
    missed: frozenset[Path] = frozenset()
    struck: frozenset[Strike] = frozenset()
    spared: frozenset[tuple[int, Decimal]] = frozenset()


def hanging_on(assessment: Assessment) -> Hanging:
    """What the verdict of a station hangs on. An open one hangs on answers and proves nothing of the conditions."""
    if assessment.verdict == "met":
        return Hanging(just_met=frozenset(_just_met(assessment)), spared=frozenset(_spared(assessment)))
    if assessment.verdict == "not_met":
        return Hanging(missed=frozenset(_missed(assessment)), struck=frozenset(_struck(assessment)))
    return Hanging()


def hanging_of_levels(assessment: Assessment) -> Hanging:
    """What the one level of a station hangs on: what holds of it by no more than is asked, and what alone keeps the
    station from each better one."""
    levels = assessment.levels
    if levels is None or levels.best != levels.worst:
        return Hanging()
    just_met: set[Path] = set()
    missed: set[Path] = set()
    for asked in asked_of(assessment.standard.text):
        state = holds(asked.whole, assessment.score, assessment.criteria).state
        if state == "met":
            just_met |= {each.path for each in conditions(asked) if is_just_met(each.alone, assessment)}
        elif state == "not_met":
            missed |= {each.path for each in conditions(asked) if _holds(each.others, assessment)}
    return Hanging(just_met=frozenset(just_met), missed=frozenset(missed))


def is_just_met(alone: Recognition, assessment: Assessment) -> bool:
    """Whether the one condition that is asked is met by not a point more than needed."""
    met = holds(alone, assessment.score, assessment.criteria)
    if alone.total_percent:
        return assessment.score.low == met.total.needed
    if any(count.low == count.high == count.condition.needed for count in met.counts):
        return True
    asked = {result.criterion.number: result.score for result in assessment.sections()}
    shares = {number: percent / 100 for number, percent in (alone.criteria or {}).items() if percent}
    if alone.criterion_percent:
        own = alone.criteria or {}
        numbers = [each.criterion.number for each in assessment.criteria if each.criterion.number not in own]
        shares |= dict.fromkeys(numbers, alone.criterion_share)
    return any(
        asked[number].is_point and asked[number].low == share * asked[number].max for number, share in shares.items()
    )


def _holds(asked: Recognition, assessment: Assessment) -> bool:
    return holds(asked, assessment.score, assessment.criteria).state == "met"


def _recognition(assessment: Assessment) -> tuple[Condition, ...]:
    text = assessment.standard.text
    return tuple(conditions(Asked(None, ("recognition",), text.asked))) if text.result is None else ()


def _just_met(assessment: Assessment) -> Iterator[Path]:
    """The conditions that the station would miss with a hundredth of a point less."""
    for condition in _recognition(assessment):
        if is_just_met(condition.alone, assessment):
            yield condition.path


def _spared(assessment: Assessment) -> Iterator[tuple[int, Decimal]]:
    for result in assessment.indicators():
        if result.indicator.knockout is not None and result.score.is_point:
            yield result.indicator.number, result.score.low


def _missed(assessment: Assessment) -> Iterator[Path]:
    for condition in _recognition(assessment):
        if _is_another(assessment, _with_recognition(assessment.standard, condition.others)):
            yield condition.path


def _struck(assessment: Assessment) -> Iterator[Strike]:
    for result in assessment.indicators():
        for strike in struck_by(result, assessment.place) if result.knockout == "not_met" else ():
            if _is_another(assessment, without(assessment.standard, strike)):
                yield strike


def _is_another(assessment: Assessment, standard: Standard) -> bool:
    """Whether the same answers get another verdict by another standard."""
    return assess(standard, assessment.submission, assessment.policy).verdict != assessment.verdict


def _with_recognition(standard: Standard, recognition: Recognition) -> Standard:
    return replaced(standard, text=replaced(standard.text, recognition=recognition))
