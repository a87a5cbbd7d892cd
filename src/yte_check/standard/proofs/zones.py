"""Zones: every distance over every terrain lies in exactly one, and they are numbered from 1 on."""

from decimal import Decimal
from itertools import pairwise

from yte_check.documents.diagnostics import Problems
from yte_check.standard.model import StandardText
from yte_check.standard.score import ZERO
from yte_check.standard.zones import TERRAINS, Terrain, Zones


def check_zones(text: StandardText, problems: Problems) -> None:
    """The division into zones, where the standard has one."""
    zones = text.zones
    if zones is None:
        return
    if zones.numbers != tuple(range(1, len(zones.numbers) + 1)):
        problems.error_at_key("zones_not_consecutive", ("zones", "rows"), numbers=zones.numbers)
    for terrain in TERRAINS:
        _check_terrain(terrain, zones, problems)


def _check_terrain(terrain: Terrain, zones: Zones, problems: Problems) -> None:
    rows = [(at, row) for at, row in enumerate(zones.rows) if row.terrain == terrain]
    if not rows:
        problems.error_at_key("zones_lack_terrain", ("zones", "rows"), terrain=terrain)
    distances = _samples(terrain, zones)
    gap = next((km for km in distances if rows and not any(row.holds(terrain, km) for _, row in rows)), None)
    if gap is not None:
        problems.error("zones_gap", ("zones", "rows", rows[-1][0]), km=gap, terrain=terrain)
    taken: set[Decimal] = set()
    for at, row in rows:
        held = {km for km in distances if row.holds(terrain, km)}
        path = ("zones", "rows", at)
        if held <= taken:
            problems.error("zone_row_unreachable", path)
        elif held & taken:
            problems.error("zones_overlap", path, km=min(held & taken))
        taken |= held


def _samples(terrain: Terrain, zones: Zones) -> list[Decimal]:
    """A distance (km) of every stretch between the bounds of a terrain's rows, and the bounds themselves."""
    rows = [row for row in zones.rows if row.terrain == terrain]
    bounds = {bound for row in rows for bound in (row.at_least_km, row.below_km) if bound is not None and bound > 0}
    stops = [ZERO, *sorted(bounds)]
    between = [(left + right) / 2 for left, right in pairwise(stops)]
    return sorted([*stops, *between, stops[-1] + 1])
