"""Two assessments compared: points by criterion and by cause, indicator by indicator."""

from collections.abc import Mapping
from decimal import Decimal
from functools import cached_property

from yte_check.comparison.causes import Amount, IndicatorChange, changes, in_whole
from yte_check.comparison.stages import CAUSES, CauseName, ScoredStages
from yte_check.documents.record import record
from yte_check.places.identity import Written, identity_of, same_commune, share_between
from yte_check.places.model import Succession
from yte_check.scoring.results import Assessment, CriterionResult


@record
class CriterionChange:
    number: int
    before: CriterionResult | None
    after: CriterionResult | None


@record
class Diff:
    before: Assessment
    after: Assessment
    indicators: tuple[IndicatorChange, ...]
    stages: ScoredStages | None = None
    """Where the whole is no sum of its indicators: its assessments, one thing exchanged after the other."""

    @property
    def same_station(self) -> bool:
        """Whether both sides are of one commune."""
        return same_commune(*self._written)

    @cached_property
    def succession(self) -> Succession | None:
        """What of the former commune on one side came to the commune of today on the other; None where they are not."""
        one, other = map(identity_of, self._written)
        return share_between(one, other)

    @property
    def _written(self) -> tuple[Written, Written]:
        return self.before.submission.written, self.after.submission.written

    @property
    def difference(self) -> Amount:
        return _between(self.before, self.after)

    @cached_property
    def in_whole(self) -> tuple[Mapping[int, Amount], Amount] | None:
        """What each indicator does to a whole that is no sum, and what the sections do that are left out."""
        return in_whole(self.stages) if self.stages is not None else None

    @cached_property
    def by_cause(self) -> Mapping[CauseName, Amount]:
        """The points that each cause makes: of the whole where that is no sum, else over all indicators."""
        if self.stages is not None:
            return {name: _between(earlier, later) for name, earlier, later in self.stages.steps()}
        sums: dict[CauseName, Amount] = {name: Amount() for name in CAUSES}
        for indicator in self.indicators:
            for cause in indicator.causes:
                sums[cause.name] += cause.amount
        return sums

    @property
    def unexplained(self) -> Amount:
        """What no single indicator explains: where zone or region is not known, totals are not sums of intervals."""
        told = sum(self.by_cause.values(), Amount())
        return Amount(self.difference.low - told.low, self.difference.high - told.high)

    @property
    def progress(self) -> Amount:
        """What the station itself did: its data and its evidence, under one and the same rule."""
        return self.by_cause["data"] + self.by_cause["evidence"]

    @cached_property
    def criteria(self) -> tuple[CriterionChange, ...]:
        old = {result.criterion.number: result for result in self.before.criteria}
        new = {result.criterion.number: result for result in self.after.criteria}
        return tuple(
            CriterionChange(number, old.get(number), new.get(number)) for number in dict.fromkeys([*new, *old])
        )

    def changed(self) -> tuple[IndicatorChange, ...]:
        """The indicators of which anything is different; those that lose or gain most come first."""
        found = [indicator for indicator in self.indicators if indicator.changed]
        return tuple(sorted(found, key=_weight))


def _weight(change: IndicatorChange) -> tuple[Decimal, int]:
    amount = change.difference
    return -max(abs(amount.low), abs(amount.high)), change.number


def _between(before: Assessment, after: Assessment) -> Amount:
    old, new = before.score, after.score
    return Amount(new.low - old.low, new.high - old.high)


def compare(before: Assessment, after: Assessment) -> Diff:
    found = changes(before, after)
    return Diff(before, after, found.indicators, found.stages)
