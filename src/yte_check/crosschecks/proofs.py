"""What must hold of a file of cross-checks before anyone is flagged with it."""

from collections import Counter

from yte_check.crosschecks.kinds.base import CrossCheck
from yte_check.crosschecks.kinds.proving import CODES as KINDS
from yte_check.crosschecks.model import CrossChecksText
from yte_check.crosschecks.quantity import FigureName, Quantity
from yte_check.documents.diagnostics import Path, Problems
from yte_check.standard.rules.leaves import named_parts
from yte_check.standard.standard import Standard

CODES = ("figure_no_indicator", "figure_no_part", "figure_not_rate", "check_twice", "bounds_reversed", *KINDS)


def check_cross_checks(text: CrossChecksText, standard: Standard, problems: Problems) -> None:
    """The ids differ, and each check can be used with the standard."""
    times = Counter(check.id for check in text.checks)
    for at, check in enumerate(text.checks):
        path: Path = ("checks", at)
        if times[check.id] > 1:
            problems.error("check_twice", (*path, "id"), id=check.id)
        check_one(check, standard, path, problems)


def check_one(check: CrossCheck, standard: Standard, path: Path, problems: Problems) -> None:
    """The figures exist in the standard, nothing is certain before it is a hint, and what its kind asks for holds."""
    for where, quantity in check.quantities():
        _check_quantity(quantity, standard, (*path, *where), problems)
    for pair in check.bounds():
        if pair.are_reversed:
            key = f"certain_{pair.name}"
            problems.error("bounds_reversed", (*path, key), certain=pair.certain, hint=pair.hint)
    check.prove(standard, path, problems)


def _check_quantity(quantity: Quantity, standard: Standard, path: Path, problems: Problems) -> None:
    for name in quantity.names:
        check_name(name, standard, path, problems)
    names = [name.text for name in quantity.names]
    twice = next((name for at, name in enumerate(names) if name in names[:at]), None)
    if twice is not None:
        problems.error("figure_repeated", path, text=twice)


def check_name(name: FigureName, standard: Standard, path: Path, problems: Problems) -> None:
    """Whether the standard has the count that a name stands for."""
    if name.indicator is None:
        return
    indicator = standard.indicators.get(name.indicator)
    if indicator is None:
        problems.error("figure_no_indicator", path, number=str(name.indicator), text=name.text)
        return
    if name.rule(standard) is None:
        allowed = tuple(named_parts(indicator.scoring))
        problems.error("figure_no_part", path, part=name.part, allowed=allowed)
    elif name.question(standard) is None:
        problems.error("figure_not_rate", path, text=name.text)
