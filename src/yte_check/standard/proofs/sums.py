"""Points add up: parts to the indicator, indicators to the criterion, criteria to 100."""

from collections.abc import Iterator
from decimal import Decimal

from yte_check.documents.diagnostics import Path, Problems
from yte_check.standard.model import Indicator, StandardText
from yte_check.standard.proofs.walk import indicators, rules_of, tables
from yte_check.standard.rules import AnyRule
from yte_check.standard.score import ZERO

TOTAL_POINTS = Decimal(100)


def check_sums(text: StandardText, problems: Problems) -> None:
    """Points of every node against those of its children."""
    _check_sum(sum((c.points for c in text.criteria), ZERO), TOTAL_POINTS, ("criteria",), problems)
    for i, criterion in enumerate(text.criteria):
        points = sum((indicator.points for indicator in criterion.indicators), ZERO)
        _check_sum(points, criterion.points, ("criteria", i, "points"), problems)
    for path, indicator in indicators(text):
        _check_indicator(indicator, path, problems)


def _check_sum(found: Decimal, stated: Decimal, path: Path, problems: Problems) -> None:
    if found != stated:
        problems.error("points_do_not_add_up", path, found=found, stated=stated)


def _check_indicator(indicator: Indicator, path: Path, problems: Problems) -> None:
    above = [
        (place, points)
        for here, rule in rules_of(indicator, path)
        for place, points in _gives(rule, here)
        if points > indicator.points
    ]
    for place, points in above:
        problems.error("points_above_maximum", place, found=points, points=indicator.points)
    maximum = indicator.scoring.maximum()
    if not above and maximum != indicator.points:
        problems.error("maximum_not_points", (*path, "scoring"), maximum=maximum, points=indicator.points)


def _gives(rule: AnyRule, path: Path) -> Iterator[tuple[Path, Decimal]]:
    """Every figure of points that a rule names, with its place."""
    for holder, table in tables(rule, path):
        for row in table.rows():
            here = (*holder, *row.path)
            if isinstance(row.value, Decimal):
                yield here, row.value
            else:
                yield from (((*here, position, "points"), band.points) for position, band in enumerate(row.value))
