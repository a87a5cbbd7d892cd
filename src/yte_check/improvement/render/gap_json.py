"""The shortest ways as JSON. Keys are stable: they may be added to."""

from collections.abc import Mapping
from decimal import Decimal
from math import ceil, floor
from typing import Any

from yte_check.documents.language import Lang
from yte_check.documents.record import record
from yte_check.improvement.applying import as_written
from yte_check.improvement.conditions import RequiredSum
from yte_check.improvement.efforts.pricing import Efforts
from yte_check.improvement.paths import Gap, Path, Step
from yte_check.improvement.render.words import move_words, step_words
from yte_check.improvement.slack import Fall, Slack, slack_of
from yte_check.improvement.totals import days_of, money_of, work_of
from yte_check.render.answers import said_words
from yte_check.render.diagnostics import diagnostic_json, plain_json
from yte_check.render.json import fields_json, points_json, submission_json
from yte_check.render.tool import TOOL
from yte_check.scoring.results import Assessment


def gap_json(gap: Gap, efforts: Efforts, lang: Lang, before: Assessment | None = None) -> dict[str, Any]:
    """``before`` is the assessment without what “what if” changed."""
    assessment = gap.assessment
    submission = assessment.submission
    document: dict[str, Any] = {
        "tool": TOOL,
        "standard": fields_json(assessment.standard, "id", "as_of", "sha256"),
        "submission": submission_json(submission),
        "verdict": assessment.verdict,
        "points": points_json(assessment.score, assessment.total.needed),
        "goal": {
            "total_percent": plain_json(gap.goal.total * 100),
            "criterion_percent": plain_json(gap.goal.floor * 100),
            "is_recognition": gap.goal.is_recognition(assessment.standard.text),
            **_level(gap),
        },
        **fields_json(gap, "reached", "reachable", "proven"),
        "places": len(gap.places),
        "missing": [_lack(each, gap) for each in lacking(gap.conditions.missing)],
        "out_of_reach": [_lack(each, gap) for each in lacking(gap.conditions.out_of_reach)],
        "knockouts": list(gap.struck),
        **({"in_tenths": list(gap.in_tenths)} if gap.in_tenths else {}),
        **({"unproven_sections": list(gap.unproven_sections)} if gap.unproven_sections else {}),
        "paths": [_path(path, gap, efforts, lang) for path in gap.paths],
    }
    if before is not None:
        document["what_if_before"] = {
            "verdict": before.verdict,
            "points": points_json(before.score, before.total.needed),
        }
    if gap.reached:
        document["slack"] = _slack(slack_of(gap), gap, lang)
    document["diagnostics"] = [diagnostic_json(warning, lang) for warning in submission.warnings]
    return document


def _level(gap: Gap) -> dict[str, Any]:
    """The level that is gone for, where the standard has levels."""
    result = gap.assessment.standard.text.result
    if result is None:
        return {}
    return {"level": result.levels[gap.goal.level].id if gap.goal.level is not None else None}


@record
class Lack:
    """A condition and what it lacks: points, or how many of what is counted (``count``, its position)."""

    criterion: int | None
    count: int | None
    lacks: Decimal


def lacking(sums: Mapping[RequiredSum, Decimal]) -> list[Lack]:
    """What each condition lacks, at the place where it lacks most."""
    worst: dict[tuple[int | None, int | None], Decimal] = {}
    for required, points in sums.items():
        if not required.applies:
            key = required.criterion, required.count
            worst[key] = max(points, worst.get(key, points))
    return [
        Lack(criterion, count, points if count is None else Decimal(ceil(points)))
        for (criterion, count), points in worst.items()
    ]


def _lack(lack: Lack, gap: Gap) -> dict[str, Any]:
    if lack.count is None:
        return {"criterion": lack.criterion, "points": plain_json(lack.lacks)}
    asked = gap.goal.asked.counts[lack.count]
    words = fields_json(asked, "of", "marked", "within", "reaching_percent", "at_least", "at_least_percent")
    return {"criterion": None, "count": words, "lacking": plain_json(lack.lacks)}


def _path(path: Path, gap: Gap, efforts: Efforts, lang: Lang) -> dict[str, Any]:
    after = path.after
    money = [money_of(step, efforts) for step in path.steps]
    return {
        "order": path.order,
        "steps": [step_json(step, gap, efforts, lang) for step in path.steps],
        "points_after": plain_json(after.score.low),
        "verdict_after": after.verdict,
        "margin_after": plain_json(after.least_margin(gap.goal.total)) if gap.goal.total else None,
        **_level_after(path, gap),
        "cost": plain_json(path.effort),
        "money": plain_json(sum((each for each in money if each is not None), Decimal(0))) if any(money) else None,
        "days": days_of(path.steps, efforts),
    }


def _level_after(path: Path, gap: Gap) -> dict[str, Any]:
    result, levels = gap.assessment.standard.text.result, path.after.levels
    if result is None or levels is None:
        return {}
    return {"level_after": result.levels[levels.worst].id if levels.worst is not None else None}


def step_json(step: Step, gap: Gap, efforts: Efforts, lang: Lang) -> dict[str, Any]:
    rule = step.indicator.scoring
    return {
        "indicator": step.indicator.number,
        "title": step.indicator.title,
        "from": plain_json(step.points_before),
        "to": plain_json(step.points_after),
        "gain": plain_json(step.gain),
        "do": step_words(step, lang),
        "now": said_words(rule, step.before.answer.answer, step.before.answer.not_applicable, gap.places[0], lang),
        "answer": as_written(rule, step.option.answer.answer),
        "cost": plain_json(step.effort),
        "moves": [
            {
                "code": move.code,
                "path": list(move.path),
                "do": move_words(move, lang),
                "kind": work.kind,
                "levels": move.levels,
                "effort": plain_json(work.effort * move.levels),
                "money": plain_json(work.cost * move.levels) if work.cost is not None else None,
                "days": work.days,
                "who": work.who,
            }
            for move, work in work_of(step, efforts, lang)
        ],
    }


def _slack(slack: Slack, gap: Gap, lang: Lang) -> dict[str, Any]:
    counts = [
        {"count": _lack(Lack(None, position, number), gap)["count"], "spare": floor(number)}
        for position, number in slack.counts.items()
    ]
    return {
        "total": plain_json(slack.total),
        "criteria": [{"number": number, "points": plain_json(points)} for number, points in slack.criteria.items()],
        **({"counts": counts} if counts else {}),
        "falls": [_fall(fall, lang) for fall in slack.falls],
        "fewest_to_lose": list(slack.together),
    }


def _fall(fall: Fall, lang: Lang) -> dict[str, Any]:
    spare = spare_of(fall)
    return {
        "indicator": fall.number,
        "title": fall.present.indicator.title,
        "part": fall.level.moves[0].path[0] if fall.level.moves[0].path else None,
        "what": "; ".join(move_words(move, lang, fallen=True) for move in fall.level.moves),
        "lost": plain_json(fall.lost),
        "loses_title": fall.fatal,
        "spare": plain_json(spare),
    }


def spare_of(fall: Fall) -> Decimal | None:
    """By how many a count can worsen before any point is lost; None for what is no count."""
    by = fall.level.moves[0].params.get("by")
    return by - 1 if isinstance(by, Decimal) else None
