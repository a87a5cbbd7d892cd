"""What must hold of a file of cross-checks before anyone is flagged with it."""

from collections import Counter
from collections.abc import Iterator

from yte_check.crosschecks.model import Agree, AnyCheck, CrossChecksText, Jump, Ratio
from yte_check.crosschecks.quantity import FigureName, Quantity
from yte_check.crosschecks.sense import CODES as SENSE
from yte_check.crosschecks.sense import check_sense
from yte_check.documents.diagnostics import Path, Problems
from yte_check.standard.rules.leaves import parts_of
from yte_check.standard.standard import Standard

CODES = (
    "figure_no_indicator", "figure_no_part", "figure_not_rate", "check_twice", "bounds_reversed", "figure_alone",
    *SENSE,
)  # fmt: skip


def check_cross_checks(text: CrossChecksText, standard: Standard, problems: Problems) -> None:
    """The figures exist in the standard, the ids differ, and nothing is certain before it is a hint."""
    times = Counter(check.id for check in text.checks)
    for at, check in enumerate(text.checks):
        path: Path = ("checks", at)
        if times[check.id] > 1:
            problems.error("check_twice", (*path, "id"), id=check.id)
        for where, quantity in _quantities(check, path):
            for name in quantity.names:
                check_name(name, standard, where, problems)
        if isinstance(check, Agree) and len(check.figures) == 1:
            problems.error("figure_alone", (*path, "figures"))
        _check_bounds(check, path, problems)
        check_sense(check, standard, path, problems)


def _quantities(check: AnyCheck, path: Path) -> Iterator[tuple[Path, Quantity]]:
    if isinstance(check, Agree | Jump):
        for at, quantity in enumerate(check.figures):
            yield (*path, "figures", at), quantity
    elif isinstance(check, Ratio):
        yield (*path, "figure"), check.figure
        yield (*path, "of"), check.of


def check_name(name: FigureName, standard: Standard, path: Path, problems: Problems) -> None:
    """Whether the standard has the count that a name stands for."""
    if name.indicator is None:
        return
    indicator = standard.indicators.get(name.indicator)
    if indicator is None:
        problems.error("figure_no_indicator", path, number=str(name.indicator), text=name.text)
        return
    if name.rule(standard) is None:
        allowed = tuple(parts_of(indicator.scoring))
        problems.error("figure_no_part", path, part=name.part, allowed=allowed)
    elif name.question(standard) is None:
        problems.error("figure_not_rate", path, text=name.text)


def _check_bounds(check: AnyCheck, path: Path, problems: Problems) -> None:
    """A figure on its way out of the bounds must give a hint before it is certainly wrong."""
    for certain, hint, outward in (
        ("certain_beyond", "hint_beyond", 1), ("certain_above", "hint_above", 1),
        ("certain_below", "hint_below", -1), ("certain_from", "hint_from", 1),
    ):  # fmt: skip
        far, near = getattr(check, certain, None), getattr(check, hint, None)
        if far is not None and near is not None and (far - near) * outward < 0:
            problems.error("bounds_reversed", (*path, certain), certain=far, hint=near)
