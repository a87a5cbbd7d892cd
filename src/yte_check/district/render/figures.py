"""The figures of a batch as people read them; nothing is rounded across a threshold."""

from collections.abc import Iterable
from decimal import Decimal

from yte_check.batch.records import MeanPoints, Tally
from yte_check.documents.language import Lang, show_ratio
from yte_check.render.shares import percent


def share_met(tally: Tally, lang: Lang, thresholds: Iterable[Decimal] = ()) -> tuple[str, str]:
    """The least and the greatest share of stations that are met, as far as the undetermined leave it open."""
    thresholds = tuple(thresholds)
    met, open_ = tally.verdicts["met"], tally.verdicts["undetermined"]
    return percent(met, tally.scored, lang, thresholds), percent(met + open_, tally.scored, lang, thresholds)


def mean_points(mean: MeanPoints, lang: Lang) -> str:
    """Mean points, “11,9” or “11,5–12,3” where answers are open."""
    if not mean.count:
        return "–"
    low, high = (show_ratio(total, Decimal(mean.count), (), lang) for total in (mean.low, mean.high))
    return low if low == high else f"{low}–{high}"


def mean_of(total: Decimal, mean: MeanPoints, lang: Lang) -> str:
    return show_ratio(total, Decimal(mean.count), (), lang) if mean.count else "–"


def share(value: Decimal, of: Decimal) -> float:
    """A share for drawing, 0 … 1; never for deciding."""
    return float(value / of) if of else 0.0
