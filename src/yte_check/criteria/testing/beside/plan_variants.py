"""A target a little otherwise: each variant must make a difference to some case, or nobody would notice it."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise, product

from yte_check.criteria.testing.beside.steps import beside
from yte_check.crosschecks.bounds import last_digit
from yte_check.documents.diagnostics import Path
from yte_check.documents.record import record, replaced
from yte_check.plans.model import Comparison, Target, YearTarget

_OPERATORS: tuple[Comparison, ...] = ("at_least", "above", "at_most", "below", "about")


@record
class TargetVariant:
    """``path`` leads, inside the target, to what is otherwise; ``value`` is what it is instead."""

    path: Path
    value: object
    target: Target


def variants(target: Target) -> Iterator[TargetVariant]:
    """Every figure and every year a step higher and lower, every comparison another one; but none that cannot be."""
    for at, row in enumerate(target.years):
        for name, value in _changes(row):
            years = (*target.years[:at], replaced(row, **{name: value}), *target.years[at + 1 :])
            other = replaced(target, years=years)
            if _can_be(other):
                yield TargetVariant(("years", at, name), value, other)


def probes(target: Target) -> Iterator[tuple[Decimal, int]]:
    """Figures at and just beside those that the target names, in the years that it names and the ones before."""
    named = [row.value for row in target.years] + [row.to for row in target.years]
    named += [target.baseline.value] if target.baseline is not None else []
    figures = {figure for value in named if value is not None for figure in _around(value) if figure >= 0}
    years = {year for row in target.years for year in (row.year - 1, row.year)}
    return product(sorted(figures), sorted(years))


def _around(value: Decimal) -> Iterator[Decimal]:
    half = Decimal(last_digit(value)) / 2
    yield from (value - half, value, value + half)


def _changes(row: YearTarget) -> Iterator[tuple[str, object]]:
    for name in ("value", "to"):
        figure: Decimal | None = getattr(row, name)
        if figure is not None:
            yield from ((name, other) for other in beside(figure, last_digit(figure)))
    for name in ("year", "since"):
        named: int | None = getattr(row, name)
        if named is not None:
            yield from ((name, other) for other in beside(named, 1))
    if row.op in _OPERATORS:
        yield from (("op", other) for other in _OPERATORS if other != row.op)


def _can_be(target: Target) -> bool:
    """The years stand in their order, no range ends before it begins, and no change since its own year or later."""
    ranges = ((row.value, row.to) for row in target.years if row.value is not None and row.to is not None)
    sinces = ((row.since, row.year) for row in target.years if row.since is not None)
    spans = ((one.year, two.year) for one, two in pairwise(target.years))
    return all(first < last for first, last in (*sinces, *spans)) and all(low <= high for low, high in ranges)
