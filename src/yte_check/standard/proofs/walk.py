"""The nodes of a standard with their paths, so that a proof can say where it fails."""

from collections.abc import Iterator

from yte_check.documents.diagnostics import Path
from yte_check.standard.model import Criterion, Indicator, StandardText
from yte_check.standard.rules import AnyRule
from yte_check.standard.rules.bands import AnyTable, BandTable, Domain, PointScale
from yte_check.standard.rules.leaves import leaves, path_of


def sections(text: StandardText) -> Iterator[tuple[Path, Criterion]]:
    """Every criterion and section, each before what is in it."""
    for i, criterion in enumerate(text.criteria):
        yield from _within(criterion, ("criteria", i))


def _within(criterion: Criterion, path: Path) -> Iterator[tuple[Path, Criterion]]:
    yield path, criterion
    for i, section in enumerate(criterion.criteria):
        yield from _within(section, (*path, "criteria", i))


def indicators(text: StandardText) -> Iterator[tuple[Path, Indicator]]:
    for path, criterion in sections(text):
        for j, indicator in enumerate(criterion.indicators):
            yield (*path, "indicators", j), indicator


def rules(text: StandardText) -> Iterator[tuple[Path, AnyRule]]:
    """Every rule that gives points by itself: those of indicators, and their parts."""
    for path, indicator in indicators(text):
        yield from rules_of(indicator, path)


def rules_of(indicator: Indicator, path: Path) -> Iterator[tuple[Path, AnyRule]]:
    for steps, rule in leaves(indicator.scoring):
        yield (*path, "scoring", *path_of(steps)), rule


def tables(rule: AnyRule, path: Path) -> Iterator[tuple[Path, AnyTable]]:
    """What a rule gives points by, each with the path of what holds it."""
    yield from (((*path, *holder), table) for holder, table in rule.tables())


def scales(rule: AnyRule, path: Path) -> Iterator[tuple[Path, PointScale, Domain]]:
    """Every set of bands of a rule, or points in proportion, its own or one a row of a table, with what they judge."""
    for holder, table in tables(rule, path):
        if isinstance(table, BandTable):
            yield from (((*holder, *row.path), row.value, table.domain) for row in table.rows())
