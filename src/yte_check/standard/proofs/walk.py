"""The nodes of a standard with their paths, so that a proof can say where it fails."""

from collections.abc import Iterator

from yte_check.documents.diagnostics import Path
from yte_check.standard.model import Indicator, StandardText
from yte_check.standard.place import PointsBy
from yte_check.standard.rules import AnyRule, Checklist, Choice, Figure, Parts, Rate
from yte_check.standard.rules.bands import Bands, BandsBy


def indicators(text: StandardText) -> Iterator[tuple[Path, Indicator]]:
    for i, criterion in enumerate(text.criteria):
        for j, indicator in enumerate(criterion.indicators):
            yield ("criteria", i, "indicators", j), indicator


def rules(text: StandardText) -> Iterator[tuple[Path, AnyRule]]:
    """Every rule that gives points by itself: those of indicators, and their parts."""
    for path, indicator in indicators(text):
        yield from rules_of(indicator, path)


def rules_of(indicator: Indicator, path: Path) -> Iterator[tuple[Path, AnyRule]]:
    rule, here = indicator.scoring, (*path, "scoring")
    if isinstance(rule, Parts):
        yield from (((*here, "parts", name), part) for name, part in rule.parts.items())
    else:
        yield here, rule


def tables(rule: AnyRule, path: Path) -> Iterator[tuple[Path, BandsBy | PointsBy]]:
    """The tables by zone or region of a rule."""
    if isinstance(rule, Rate | Figure) and rule.bands_by is not None:
        yield (*path, "bands_by"), rule.bands_by
    if isinstance(rule, Choice):
        for key, option in rule.options.items():
            if option.points_by is not None:
                yield (*path, "options", key, "points_by"), option.points_by


def band_sets(rule: AnyRule, path: Path) -> Iterator[tuple[Path, Bands]]:
    """Every set of bands of a rule: its own, or one a row of its table."""
    if isinstance(rule, Rate | Figure | Checklist) and rule.bands is not None:
        yield (*path, "bands"), rule.bands
    if isinstance(rule, Rate | Figure) and rule.bands_by is not None:
        for kind, rows in (("zone", rule.bands_by.zone), ("region", rule.bands_by.region)):
            for key, bands in (rows or {}).items():
                yield (*path, "bands_by", kind, str(key)), bands
