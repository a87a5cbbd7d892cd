"""Where work turns most communes, and the cheapest work by which a share of them is met."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from math import ceil

from yte_check.documents.record import record
from yte_check.improvement.survey import StationGap


@record
class CommuneWays:
    """A commune as the plan of investments sees it."""

    position: int
    place: str
    gap: StationGap


@record
class Lever:
    """An indicator: how many communes it turns by itself, and of how many it is part of the shortest way."""

    number: int
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
    def by_indicator(self) -> Mapping[int, tuple[int, Decimal]]:
        """The communes in which an indicator is improved, and the effort of it."""
        counts: Counter[int] = Counter()
        efforts: Counter[int] = Counter()
        for commune in self.chosen or ():
            for step in commune.gap.cheapest:
                counts[step.number] += 1
                efforts[step.number] += step.effort  # type: ignore[assignment]
        return {number: (count, Decimal(efforts[number])) for number, count in counts.most_common()}


def invest(communes: Sequence[CommuneWays], share: Decimal) -> Investment:
    met = sum(commune.gap.reached for commune in communes)
    needed = max(0, ceil(share * len(communes) / 100) - met)
    open_ = [commune for commune in communes if not commune.gap.reached and commune.gap.reachable]
    cheapest = sorted(open_, key=lambda commune: (commune.gap.effort, len(commune.gap.cheapest), commune.position))
    chosen = tuple(cheapest[:needed]) if len(open_) >= needed else None
    return Investment(share, len(communes), met, needed, chosen)


def levers(communes: Iterable[CommuneWays]) -> list[Lever]:
    """The indicators that turn any commune or stand in any shortest way; those that turn most come first."""
    turned: Counter[int] = Counter()
    efforts: dict[int, Decimal] = {}
    ways: Counter[int] = Counter()
    for commune in communes:
        for number, effort in commune.gap.alone:
            turned[number] += 1
            efforts[number] = efforts.get(number, Decimal(0)) + effort
        ways.update(step.number for step in commune.gap.fewest)
    found = [
        Lever(number, turned[number], efforts.get(number, Decimal(0)), ways[number])
        for number in turned.keys() | ways.keys()
    ]
    return sorted(found, key=lambda lever: (-lever.turned, -lever.in_ways, lever.effort, lever.number))


def by_distance(communes: Iterable[CommuneWays]) -> list[CommuneWays]:
    """The communes that are not met, the nearest first; those that cannot be met come last."""
    open_ = [commune for commune in communes if not commune.gap.reached]
    return sorted(
        open_,
        key=lambda commune: (
            not commune.gap.reachable, len(commune.gap.fewest), commune.gap.effort, commune.position,
        ),
    )  # fmt: skip
