"""Points that rose steeply from one year to another."""

from collections.abc import Iterator
from typing import Literal

from yte_check.crosschecks.kinds.proving import prove_below
from yte_check.crosschecks.kinds.raising import line
from yte_check.crosschecks.kinds.scopes import OfTwoYears
from yte_check.crosschecks.stations import Before, Facts, KnownStation
from yte_check.documents.bilingual import Words
from yte_check.documents.diagnostics import Path, Problems
from yte_check.documents.scalars import NotNegative, Text
from yte_check.documents.shape import shape
from yte_check.scoring.flags import Flag
from yte_check.standard.standard import Standard


@shape
class PointsJump(OfTwoYears):
    """More points in all than the year before, by so many."""

    type: Literal["points_jump"]
    id: Text
    reason: Words
    hint_beyond: NotNegative

    def prove(self, standard: Standard, path: Path, problems: Problems) -> None:
        """Nobody can gain more points than there are."""
        prove_below(standard.points, "check_never", {"hint_beyond": self.hint_beyond}, path, problems)

    def beside(self, station: KnownStation, facts: Facts, before: Before, standard: Standard) -> Iterator[Flag]:
        rise = station.total - before.points
        if rise > self.hint_beyond:
            said = line(
                "flag_points_jump", before=str(before.year), now=str(station.year), then_value=before.points,
                now_value=station.total,
            )  # fmt: skip
            params = {"points": station.total, "before": before.points}
            yield Flag(self.id, params, (), False, rise, self.reason, (said,))
