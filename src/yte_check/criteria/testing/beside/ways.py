"""The cheapest way of a station, in the few numbers that a case of efforts states."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from yte_check.documents.record import record
from yte_check.improvement.efforts.pricing import Efforts
from yte_check.improvement.gap import Gap, Step, gap_of
from yte_check.improvement.totals import days_of, money_of
from yte_check.scoring.results import Assessment
from yte_check.standard.score import ZERO


@record
class Way:
    """The effort for each indicator, how many days, what it costs (None where nobody said), and the names of the
    entries that priced it."""

    effort: Mapping[int, Decimal]
    days: int
    cost: Decimal | None
    entries: frozenset[str]


@record
class Search:
    """``way`` is None where there is none. What it can hang on are the ``kinds`` of work that are open to the station
    and the indicators of which it is ``short``."""

    reached: bool
    way: Way | None
    kinds: frozenset[str]
    short: frozenset[int]


def search(assessment: Assessment, efforts: Efforts, target: Decimal | None) -> Search:
    """The way that asks the least effort, to ``target`` % of all points or to recognition."""
    gap = gap_of(assessment, efforts, 1, target, ("effort",))
    way = _way(gap.paths[0].steps, efforts) if gap.paths else None
    return Search(gap.reached, way, frozenset(_kinds(gap, efforts)), frozenset(_short(gap)))


def _way(steps: tuple[Step, ...], efforts: Efforts) -> Way:
    money = [cost for step in steps if (cost := money_of(step, efforts)) is not None]
    entries = [efforts.sources(step.indicator, move) for step in steps for move in step.option.moves]
    return Way(
        {step.indicator.number: step.effort for step in steps},
        days_of(steps, efforts),
        sum(money, ZERO) if money else None,
        frozenset().union(*entries),
    )


def _kinds(gap: Gap, efforts: Efforts) -> Iterator[str]:
    for choices in gap.choices.values():
        indicator = choices.present[0].indicator
        for option in choices.options:
            yield from (efforts.work(indicator, move).kind for move in option.moves)


def _short(gap: Gap) -> Iterator[int]:
    for number, choices in gap.choices.items():
        if any(result.score.low < result.score.max for result in choices.present):
            yield number
