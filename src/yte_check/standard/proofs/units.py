"""A unit is spelt as it is meant, and a rate's unit and its multiplier say the same: % is per 100, ‰ per 1,000."""

from yte_check.documents.diagnostics import Path, Problems
from yte_check.standard.model import StandardText
from yte_check.standard.proofs.walk import rules
from yte_check.standard.rules import Rate
from yte_check.standard.rules.leaves import measuring
from yte_check.standard.units import multiplier, sign_of, with_sign


def check_units(text: StandardText, problems: Problems) -> None:
    """Every rate and figure, and that the two counts of a rate are not one and the same."""
    for path, rule in rules(text):
        table = measuring(rule)
        if table is not None:
            _check_spelling(table.unit, (*path, "unit"), problems)
        if isinstance(rule, Rate):
            _check_rate(rule, path, problems)


def _check_spelling(unit: str, path: Path, problems: Problems) -> None:
    sign = sign_of(unit)
    if sign is not None and sign != unit:
        problems.warn("unit_spelling", path, unit=unit, sign=sign)


def _check_rate(rule: Rate, path: Path, problems: Problems) -> None:
    named, here = multiplier(rule.unit), (*path, "unit")
    if named is None and rule.per != 1:
        problems.warn("unit_hides_per", here, unit=rule.unit, per=rule.per)
    elif named is not None and named != rule.per:
        problems.error("unit_not_per", here, unit=rule.unit, per=rule.per)
    elif sign_of(rule.unit) is None and (sign := with_sign(rule.unit)) is not None:
        problems.warn("unit_with_words", here, unit=rule.unit, sign=sign)
    if _same(rule.numerator, rule.denominator):
        problems.error("same_count", (*path, "denominator"))


def _same(one: str, other: str) -> bool:
    return one.casefold().split() == other.casefold().split()
