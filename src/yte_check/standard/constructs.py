"""What a standard uses beyond sums of points: whoever cannot follow it says so by name, and works out nothing wrong."""

from collections.abc import Iterator
from typing import Literal

from yte_check.standard.model import StandardText
from yte_check.standard.rules.leaves import groups

Construct = Literal["mean", "added", "left_out", "floors", "counts", "knockout_within"]
"""Means and weights; points on top or taken off; what may not apply; floors of single criteria or sections; counts;
knock-outs of parts and options."""


def constructs_of(text: StandardText) -> tuple[Construct, ...]:
    """Those that a standard uses, in a fixed order; of the conditions those of the level that recognises."""
    return tuple(_constructs(text))


def _constructs(text: StandardText) -> Iterator[Construct]:
    if not text.adds_up:
        yield "mean"
    if text.takes_off:
        yield "added"
    if _may_be_left_out(text):
        yield "left_out"
    if text.asked.criteria:
        yield "floors"
    if text.asked.counts:
        yield "counts"
    if any(indicator.knocks_out_within for indicator in text.indicators()):
        yield "knockout_within"


def _may_be_left_out(text: StandardText) -> bool:
    parts = (rule for each in text.indicators() for _, rule in groups(each.scoring))
    return (
        any(section.may_not_apply for section in text.sections())
        or any(indicator.may_not_apply for indicator in text.indicators())
        or any(rule.may_not_apply for rule in parts)
    )
