"""What a flag says: the reason as declared, then the figures."""

from collections.abc import Iterable, Mapping

from yte_check.crosschecks.model import AnyCheck
from yte_check.crosschecks.quantity import FigureName, Figures, Quantity
from yte_check.documents.language import Lang, say, show_number
from yte_check.scoring.flags import Flag
from yte_check.scoring.results import Assessment
from yte_check.standard.score import ZERO
from yte_check.standard.standard import Standard


def shown(quantity: Quantity, figures: Figures, standard: Standard, lang: Lang) -> str:
    """“Dân số thực tế thường trú (chỉ tiêu 30): 2.405”, in the words of the question; of a sum every figure."""
    return " + ".join(
        f"{_asked(name, standard, lang)}: {show_number(figures[name.text], lang)}" for name in quantity.names
    )


def _asked(name: FigureName, standard: Standard, lang: Lang) -> str:
    question = name.question(standard)
    if question is None:
        return named(Quantity((name,)), lang)
    return say("figure_asked", lang, words=question.words, indicator=str(name.indicator))


def named(quantity: Quantity, lang: Lang) -> str:
    """“chỉ tiêu 6, mẫu số”, without its value."""
    return " + ".join(
        say(f"figure_{name.count or 'population'}", lang, indicator=str(name.indicator), part=name.part)
        for name in quantity.names
    )


def flag(
    check: AnyCheck,
    lang: Lang,
    figures: Iterable[str],
    params: Mapping[str, object],
    indicators: Iterable[int],
    assessment: Assessment,
    certain: bool = False,
) -> Flag:
    """A flag on some indicators of an assessed station; at risk are the points that they have."""
    numbers = tuple(sorted(set(indicators)))
    at_risk = sum((r.score.high for r in assessment.indicators() if r.indicator.number in numbers), ZERO)
    listed = tuple(figures)
    return Flag(
        check.id, {**params, "figures": listed}, numbers, certain, at_risk, explained(check.reason.in_(lang), listed)
    )


def explained(reason: str, figures: tuple[str, ...]) -> str:
    return f"{reason} ({'; '.join(figures)}.)" if figures else reason
