"""The points of criteria and indicators, each result as one text: the same few thousand make up the rows of a country.

A text is made where a station is scored, and counted, kept and written as it is; it is read only where its figures are
asked for.
"""

from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache
from typing import Any, NamedTuple

from yte_check.documents.item_numbers import parse_item_number
from yte_check.documents.scalars import parse_signed_points
from yte_check.scoring.results import CriterionResult, IndicatorResult, Status, Verdict

_APART = "|"
_DISTINCT = 20_000


class CriterionRow(NamedTuple):
    """The points of a criterion, low … high of the applicable maximum, and whether those needed are there."""

    number: int
    low: Decimal
    high: Decimal
    max: Decimal
    needed: Decimal
    floor: Verdict


class IndicatorRow(NamedTuple):
    """The points of an indicator, low … high of the applicable maximum."""

    number: int
    low: Decimal
    high: Decimal
    max: Decimal
    status: Status


def criterion_text(result: CriterionResult) -> str:
    score, floor = result.score, result.floor
    return f"{result.criterion.number} {score.low} {score.high} {score.max} {floor.needed} {floor.state}"


def indicator_text(result: IndicatorResult) -> str:
    score = result.score
    return f"{result.indicator.number} {score.low} {score.high} {score.max} {result.status}"


def joined(texts: Iterable[str]) -> str:
    """The results of a station as one text."""
    return _APART.join(texts)


def apart(text: str) -> list[str]:
    """The texts that ``joined`` made one of."""
    return text.split(_APART) if text else []


@lru_cache(_DISTINCT)
def criterion_row(text: str) -> CriterionRow:
    """What ``criterion_text`` made a text of."""
    number, *figures, word = text.rsplit(maxsplit=5)
    low, high, most, needed = map(parse_signed_points, figures)
    floor: Any = word
    return CriterionRow(parse_item_number(number), low, high, most, needed, floor)


@lru_cache(_DISTINCT)
def indicator_row(text: str) -> IndicatorRow:
    """What ``indicator_text`` made a text of."""
    number, *figures, word = text.rsplit(maxsplit=4)
    low, high, most = map(parse_signed_points, figures)
    status: Any = word
    return IndicatorRow(parse_item_number(number), low, high, most, status)
