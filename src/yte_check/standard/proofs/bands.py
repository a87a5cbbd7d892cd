"""Bands: possible thresholds, one direction, nothing between them that gets no points, points that fall.

A set of bands is looked at through sample values, one of every stretch on which the bands cannot change
their mind; so these proofs hold for all values and not only for those that somebody thought of. Bands with two ends
(``between``) stand around an optimum in any order: of them it is proved that each value is in one of them alone.
"""

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from yte_check.documents.diagnostics import Path, Problems
from yte_check.standard.model import StandardText
from yte_check.standard.proofs.walk import rules, scales
from yte_check.standard.rules.bands import Band, Bands, Domain, two_sided
from yte_check.standard.rules.proportional import Proportional


def check_bands(text: StandardText, problems: Problems) -> None:
    """Every set of bands of every rule."""
    for path, rule in rules(text):
        for place, scale, domain in scales(rule, path):
            if isinstance(scale, Proportional):
                _check_proportional(scale, domain, place, problems)
            else:
                check_set(scale, domain, place, problems)


def _check_proportional(scale: Proportional, domain: Domain, path: Path, problems: Problems) -> None:
    """Two ends that a figure can have, and something between them."""
    for name, bound in (("zero_at", scale.zero_at), ("full_at", scale.full_at)):
        if not domain.holds(bound):
            problems.error("threshold_impossible", (*path, name), bound=bound, high=domain.high)
    if scale.zero_at == scale.full_at:
        problems.error("proportional_flat", (*path, "full_at"), bound=scale.full_at)


def check_set(bands: Bands, domain: Domain, path: Path, problems: Problems) -> None:
    """What is wrong with one set of bands for the values of a domain."""
    impossible = _check_thresholds(bands, domain, path, problems)
    if two_sided(bands):
        if not impossible:
            _check_apart(_View(bands, domain.samples(bands)), path, problems)
        return
    if _check_direction_named(bands, path, problems) or impossible:
        return
    view = _View(bands, domain.samples(bands))
    for position in range(len(bands)):
        if not view.first_of(position):
            problems.error("band_unreachable", (*path, position))
    _check_gaps(view, path, problems)
    if not _check_overlaps(view, path, problems):
        _check_order(view, path, problems)
    _check_points(bands, path, problems)


def _check_thresholds(bands: Bands, domain: Domain, path: Path, problems: Problems) -> bool:
    """Whether some threshold is no value that the figure can have; a fraction of an item is none either."""
    found = False
    for position, band in enumerate(bands):
        for below, _, bound in band.bounds():
            here = (*path, position, *below)
            if not domain.holds(bound):
                problems.error("threshold_impossible", here, bound=bound, high=domain.high)
                found = True
            elif domain.whole and bound != bound.to_integral_value():
                problems.error("threshold_not_whole", here, bound=bound)
                found = True
    return found


def _check_direction_named(bands: Bands, path: Path, problems: Problems) -> bool:
    """Whether some bands look upwards only and others downwards only, so that both ends of a scale earn points."""
    sides = {position: side for position, band in enumerate(bands) if (side := _open_side(band)) is not None}
    first = next(iter(sides.values()), None)
    for position, side in sides.items():
        if side != first:
            problems.error("bands_mixed", (*path, position))
            return True
    return False


def _open_side(band: Band) -> str | None:
    lower = band.at_least is not None or band.above is not None
    upper = band.at_most is not None or band.below is not None
    return None if lower and upper else "up" if lower else "down"


class _View:
    """A set of bands seen through sample values: which bands each fits, and which one gives its points."""

    def __init__(self, bands: Bands, samples: Sequence[Decimal]) -> None:
        self.samples = samples
        self.fitting = [
            frozenset(at for at, value in enumerate(samples) if band.fits(value, Decimal(1))) for band in bands
        ]

    def first_of(self, position: int) -> frozenset[int]:
        """The samples whose points come from a band."""
        return self.fitting[position].difference(*self.fitting[:position])

    def decided(self) -> frozenset[int]:
        """The samples that fit any band at all."""
        return frozenset().union(*self.fitting)


def _check_apart(view: _View, path: Path, problems: Problems) -> None:
    """Bands around an optimum, in any order: no value is in two of them, and none between them in no one."""
    for position, here in enumerate(view.fitting):
        before = frozenset().union(*view.fitting[:position])
        if not here:
            problems.error("band_unreachable", (*path, position))
        elif both := here & before:
            problems.error("bands_overlap", (*path, position), value=view.samples[min(both)])
    _check_gaps(view, path, problems)


def _check_gaps(view: _View, path: Path, problems: Problems) -> None:
    decided = view.decided()
    if not decided:
        return
    for at in range(min(decided), max(decided)):
        if at not in decided and at - 1 in decided:
            problems.error_at_key("bands_gap", path, value=view.samples[at])


def _check_overlaps(view: _View, path: Path, problems: Problems) -> bool:
    """Whether a band reaches into one before it without holding it whole: then its author named the bound twice."""
    found = False
    for position, here in enumerate(view.fitting):
        for before in view.fitting[:position]:
            both = here & before
            if both and not before <= here and not here <= before:
                problems.error("bands_overlap", (*path, position), value=view.samples[min(both)])
                found = True
                break
    return found


def _check_order(view: _View, path: Path, problems: Problems) -> None:
    """From the best band on, values move away in one direction (or, around a best range, in both)."""
    reached = [(at, region) for at in range(len(view.fitting)) if (region := view.first_of(at))]
    directions = [(at, _direction(before, here)) for (_, before), (at, here) in pairwise(reached)]
    for at, direction in directions:
        if direction != directions[0][1]:
            problems.error("bands_unordered", (*path, at))
            return


def _direction(before: frozenset[int], here: frozenset[int]) -> str:
    if max(here) < min(before):
        return "falling"
    return "rising" if min(here) > max(before) else "around"


def _check_points(bands: Bands, path: Path, problems: Problems) -> None:
    for position, (before, band) in enumerate(pairwise(bands), start=1):
        here = (*path, position, "points")
        if band.points > before.points:
            problems.error("points_not_falling", here, points=band.points, before=before.points)
        elif band.points == before.points:
            problems.warn("bands_same_points", here, points=band.points)
