"""What the dates of a document say of the year that it is to prove."""

from collections.abc import Mapping
from datetime import date
from typing import Literal

from yte_check.documents.record import record
from yte_check.standard.model import Indicator
from yte_check.station.model import EvidenceEntry, IndicatorAnswer

DateState = Literal["valid", "out_of_period", "after_period"]
Serves = Mapping[str, tuple[int, ...]]
"""The indicators, by the id of a document, that want a document of the year itself."""


@record
class DateDoubt:
    """A document counts, but its dates should be looked at: it is older than the year (“earlier”), it has no date
    (“undated”), or it ends before it begins (“reversed”). ``indicators`` are those that want one of the year."""

    code: Literal["earlier", "undated", "reversed"]
    indicators: tuple[int, ...] = ()


def date_state(entry: EvidenceEntry, year: int) -> DateState:
    """A document signed after the year proves nothing of it; one of before must not expire before its end."""
    if entry.issued is not None and entry.issued.year > year:
        return "after_period"
    if entry.issued is not None and entry.issued.year == year:
        return "valid"
    return "valid" if entry.expires is None or entry.expires >= date(year, 12, 31) else "out_of_period"


def date_doubt(entry: EvidenceEntry, year: int, indicators: tuple[int, ...]) -> DateDoubt | None:
    """What is to be looked at in the dates of a document that counts for the year."""
    issued, expires = entry.issued, entry.expires
    if issued is not None and expires is not None and expires < issued:
        return DateDoubt("reversed")
    if issued is None:
        return DateDoubt("undated", indicators)
    old = issued.year < year and not entry.lasting and expires is None and indicators
    return DateDoubt("earlier", indicators) if old else None


def wanting_the_year(answers: Mapping[int, IndicatorAnswer], indicators: Mapping[int, Indicator]) -> Serves:
    """Which indicators each document serves that does not prove them for years."""
    found: dict[str, tuple[int, ...]] = {}
    for number in sorted(answers):
        if not indicators[number].lasting:
            for key in answers[number].evidence:
                found[key] = (*found.get(key, ()), number)
    return found
