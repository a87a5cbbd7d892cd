"""What must hold before anyone is scored: points that add up, tables with every row, numbers used once."""

from collections import Counter
from collections.abc import Iterator, Mapping
from decimal import Decimal

from yte_check.documents.diagnostics import Path, Problems
from yte_check.standard.model import Indicator, StandardText
from yte_check.standard.place import PointsBy
from yte_check.standard.rules import AnyRule, Choice, Figure, Parts, Rate
from yte_check.standard.rules.bands import BandsBy
from yte_check.standard.score import ZERO

TOTAL_POINTS = Decimal(100)
RESERVED = ("evidence", "note")
"""Keys that an answer may have beside its parts."""


def check_integrity(text: StandardText, problems: Problems) -> None:
    """Add to ``problems`` whatever would make a score of this standard meaningless."""
    _check_numbers(text, problems)
    _check_sum(sum((c.points for c in text.criteria), ZERO), TOTAL_POINTS, ("criteria",), problems)
    for i, criterion in enumerate(text.criteria):
        path: Path = ("criteria", i)
        points = sum((indicator.points for indicator in criterion.indicators), ZERO)
        _check_sum(points, criterion.points, (*path, "points"), problems)
        for j, indicator in enumerate(criterion.indicators):
            _check_indicator(indicator, text, (*path, "indicators", j), problems)


def _check_numbers(text: StandardText, problems: Problems) -> None:
    indicators = list(text.indicators())
    if len(indicators) != text.indicator_count.value:
        stated = text.indicator_count.value
        problems.error("indicator_count", ("indicator_count",), stated=stated, found=len(indicators))
    _check_unique({("criteria", i): criterion.number for i, criterion in enumerate(text.criteria)}, problems)
    _check_unique(
        {
            ("criteria", i, "indicators", j): indicator.number
            for i, criterion in enumerate(text.criteria)
            for j, indicator in enumerate(criterion.indicators)
        },
        problems,
    )


def _check_unique(numbers: Mapping[Path, int], problems: Problems) -> None:
    times = Counter(numbers.values())
    for path, number in numbers.items():
        if times[number] > 1:
            problems.error("number_twice", (*path, "number"), number=str(number))


def _check_sum(found: Decimal, stated: Decimal, path: Path, problems: Problems) -> None:
    if found != stated:
        problems.error("points_do_not_add_up", path, found=found, stated=stated)


def _check_indicator(indicator: Indicator, text: StandardText, path: Path, problems: Problems) -> None:
    scoring = (*path, "scoring")
    rule = indicator.scoring
    if rule.maximum() != indicator.points:
        problems.error("maximum_not_points", scoring, maximum=rule.maximum(), points=indicator.points)
    _check_tables(rule, text, scoring, problems)
    if isinstance(rule, Parts):
        for name, part in rule.parts.items():
            part_path = (*scoring, "parts", name)
            _check_tables(part, text, part_path, problems)
            if name in RESERVED:
                problems.error_at_key("part_name_reserved", part_path, name=name)
    for position, ref in enumerate(indicator.refs):
        if ref not in text.sources:
            problems.error("source_unknown", (*path, "refs", position), ref=ref)


def _check_tables(rule: AnyRule, text: StandardText, path: Path, problems: Problems) -> None:
    zones = set(text.zones.numbers) if text.zones is not None else set()
    regions = set(text.regions or ())
    for table, place in _tables(rule, path):
        given: set[int] | set[str] = set(table.zone) if table.zone is not None else set(table.region or ())
        wanted = zones if table.zone is not None else regions
        kind = "zone" if table.zone is not None else "region"
        for row in sorted(wanted - given, key=str):
            problems.error(f"table_lacks_{kind}", (*place, kind), row=str(row))
        for row in sorted(given - wanted, key=str):
            problems.error_at_key(f"table_unknown_{kind}", (*place, kind, str(row)), row=str(row))


def _tables(rule: AnyRule, path: Path) -> Iterator[tuple[BandsBy | PointsBy, Path]]:
    """The tables by zone or region of a rule, each with its path."""
    if isinstance(rule, Rate | Figure) and rule.bands_by is not None:
        yield rule.bands_by, (*path, "bands_by")
    if isinstance(rule, Choice):
        for key, option in rule.options.items():
            if option.points_by is not None:
                yield option.points_by, (*path, "options", key, "points_by")
