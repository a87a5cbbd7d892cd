"""What can be reached: the maximum in every zone and region, recognition at all, and knock-outs that can strike."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import product

from yte_check.documents.diagnostics import Path, Problems
from yte_check.standard.model import StandardText
from yte_check.standard.proofs.walk import indicators, rules
from yte_check.standard.rules import AnyRule, Choice, Figure, Rate
from yte_check.standard.rules.bands import most_points
from yte_check.standard.rules.choice import Option
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
    """The best points of each row of a rule's tables."""
    if isinstance(rule, Rate | Figure) and rule.bands_by is not None:
        for kind, rows in (("zone", rule.bands_by.zone), ("region", rule.bands_by.region)):
            for key, bands in (rows or {}).items():
                yield (*path, "bands_by", kind, str(key)), str(key), most_points([bands])
    if isinstance(rule, Choice):
        yield from _choice_rows(rule, path)


def _choice_rows(rule: Choice, path: Path) -> Iterator[tuple[Path, str, Decimal]]:
    """A choice's tables stand in its options, so a row of it is a place that some option asks for."""
    tables = [option.points_by for option in rule.options.values() if option.points_by is not None]
    zones = dict.fromkeys(zone for table in tables for zone in table.zone or ())
    regions = dict.fromkeys(region for table in tables for region in table.region or ())
    for zone, region in product(zones or (None,), regions or (None,)):
        given = [_points(option, zone, region) for option in rule.options.values()]
        best = max((points for points in given if points is not None), default=ZERO)
        if tables:
            yield (*path, "options"), ", ".join(str(key) for key in (zone, region) if key is not None), best


def _points(option: Option, zone: int | None, region: str | None) -> Decimal | None:
    table = option.points_by
    if table is None:
        return option.points
    return (table.zone or {}).get(zone or 0) if table.zone else (table.region or {}).get(region or "")


def check_recognition(text: StandardText, problems: Problems) -> None:
    """Percentages that can be reached, and a title that holds for at least a year."""
    recognition = text.recognition
    for name in ("total_percent", "criterion_percent"):
        percent: Decimal = getattr(recognition, name)
        if not 0 < percent <= _MOST:
            problems.error("percent_impossible", ("recognition", name), percent=percent)
    if recognition.valid_years < 1:
        problems.error("years_impossible", ("recognition", "valid_years"), years=recognition.valid_years)


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
    listed = text.knockout_list is not None or any(indicator.knockout for indicator in text.indicators())
    if listed and not text.recognition.no_knockout:
        problems.warn("knockout_not_asked", ("recognition", "no_knockout"))
