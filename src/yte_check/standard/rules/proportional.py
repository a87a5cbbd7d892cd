"""Points in proportion to a figure: none at one end of a scale, all at the other, in between as far as it has come."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Annotated

from yte_check.documents.exact import exact_product, quotient
from yte_check.documents.scalars import Number, Points, Text, WholeNumber
from yte_check.documents.shape import shape
from yte_check.documents.tagged import Deeper
from yte_check.standard.rules.bounds import scaled
from yte_check.standard.rules.table import by_place_constraints
from yte_check.standard.score import ZERO

_TENTHS = 10


@shape
class Proportional:
    """Points that rise, or fall where ``full_at`` is the lower end, in proportion; exact, never beyond an end."""

    points: Points
    zero_at: Number
    full_at: Number

    @property
    def rises(self) -> bool:
        """Whether a higher figure gives more."""
        return self.full_at > self.zero_at

    def thresholds(self) -> tuple[Decimal, ...]:
        """Both ends, in the unit of its rule."""
        return self.zero_at, self.full_at

    def milestones(self) -> tuple[Decimal, ...]:
        """The figures of every tenth of the points: steps for whoever plans."""
        step = (self.full_at - self.zero_at) / _TENTHS
        return tuple(self.zero_at + step * tenth for tenth in range(_TENTHS + 1))

    def points_at(self, numerator: Decimal, denominator: Decimal) -> Decimal:
        """Exact points of numerator/denominator; the denominator is not below 0. Some to nobody is beyond any end."""
        come = numerator - scaled(self.zero_at, denominator)
        way = scaled(self.full_at, denominator) - scaled(self.zero_at, denominator)
        if not self.rises:
            come, way = -come, -way
        if come <= 0:
            return ZERO
        return self.points if come >= way else exact_product(self.points, quotient(come, way))


@shape
class ProportionalBy:
    """Such points by zone, by region, or by one or two names of what a standard tells stations apart by."""

    zone: Mapping[WholeNumber, Proportional] | None = None
    region: Mapping[Text, Proportional] | None = None
    by: tuple[Text, ...] | None = None
    rows: Mapping[Text, Annotated[Proportional | Mapping[Text, Proportional], Deeper()]] | None = None

    CONSTRAINTS = by_place_constraints({"anyOf": [{"required": [key]} for key in ("points", "zero_at", "full_at")]})
