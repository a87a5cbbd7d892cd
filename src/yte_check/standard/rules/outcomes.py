"""What a rule can decide, one by one: an author's cases should reach each of them."""

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from typing import Literal

from yte_check.documents.diagnostics import Path
from yte_check.documents.record import record
from yte_check.standard.place import Place
from yte_check.standard.rules.bands import BandTable, PointScale
from yte_check.standard.rules.bounds import scaled
from yte_check.standard.rules.proportional import Proportional
from yte_check.standard.rules.table import EVERYWHERE, TableRow

OutcomeKind = Literal["answer", "item", "option", "band", "else", "threshold", "absent", "row"]


@record
class RuleOutcome:
    """One thing that a rule decides; ``path`` leads from the rule to the text that decides it.

    ``value`` is a yes, a no or a threshold; ``place`` the row of a table where it stands in one.
    """

    kind: OutcomeKind
    path: Path
    value: bool | Decimal | None = None
    place: Place = EVERYWHERE


def band_outcomes(bands: BandTable, samples: Callable[[PointScale], Iterable[Decimal]]) -> Iterator[RuleOutcome]:
    """Everything that bands decide of some values, row by row: a band that no value reaches decides nothing."""
    for row in bands.rows():
        values = samples(row.value)
        yield from dict.fromkeys(found for value in values for found in bands_reached(row, value))


def bands_reached(
    bands: TableRow[PointScale], numerator: Decimal, denominator: Decimal = Decimal(1)
) -> Iterator[RuleOutcome]:
    """What the value numerator/denominator meets: the band that gives its points, or none, and each threshold hit."""
    if isinstance(bands.value, Proportional):
        yield from _proportion_reached(bands.value, bands, numerator, denominator)
        return
    first: RuleOutcome | None = None
    for position, band in enumerate(bands.value):
        for path, _, bound in band.bounds():
            if numerator == scaled(bound, denominator):
                yield RuleOutcome("threshold", (*bands.path, position, *path), bound, bands.place)
        if first is None and band.fits(numerator, denominator):
            first = RuleOutcome("band", (*bands.path, position), place=bands.place)
    yield first or RuleOutcome("else", bands.path, place=bands.place)


def _proportion_reached(
    scale: Proportional, row: TableRow[PointScale], numerator: Decimal, denominator: Decimal
) -> Iterator[RuleOutcome]:
    """No points, all, or some between; and each end that is hit."""
    for name, bound in (("zero_at", scale.zero_at), ("full_at", scale.full_at)):
        if numerator == scaled(bound, denominator):
            yield RuleOutcome("threshold", (*row.path, name), bound, row.place)
    points = scale.points_at(numerator, denominator)
    if not points:
        yield RuleOutcome("else", row.path, place=row.place)
    else:
        yield RuleOutcome("band", (*row.path, "full_at" if points == scale.points else "points"), place=row.place)
