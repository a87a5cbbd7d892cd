"""Cases of cross-checks and of efforts as sentences, in the words of the rules that their figures are answers to."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from yte_check.criteria.render.answer_words import answer_words
from yte_check.criteria.testing.beside.effort_cases import EffortCase
from yte_check.criteria.testing.beside.flag_cases import FlagCase, FlagStation
from yte_check.criteria.testing.beside.plan_cases import MeasuredStation, PlanCase
from yte_check.criteria.testing.beside.stations import answers_of
from yte_check.documents.diagnostics import Problems
from yte_check.documents.language import Lang, say, show_number
from yte_check.standard.standard import Standard
from yte_check.station.model import IndicatorAnswer


def effort_words(case: EffortCase, changed: Mapping[int, IndicatorAnswer], standard: Standard, lang: Lang) -> str:
    """``changed`` are the answers in which the station of the case differs from that of its file."""
    answers = "; ".join(_changed(number, answer, standard, lang) for number, answer in changed.items())
    return say(
        "words_effort", lang, answers=answers, target=case.target, days=case.days, cost=case.cost,
        way="; ".join(_steps(case, lang)) or None, no_way=say("words_effort_no_way", lang) if case.no_way else None,
    )  # fmt: skip


def _changed(number: int, answer: IndicatorAnswer, standard: Standard, lang: Lang) -> str:
    place = next(standard.places(None, None))
    said = answer_words(standard.indicators[number].scoring, answer.answer, place, lang)
    told = say("words_of_indicator", lang, indicator=str(number), answer=said)
    return say("words_effort_rejected", lang, told=told) if answer.standing == "rejected" else told


def _steps(case: EffortCase, lang: Lang) -> Iterator[str]:
    for number, effort in (case.way or {}).items():
        yield say("words_effort_step", lang, indicator=str(number), effort=effort)


def flag_words(case: FlagCase, standard: Standard, lang: Lang) -> str:
    names = _names(standard)
    stations = case.stations or (FlagStation(figures=case.station),)
    return say(
        "words_flag", lang, check=case.check, flag=say(f"words_flag_{case.flag}", lang),
        before=_figures(case.before, names, lang) if case.before is not None else None,
        stations=" | ".join(_flag_station(each, names, lang) for each in stations),
    )  # fmt: skip


def _flag_station(station: FlagStation, names: Mapping[str, str], lang: Lang) -> str:
    times = station.times if station.times > 1 else None
    files = ", ".join(station.files) if station.files else None
    figures = _figures(station.figures, names, lang) if station.figures else None
    return say("words_flag_station", lang, times=times, figures=figures, files=files)


def _figures(figures: Mapping[str, Decimal], names: Mapping[str, str], lang: Lang) -> str:
    said = {name: f"{name} “{names[name]}”" if name in names else name for name in figures}
    return "; ".join(f"{said[name]} = {show_number(value, lang)}" for name, value in figures.items())


def _names(standard: Standard) -> Mapping[str, str]:
    """What each figure of a cross-check is called in the rules."""
    return {
        ".".join((str(number), *map(str, question.path))): question.words
        for number, indicator in standard.indicators.items()
        for question in indicator.scoring.questions()
    }


def plan_words(case: PlanCase, standard: Standard | None, lang: Lang) -> str:
    years = "; ".join(
        say("words_plan_year", lang, year=str(year), state=say(f"state_{state}", lang))
        for year, state in case.years.items()
    )
    if case.stations is None or standard is None:
        return say("words_plan", lang, target=case.target, value=case.value, years=years)
    stations = " | ".join(_plan_station(each, standard, lang) for each in case.stations)
    unknown = say("words_plan_no_value", lang) if case.no_value else None
    return say(
        "words_plan_counted", lang, target=case.target, stations=stations, years=years, value=case.value,
        numerator=case.numerator, denominator=case.denominator, low=case.low, high=case.high, unknown=unknown,
    )  # fmt: skip


def _plan_station(station: MeasuredStation, standard: Standard, lang: Lang) -> str:
    """Only what is otherwise than in the answers that all stations of the file share."""
    changed = answers_of(station.answers or {}, standard, (), Problems())
    answers = "; ".join(_changed(number, answer, standard, lang) for number, answer in changed.items())
    return say("words_plan_station", lang, times=station.times, answers=answers or None)
