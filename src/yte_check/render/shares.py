"""Shares as people write them."""

from collections.abc import Iterable
from decimal import Decimal

from yte_check.documents.language import Lang, show_ratio


def percent(count: Decimal | int, of: Decimal | int, lang: Lang, thresholds: Iterable[Decimal] = ()) -> str:
    """A share as “70,85%”; a dash where there is nothing to have a share of."""
    if not of:
        return "–"
    return f"{show_ratio(Decimal(count) * 100, Decimal(of), thresholds, lang)}%"
