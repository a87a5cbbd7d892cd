"""The ways to recognition of a batch as rows, a commune or an indicator each: for the workbook and for the page."""

from collections.abc import Sequence
from decimal import Decimal

from yte_check.batch.results import Batch
from yte_check.district.render.improvement import improved_titles
from yte_check.documents.record import record, replaced
from yte_check.improvement.investing import CommuneWays, Investment, by_distance, invest, levers
from yte_check.improvement.surveyor import Surveyed
from yte_check.scoring.results import Verdict


@record
class WayRow:
    """How far a commune is from passing; without figures where no way is left to it."""

    path: str
    place: str
    district: str | None
    verdict: Verdict
    chosen: bool
    """Whether it is among the communes of the least effort for the share that is aimed at."""
    count: int | None = None
    fewest: str = ""
    """The indicators of the way of fewest steps, and its effort."""
    effort: Decimal | None = None
    cheapest: str = ""
    least: Decimal | None = None


@record
class LeverRow:
    """What an indicator does; a figure is None where it does nothing of the kind."""

    number: int
    title: str
    turned: int | None
    turned_effort: Decimal | None
    in_ways: int | None
    invested: int | None
    invested_effort: Decimal | None


@record
class Ways:
    investment: Investment
    communes: tuple[WayRow, ...]
    levers: tuple[LeverRow, ...]


def ways_of(batch: Batch) -> Ways | None:
    """None where the batch was not asked for ways."""
    surveyed = batch.section(Surveyed)
    if surveyed is None or not surveyed.communes:
        return None
    communes = surveyed.communes
    found = invest(communes, surveyed.share)
    chosen = {commune.position for commune in found.chosen or ()}
    rows = tuple(_way(commune, batch, commune.position in chosen) for commune in by_distance(communes))
    return Ways(found, rows, tuple(_levers(batch, communes, found)))


def _way(commune: CommuneWays, batch: Batch, chosen: bool) -> WayRow:
    station, gap = batch.station(commune.position), commune.gap
    row = WayRow(station.path, commune.place, station.district, station.verdict, chosen)
    if not gap.reachable:
        return row
    fewest, cheapest = (", ".join(str(step.number) for step in way) for way in (gap.fewest, gap.cheapest))
    effort = sum((step.effort for step in gap.fewest), Decimal(0))
    return replaced(row, count=len(gap.fewest), fewest=fewest, effort=effort, cheapest=cheapest, least=gap.effort)


def _levers(batch: Batch, communes: Sequence[CommuneWays], found: Investment) -> list[LeverRow]:
    titles = improved_titles(batch, communes)
    helping = {lever.of: lever for lever in levers(communes)}
    rows = []
    for improved in dict.fromkeys((*helping, *found.by_indicator)):
        lever = helping.get(improved)
        invested, effort = found.by_indicator.get(improved, (None, None))
        rows.append(
            LeverRow(
                improved.number,
                titles.get(improved, ""),
                turned=lever.turned if lever is not None and lever.turned else None,
                turned_effort=lever.effort if lever is not None and lever.turned else None,
                in_ways=lever.in_ways if lever is not None else None,
                invested=invested,
                invested_effort=effort,
            )
        )
    return rows
