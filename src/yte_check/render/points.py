"""Points as people read them: one figure, or from the least to the most."""

from decimal import Decimal

from yte_check.documents.language import Lang, show_number, show_ratio
from yte_check.standard.score import Score

_ONE = Decimal(1)


def interval(score: Score, lang: Lang) -> str:
    """“13,5”, or “0–2” where points are open."""
    return stretch(score.low, score.high, lang)


def of_maximum(score: Score, lang: Lang) -> str:
    """“12/14”; points that are taken off, or come on top, are of no maximum: “-20”."""
    is_of_none = not score.max and (score.low or score.high)
    return interval(score, lang) if is_of_none else f"{interval(score, lang)}/{show_number(score.max, lang)}"


def stretch(low: Decimal, high: Decimal, lang: Lang) -> str:
    least, most = show_number(low, lang), show_number(high, lang)
    return least if least == most else f"{least}–{most}"


def fitted(low: Decimal, high: Decimal, width: int, lang: Lang) -> str:
    """The same in a column; of points that take more room than there is, two decimals."""
    text = stretch(low, high, lang)
    if len(text) <= width:
        return text
    return "–".join(dict.fromkeys(show_ratio(end, _ONE, (), lang) for end in (low, high)))


def signed(low: Decimal, high: Decimal, lang: Lang) -> str:
    """A difference: “+1,5”, “-2”, “0”, or “-3 … +1” where points are open."""
    least, most = _with_sign(low, lang), _with_sign(high, lang)
    return least if least == most else f"{least} … {most}"


def _with_sign(value: Decimal, lang: Lang) -> str:
    return ("+" if value > 0 else "") + show_number(value, lang)
