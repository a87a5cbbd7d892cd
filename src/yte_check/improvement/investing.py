"""Where work turns most communes, and the cheapest work by which a share of them is met."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from math import ceil
from typing import NamedTuple

from yte_check.documents.record import record
from yte_check.improvement.survey import StationGap


@record
class CommuneWays:
    """A commune as the plan of investments sees it."""

    position: int
    place: str
    gap: StationGap
    standard: str
    """The id of the standard that it is scored by."""


class Improved(NamedTuple):
    """An indicator of a standard: another standard's of the same number is another one."""

    standard: str
    number: int


@record
class Lever:
    """An indicator: how many communes it turns by itself, and of how many it is part of the shortest way."""

    of: Improved
    turned: int
    effort: Decimal
    """Of all the communes that it turns together."""
    in_ways: int


@record
class Investment:
    """The cheapest work by which ``share`` (%) of the communes are met.

    What a commune needs does not depend on the others, so the cheapest communes are the cheapest choice of all.
    ``chosen`` is None where not so many can be met at all.
    """

    share: Decimal
    communes: int
    met: int
    needed: int
    chosen: tuple[CommuneWays, ...] | None

    @property
    def effort(self) -> Decimal:
        return sum((commune.gap.effort for commune in self.chosen or ()), Decimal(0))

    @property
    def by_indicator(self) -> Mapping[Improved, tuple[int, Decimal]]:
        """The communes in which an indicator is improved, and the effort of it."""
        counts: Counter[Improved] = Counter()
        efforts: Counter[Improved] = Counter()
        for commune in self.chosen or ():
            for step in commune.gap.cheapest:
                improved = Improved(commune.standard, step.number)
                counts[improved] += 1
                efforts[improved] += step.effort  # type: ignore[assignment]
        return {improved: (count, Decimal(efforts[improved])) for improved, count in counts.most_common()}


def invest(communes: Sequence[CommuneWays], share: Decimal) -> Investment:
    met = sum(commune.gap.reached for commune in communes)
    needed = max(0, ceil(share * len(communes) / 100) - met)
    open_ = [commune for commune in communes if not commune.gap.reached and commune.gap.reachable]
    cheapest = sorted(open_, key=lambda commune: (commune.gap.effort, len(commune.gap.cheapest), commune.position))
    chosen = tuple(cheapest[:needed]) if len(open_) >= needed else None
    return Investment(share, len(communes), met, needed, chosen)


def levers(communes: Iterable[CommuneWays]) -> list[Lever]:
    """The indicators that turn any commune or stand in any shortest way; those that turn most come first."""
    turned: Counter[Improved] = Counter()
    efforts: dict[Improved, Decimal] = {}
    ways: Counter[Improved] = Counter()
    for commune in communes:
        for number, effort in commune.gap.alone:
            improved = Improved(commune.standard, number)
            turned[improved] += 1
            efforts[improved] = efforts.get(improved, Decimal(0)) + effort
        ways.update(Improved(commune.standard, step.number) for step in commune.gap.fewest)
    found = [
        Lever(improved, turned[improved], efforts.get(improved, Decimal(0)), ways[improved])
        for improved in turned.keys() | ways.keys()
    ]
    return sorted(found, key=lambda lever: (-lever.turned, -lever.in_ways, lever.effort, lever.of))


def by_distance(communes: Iterable[CommuneWays]) -> list[CommuneWays]:
    """The communes that are not met, the nearest first; those that cannot be met come last."""
    open_ = [commune for commune in communes if not commune.gap.reached]
    return sorted(
        open_,
        key=lambda commune: (
            not commune.gap.reachable, len(commune.gap.fewest), commune.gap.effort, commune.position,
        ),
    )  # fmt: skip
