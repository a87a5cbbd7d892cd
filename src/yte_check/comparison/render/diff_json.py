"""A comparison as JSON. Keys are stable: they may be added to."""

from collections.abc import Sequence
from typing import Any

from yte_check.comparison.causes import Amount, IndicatorChange
from yte_check.comparison.diff import Diff
from yte_check.comparison.render.words import answer_words, cause_words
from yte_check.documents.language import Lang
from yte_check.improvement.plan.following import Followed
from yte_check.improvement.plan.reading import Improvement
from yte_check.improvement.plan.render.text import followed_json
from yte_check.render.diagnostics import diagnostic_json
from yte_check.render.json import fields_json, points_json, standard_json, submission_json
from yte_check.render.levels import own_terms_json
from yte_check.render.successions import succession_json
from yte_check.render.tool import TOOL
from yte_check.scoring.results import Assessment, IndicatorResult


def diff_json(
    diff: Diff, lang: Lang, plan: Improvement | None = None, followed: Sequence[Followed] = ()
) -> dict[str, Any]:
    """``followed`` is what became of a plan of improvement, where one was given."""
    warnings = list(diff.before.submission.warnings)
    warnings += [warning for warning in diff.after.submission.warnings if warning not in warnings]
    return {
        "tool": TOOL,
        "a": _side(diff.before, lang),
        "b": _side(diff.after, lang),
        "same_station": diff.same_station,
        "succession": succession_json(diff.succession) if diff.succession is not None else None,
        "difference": amount_json(diff.difference),
        "causes": {name: amount_json(amount) for name, amount in diff.by_cause.items()},
        "unexplained": amount_json(diff.unexplained),
        "progress": amount_json(diff.progress),
        **_in_sections(diff),
        "criteria": [
            {
                "number": change.number,
                "title": (change.after or change.before).criterion.title,  # type: ignore[union-attr]
                "a": points_json(change.before.score) if change.before is not None else None,
                "b": points_json(change.after.score) if change.after is not None else None,
            }
            for change in diff.criteria
        ],
        "indicators": [_indicator(change, diff, lang) for change in diff.indicators],
        "plan": followed_json(plan, followed, lang) if plan is not None else None,
        "diagnostics": [diagnostic_json(warning, lang) for warning in warnings],
    }


def _side(assessment: Assessment, lang: Lang) -> dict[str, Any]:
    return {
        "submission": submission_json(assessment.submission),
        "standard": standard_json(assessment.standard),
        "points": points_json(assessment.score, assessment.total.needed),
        "verdict": assessment.verdict,
        **own_terms_json(assessment, lang),
        "verified": any(result.answer.standing != "claimed" for result in assessment.indicators()),
    }


def _indicator(change: IndicatorChange, diff: Diff, lang: Lang) -> dict[str, Any]:
    known = change.after or change.before
    assert known is not None
    return {
        "number": change.number,
        "title": known.indicator.title,
        "a": _result(change.before, diff.before, lang),
        "b": _result(change.after, diff.after, lang),
        "difference": amount_json(change.difference),
        **_in_total(change, diff),
        "comparable": change.comparable,
        "causes": [
            {
                "cause": cause.name,
                **amount_json(cause.amount),
                "explanation": cause_words(cause, change, diff.before, diff.after, lang),
            }
            for cause in change.causes
        ],
    }


def _in_total(change: IndicatorChange, diff: Diff) -> dict[str, Any]:
    """What an indicator does to a total that is no sum."""
    if diff.in_whole is None:
        return {}
    return {"in_total": amount_json(diff.in_whole[0].get(change.number, Amount()))}


def _in_sections(diff: Diff) -> dict[str, Any]:
    """What the sections do to it that are said not to apply."""
    return {} if diff.in_whole is None else {"sections_in_total": amount_json(diff.in_whole[1])}


def _result(result: IndicatorResult | None, assessment: Assessment, lang: Lang) -> dict[str, Any] | None:
    if result is None:
        return None
    return {**points_json(result.score), "status": result.status, "explanation": answer_words(result, assessment, lang)}


def amount_json(amount: Amount) -> dict[str, Any]:
    return fields_json(amount, "low", "high")
