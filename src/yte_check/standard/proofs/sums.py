"""Points add up: parts to the indicator, indicators to the criterion, criteria to the whole."""

from collections.abc import Iterator
from decimal import Decimal

from yte_check.documents.diagnostics import Path, Problems
from yte_check.standard.model import Indicator, StandardText
from yte_check.standard.proofs.walk import indicators, rules_of, sections, tables
from yte_check.standard.rules import AnyRule, Checklist
from yte_check.standard.rules.proportional import Proportional
from yte_check.standard.score import ZERO


def check_sums(text: StandardText, problems: Problems) -> None:
    """Points of every node against those of its children."""
    if text.points <= ZERO:
        problems.error("whole_of_nothing", ("points",))
    if text.combine == "sum":
        _check_sum(sum((c.points for c in text.criteria), ZERO), text.points, ("criteria",), problems)
    for path, section in sections(text):
        if section.combine == "sum":
            within = (*(s.points for s in section.criteria), *(i.counted_points for i in section.indicators))
            _check_sum(sum(within, ZERO), section.points, (*path, "points"), problems)
    for path, indicator in indicators(text):
        _check_indicator(indicator, path, problems)


def _check_sum(found: Decimal, stated: Decimal, path: Path, problems: Problems) -> None:
    if found != stated:
        problems.error("points_do_not_add_up", path, found=found, stated=stated)


def _check_indicator(indicator: Indicator, path: Path, problems: Problems) -> None:
    if indicator.points < ZERO:
        _check_taken_off(indicator, path, problems)
        return
    for here, rule in rules_of(indicator, path):
        for place, points in _gives(rule, here):
            if points < ZERO:
                problems.error("points_taken_not_given", place, points=points, number=str(indicator.number))
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


def _check_taken_off(indicator: Indicator, path: Path, problems: Problems) -> None:
    """Points that are taken off: from nothing down to those of the indicator, and none that are given."""
    given = [found for here, rule in rules_of(indicator, path) for found in _gives(rule, here)]
    for place, points in given:
        if points > ZERO:
            problems.error("points_given_not_taken", place, points=points)
    fewest = sum((_fewest(rule) for _, rule in rules_of(indicator, path)), ZERO)
    if fewest != indicator.points and not any(points > ZERO for _, points in given):
        problems.error("maximum_not_points", (*path, "scoring"), maximum=fewest, points=indicator.points)


def _fewest(rule: AnyRule) -> Decimal:
    """The fewest points that a rule comes to: of a list each of its items, else the least that it names."""
    named = [points for _, points in _gives(rule, ())]
    if isinstance(rule, Checklist) and rule.points_each is not None:
        return rule.points_each * len(rule.items)
    return min(named, default=ZERO)


def _gives(rule: AnyRule, path: Path) -> Iterator[tuple[Path, Decimal]]:
    """Every figure of points that a rule names, with its place."""
    for holder, table in tables(rule, path):
        for row in table.rows():
            here = (*holder, *row.path)
            if isinstance(row.value, Proportional):
                yield (*here, "points"), row.value.points
            elif isinstance(row.value, tuple):
                yield from (((*here, position, "points"), band.points) for position, band in enumerate(row.value))
            else:
                yield here, row.value
    if isinstance(rule, Checklist) and rule.points_each is not None:
        yield (*path, "points_each"), rule.points_each
