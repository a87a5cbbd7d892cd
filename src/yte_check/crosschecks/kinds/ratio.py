"""A figure within bounds of another."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Literal

from yte_check.crosschecks.bounds import ALL, Bounds
from yte_check.crosschecks.kinds.proving import is_whole_of, prove_above, prove_below, prove_two_figures
from yte_check.crosschecks.kinds.raising import flag, indicators_of, line, shown
from yte_check.crosschecks.kinds.scopes import OfOneStation
from yte_check.crosschecks.quantity import FigureSum, Quantity
from yte_check.crosschecks.stations import CheckedStation
from yte_check.documents.bilingual import Words
from yte_check.documents.constraints import AtLeastOne
from yte_check.documents.diagnostics import Path, Problems
from yte_check.documents.language.notes import Quotient
from yte_check.documents.scalars import NotNegative, Text, WholeCount
from yte_check.documents.shape import shape
from yte_check.scoring.flags import Flag
from yte_check.standard.standard import Standard


@shape
class Ratio(OfOneStation):
    """A figure in % of another; ``slack`` is by how many it may pass a bound all the same."""

    type: Literal["ratio"]
    id: Text
    reason: Words
    figure: FigureSum
    of: FigureSum
    hint_above: NotNegative | None = None
    certain_above: NotNegative | None = None
    hint_below: NotNegative | None = None
    certain_below: NotNegative | None = None
    slack: WholeCount = 0

    CONSTRAINTS = (AtLeastOne(("hint_above", "certain_above", "hint_below", "certain_below")),)

    def quantities(self) -> Iterator[tuple[Path, Quantity]]:
        yield ("figure",), self.figure
        yield ("of",), self.of

    def bounds(self) -> tuple[Bounds, ...]:
        above = Bounds("above", self.hint_above, self.certain_above)
        return above, Bounds("below", self.hint_below, self.certain_below, rising=False)

    def prove(self, standard: Standard, path: Path, problems: Problems) -> None:
        prove_two_figures(self.figure, self.of, standard, path, problems)
        lower = {"hint_below": self.hint_below, "certain_below": self.certain_below}
        prove_above(0, "check_never", lower, path, problems)
        if is_whole_of(self.of, self.figure, standard):
            upper = {"hint_above": self.hint_above, "certain_above": self.certain_above}
            prove_below(ALL, "check_never", upper, path, problems)
        above = _given(self.hint_above, self.certain_above)
        below = _given(self.hint_below, self.certain_below)
        if above and below and max(below) > min(above):
            problems.error("bounds_cross", path, below=max(below), above=min(above))

    def alone(self, station: CheckedStation) -> Iterator[Flag]:
        value, of = self.figure.value(station.figures), self.of.value(station.figures)
        if value is None or of is None:
            return
        certain = self._is_beyond(value, of, self.certain_above, self.certain_below)
        if certain or self._is_beyond(value, of, self.hint_above, self.hint_below):
            compared = (self.figure, self.of)
            lines = [shown(each, station.figures, station.assessment.standard) for each in compared]
            if of:
                lines.append(line("flag_share", share=Quotient(value * ALL, Decimal(of), self._bounds())))
            params = {self.figure.text: value, self.of.text: of}
            yield flag(self, lines, params, indicators_of(compared), station.points, certain)

    def _is_beyond(self, value: int, of: int, above: Decimal | None, below: Decimal | None) -> bool:
        """Whether a figure passes a bound by more than the slack."""
        too_many = above is not None and (value - self.slack) * ALL > above * of
        return too_many or (below is not None and (value + self.slack) * ALL < below * of)

    def _bounds(self) -> tuple[Decimal, ...]:
        return _given(self.hint_above, self.certain_above, self.hint_below, self.certain_below)

    def is_answered_by_station(self) -> bool:
        return True


def _given(*bounds: Decimal | None) -> tuple[Decimal, ...]:
    return tuple(bound for bound in bounds if bound is not None)
