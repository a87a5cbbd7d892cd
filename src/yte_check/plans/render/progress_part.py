"""Progress as a page and as a part of one: rows of words, and a bar for every share."""

from collections.abc import Iterable
from fractions import Fraction
from typing import Any

from yte_check.documents.diagnostics import Diagnostic
from yte_check.documents.language import Lang
from yte_check.plans.progress import Progress, TargetProgress
from yte_check.plans.render.progress_text import head_lines, notices
from yte_check.plans.render.words import (
    distance_words,
    path_words,
    source_words,
    standing_words,
    state_words,
    task_words,
    trend_words,
    value_words,
    wanted_words,
)
from yte_check.plans.values import PERCENT
from yte_check.render.styled import unbroken
from yte_check.render.templates import render
from yte_check.standard.library import shipped_folder


def progress_html(progress: Progress, lang: Lang, _: Iterable[Diagnostic] = ()) -> str:
    """One page that needs nothing else."""
    folder = shipped_folder("templates")
    return render(folder, "plan_progress.html.j2", lang, page_lang=lang, plan=plan_part(progress, lang))


def plan_part(progress: Progress, lang: Lang) -> dict[str, Any]:
    """What a template shows of a plan."""
    return {
        "title": progress.plan.title,
        "head": head_lines(progress, lang),
        "targets": [_target(each, progress.year, lang) for each in progress.targets],
        "tasks": [
            {
                "title": each.task.title,
                "state": each.state,
                "words": task_words(each, lang),
                "lead": each.task.lead or "",
                "join": ", ".join(each.task.join),
                "deadline": each.task.deadline or each.task.note or "",
                "place": each.task.place or "",
            }
            for each in progress.tasks
        ],
        "notices": notices(progress, lang),
    }


def _target(each: TargetProgress, year: int, lang: Lang) -> dict[str, Any]:
    words = (
        distance_words(each, lang),
        path_words(each, lang, year),
        trend_words(each, lang),
        source_words(each, lang),
        *standing_words(each.target, lang, counted=each.figure is None),
    )
    return {
        "title": each.target.title,
        "place": each.target.place or "",
        "state": each.state,
        "words": state_words(each, lang),
        "value": unbroken(value_words(each, lang)) if each.value is not None else "",
        "wanted": unbroken(wanted_words(each, lang)),
        "more": [unbroken(line) for line in words if line],
        "bar": _bar(each),
    }


def _bar(each: TargetProgress) -> dict[str, float] | None:
    """Where the value lies from 0 to 100, what of it is not sure, and the mark to reach. None where it is no share."""
    value = each.value
    if value is None or value.known is None or each.target.unit != "%":
        return None
    low = value.low if value.low is not None else value.known
    beyond = Fraction(PERCENT) if value.low is not None else value.known
    high = value.high if value.high is not None else beyond
    return {"low": _x(low), "open": _x(high) - _x(low), "mark": _x(Fraction(each.requirement.level.value))}


def _x(share: Fraction) -> float:
    return round(float(min(max(share, Fraction(0)), Fraction(PERCENT))), 2)
