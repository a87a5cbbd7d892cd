"""A comparison as a page for a browser."""

from collections.abc import Sequence
from typing import Any

from yte_check.comparison.causes import Amount, IndicatorChange
from yte_check.comparison.diff import Diff
from yte_check.comparison.render.diff_text import is_own, style_of
from yte_check.comparison.render.page import page
from yte_check.comparison.render.words import cause_words, head, in_sections, in_total, points, side, warning
from yte_check.documents.language import Lang, say
from yte_check.improvement.plan.following import Followed
from yte_check.improvement.plan.reading import Improvement
from yte_check.improvement.plan.render.view import state_words
from yte_check.render.levels import level_line
from yte_check.render.points import interval
from yte_check.scoring.results import Assessment


def diff_html(diff: Diff, lang: Lang, plan: Improvement | None = None, followed: Sequence[Followed] = ()) -> bytes:
    return page(
        "diff.html.j2",
        lang,
        title=head(diff, lang),
        warning=warning(diff, lang),
        sides=[_side("A", diff.before, lang), _side("B", diff.after, lang)],
        difference={"text": points(diff.difference, lang), "style": style_of(diff.difference)},
        causes=_causes(diff, lang),
        progress=say("diff_progress", lang, points=points(diff.progress, lang))
        if not diff.by_cause["rule"].is_nothing
        else "",
        criteria=[_criterion(change, lang) for change in diff.criteria],
        indicators=[_indicator(change, diff, lang) for change in diff.changed()],
        followed=[
            {
                "number": each.action.indicator,
                "title": each.action.title,
                "action": each.action.action,
                "who": each.action.who or "",
                "state": each.state,
                "text": state_words(each, lang),
            }
            for each in followed
        ],
        how_whole=say("diff_how_whole", lang, sections=in_sections(diff, lang)) if diff.in_whole is not None else "",
        notice=say("notice_grades", lang, **{str(grade): count for grade, count in diff.after.grades().items()}),
    )


def _side(name: str, assessment: Assessment, lang: Lang) -> dict[str, Any]:
    return {
        "name": name,
        "text": side(assessment, lang),
        "verdict": assessment.verdict,
        "shown_verdict": say(f"verdict_{assessment.verdict}", lang),
        "level": level_line(assessment, lang),
        "points": say("diff_points", lang, points=interval(assessment.score, lang), max=assessment.score.max),
    }


def _causes(diff: Diff, lang: Lang) -> list[dict[str, Any]]:
    widest = max([abs(amount.low) for amount in diff.by_cause.values()] + [Amount().low + 1])
    found = []
    for name, amount in diff.by_cause.items():
        count = sum(any(cause.name == name for cause in change.causes) for change in diff.indicators)
        if count:
            width = round(float(48 * abs(amount.low) / widest), 1)
            found.append(
                {
                    "text": say(f"diff_because_{name}", lang, count=count),
                    "points": points(amount, lang),
                    "style": style_of(amount) if is_own(name) else "",
                    "x": 50 if amount.low >= 0 else 50 - width,
                    "width": width,
                }
            )
    return found


def _criterion(change: Any, lang: Lang) -> dict[str, Any]:
    known = change.after or change.before
    old, new = change.before, change.after
    amount = Amount(
        (new.score.low if new else Amount().low) - (old.score.low if old else Amount().low),
        (new.score.high if new else Amount().low) - (old.score.high if old else Amount().low),
    )
    return {
        "number": change.number,
        "title": known.criterion.title,
        "before": interval(old.score, lang) if old else "-",
        "after": interval(new.score, lang) if new else "-",
        "difference": points(amount, lang),
        "style": style_of(amount),
    }


def _indicator(change: IndicatorChange, diff: Diff, lang: Lang) -> dict[str, Any]:
    known = change.after or change.before
    assert known is not None
    return {
        "number": change.number,
        "title": known.indicator.title,
        "before": interval(change.before.score, lang) if change.before is not None else "-",
        "after": interval(change.after.score, lang) if change.after is not None else "-",
        "difference": points(change.difference, lang),
        "style": style_of(change.difference),
        "in_total": in_total(change, diff, lang),
        "causes": [
            {"name": cause.name, "text": cause_words(cause, change, diff.before, diff.after, lang)}
            for cause in change.causes
        ],
    }
