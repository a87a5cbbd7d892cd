"""A case of a whole station: its answers are assessed as if it had handed them in."""

from collections.abc import Mapping

from yte_check.criteria.testing.cases import Case, ExpectedPoints
from yte_check.criteria.testing.comparable import comparable
from yte_check.criteria.testing.expectations import agrees, figures, other_end
from yte_check.criteria.testing.hanging import Hanging, hanging_on
from yte_check.criteria.testing.reached import Reached, Understood
from yte_check.criteria.testing.setting import Setting
from yte_check.documents.diagnostics import Problems
from yte_check.documents.document import Document
from yte_check.documents.record import replaced
from yte_check.documents.source import Source
from yte_check.scoring.assess import assess
from yte_check.scoring.results import Assessment
from yte_check.station.answers import read_answers
from yte_check.station.model import IndicatorAnswer
from yte_check.station.submission import Submission


def try_station(case: Case, setting: Setting) -> Understood | None:
    """Adds to the problems of the setting whatever is wrong; None where the case cannot be understood."""
    found = Problems()
    read = read_answers(case.answers, setting.text.standard.indicators, None, found)
    setting.keep(Problems(replaced(problem, path=(*setting.path, *problem.path)) for problem in found))
    if setting.problems.fatal:
        return None
    answers = {number: IndicatorAnswer(each.answer) for number, each in read.items()}
    assessment = assess(setting.text.standard, _submission(answers, setting))
    _compare_total(case.points, assessment, setting)
    _compare_criteria(case.criteria or {}, assessment, setting)
    _compare_verdict(case.verdict, assessment, setting)
    given = comparable({str(number): each.answer for number, each in answers.items()})
    return Understood(
        given, _reached(case, assessment, setting), {number: each.answer for number, each in answers.items()}
    )


def _submission(answers: Mapping[int, IndicatorAnswer], setting: Setting) -> Submission:
    return Submission(
        path="",
        sha256="",
        year=setting.text.standard.as_of.year,
        station=setting.station,
        zone=setting.zone,
        answers=answers,
        ledger={},
        document=Document(Source("", ""), None),
    )


def _compare_total(expected: ExpectedPoints | None, assessment: Assessment, setting: Setting) -> None:
    if expected is not None and not agrees(expected, assessment.score):
        setting.problems.error(
            "case_points", (*setting.path, "points"), **figures(expected, assessment.score),
            zone=None, region=None, more=None,
        )  # fmt: skip


def _compare_criteria(expected: Mapping[int, ExpectedPoints], assessment: Assessment, setting: Setting) -> None:
    scores = {result.criterion.number: result.score for result in assessment.criteria}
    for number, points in expected.items():
        here = (*setting.path, "criteria", str(number))
        if number not in scores:
            setting.problems.error_at_key("case_unknown_criterion", here, number=str(number), count=len(scores))
        elif not agrees(points, scores[number]):
            criterion, shown = str(number), figures(points, scores[number])
            setting.problems.error("case_criterion_points", here, criterion=criterion, **shown)


def _compare_verdict(expected: str | None, assessment: Assessment, setting: Setting) -> None:
    if expected not in (None, assessment.verdict):
        low, high = assessment.score.low, other_end(assessment.score.low, assessment.score.high)
        here, found = (*setting.path, "verdict"), assessment.verdict
        setting.problems.error("case_verdict", here, expected=expected, found=found, low=low, high=high)


def _reached(case: Case, assessment: Assessment, setting: Setting) -> Reached:
    """Its points are a sum, which proves the rules of no single indicator; the verdict it foretells it does prove."""
    if case.verdict is None:
        setting.problems.warn("case_without_verdict", setting.path, found=assessment.verdict)
        return Reached(setting.text)
    foretold = case.verdict == assessment.verdict
    return Reached(setting.text, verdict=case.verdict, hanging=hanging_on(assessment) if foretold else Hanging())
