"""A case as a sentence, made from the words of the rules: who reads it sees what is counted out of what."""

from collections.abc import Iterator
from decimal import Decimal

from yte_check.criteria.render.answer_words import answer_words
from yte_check.criteria.render.beside_words import effort_words, flag_words, plan_words
from yte_check.criteria.testing.beside.effort_cases import EffortCase
from yte_check.criteria.testing.beside.flag_cases import FlagCase
from yte_check.criteria.testing.beside.plan_cases import PlanCase
from yte_check.criteria.testing.cases import Case, ExpectedLevels, ExpectedPoints
from yte_check.criteria.testing.meant import Meant
from yte_check.criteria.testing.suite_run import Tested
from yte_check.criteria.testing.trial import TriedCase
from yte_check.documents.language import Lang, say
from yte_check.standard.proofs.levels import NO_LEVEL
from yte_check.standard.standard import Standard
from yte_check.station.model import IndicatorAnswer


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
    left_out = "; ".join(
        say("words_left_out", lang, section=str(number), reason=reason)
        for number, reason in (meant.sections or {}).items()
    )
    unanswered = len(meant.setting.text.standard.indicators) - len(meant.answers) - meant.shared
    return say(
        "words_station", lang, answers="; ".join(filter(None, (left_out, answers))) or None,
        shared=meant.shared or None, unanswered=unanswered or None,
        outcome=", ".join(_outcome(case, meant.setting.text.standard, lang)), **_setting(meant),
    )  # fmt: skip


def _outcome(case: Case, standard: Standard, lang: Lang) -> Iterator[str]:
    if case.points is not None:
        yield say("words_points", lang, **_points(case.points))
    for number, points in (case.criteria or {}).items():
        yield say("words_criterion", lang, criterion=str(number), **_points(points))
    if case.level is not None:
        yield say("words_level", lang, **_level_titles(case.level, standard, lang))
    for at, count in (case.tally or {}).items():
        more = count.high if count.high != count.low else None
        yield say("words_tally", lang, of=at, count=count.low, high=more)
    if case.verdict is not None:
        yield say("words_verdict", lang, verdict=say(f"verdict_{case.verdict}", lang))


def _level_titles(expected: ExpectedLevels, standard: Standard, lang: Lang) -> dict[str, str | None]:
    levels = standard.text.result.levels if standard.text.result is not None else ()
    titles = {level.id: say("words_named_level", lang, title=level.title) for level in levels}
    titles[NO_LEVEL] = say("words_no_level", lang)
    worst, best = (titles.get(each, each) for each in (expected.worst, expected.best))
    return {"level": worst, "best": best if best != worst else None}


def _points(expected: ExpectedPoints | None) -> dict[str, Decimal | None]:
    low, high = (expected.low, expected.high) if expected is not None else (None, None)
    return {"points": low, "high": high if high != low else None}


def _setting(meant: Meant) -> dict[str, object]:
    setting = meant.setting
    return {
        "zone": str(setting.zone) if setting.zone is not None else None,
        "region": setting.region,
        "attributes": tuple(f"{name}: {key}" for name, key in setting.attributes) or None,
        "as_of": setting.as_of,
        "province": setting.station.province,
    }


def _answer(meant: Meant, number: int, answer: IndicatorAnswer, lang: Lang) -> str:
    if answer.not_applicable is not None:
        return say("answer_not_applicable", lang, reason=answer.not_applicable)
    rule = meant.setting.text.standard.indicators[number].scoring
    return answer_words(rule, answer.answer, meant.setting.places[0], lang)
