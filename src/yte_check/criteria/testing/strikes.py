"""Every knock-out of a standard: of an indicator, of a part of its rule, of an option; and the standard without it."""

from collections.abc import Iterator
from typing import NamedTuple

from yte_check.documents.diagnostics import Path
from yte_check.documents.record import replaced
from yte_check.scoring.results import IndicatorResult
from yte_check.standard.model import Criterion, Indicator
from yte_check.standard.place import Place
from yte_check.standard.rules import AnyRule, Choice, Parts
from yte_check.standard.rules.striking import strike as struck
from yte_check.standard.standard import Standard

OWN: Path = ("knockout",)


class Strike(NamedTuple):
    """A knock-out: the number of its indicator, and where it stands in it."""

    indicator: int
    path: Path


def strikes_within(indicator: Indicator) -> Iterator[Strike]:
    """Those of the parts and options of its rule."""
    yield from (Strike(indicator.number, ("scoring", *path)) for path in _of_rule(indicator.scoring))


def struck_by(result: IndicatorResult, place: Place) -> Iterator[Strike]:
    """The knock-outs that an answer may be struck by."""
    indicator = result.indicator
    if indicator.knockout is not None:
        yield Strike(indicator.number, OWN)
    if struck(indicator.scoring, result.answer.answer, place) != "no":
        yield from strikes_within(indicator)


def without(standard: Standard, strike: Strike) -> Standard:
    """The standard without one of its knock-outs."""
    criteria = tuple(_spared(criterion, strike) for criterion in standard.criteria)
    return replaced(standard, text=replaced(standard.text, criteria=criteria))


def _spared(criterion: Criterion, strike: Strike) -> Criterion:
    indicators = (
        _indicator(each, strike.path) if each.number == strike.indicator else each for each in criterion.indicators
    )
    sections = (_spared(section, strike) for section in criterion.criteria)
    return replaced(criterion, indicators=tuple(indicators), criteria=tuple(sections))


def _indicator(indicator: Indicator, path: Path) -> Indicator:
    if path == OWN:
        return replaced(indicator, knockout=None)
    return replaced(indicator, scoring=_rule(indicator.scoring, path[1:]))


def _of_rule(rule: AnyRule) -> Iterator[Path]:
    match rule:
        case Parts():
            yield from (("knockouts", name) for name in rule.knockouts or {})
            yield from (("parts", name, *path) for name, part in rule.parts.items() for path in _of_rule(part))
        case Choice():
            yield from (("options", key, "knockout") for key, option in rule.options.items() if option.knockout)
        case _:
            return


def _rule(rule: AnyRule, path: Path) -> AnyRule:
    """The rule without the knock-out at a path."""
    name = str(path[1])
    match rule:
        case Parts() if path[0] == "knockouts":
            return replaced(rule, knockouts={key: each for key, each in (rule.knockouts or {}).items() if key != name})
        case Parts():
            return replaced(rule, parts={**rule.parts, name: _rule(rule.parts[name], path[2:])})
        case Choice():
            return replaced(rule, options={**rule.options, name: replaced(rule.options[name], knockout=False)})
        case _:
            return rule
