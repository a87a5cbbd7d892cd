"""Figures that count the same thing."""

from collections.abc import Iterable, Iterator
from typing import Literal

from yte_check.crosschecks.bounds import ALL, Bounds
from yte_check.crosschecks.kinds.proving import prove_below, prove_different
from yte_check.crosschecks.kinds.raising import flag, indicators_of, shown
from yte_check.crosschecks.kinds.scopes import OfOneStation
from yte_check.crosschecks.quantity import FigureSum, Quantity
from yte_check.crosschecks.stations import CheckedStation
from yte_check.documents.bilingual import Words
from yte_check.documents.constraints import AtLeastOne, NotEmpty
from yte_check.documents.diagnostics import Path, Problems
from yte_check.documents.scalars import NotNegative, Text
from yte_check.documents.shape import shape
from yte_check.scoring.flags import Flag
from yte_check.standard.standard import Standard

_ALIKE = 5
"""Figures that may lie no further apart than this (%) before it is said count the same people or households."""


@shape
class Agree(OfOneStation):
    """Figures that count the same thing: how far, in % of the greatest, they may lie apart."""

    type: Literal["agree"]
    id: Text
    reason: Words
    figures: tuple[FigureSum, ...]
    hint_beyond: NotNegative | None = None
    certain_beyond: NotNegative | None = None

    CONSTRAINTS = (NotEmpty("figures"), AtLeastOne(("hint_beyond", "certain_beyond")))

    def quantities(self) -> Iterator[tuple[Path, Quantity]]:
        yield from ((("figures", at), quantity) for at, quantity in enumerate(self.figures))

    def bounds(self) -> tuple[Bounds, ...]:
        return (Bounds("beyond", self.hint_beyond, self.certain_beyond),)

    def prove(self, standard: Standard, path: Path, problems: Problems) -> None:
        if len(self.figures) == 1:
            problems.error("figure_alone", (*path, "figures"))
        prove_different(self.figures, (*path, "figures"), problems)
        bounds = {"hint_beyond": self.hint_beyond, "certain_beyond": self.certain_beyond}
        prove_below(ALL, "check_never", bounds, path, problems)

    def alone(self, station: CheckedStation) -> Iterator[Flag]:
        figures = station.figures
        given = [(each, value) for each in self.figures if (value := each.value(figures)) is not None]
        if len(given) < 2:
            return
        least, greatest = min(value for _, value in given), max(value for _, value in given)
        apart = (greatest - least) * ALL
        certain = self.certain_beyond is not None and apart > self.certain_beyond * greatest
        if certain or (self.hint_beyond is not None and apart > self.hint_beyond * greatest):
            lines = [shown(each, figures, station.assessment.standard) for each, _ in given]
            params = {each.text: value for each, value in given}
            yield flag(self, lines, params, indicators_of(each for each, _ in given), station.points, certain)

    def is_answered_by_station(self) -> bool:
        return True

    def same_as(self, name: str) -> Iterable[Quantity]:
        """The other single figures, where they may hardly differ from it."""
        if self.hint_beyond is None or self.hint_beyond > _ALIKE:
            return ()
        single = [quantity for quantity in self.figures if len(quantity.names) == 1]
        others = [each for each in single if each.text != name]
        return others if len(others) < len(single) else ()
