"""What a plan asks for in a year, and whether an exact value meets it. Nothing is rounded before it is compared."""

from decimal import Decimal
from fractions import Fraction
from typing import Literal

from yte_check.documents.record import record
from yte_check.plans.model import Baseline, Comparison, Target, YearTarget

Met = Literal["met", "not_met", "undetermined"]


@record
class TargetLevel:
    """A comparison with its figures; “maintain” has become the comparison that it maintains.

    With ``since`` the figures are changes since that year.
    """

    op: Comparison
    value: Decimal
    to: Decimal | None = None
    since: int | None = None

    @property
    def downwards(self) -> bool:
        """Whether less is better."""
        return self.op in ("at_most", "below")

    @property
    def bound(self) -> Fraction:
        """The figure that decides: for “khoảng 75,5” the least one that is 75,5 when it is rounded as it is printed."""
        if self.op != "about":
            return Fraction(self.value)
        exponent = self.value.as_tuple().exponent
        assert isinstance(exponent, int)
        return Fraction(self.value) - Fraction(10) ** min(exponent, 0) / 2

    @property
    def strict(self) -> bool:
        return self.op in ("above", "below")

    def is_met_by(self, value: Fraction) -> bool:
        if self.downwards:
            return value < self.bound if self.strict else value <= self.bound
        if self.to is not None and value > self.to:
            return False
        return value > self.bound if self.strict else value >= self.bound

    def met_between(self, low: Fraction, high: Fraction | None) -> Met:
        """Whether every value between two ends meets it, or none; without ``high`` they have no upper end."""
        unbounded = not self.downwards and self.to is None
        if self.is_met_by(low) and (unbounded if high is None else self.is_met_by(high)):
            return "met"
        if self.downwards:
            possible = self.is_met_by(low)
        else:
            possible = high is None or high > self.bound or self.is_met_by(high)
            possible = possible and (self.to is None or low <= self.to)
        return "undetermined" if possible else "not_met"


@record
class Requirement:
    """What a target asks for in a year. ``expected`` lies on the straight line from ``since`` to the level, where the
    year lies before that of the level; None where the plan names nothing to start from."""

    level: TargetLevel
    year: int
    due: bool
    since: tuple[int, Fraction] | None = None
    expected: Fraction | None = None


def requirement(target: Target, year: int) -> Requirement:
    """What counts in a year: the target of that year, else the way to the next one, else the last one."""
    levels = resolved(target)
    years = [each.year for each in target.years]
    past = [at for at, each in enumerate(years) if each <= year]
    if past and (years[past[-1]] == year or past[-1] == len(years) - 1):
        return Requirement(levels[past[-1]], years[past[-1]], due=True)
    at = past[-1] + 1 if past else 0
    since = _start_of(at, target, levels, year)
    expected = _on_the_way(since, (years[at], Fraction(levels[at].value)), year) if since is not None else None
    return Requirement(levels[at], years[at], due=False, since=since, expected=expected)


def _start_of(at: int, target: Target, levels: list[TargetLevel], year: int) -> tuple[int, Fraction] | None:
    """Where the way to the level of a place begins; a change begins at 0 in the year since which it is counted."""
    own = levels[at].since
    if own is not None:
        return (own, Fraction()) if own <= year else None
    return (target.years[at - 1].year, Fraction(levels[at - 1].value)) if at else _start(target.baseline, year)


def resolved(target: Target) -> list[TargetLevel]:
    """The levels of all years; “duy trì” takes over what was to be reached before, or the baseline."""
    levels: list[TargetLevel] = []
    for year in target.years:
        levels.append(_level(year, levels[-1] if levels else None, target.baseline))
    return levels


def _level(year: YearTarget, before: TargetLevel | None, baseline: Baseline | None) -> TargetLevel:
    if year.op != "maintain":
        assert year.value is not None
        return TargetLevel(year.op, year.value, year.to, year.since)
    if year.value is not None:
        return TargetLevel("at_least", year.value, since=year.since)
    if before is not None:
        return before
    assert baseline is not None, "check_plan lets no “maintain” pass that has nothing to maintain"
    return TargetLevel("at_least", baseline.value)


def _start(baseline: Baseline | None, year: int) -> tuple[int, Fraction] | None:
    if baseline is None or baseline.year is None or baseline.year > year:
        return None
    return baseline.year, Fraction(baseline.value)


def _on_the_way(start: tuple[int, Fraction], end: tuple[int, Fraction], year: int) -> Fraction:
    (first, low), (last, high) = start, end
    return low + (high - low) * Fraction(year - first, last - first)
