"""Whether a cross-check can find anything, and does not find something everywhere."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Literal

from yte_check.crosschecks.bounds import ALL
from yte_check.crosschecks.quantity import FigureName, Quantity
from yte_check.documents.diagnostics import Path, Problems
from yte_check.standard.rules.leaves import measuring
from yte_check.standard.standard import Standard

CODES = (
    "figure_alone", "figure_repeated", "ratio_of_itself", "ratio_upside_down", "bound_impossible", "bounds_cross",
    "check_never", "check_always",
)  # fmt: skip
Useless = Literal["check_never", "check_always"]
GivenBounds = Mapping[str, Decimal | int | None]
"""Bounds by their keys, as far as they are given."""


def prove_shares(bounds: GivenBounds, path: Path, problems: Problems) -> None:
    """Bounds in % of a whole: nothing lies above 100."""
    for name, bound in bounds.items():
        if bound is not None and bound > ALL:
            problems.error("bound_impossible", (*path, name), bound=bound)


def prove_above(least: int, code: Useless, bounds: GivenBounds, path: Path, problems: Problems) -> None:
    """Bounds that must be greater, or the check is of no use in the way that the code says."""
    for name, bound in bounds.items():
        if bound is not None and bound <= least:
            problems.error(code, (*path, name), bound=bound, above=least)


def prove_below(most: Decimal, code: Useless, bounds: GivenBounds, path: Path, problems: Problems) -> None:
    """As ``prove_above``, of bounds that must be smaller."""
    for name, bound in bounds.items():
        if bound is not None and bound >= most:
            problems.error(code, (*path, name), bound=bound, below=most)


def prove_different(figures: tuple[Quantity, ...], path: Path, problems: Problems) -> None:
    """Figures that are compared with one another differ."""
    seen: set[frozenset[str]] = set()
    for at, quantity in enumerate(figures):
        if (names := _names(quantity)) in seen:
            problems.error("figure_repeated", (*path, at), text=quantity.text)
        seen.add(names)


def prove_two_figures(figure: Quantity, of: Quantity, standard: Standard, path: Path, problems: Problems) -> None:
    """A figure is compared with another one, and not with a part of itself."""
    if _names(figure) == _names(of):
        problems.error("ratio_of_itself", (*path, "of"), text=of.text)
    elif is_whole_of(figure, of, standard):
        problems.error("ratio_upside_down", (*path, "figure"), figure=figure.text, of=of.text)


def is_whole_of(figure: Quantity, of: Quantity, standard: Standard) -> bool:
    """Whether a figure is the denominator of the very share that the other is the numerator of: never below 100%."""
    if len(figure.names) != 1 or len(of.names) != 1:
        return False
    whole, part = figure.names[0], of.names[0]
    same = (whole.indicator, whole.part) == (part.indicator, part.part)
    return same and (whole.count, part.count) == ("denominator", "numerator") and _is_share(whole, standard)


def _is_share(name: FigureName, standard: Standard) -> bool:
    rule = name.rule(standard)
    table = measuring(rule) if rule is not None else None
    return table is not None and table.domain.high is not None


def _names(quantity: Quantity) -> frozenset[str]:
    return frozenset(name.text for name in quantity.names)
