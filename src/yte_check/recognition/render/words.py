"""The words of recognitions: when they end, by which decision, and that a station no longer meets the standard."""

from datetime import date

from yte_check.documents.language import Lang, say
from yte_check.recognition.keeping import STATES, Elsewhere, Kept, LostGround, Recognised
from yte_check.recognition.periods import RecognitionPeriod
from yte_check.render.successions import succession_words


def until_words(recognition: RecognitionPeriod, today: date, within: date, lang: Lang) -> str:
    """When a recognition ends or has ended, and by what it is known."""
    state = "ended" if recognition.state(today, within) == "ended" else "ending"
    if recognition.is_decided:
        return say(f"recognition_{state}_decided", lang, until=recognition.until, **_decision(recognition))
    return say(f"recognition_{state}", lang, until=recognition.until, year=str(recognition.year))


def not_kept_words(recognition: RecognitionPeriod, lost: LostGround, lang: Lang) -> str:
    """That a station is recognised by a decision and yet was not met in a year."""
    code = f"recognition_not_kept_{lost.by}"
    return say(code, lang, year=str(lost.year), until=recognition.until, **_decision(recognition))


def count_line(recognised: Recognised, lang: Lang) -> str:
    """How many communes are recognised by a decision, and how their times stand."""
    counts = {state: len(recognised.of(state)) for state in STATES}
    outside = recognised.outside or None
    return say(
        "recognition_counts", lang, count=len(recognised.kept), within=recognised.within, outside=outside, **counts
    )


def lost_words(kept: Kept, lang: Lang) -> str:
    """Empty where it has not lost its ground."""
    return not_kept_words(kept.period, kept.lost, lang) if kept.lost is not None else ""


def elsewhere_words(found: Elsewhere, recognised: Recognised, lang: Lang) -> str:
    """Until when it holds, and of a commune of before what that is today."""
    until = until_words(found.period, recognised.today, recognised.within, lang)
    return "; ".join((until, *(succession_words(each, lang) for each in found.heirs)))


def _decision(recognition: RecognitionPeriod) -> dict[str, object]:
    return {"number": recognition.number, "day": recognition.day, "authority": recognition.authority}
