"""On which conditions of recognition the verdict of a station hangs: without the condition it would be another."""

from collections.abc import Iterator
from decimal import Decimal

from yte_check.documents.diagnostics import Path
from yte_check.documents.record import record, replaced
from yte_check.scoring.assess import assess
from yte_check.scoring.results import Assessment
from yte_check.standard.model import Criterion, Recognition
from yte_check.standard.score import ZERO
from yte_check.standard.standard import Standard

TOTAL: Path = ("recognition", "total_percent")
FLOOR: Path = ("recognition", "criterion_percent")
CONDITIONS = (TOTAL, FLOOR)


@record
class Hanging:
    """What a foretold verdict proves: conditions that were met by not a point more than needed, conditions that alone
    were missed, knock-outs that alone struck, and the points of indicators that a knock-out spared."""

    just_met: frozenset[Path] = frozenset()
    missed: frozenset[Path] = frozenset()
    struck: frozenset[int] = frozenset()
    spared: frozenset[tuple[int, Decimal]] = frozenset()


def hanging_on(assessment: Assessment) -> Hanging:
    """A verdict that is open hangs on answers and proves nothing of the conditions."""
    if assessment.verdict == "met":
        return Hanging(just_met=frozenset(_just_met(assessment)), spared=frozenset(_spared(assessment)))
    if assessment.verdict == "not_met":
        return Hanging(missed=frozenset(_missed(assessment)), struck=frozenset(_struck(assessment)))
    return Hanging()


def _just_met(assessment: Assessment) -> Iterator[Path]:
    """The conditions that the station would miss with a hundredth of a point less."""
    if assessment.score.low == assessment.total.needed:
        yield TOTAL
    if any(result.score.low == result.floor.needed for result in assessment.criteria):
        yield FLOOR


def _spared(assessment: Assessment) -> Iterator[tuple[int, Decimal]]:
    for result in assessment.indicators():
        if result.indicator.knockout is not None and result.score.is_point:
            yield result.indicator.number, result.score.low


def _missed(assessment: Assessment) -> Iterator[Path]:
    recognition = assessment.standard.text.asked
    without = {
        TOTAL: replaced(recognition, total_percent=ZERO),
        FLOOR: replaced(recognition, criterion_percent=ZERO),
    }
    for path, easier in without.items():
        if _is_another(assessment, _with_recognition(assessment.standard, easier)):
            yield path


def _struck(assessment: Assessment) -> Iterator[int]:
    for result in assessment.indicators():
        number = result.indicator.number
        if result.knockout == "not_met" and _is_another(assessment, _without_knockout(assessment.standard, number)):
            yield number


def _is_another(assessment: Assessment, standard: Standard) -> bool:
    """Whether the same answers get another verdict by another standard."""
    return assess(standard, assessment.submission, assessment.policy).verdict != assessment.verdict


def _with_recognition(standard: Standard, recognition: Recognition) -> Standard:
    return replaced(standard, text=replaced(standard.text, recognition=recognition))


def _without_knockout(standard: Standard, number: int) -> Standard:
    criteria = tuple(_spared_criterion(criterion, number) for criterion in standard.criteria)
    return replaced(standard, text=replaced(standard.text, criteria=criteria))


def _spared_criterion(criterion: Criterion, number: int) -> Criterion:
    indicators = (replaced(i, knockout=None) if i.number == number else i for i in criterion.indicators)
    return replaced(criterion, indicators=tuple(indicators))
