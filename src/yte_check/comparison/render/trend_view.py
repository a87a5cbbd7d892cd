"""What a trend is shown from, whatever the form."""

from collections.abc import Sequence
from datetime import date

from yte_check.batch.records import FailedFile
from yte_check.comparison.trend import Trend, YearPoints
from yte_check.comparison.year_causes import YearCauses
from yte_check.documents.language import Lang, say
from yte_check.documents.record import record
from yte_check.recognition.keeping import LostGround
from yte_check.recognition.periods import RecognitionPeriod
from yte_check.recognition.render.words import not_kept_words
from yte_check.render.levels import named_level
from yte_check.years.beside import YearsBeside


@record
class TrendView:
    """Recognitions that end up to the day ``within`` are named. ``bar`` is the character of bars in text, and
    ``everything`` shortens no list there."""

    trend: Trend
    failed: Sequence[FailedFile]
    today: date
    within: date
    lang: Lang
    bar: str = "#"
    everything: bool = False
    beside: YearsBeside | None = None
    """The last year beside the earlier ones; None where there is one year alone, or one station."""
    causes: YearCauses | None = None
    """Why the points of the stations of both are others."""


def note_words(trend: Trend, lang: Lang) -> str:
    """From which day the times of recognition are counted."""
    decided = any(series.decided for series in trend.series)
    return say("trend_note_decided" if decided else "trend_note", lang)


def level_words(year: YearPoints, lang: Lang) -> str:
    """“mức Bạc”, or from which to which; empty where the standard has no levels."""
    if year.levels is None:
        return ""
    best, worst = (named_level(each.title if each is not None else None, lang) for each in year.levels)
    return best if best == worst else say("level_spanning", lang, worst=worst, best=best)


def lost_words(recognition: RecognitionPeriod, year: YearPoints, lang: Lang) -> str:
    """That a station is recognised by a decision and was not met in a year by what it claims."""
    return not_kept_words(recognition, LostGround(year.year, "claimed"), lang)
