"""Points of a figure of which only one end is known: by where that end stands, for forms and programs that work out by
themselves what ``points_among`` finds."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from yte_check.documents.record import record
from yte_check.standard.rules.bands import Bands, ValueRange, points_among, thresholds_of

Ends = tuple[Decimal, Decimal]
"""The fewest and the most points."""


class Stage(NamedTuple):
    """A threshold, and the points where the known end is below it (but above the one before), and at it."""

    threshold: Decimal
    below: Ends
    at: Ends


@record
class Stages:
    """The stages in rising order, and the points where the known end is above all thresholds."""

    stages: tuple[Stage, ...]
    above: Ends


def stages_up_to(bands: Bands) -> Stages:
    """By the greatest value that a figure can have."""
    return _stages(bands, lambda high: ValueRange(None, high))


def stages_from(bands: Bands) -> Stages:
    """By the least value that a figure can have."""
    return _stages(bands, lambda low: ValueRange(low, None))


def _stages(bands: Bands, values: Callable[[Decimal], ValueRange]) -> Stages:
    thresholds = sorted(set(thresholds_of(bands)))
    *below, above = (points_among(bands, values(each)) for each in _between(thresholds))
    at = [points_among(bands, values(each)) for each in thresholds]
    return Stages(tuple(map(Stage, thresholds, below, at)), above)


def _between(thresholds: Sequence[Decimal]) -> list[Decimal]:
    """A value below all thresholds, one between each two, one above all."""
    return [thresholds[0] - 1, *((one + other) / 2 for one, other in pairwise(thresholds)), thresholds[-1] + 1]
