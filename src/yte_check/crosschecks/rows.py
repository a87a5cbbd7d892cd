"""Rows of a batch as cross-checks see them."""

from yte_check.batch.areas import district_of
from yte_check.batch.duplicates import Communes
from yte_check.batch.records import StationRow
from yte_check.batch.summary import standard_id
from yte_check.crosschecks.stations import Facts, KnownStation


def facts_of(row: StationRow) -> Facts:
    """The facts of a row; none of one that no cross-check has looked at."""
    return row.noted(Facts) or Facts({})


def known(row: StationRow, communes: Communes) -> KnownStation:
    """What is kept of a row whose commune is one of ``communes``."""
    return KnownStation(
        position=row.position, place=row.place, standard=standard_id(row.outline), commune=communes.of(row),
        district=district_of(row), year=row.year, total=row.low, results=row.indicators,
    )  # fmt: skip
