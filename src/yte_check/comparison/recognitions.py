"""Decisions by which communes are recognised, kept in a file beside the submissions, and which series each is of."""

from calendar import isleap
from collections import defaultdict
from datetime import date

from yte_check.comparison.trend import RecognitionPeriod, Series, Trend
from yte_check.documents.constraints import NotEmpty
from yte_check.documents.diagnostics import Problems, refuse_if_fatal
from yte_check.documents.document import Document
from yte_check.documents.kinds import refuse_other_kind
from yte_check.documents.record import replaced
from yte_check.documents.scalars import Day, Text, WholeNumber
from yte_check.documents.shape import read_shape, shape
from yte_check.places.finding import PlaceIndex
from yte_check.places.identity import Written, identity_of
from yte_check.places.model import FIRST_YEAR_OF_LIST
from yte_check.station.model import Commune

_MERGER = date(FIRST_YEAR_OF_LIST, 7, 1)


@shape
class RecognitionDecision:
    """A commune that a decision recognises. It holds from its day; ``valid_years`` says how long where the decision
    says something else than the standard."""

    commune: Commune
    number: Text
    date: Day
    authority: Text
    district: Text | None = None
    province: Text | None = None
    valid_years: WholeNumber | None = None
    note: Text | None = None


@shape
class RecognitionsText:
    """The file of ``--recognitions``."""

    recognitions: tuple[RecognitionDecision, ...]

    CONSTRAINTS = (NotEmpty("recognitions"),)


def _place_of(decision: RecognitionDecision) -> Written:
    """What a decision says of its place: until the merger in the names of before."""
    day, commune = decision.date, decision.commune
    year = day.year if day >= _MERGER else min(day.year, FIRST_YEAR_OF_LIST - 1)
    return Written(commune.name, commune.code, decision.district, decision.province, year)


def _period(decision: RecognitionDecision, valid_years: int) -> RecognitionPeriod:
    """It ends with the same day so many years later (of 29 February with 1 March)."""
    day = decision.date
    year = min(day.year + (decision.valid_years or valid_years), date.max.year)
    until = date(year, 3, 1) if (day.month, day.day) == (2, 29) and not isleap(year) else day.replace(year=year)
    return RecognitionPeriod(day.year, until, decision.number, day, decision.authority)


def read_recognitions(document: Document) -> RecognitionsText:
    """Raises InvalidDocument."""
    refuse_other_kind("recognitions", document)
    text = read_shape(RecognitionsText, document.data, document)
    problems = Problems()
    seen: set[tuple[object, ...]] = set()
    for at, each in enumerate(text.recognitions):
        key = (identity_of(_place_of(each)).key, each.date)
        if key in seen:
            problems.error("recognition_twice", ("recognitions", at), place=each.commune.name, date=each.date)
        seen.add(key)
        if each.valid_years == 0:
            problems.error("recognition_no_years", ("recognitions", at, "valid_years"))
    refuse_if_fatal(problems, document)
    return text


def recognised(trend: Trend, text: RecognitionsText, problems: Problems) -> Trend:
    """The trend with the times of recognition as decided. A decision of which no series is gets a warning.

    A series that has decisions begins no time of recognition of its own; nothing is known of what became, on
    1/7/2025, of the recognition of a commune that was not all of one of today, so that it does not pass on.
    """
    found: defaultdict[int, list[RecognitionPeriod]] = defaultdict(list)
    index = PlaceIndex((series.identity.key, _written(series)) for series in trend.series)
    for at, each in enumerate(text.recognitions):
        written = _place_of(each)
        place = index.find(written)
        if place is not None:
            found[place].append(_period(each, trend.series[place].valid_years))
        elif heirs := tuple(
            share.commune.name for share in identity_of(written).heirs if index.has(share.commune.code)
        ):
            problems.warn("recognition_of_former", ("recognitions", at), place=each.commune.name, now=heirs)
        else:
            problems.warn("recognition_of_none", ("recognitions", at), place=each.commune.name)
    decided = {at: tuple(sorted(periods, key=lambda period: period.until)) for at, periods in found.items()}
    return Trend(tuple(replaced(series, decided=decided.get(at, ())) for at, series in enumerate(trend.series)))


def _written(series: Series) -> Written:
    today = series.identity.today
    code = today.code if today is not None else None
    return Written(series.place, code, series.district, series.province, series.years[-1].year)
