"""Where to go first: flagged stations by the points that hang on the figures in doubt."""

from collections.abc import Iterable
from decimal import Decimal

from yte_check.batch.areas import Areas, district_of
from yte_check.batch.records import Flagged, Flags, StationRow, Visit
from yte_check.batch.results import Batch
from yte_check.documents.language.collation import place_key
from yte_check.scoring.flags import Flag
from yte_check.standard.score import ZERO


def with_visits(batch: Batch, flags: Flags) -> Flagged:
    """The flags of a batch, and its flagged stations, those with most points at risk first."""
    visits = [_visit(row, flags, batch.areas) for row in batch.stations() if flags.get(row.position)]
    return Flagged(flags, tuple(sorted(visits, key=lambda v: (-v.at_risk, -v.certain, place_key(v.place), v.position))))


def _visit(row: StationRow, flags: Flags, areas: Areas) -> Visit:
    own = flags[row.position]
    certain = sum(flag.certain for flag in own)
    district, province = areas.names(district_of(row))
    return Visit(row.position, row.place, district, province, _at_risk(row, own), certain, len(own) - certain)


def _at_risk(row: StationRow, flags: Iterable[Flag]) -> Decimal:
    """The points that hang on what is flagged; those of an indicator once, however many flags it has."""
    have = {indicator.number: indicator.high for indicator in row.indicators}
    risks: dict[int, Decimal] = {}
    whole = ZERO
    for flag in flags:
        whole = max(whole, flag.at_risk)
        for number in flag.indicators:
            risks[number] = max(risks.get(number, ZERO), min(have.get(number, ZERO), flag.at_risk))
    return max(whole, sum(risks.values(), ZERO))
