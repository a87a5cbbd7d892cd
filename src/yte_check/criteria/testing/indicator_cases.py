"""A case of one indicator: an answer has the points expected of it in every place where the case holds."""

from collections.abc import Iterator, Mapping
from itertools import combinations

from yte_check.criteria.testing.cases import Case, ExpectedPoints
from yte_check.criteria.testing.comparable import compared
from yte_check.criteria.testing.expectations import agrees, figures
from yte_check.criteria.testing.reached import Reached, Understood
from yte_check.criteria.testing.setting import Setting
from yte_check.documents.diagnostics import Path, Problems
from yte_check.standard.model import Indicator
from yte_check.standard.place import Place, attributes_words
from yte_check.standard.rules import Parts
from yte_check.standard.rules.answering import Given, NotApplicable
from yte_check.standard.rules.leaves import answered, at_steps, path_of
from yte_check.standard.score import Score, excluded
from yte_check.station.answers import read_answer, unknown_indicator
from yte_check.station.model import IndicatorAnswer


def try_indicator(case: Case, setting: Setting) -> Understood | None:
    """Adds to the problems of the setting whatever is wrong; None where the case cannot be understood."""
    indicators = setting.text.standard.indicators
    indicator = indicators.get(case.indicator) if case.indicator is not None else None
    if indicator is None:
        code, params = unknown_indicator(str(case.indicator), indicators, setting.problems)
        setting.problems.error(code, (*setting.path, "indicator"), **params)
        return None
    found = Problems()
    read = read_answer(Given(case.answer, (*setting.path, "answer"), found), indicator, None)
    setting.keep(found)
    if setting.problems.fatal:
        return None
    if read.not_applicable is not None:
        scores = dict.fromkeys(setting.places, excluded(indicator.counted_points))
    else:
        scores = {place: indicator.scoring.score(read.answer, place) for place in setting.places}
    if case.points is not None:
        _compare(case.points, scores, setting)
    given = (indicator.number, compared(read))
    return Understood(given, _reached(indicator, read, scores, setting), {indicator.number: read})


def _compare(expected: ExpectedPoints, scores: Mapping[Place, Score], setting: Setting) -> None:
    """Name the first place where other points come out, and say how many more there are."""
    wrong = {place: score for place, score in _told_apart(scores).items() if not agrees(expected, score)}
    for place, score in list(wrong.items())[:1]:
        here, more = (*setting.path, "points"), len(wrong) - 1 or None
        shown = figures(expected, score)
        setting.problems.error(
            "case_points",
            here,
            **shown,
            zone=place.zone,
            region=place.region,
            more=more,
            attributes=attributes_words(place),
        )


def _told_apart(scores: Mapping[Place, Score]) -> Mapping[Place, Score]:
    """The scores by what they differ by: by nothing, by zone alone, by region alone …, or by all."""
    names = tuple(dict.fromkeys(name for place in scores for name in place.keys))
    for wanted in (each for count in range(len(names)) for each in combinations(names, count)):
        kept: dict[Place, Score] = {}
        for place, score in scores.items():
            known = kept.setdefault(place.only(wanted), score)
            if known != score:
                break
        else:
            return kept
    return scores


def _reached(indicator: Indicator, read: IndicatorAnswer, scores: Mapping[Place, Score], setting: Setting) -> Reached:
    outcomes = {outcome for place in scores for outcome in indicator.scoring.reached(read.answer, place)}
    return Reached(
        setting.text,
        outcomes=frozenset((indicator.number, outcome) for outcome in outcomes),
        points=frozenset((indicator.number, score.low) for score in scores.values() if score.is_point),
        absent=frozenset((indicator.number, path) for path in _absent(indicator, read)),
    )


def _absent(indicator: Indicator, read: IndicatorAnswer) -> Iterator[Path]:
    """What is said not to apply."""
    if read.not_applicable is not None:
        yield ("may_not_apply",)
    for steps, _, said in answered(indicator.scoring, read.answer):
        if isinstance(said, NotApplicable):
            *above, name = steps
            group = at_steps(indicator.scoring, tuple(above))
            assert isinstance(group, Parts)
            yield ("scoring", *path_of(tuple(above)), "may_not_apply", group.may_not_apply.index(name))
