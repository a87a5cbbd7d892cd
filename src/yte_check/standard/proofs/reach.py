"""What can be reached: the maximum in every zone and region, recognition at all, and knock-outs that can strike."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import product
from typing import Any

from yte_check.documents.diagnostics import Path, Problems
from yte_check.standard.model import StandardText
from yte_check.standard.place import Place
from yte_check.standard.proofs.walk import indicators, rules, tables
from yte_check.standard.rules import AnyRule
from yte_check.standard.rules.bands import AnyTable, Bands, most_points
from yte_check.standard.rules.table import EVERYWHERE, TableRow
from yte_check.standard.score import ZERO

_MOST = Decimal(100)


def check_maximum(text: StandardText, problems: Problems) -> None:
    """A station of any zone and region can get a rule's full points."""
    for path, rule in rules(text):
        maximum = rule.maximum()
        for place, row, best in _rows(rule, path):
            if best < maximum:
                problems.error_at_key("maximum_unreachable", place, row=row, best=best, maximum=maximum)


def _rows(rule: AnyRule, path: Path) -> Iterator[tuple[Path, str, Decimal]]:
    """The best points at each place that a table of the rule asks for, and where that can be seen."""
    found = tuple(tables(rule, path))
    rows = [row.place for _, table in found if table.kind is not None for row in table.rows()]
    zones = dict.fromkeys(place.zone for place in rows if place.zone is not None)
    regions = dict.fromkeys(place.region for place in rows if place.region is not None)
    for zone, region in product(zones or (None,), regions or (None,)) if rows else ():
        here = [(holder, row) for holder, table in found for row in _at(table, Place(zone, region))]
        best = max((_most(row.value) for _, row in here), default=ZERO)
        own = next(((*path, *row.path) for holder, row in here if holder == path), None)
        key = ", ".join(str(key) for key in (zone, region) if key is not None)
        yield own or found[0][0][: len(path) + 1], key, best


def _at(table: AnyTable, place: Place) -> Iterator[TableRow[Any]]:
    """The row of a place, where the table has it."""
    mine = (EVERYWHERE, Place(zone=place.zone), Place(region=place.region))
    yield from (row for row in table.rows() if row.place in mine)


def _most(value: Decimal | Bands) -> Decimal:
    return most_points(value) if isinstance(value, tuple) else value


def check_recognition(text: StandardText, problems: Problems) -> None:
    """Percentages that can be reached, and a title that holds for at least a year."""
    recognition = text.recognition
    if recognition is not None:
        others = recognition.criterion_percent or recognition.criteria or recognition.counts
        for name, may_be_zero in (("total_percent", bool(others)), ("criterion_percent", True)):
            percent: Decimal = getattr(recognition, name)
            if not 0 <= percent <= _MOST or not (percent or may_be_zero):
                problems.error("percent_impossible", ("recognition", name), percent=percent)
    if text.asked.valid_years < 1:
        path = (text.asked_path[0], "valid_years")
        problems.error("years_impossible", path, years=text.asked.valid_years)


def check_knockouts(text: StandardText, problems: Problems) -> None:
    """A knock-out strikes some stations and not all, and the conditions of recognition ask for it."""
    for path, indicator in indicators(text):
        if indicator.knockout is None:
            continue
        here = (*path, "knockout")
        below = indicator.knockout.below
        if below is not None and below > indicator.points:
            problems.error("knockout_always", here, below=below, points=indicator.points)
        elif (below is not None and below <= 0) or indicator.points == 0:
            problems.error("knockout_never", here)
    marked = any(indicator.knockout or indicator.knocks_out_within for indicator in text.indicators())
    levels = text.result.levels if text.result is not None else ()
    if (text.knockout_list is not None or marked) and not (
        text.asked.no_knockout or any(level.no_knockout for level in levels)
    ):
        problems.warn("knockout_not_asked", (*text.asked_path, "no_knockout"))
