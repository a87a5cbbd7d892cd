"""Flags as kinds of cross-checks raise them: a code, parameters, and the figures; outputs put them in words."""

from collections.abc import Iterable, Mapping
from functools import reduce

from yte_check.crosschecks.kinds.base import CrossCheck
from yte_check.crosschecks.quantity import FigureName, Figures, Quantity
from yte_check.crosschecks.stations import PointsByIndicator
from yte_check.documents.language import Word
from yte_check.scoring.flags import Flag
from yte_check.standard.score import ZERO
from yte_check.standard.standard import Standard


def flag(
    check: CrossCheck,
    lines: Iterable[Word],
    params: Mapping[str, object],
    indicators: Iterable[int],
    points: PointsByIndicator,
    certain: bool = False,
) -> Flag:
    """A flag on some indicators of a station; at risk are the points that they have."""
    numbers = tuple(indicators)
    at_risk = sum((points.get(number, ZERO) for number in numbers), ZERO)
    return Flag(check.id, params, numbers, certain, at_risk, check.reason, tuple(lines))


def line(code: str, /, **params: object) -> Word:
    """A figure of a flag: the message of a code."""
    return Word(code, code, params)


def indicators_of(quantities: Iterable[Quantity]) -> tuple[int, ...]:
    """The indicators that figures are of, each once and in order."""
    return tuple(sorted({number for quantity in quantities for number in quantity.indicators}))


def shown(quantity: Quantity, figures: Figures, standard: Standard) -> Word:
    """“Dân số thực tế thường trú (chỉ tiêu 30): 2.405”, in the words of the question; of a sum every figure."""
    return _added(
        line("figure_value", figure=_asked(name, standard), value=figures[name.text]) for name in quantity.names
    )


def asked(quantity: Quantity, standard: Standard) -> Word:
    """“Dân số thực tế thường trú (chỉ tiêu 30)”, without its value."""
    return _added(_asked(name, standard) for name in quantity.names)


def _asked(name: FigureName, standard: Standard) -> Word:
    """What a figure counts; a standard asks for each that a check names, and of a station only for its population."""
    question = name.question(standard)
    if question is None:
        return line("figure_population")
    return line("figure_asked", words=question.words, indicator=str(name.indicator))


def _added(words: Iterable[Word]) -> Word:
    return reduce(lambda one, other: line("figure_sum", one=one, other=other), words)
