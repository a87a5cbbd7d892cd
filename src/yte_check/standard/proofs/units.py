"""A rate's unit and its multiplier say the same: % is per 100, ‰ per 1,000."""

import re
from decimal import Decimal

from yte_check.documents.diagnostics import Problems
from yte_check.standard.model import StandardText
from yte_check.standard.proofs.walk import rules
from yte_check.standard.rules import Rate

_SIGNS = {"%": Decimal(100), "‰": Decimal(1000)}
_POWER_OF_TEN = re.compile(r"(?<![\d.])10+(?:\.000)*(?![\d.,])")


def check_units(text: StandardText, problems: Problems) -> None:
    """Every rate, and that its two counts are not one and the same."""
    for path, rule in rules(text):
        if not isinstance(rule, Rate):
            continue
        named = _multiplier(rule.unit)
        if named is None and rule.per != 1:
            problems.warn("unit_hides_per", (*path, "unit"), unit=rule.unit, per=rule.per)
        elif named is not None and named != rule.per:
            problems.error("unit_not_per", (*path, "unit"), unit=rule.unit, per=rule.per)
        if rule.numerator.strip() == rule.denominator.strip():
            problems.error("same_count", (*path, "denominator"))


def _multiplier(unit: str) -> Decimal | None:
    """The number that a unit names: of «%», «‰», «trên 100.000 dân»; None where it names none."""
    for sign, number in _SIGNS.items():
        if sign in unit:
            return number
    found = _POWER_OF_TEN.search(unit)
    return Decimal(found[0].replace(".", "")) if found else None
