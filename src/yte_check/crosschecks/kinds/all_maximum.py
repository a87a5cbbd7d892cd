"""A sheet that claims (nearly) all points."""

from collections.abc import Iterator
from typing import Literal

from yte_check.crosschecks.bounds import ALL
from yte_check.crosschecks.kinds.proving import prove_above, prove_shares
from yte_check.crosschecks.kinds.raising import flag, line
from yte_check.crosschecks.kinds.scopes import OfOneStation
from yte_check.crosschecks.stations import CheckedStation
from yte_check.documents.bilingual import Words
from yte_check.documents.diagnostics import Path, Problems
from yte_check.documents.scalars import Number, Text
from yte_check.documents.shape import shape
from yte_check.scoring.flags import Flag
from yte_check.standard.standard import Standard


@shape
class AllMaximum(OfOneStation):
    """A sheet that claims this share, in %, of all points."""

    type: Literal["all_maximum"]
    id: Text
    reason: Words
    share: Number

    def prove(self, standard: Standard, path: Path, problems: Problems) -> None:
        prove_shares({"share": self.share}, path, problems)
        prove_above(0, "check_always", {"share": self.share}, path, problems)

    def alone(self, station: CheckedStation) -> Iterator[Flag]:
        score = station.assessment.score
        if score.max and score.low * ALL >= self.share * score.max:
            lines = [line("flag_points", points=score.low, max=score.max)]
            params = {"points": score.low, "max": score.max}
            yield flag(self, lines, params, sorted(station.points), station.points)

    def is_answered_by_station(self) -> bool:
        """No figure of the sheet is wrong for it: that a sheet is perfect is for others to look into."""
        return False
