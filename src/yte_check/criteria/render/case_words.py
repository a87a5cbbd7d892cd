"""A case as a sentence, made from the words of the rules: who reads it sees what is counted out of what."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from yte_check.criteria.testing.beside.flag_cases import FlagCase, FlagStation
from yte_check.criteria.testing.cases import Case, ExpectedPoints
from yte_check.criteria.testing.meant import Meant
from yte_check.criteria.testing.suite_run import Tested
from yte_check.criteria.testing.trial import Entry
from yte_check.documents.language import Lang, say, show_number
from yte_check.standard.place import Place
from yte_check.standard.rules import LeafRule, Rate
from yte_check.standard.rules.leaves import answer_of, leaves
from yte_check.standard.rules.questions import Question
from yte_check.standard.standard import Standard


def words_of(tested: Tested, lang: Lang) -> Iterator[str]:
    """A sentence for each case of a standard, in the order of its files."""
    return (_sentence(entry, tested.standard, lang) for entry in tested.entries)


def _sentence(entry: Entry, standard: Standard | None, lang: Lang) -> str:
    case, meant = entry.case, entry.tried.meant if entry.tried is not None else None
    if isinstance(case, FlagCase) and standard is not None:
        return _flag(case, standard, lang)
    if meant is None:
        return say("words_not_understood", lang)
    return _indicator(case, meant, lang) if case.indicator is not None else _station(case, meant, lang)


def _indicator(case: Case, meant: Meant, lang: Lang) -> str:
    ((number, answer),) = meant.answers.items()
    rule = meant.setting.text.standard.indicators[number].scoring
    return say(
        "words_indicator", lang, answer=_answer(meant, number, answer, lang), indicator=str(number),
        maximum=rule.maximum(), **_points(case.points), **_setting(meant),
    )  # fmt: skip


def _station(case: Case, meant: Meant, lang: Lang) -> str:
    answers = "; ".join(
        say("words_of_indicator", lang, indicator=str(number), answer=_answer(meant, number, answer, lang))
        for number, answer in meant.answers.items()
    )
    unanswered = len(meant.setting.text.standard.indicators) - len(meant.answers)
    return say(
        "words_station", lang, answers=answers or None, unanswered=unanswered or None,
        outcome=", ".join(_outcome(case, lang)), **_setting(meant),
    )  # fmt: skip


def _outcome(case: Case, lang: Lang) -> Iterator[str]:
    if case.points is not None:
        yield say("words_points", lang, **_points(case.points))
    for number, points in (case.criteria or {}).items():
        yield say("words_criterion", lang, criterion=str(number), **_points(points))
    if case.verdict is not None:
        yield say("words_verdict", lang, verdict=say(f"verdict_{case.verdict}", lang))


def _points(expected: ExpectedPoints | None) -> dict[str, Decimal | None]:
    low, high = (expected.low, expected.high) if expected is not None else (None, None)
    return {"points": low, "high": high if high != low else None}


def _setting(meant: Meant) -> dict[str, object]:
    setting = meant.setting
    return {
        "zone": str(setting.zone) if setting.zone is not None else None,
        "region": setting.region,
        "as_of": setting.as_of,
        "province": setting.station.province,
    }


def _answer(meant: Meant, number: int, answer: Any, lang: Lang) -> str:
    rule, place = meant.setting.text.standard.indicators[number].scoring, meant.setting.places[0]
    return "; ".join(_leaf(leaf, answer_of(answer, name), place, lang) for name, leaf in leaves(rule))


def _leaf(rule: LeafRule, answer: Any, place: Place, lang: Lang) -> str:
    """A rate as a sentence of both its counts, for there they can stand the wrong way round."""
    values = rule.values(answer)
    said = [_value(question, values.get(question.path), lang) for question in rule.questions()]
    if not isinstance(rule, Rate) or answer is None:
        return "; ".join(said)
    result = rule.explain(answer, place, lang)
    if answer.numerator is None or not answer.denominator:
        return say("words_rate_open", lang, counts="; ".join(said), result=result)
    return say(
        "words_share" if rule.is_share else "words_rate", lang, numerator=answer.numerator, what=rule.numerator,
        denominator=answer.denominator, of=rule.denominator, result=result,
    )  # fmt: skip


def _value(question: Question, value: bool | Decimal | str | None, lang: Lang) -> str:
    if value is None:
        said = say("unanswered", lang)
    elif isinstance(value, bool):
        said = say("yes" if value else "no", lang)
    elif isinstance(value, str):
        said = f"“{(question.options or {}).get(value, value)}”"
    else:
        said = " ".join(filter(None, (show_number(value, lang), question.unit)))
    return f"“{question.words}”: {said}" if question.words else said


def _flag(case: FlagCase, standard: Standard, lang: Lang) -> str:
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
