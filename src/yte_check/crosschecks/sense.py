"""Whether a cross-check can find anything, and does not find something everywhere."""

from collections.abc import Iterator
from decimal import Decimal

from yte_check.crosschecks.model import Agree, AllMaximum, AnyCheck, Jump, Ratio, SharedAnswers, Thresholds
from yte_check.crosschecks.quantity import FigureName, Quantity
from yte_check.documents.diagnostics import Path, Problems
from yte_check.standard.rules.leaves import measuring
from yte_check.standard.standard import Standard

CODES = ("figure_repeated", "ratio_of_itself", "ratio_upside_down", "bound_impossible", "bounds_cross")
_ALL = Decimal(100)
_SHARES = {
    Agree: ("hint_beyond", "certain_beyond"),
    AllMaximum: ("share",),
    Thresholds: ("chance", "significance"),
    SharedAnswers: ("hint_from", "certain_from"),
}
"""Bounds in % of a whole, so that nothing lies above 100."""


def check_sense(check: AnyCheck, standard: Standard, path: Path, problems: Problems) -> None:
    """A check compares different figures, with bounds that something can pass and that leave something in between."""
    for here, quantity in _sums(check, path):
        _check_summands(quantity, here, problems)
    if isinstance(check, Agree | Jump):
        _check_different(check.figures, (*path, "figures"), problems)
    if isinstance(check, Ratio):
        _check_ratio(check, standard, path, problems)
    for name in _SHARES.get(type(check), ()):
        bound: Decimal | None = getattr(check, name)
        if bound is not None and bound > _ALL:
            problems.error("bound_impossible", (*path, name), bound=bound)


def _sums(check: AnyCheck, path: Path) -> Iterator[tuple[Path, Quantity]]:
    if isinstance(check, Agree | Jump):
        yield from (((*path, "figures", at), quantity) for at, quantity in enumerate(check.figures))
    elif isinstance(check, Ratio):
        yield (*path, "figure"), check.figure
        yield (*path, "of"), check.of


def _check_summands(quantity: Quantity, path: Path, problems: Problems) -> None:
    names = [name.text for name in quantity.names]
    twice = next((name for at, name in enumerate(names) if name in names[:at]), None)
    if twice is not None:
        problems.error("figure_repeated", path, text=twice)


def _check_different(figures: tuple[Quantity, ...], path: Path, problems: Problems) -> None:
    seen: set[frozenset[str]] = set()
    for at, quantity in enumerate(figures):
        if (names := _names(quantity)) in seen:
            problems.error("figure_repeated", (*path, at), text=quantity.text)
        seen.add(names)


def _check_ratio(check: Ratio, standard: Standard, path: Path, problems: Problems) -> None:
    if _names(check.figure) == _names(check.of):
        problems.error("ratio_of_itself", (*path, "of"), text=check.of.text)
    elif _is_whole_of(check.figure, check.of, standard):
        problems.error("ratio_upside_down", (*path, "figure"), figure=check.figure.text, of=check.of.text)
    above = [bound for bound in (check.hint_above, check.certain_above) if bound is not None]
    below = [bound for bound in (check.hint_below, check.certain_below) if bound is not None]
    if above and below and max(below) > min(above):
        problems.error("bounds_cross", path, below=max(below), above=min(above))


def _is_whole_of(figure: Quantity, of: Quantity, standard: Standard) -> bool:
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
