"""The words of recognitions: when they end, by which decision, and that a station no longer meets the standard."""

from datetime import date

from yte_check.comparison.trend import RecognitionPeriod, Trend, YearPoints
from yte_check.documents.language import Lang, say


def expiring_words(recognition: RecognitionPeriod, today: date, within: date, lang: Lang) -> str:
    """When a recognition ends or has ended, and by what it is known."""
    state = "ended" if recognition.state(today, within) == "ended" else "ending"
    if recognition.is_decided:
        return say(f"trend_{state}_decided", lang, until=recognition.until, **_decision(recognition))
    return say(f"trend_{state}", lang, until=recognition.until, year=str(recognition.year))


def not_kept_words(recognition: RecognitionPeriod, year: YearPoints, lang: Lang) -> str:
    """That a station is recognised by a decision and yet was not met in a year."""
    return say("trend_not_kept", lang, year=str(year.year), until=recognition.until, **_decision(recognition))


def note_words(trend: Trend, lang: Lang) -> str:
    """From which day the times of recognition are counted."""
    decided = any(series.decided for series in trend.series)
    return say("trend_note_decided" if decided else "trend_note", lang)


def _decision(recognition: RecognitionPeriod) -> dict[str, object]:
    return {"number": recognition.number, "day": recognition.day, "authority": recognition.authority}
