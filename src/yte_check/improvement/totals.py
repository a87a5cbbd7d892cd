"""The work of a step, move by move, and its money."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from yte_check.documents.language import Lang
from yte_check.improvement.efforts.pricing import Efforts
from yte_check.improvement.gap import Step
from yte_check.improvement.model import Move, Work


def work_of(step: Step, efforts: Efforts, lang: Lang = "vi") -> Iterator[tuple[Move, Work]]:
    for move in step.option.moves:
        yield move, efforts.work(step.indicator, move, lang)


def money_of(step: Step, efforts: Efforts) -> Decimal | None:
    """Millions of đồng; None where nobody said what any of it costs."""
    costs = [work.cost * move.levels for move, work in work_of(step, efforts) if work.cost is not None]
    return sum(costs, Decimal(0)) if costs else None


def days_of(steps: Iterable[Step], efforts: Efforts) -> int:
    """How many days the longest work of some steps takes; they can all begin on one day."""
    return max((work.days for step in steps for _, work in work_of(step, efforts)), default=0)
