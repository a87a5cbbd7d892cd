"""What a rule can decide, one by one: an author's cases should reach each of them."""

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from typing import Literal

from yte_check.documents.diagnostics import Path
from yte_check.documents.record import record
from yte_check.standard.place import Place
from yte_check.standard.rules.bands import Bands, BandTable
from yte_check.standard.rules.bounds import scaled
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


def band_outcomes(bands: BandTable, samples: Callable[[Bands], Iterable[Decimal]]) -> Iterator[RuleOutcome]:
    """Everything that bands decide of some values, row by row: a band that no value reaches decides nothing."""
    for row in bands.rows():
        values = samples(row.value)
        yield from dict.fromkeys(found for value in values for found in bands_reached(row, value))


def bands_reached(
    bands: TableRow[Bands], numerator: Decimal, denominator: Decimal = Decimal(1)
) -> Iterator[RuleOutcome]:
    """What the value numerator/denominator meets: the band that gives its points, or none, and each threshold hit."""
    first: RuleOutcome | None = None
    for position, band in enumerate(bands.value):
        for path, _, bound in band.bounds():
            if numerator == scaled(bound, denominator):
                yield RuleOutcome("threshold", (*bands.path, position, *path), bound, bands.place)
        if first is None and band.fits(numerator, denominator):
            first = RuleOutcome("band", (*bands.path, position), place=bands.place)
    yield first or RuleOutcome("else", bands.path, place=bands.place)
