"""A kind that the package does not have: too many figures that end in a nought were never counted."""

from collections.abc import Iterator
from typing import Literal

from yte_check.crosschecks.bounds import ALL, Bounds
from yte_check.crosschecks.kinds.proving import prove_shares
from yte_check.crosschecks.kinds.raising import flag, line
from yte_check.crosschecks.kinds.scopes import OfOneStation
from yte_check.crosschecks.stations import CheckedStation
from yte_check.documents.bilingual import Words
from yte_check.documents.diagnostics import Path, Problems
from yte_check.documents.scalars import Number, Text, WholeCount
from yte_check.documents.shape import shape
from yte_check.scoring.flags import Flag
from yte_check.standard.standard import Standard


@shape
class RoundFigures(OfOneStation):
    """Figures that end in a nought: the share, in %, of the figures of a sheet from ``least_figure`` on."""

    type: Literal["round_figures"]
    id: Text
    reason: Words
    least_figure: WholeCount
    hint_from: Number
    certain_from: Number | None = None

    def bounds(self) -> tuple[Bounds, ...]:
        return (Bounds("from", self.hint_from, self.certain_from),)

    def prove(self, standard: Standard, path: Path, problems: Problems) -> None:
        prove_shares({"hint_from": self.hint_from, "certain_from": self.certain_from}, path, problems)

    def alone(self, station: CheckedStation) -> Iterator[Flag]:
        greater = [value for value in station.figures.values() if value >= self.least_figure]
        round_ones = sum(value % 10 == 0 for value in greater)
        if greater and round_ones * ALL >= self.hint_from * len(greater):
            certain = self.certain_from is not None and round_ones * ALL >= self.certain_from * len(greater)
            lines = [line("flag_round_figures", round=round_ones, of=len(greater))]
            yield flag(self, lines, {"round": round_ones}, station.points, station.points, certain)

    def is_answered_by_station(self) -> bool:
        return True
