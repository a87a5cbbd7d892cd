"""Points that differ by place."""

from collections.abc import Mapping
from typing import Annotated

from yte_check.documents.scalars import SignedPoints, Text, WholeNumber
from yte_check.documents.shape import shape
from yte_check.documents.tagged import Deeper
from yte_check.standard.rules.table import by_place_constraints


@shape
class PointsBy:
    """Points by zone, by region, or by one or two names of what a standard tells stations apart by."""

    zone: Mapping[WholeNumber, SignedPoints] | None = None
    region: Mapping[Text, SignedPoints] | None = None
    by: tuple[Text, ...] | None = None
    rows: Mapping[Text, Annotated[SignedPoints | Mapping[Text, SignedPoints], Deeper()]] | None = None

    CONSTRAINTS = by_place_constraints({"not": {"type": "object"}})
