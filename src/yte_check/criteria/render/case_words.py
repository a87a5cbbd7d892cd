"""A case as a sentence, made from the words of the rules: who reads it sees what is counted out of what."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from yte_check.criteria.render.answer_words import answer_words
from yte_check.criteria.render.beside_words import effort_words, flag_words, plan_words
from yte_check.criteria.testing.beside.effort_cases import EffortCase
from yte_check.criteria.testing.beside.flag_cases import FlagCase
from yte_check.criteria.testing.beside.plan_cases import PlanCase
from yte_check.criteria.testing.cases import Case, ExpectedPoints
from yte_check.criteria.testing.meant import Meant
from yte_check.criteria.testing.suite_run import Tested
from yte_check.criteria.testing.trial import TriedCase
from yte_check.documents.language import Lang, say
from yte_check.standard.standard import Standard


def words_of(tested: Tested, lang: Lang) -> Iterator[str]:
    """A sentence for each case of a standard, in the order of its files."""
    return (_sentence(entry, tested.standard, lang) for entry in tested.entries)


def _sentence(entry: TriedCase, standard: Standard | None, lang: Lang) -> str:
    case, meant = entry.case, entry.tried.meant if entry.tried is not None else None
    if isinstance(case, FlagCase) and standard is not None:
        return flag_words(case, standard, lang)
    if isinstance(case, EffortCase) and entry.tried is not None and entry.tried.changed and standard is not None:
        return effort_words(case, entry.tried.changed, standard, lang)
    if isinstance(case, PlanCase):
        return plan_words(case, standard, lang)
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
    rule = meant.setting.text.standard.indicators[number].scoring
    return answer_words(rule, answer, meant.setting.places[0], lang)
