"""Knock-outs (“điểm liệt”): an indicator so low that the commune fails, whatever else it scores."""

from decimal import Decimal
from typing import Annotated

from yte_check.documents.record import record
from yte_check.documents.scalar_schemas import POINTS, YES, Schema
from yte_check.documents.scalars import Refusal, Scalar, parse_points, parse_yes_no
from yte_check.standard.score import ZERO, Score


@record
class Knockout:
    """Fails the whole set below some points; ``below`` None means “at zero”."""

    below: Decimal | None

    def strikes(self, points: Decimal) -> bool:
        return points < self.below if self.below is not None else points == ZERO

    def is_certain(self, score: Score) -> bool:
        """Whether every completion is struck; one in which nothing of the indicator applies is not."""
        return bool(score.sure_max) and self.strikes(score.high)

    def is_possible(self, score: Score) -> bool:
        """Whether some completion is struck."""
        return bool(score.max) and self.strikes(score.fewest)


def _parse(raw: object) -> Knockout:
    """“at_zero”, ``{at_zero: yes}`` or ``{below: 2}``."""
    if raw == "at_zero":
        return Knockout(None)
    if isinstance(raw, dict) and list(raw) == ["below"]:
        return Knockout(parse_points(raw["below"]))
    if isinstance(raw, dict) and list(raw) == ["at_zero"] and parse_yes_no(raw["at_zero"]):
        return Knockout(None)
    raise Refusal("knockout_expected")


def _only(key: str, value: Schema) -> Schema:
    return {"type": "object", "required": [key], "properties": {key: value}, "additionalProperties": False}


_SCHEMA: Schema = {"anyOf": [{"const": "at_zero"}, _only("at_zero", YES), _only("below", POINTS)]}
KnockoutMark = Annotated[Knockout, Scalar(_parse, _SCHEMA)]
