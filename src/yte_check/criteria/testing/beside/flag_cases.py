"""Golden cases of cross-checks: a few figures, and whether the check raises a flag on them."""

from collections.abc import Mapping

from yte_check.crosschecks.bounds import FlagLevel
from yte_check.documents.constraints import AtLeastOne, ExactlyOne, NotEmpty, OnlyWith
from yte_check.documents.scalars import Number, Text, WholeNumber
from yte_check.documents.shape import shape
from yte_check.standard.ids import StandardId

POINTS = "points"
"""What stands among the figures of a station for its points in all."""
Sheet = Mapping[Text, Number]
"""Figures by their names, as cross-checks name them, “population” and “points” among them."""


@shape
class FlagStation:
    """A station of a district; ``files`` are those of its evidence, one name being one file, and ``times`` says that
    the district has so many stations like it, each of a commune of its own."""

    figures: Sheet | None = None
    files: tuple[Text, ...] | None = None
    times: WholeNumber = 1

    CONSTRAINTS = (AtLeastOne(("figures", "files")),)


@shape
class FlagCase:
    """One station, perhaps beside itself a year ``before``, or several of one district, and the gravest flag that the
    check raises on any of them."""

    check: Text
    flag: FlagLevel
    station: Sheet | None = None
    before: Sheet | None = None
    stations: tuple[FlagStation, ...] | None = None
    title: Text | None = None

    CONSTRAINTS = (ExactlyOne(("station", "stations")), OnlyWith(("before",), "station", "flag_case_before"))


@shape
class FlagCasesText:
    """A file of golden cases of the cross-checks of one standard."""

    standard: StandardId
    cases: tuple[FlagCase, ...]

    CONSTRAINTS = (NotEmpty("cases"),)
