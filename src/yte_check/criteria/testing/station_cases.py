"""A case of a whole station: its answers are assessed as if it had handed them in."""

from collections.abc import Mapping
from decimal import Decimal

from yte_check.criteria.testing.added import counted_beside, ends_held
from yte_check.criteria.testing.cases import Case, ExpectedLevels, ExpectedPoints
from yte_check.criteria.testing.comparable import compared
from yte_check.criteria.testing.expectations import agrees, figures, other_end
from yte_check.criteria.testing.hanging import Hanging, hanging_of_levels, hanging_on
from yte_check.criteria.testing.reached import Reached, Understood
from yte_check.criteria.testing.setting import Setting
from yte_check.documents.diagnostics import Problems
from yte_check.documents.document import Document
from yte_check.documents.record import replaced
from yte_check.documents.source import Source
from yte_check.scoring.assess import assess
from yte_check.scoring.results import Assessment
from yte_check.scoring.tally import Tallied, tally
from yte_check.standard.proofs.levels import NO_LEVEL
from yte_check.station.answers import read_answers, read_sections
from yte_check.station.model import IndicatorAnswer, LeftOut
from yte_check.station.submission import Submission

Answers = Mapping[int, IndicatorAnswer]


def try_station(case: Case, setting: Setting, shared: Answers, data: object) -> Understood | None:
    """Adds to the problems of the setting whatever is wrong; None where the case cannot be understood.

    ``shared`` are the answers of the file, over which those of the case are laid; ``data`` is the case as written.
    """
    found = Problems()
    own = read_answers(case.answers, setting.text.standard.indicators, None, found)
    answers = {**shared, **own}
    sections = read_sections(case.sections or {}, setting.text.standard.text, answers, data, found)
    setting.keep(Problems(replaced(problem, path=(*setting.path, *problem.path)) for problem in found))
    if setting.problems.fatal:
        return None
    assessment = assess(setting.text.standard, _submission(answers, sections, setting))
    _compare_total(case.points, assessment, setting)
    _compare_criteria(case.criteria or {}, assessment, setting)
    _compare_level(case.level, assessment, setting)
    _compare_tally(case.tally or {}, assessment, setting)
    _compare_verdict(case.verdict, assessment, setting)
    given = frozenset((str(number), compared(each)) for number, each in answers.items())
    asked = (given, frozenset(map(str, sections)))
    return Understood(asked, _reached(case, assessment, setting), own, len(answers) - len(own))


def _submission(answers: Answers, sections: Mapping[int, LeftOut], setting: Setting) -> Submission:
    return Submission(
        path="",
        sha256="",
        year=setting.text.standard.as_of.year,
        station=setting.station,
        zone=setting.zone,
        answers={
            number: IndicatorAnswer(each.answer, not_applicable=each.not_applicable) for number, each in answers.items()
        },
        ledger={},
        document=Document(Source("", ""), None),
        sections={number: LeftOut(each.reason) for number, each in sections.items()},
    )


def _bare(answer: IndicatorAnswer) -> IndicatorAnswer:
    """An answer without its evidence, for a case registers none."""
    return IndicatorAnswer(answer.answer, not_applicable=answer.not_applicable)


def _compare_total(expected: ExpectedPoints | None, assessment: Assessment, setting: Setting) -> None:
    if expected is not None and not agrees(expected, assessment.score):
        setting.problems.error(
            "case_points", (*setting.path, "points"), **figures(expected, assessment.score),
            zone=None, region=None, attributes=None, more=None,
        )  # fmt: skip


def _compare_criteria(expected: Mapping[int, ExpectedPoints], assessment: Assessment, setting: Setting) -> None:
    scores = {result.criterion.number: result.score for result in assessment.sections()}
    for number, points in expected.items():
        here = (*setting.path, "criteria", str(number))
        if number not in scores:
            setting.problems.error_at_key("case_unknown_criterion", here, number=str(number), count=len(scores))
        elif not agrees(points, scores[number]):
            criterion, shown = str(number), figures(points, scores[number])
            setting.problems.error("case_criterion_points", here, criterion=criterion, **shown)


def _compare_level(expected: ExpectedLevels | None, assessment: Assessment, setting: Setting) -> None:
    """The worst and the best level that the station can have."""
    result = assessment.standard.text.result
    if expected is None:
        return
    here = (*setting.path, "level")
    if result is None or assessment.levels is None:
        setting.problems.error_at_key("case_no_levels", here)
        return
    names = (*(level.id for level in result.levels), NO_LEVEL)
    for name in dict.fromkeys((expected.worst, expected.best)):
        if name not in names:
            near = setting.problems.nearest(name, names)
            setting.problems.error("level_unknown", here, id=name, allowed=names, nearest=near)
            return
    worst, best = names[_at(assessment.levels.worst)], names[_at(assessment.levels.best)]
    if (expected.worst, expected.best) != (worst, best):
        setting.problems.error(
            "case_level", here, expected=expected.worst, expected_best=_other(expected.worst, expected.best),
            found=worst, found_best=_other(worst, best),
        )  # fmt: skip


def _at(level: int | None) -> int:
    """The place of a level among the names, of which the last is that of none."""
    return -1 if level is None else level


def _other(worst: str, best: str) -> str | None:
    return best if best != worst else None


def _compare_tally(expected: Mapping[Decimal, ExpectedPoints], assessment: Assessment, setting: Setting) -> None:
    """How many indicators have so many points."""
    found = {each.points: each for each in tally(assessment)}
    for points, count in expected.items():
        here = (*setting.path, "tally")
        if points not in found:
            setting.problems.error_at_key("case_not_tallied", here, points=points, allowed=tuple(map(str, found)))
        elif (int(count.low), int(count.high)) != (found[points].low, found[points].high):
            setting.problems.error_at_key(
                "case_tally", here, points=points, expected=count.low, expected_high=other_end(count.low, count.high),
                found=found[points].low, found_high=_more(found[points]),
            )  # fmt: skip


def _more(found: Tallied) -> int | None:
    return found.high if found.high != found.low else None


def _compare_verdict(expected: str | None, assessment: Assessment, setting: Setting) -> None:
    if expected not in (None, assessment.verdict):
        low, high = assessment.score.low, other_end(assessment.score.low, assessment.score.high)
        here, found = (*setting.path, "verdict"), assessment.verdict
        setting.problems.error("case_verdict", here, expected=expected, found=found, low=low, high=high)


def _reached(case: Case, assessment: Assessment, setting: Setting) -> Reached:
    """Its points are a sum, which proves the rules of no single indicator; the verdict and the level that it foretells
    it does prove."""
    if case.verdict is None and case.level is None:
        setting.problems.warn("case_without_verdict", setting.path, found=assessment.verdict)
    foretold = case.verdict == assessment.verdict
    hanging = hanging_on(assessment) if foretold else Hanging()
    level = case.level.best if case.level is not None and case.level.best == case.level.worst else None
    if level is not None:
        of_levels = hanging_of_levels(assessment)
        just_met, missed = hanging.just_met | of_levels.just_met, hanging.missed | of_levels.missed
        hanging = replaced(hanging, just_met=just_met, missed=missed)
    left_out = assessment.submission.sections
    sections = (each.criterion.number for each in assessment.sections() if each.criterion.may_not_apply)
    summed = case.points is not None
    return Reached(
        setting.text, verdict=case.verdict, hanging=hanging, level=level,
        sections=frozenset((number, number in left_out) for number in sections),
        added=frozenset(counted_beside(assessment)) if summed or case.criteria else frozenset(),
        held=frozenset(ends_held(assessment)) if summed else frozenset(),
    )  # fmt: skip
