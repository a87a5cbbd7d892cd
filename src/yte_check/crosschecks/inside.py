"""Cross-checks that one submission answers for itself: figures that should agree or stay within bounds."""

from collections.abc import Iterator
from decimal import Decimal

from yte_check.crosschecks.model import Agree, AllMaximum, AnyCheck, Ratio
from yte_check.crosschecks.quantity import Figures
from yte_check.crosschecks.wording import flag, shown
from yte_check.documents.language import Lang, say, show_ratio
from yte_check.scoring.flags import Flag
from yte_check.scoring.results import Assessment

_ALL = Decimal(100)


def flags_inside(check: AnyCheck, assessment: Assessment, figures: Figures, lang: Lang) -> Iterator[Flag]:
    """The flag that a check raises on a submission alone, if it does."""
    match check:
        case Agree():
            yield from _agree(check, assessment, figures, lang)
        case Ratio():
            yield from _ratio(check, assessment, figures, lang)
        case AllMaximum():
            yield from _all_maximum(check, assessment, lang)
        case _:
            return


def _agree(check: Agree, assessment: Assessment, figures: Figures, lang: Lang) -> Iterator[Flag]:
    given = [(quantity, value) for quantity in check.figures if (value := quantity.value(figures)) is not None]
    if len(given) < 2:
        return
    least, greatest = min(value for _, value in given), max(value for _, value in given)
    apart = (greatest - least) * _ALL
    certain = check.certain_beyond is not None and apart > check.certain_beyond * greatest
    if certain or (check.hint_beyond is not None and apart > check.hint_beyond * greatest):
        words = [shown(quantity, figures, assessment.standard, lang) for quantity, _ in given]
        params = {quantity.text: value for quantity, value in given}
        indicators = [number for quantity, _ in given for number in quantity.indicators]
        yield flag(check, lang, words, params, indicators, assessment, certain)


def _ratio(check: Ratio, assessment: Assessment, figures: Figures, lang: Lang) -> Iterator[Flag]:
    value, of = check.figure.value(figures), check.of.value(figures)
    if value is None or of is None:
        return
    certain = _beyond(value, of, check.certain_above, check.certain_below, check.slack)
    if certain or _beyond(value, of, check.hint_above, check.hint_below, check.slack):
        words = [shown(each, figures, assessment.standard, lang) for each in (check.figure, check.of)]
        if of:
            share = show_ratio(value * _ALL, Decimal(of), _bounds(check), lang)
            words.append(say("flag_share", lang, share=share))
        params = {check.figure.text: value, check.of.text: of}
        yield flag(check, lang, words, params, (*check.figure.indicators, *check.of.indicators), assessment, certain)


def _beyond(value: int, of: int, above: Decimal | None, below: Decimal | None, slack: int) -> bool:
    """Whether a figure passes a bound by more than the slack."""
    too_many = above is not None and (value - slack) * _ALL > above * of
    return too_many or (below is not None and (value + slack) * _ALL < below * of)


def _bounds(check: Ratio) -> list[Decimal]:
    bounds = (check.hint_above, check.certain_above, check.hint_below, check.certain_below)
    return [bound for bound in bounds if bound is not None]


def _all_maximum(check: AllMaximum, assessment: Assessment, lang: Lang) -> Iterator[Flag]:
    score = assessment.score
    if score.max and score.low * _ALL >= check.share * score.max:
        words = [say("flag_points", lang, points=score.low, max=score.max)]
        numbers = [result.indicator.number for result in assessment.indicators()]
        yield flag(check, lang, words, {"points": score.low, "max": score.max}, numbers, assessment)
