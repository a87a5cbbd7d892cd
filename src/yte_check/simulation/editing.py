"""A text with one number changed: a bound of a band, what is asked of the total or of every criterion."""

from collections.abc import Iterator, Sequence
from dataclasses import fields
from decimal import Decimal
from typing import Any

from yte_check.documents.diagnostics import Path
from yte_check.documents.record import record, replaced
from yte_check.standard.model import Criterion, Indicator, StandardText
from yte_check.standard.rules import AnyRule
from yte_check.standard.rules.bands import Band
from yte_check.standard.rules.leaves import Steps, at_steps, leaves, path_of


@record
class BoundPlace:
    """A bound of a band: the indicator, the steps to its rule, and the path from there."""

    indicator: int
    steps: Steps
    path: Path
    value: Decimal

    @property
    def written(self) -> str:
        """The path as an amendment writes it: “scoring.bands.0.at_least”."""
        return ".".join(map(str, ("scoring", *path_of(self.steps), *self.path)))


def bounds_in(text: StandardText) -> Iterator[BoundPlace]:
    """Every bound of every band, in the order of the text."""
    for indicator in text.indicators():
        for steps, rule in leaves(indicator.scoring):
            for path, value in _bounds(rule, ()):
                yield BoundPlace(indicator.number, steps, path, value)


def _bounds(value: Any, path: Path) -> Iterator[tuple[Path, Decimal]]:
    if isinstance(value, Band):
        yield from (((*path, *each), bound) for each, _, bound in value.bounds())
    elif isinstance(value, tuple):
        for at, each in enumerate(value):
            yield from _bounds(each, (*path, at))
    elif isinstance(value, dict):
        for key, each in value.items():
            yield from _bounds(each, (*path, key))
    elif hasattr(value, "__dataclass_fields__"):
        for field in fields(value):
            if field.name in ("bands", "bands_by", "zone", "region", "rows"):
                yield from _bounds(getattr(value, field.name), (*path, field.name))


def with_bound(text: StandardText, place: BoundPlace, value: Decimal) -> StandardText:
    """The text with another bound. Every indicator but this one is the same object."""
    return _with_rule(text, place.indicator, lambda rule: _changed(rule, (*path_of(place.steps), *place.path), value))


def rule_at(text: StandardText, number: int, steps: Steps) -> AnyRule | None:
    """The rule of an indicator or of a part; None where there is none."""
    for indicator in text.indicators():
        if indicator.number == number:
            try:
                return at_steps(indicator.scoring, steps)
            except KeyError:
                return None
    return None


def with_share(text: StandardText, name: str, value: Decimal) -> StandardText:
    """The text with another ``total_percent`` or ``criterion_percent`` of what recognition, or its level, asks."""
    if text.result is None:
        assert text.recognition is not None
        return replaced(text, recognition=replaced(text.recognition, **{name: value}))
    at = text.result.recognising
    levels = list(text.result.levels)
    levels[at] = replaced(levels[at], **{name: value})
    return replaced(text, result=replaced(text.result, levels=tuple(levels)))


def _with_rule(text: StandardText, number: int, change: Any) -> StandardText:
    return replaced(text, criteria=tuple(_with_indicator(each, number, change) for each in text.criteria))


def _with_indicator(criterion: Criterion, number: int, change: Any) -> Criterion:
    if all(each.number != number for each in criterion.all_indicators):
        return criterion
    sections = tuple(_with_indicator(each, number, change) for each in criterion.criteria)
    indicators = tuple(_one(each, change) if each.number == number else each for each in criterion.indicators)
    return replaced(criterion, criteria=sections, indicators=indicators)


def _one(indicator: Indicator, change: Any) -> Indicator:
    return replaced(indicator, scoring=change(indicator.scoring))


def _changed(value: Any, path: Sequence[Any], new: Decimal) -> Any:
    """A value with another one at a path."""
    if not path:
        return new
    step, *rest = path
    if isinstance(value, dict):
        return {key: _changed(each, rest, new) if key == step else each for key, each in value.items()}
    if isinstance(value, tuple):
        return tuple(_changed(each, rest, new) if at == step else each for at, each in enumerate(value))
    return replaced(value, **{step: _changed(getattr(value, step), rest, new)})
