"""The years of stations with the times of recognition as decided."""

from collections import defaultdict

from yte_check.comparison.trend import Series, Trend
from yte_check.documents.diagnostics import Problems
from yte_check.documents.record import replaced
from yte_check.places.finding import PlaceIndex
from yte_check.places.identity import Written
from yte_check.recognition.decisions import Placed, RecognitionsText, placed
from yte_check.recognition.periods import RecognitionPeriod


def recognised(trend: Trend, text: RecognitionsText, problems: Problems) -> Trend:
    """The trend with the times of recognition as decided. A decision of which no series is gets a warning.

    A series that has decisions begins no time of recognition of its own; nothing is known of what became, on
    1/7/2025, of the recognition of a commune that was not all of one of today, so that it does not pass on.
    """
    found: defaultdict[int, list[RecognitionPeriod]] = defaultdict(list)
    index = PlaceIndex((series.identity.key, _written(series)) for series in trend.series)
    for each in placed(text, index):
        if each.place is not None:
            found[each.place].append(each.decision.period(trend.series[each.place].valid_years))
        else:
            _warn(each, index, problems)
    decided = {at: tuple(sorted(periods, key=lambda period: period.until)) for at, periods in found.items()}
    return Trend(tuple(replaced(series, decided=decided.get(at, ())) for at, series in enumerate(trend.series)))


def _warn(unplaced: Placed, index: PlaceIndex, problems: Problems) -> None:
    path, place = ("recognitions", unplaced.number), unplaced.decision.commune.name
    heirs = tuple(each.commune.name for each in unplaced.heirs if index.has(each.commune.code))
    if heirs:
        problems.warn("recognition_of_former", path, place=place, now=heirs)
    else:
        problems.warn("recognition_of_none", path, place=place)


def _written(series: Series) -> Written:
    today = series.identity.today
    code = today.code if today is not None else None
    return Written(series.place, code, series.district, series.province, series.years[-1].year)
