"""Progress against a plan for a reader at 80 columns."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from yte_check.batch.asked_area import area_lines
from yte_check.documents.diagnostics import Diagnostic, Problems
from yte_check.documents.language import Lang, say
from yte_check.plans.doubts import doubt_plan
from yte_check.plans.progress import STATES, Progress, State, TargetProgress
from yte_check.plans.render.words import (
    distance_words,
    document_words,
    path_words,
    source_words,
    standing_words,
    state_words,
    task_words,
    trend_words,
    value_words,
    wanted_words,
)
from yte_check.plans.schedule import STATES as TASK_STATES
from yte_check.plans.schedule import TaskState
from yte_check.render.styled import Style, StyledText

TARGET_STYLES: dict[State, Style] = {
    "achieved": "good", "on_track": "good", "behind": "bad", "undetermined": "open", "not_due": "dim", "no_data": "dim",
}  # fmt: skip
_TASK_STYLES: dict[TaskState, Style] = {
    "overdue": "bad", "due": "open", "upcoming": "dim", "done": "good", "undated": "dim",
}  # fmt: skip
_INDENT = " " * 6
_MOST_OUTSIDE = 5


def progress_text(progress: Progress, lang: Lang, _: Iterable[Diagnostic] = ()) -> StyledText:
    out = StyledText()
    _head(progress, lang, out)
    for number, each in enumerate(progress.targets, start=1):
        _target(number, each, progress.year, lang, out)
    if progress.tasks:
        _tasks(progress, lang, out)
    _notices(progress, lang, out)
    return out


def _head(progress: Progress, lang: Lang, out: StyledText) -> None:
    out.paragraph(progress.plan.title, "heading")
    *lines, summary = head_lines(progress, lang)
    for line in lines:
        out.paragraph(line)
    out.line().paragraph(summary, "heading")


def head_lines(progress: Progress, lang: Lang) -> list[str]:
    """The document, the day and the stations, and how many targets are in which state."""
    stations = progress.stations
    missing = stations.missing or None
    head = {"year": str(progress.year), "as_of": progress.as_of, "stations": len(stations.noted)}
    counts = progress.counts()
    found = "; ".join(f"{counts[state]} {say(f'state_{state}', lang)}" for state in STATES if counts[state])
    return [
        document_words(progress.plan, lang),
        say("progress_head", lang, **head, missing=missing),
        *([say("progress_elsewhere", lang, scope=progress.plan.scope)] if stations.elsewhere else []),
        say("progress_summary", lang, count=len(progress.targets), states=found),
    ]


def _target(number: int, each: TargetProgress, year: int, lang: Lang, out: StyledText) -> None:
    out.line().paragraph(each.target.title, first=f"{number:>4}. ", rest=_INDENT)
    out.add(_INDENT).line(state_words(each, lang).upper(), TARGET_STYLES[each.state])
    now = [value_words(each, lang)] if each.value is not None else []
    lines = [
        *now,
        wanted_words(each, lang),
        path_words(each, lang, year),
        distance_words(each, lang),
        trend_words(each, lang),
        source_words(each, lang),
        *standing_words(each.target, lang, counted=each.figure is None),
    ]
    for line in lines:
        if line:
            out.paragraph(line, first=_INDENT, rest=_INDENT + "  ")


def _tasks(progress: Progress, lang: Lang, out: StyledText) -> None:
    states = [each.state for each in progress.tasks]
    found = "; ".join(f"{states.count(s)} {say(f'task_state_{s}', lang)}" for s in TASK_STATES if s in states)
    out.line().paragraph(say("progress_tasks", lang, count=len(states), states=found), "heading")
    for number, each in enumerate(progress.tasks, start=1):
        out.line().paragraph(each.task.title, first=f"{number:>4}. ", rest=_INDENT)
        out.paragraph(task_words(each, lang), _TASK_STYLES[each.state], first=_INDENT, rest=_INDENT + "  ")
        words = say("plan_task", lang, lead=each.task.lead, join=each.task.join, deadline=each.task.deadline, note=None)
        if words:
            out.paragraph(words, "dim", first=_INDENT, rest=_INDENT + "  ")


def _notices(progress: Progress, lang: Lang, out: StyledText) -> None:
    found = notices(progress, lang)
    if found:
        out.line()
    for notice in found:
        out.paragraph(notice, "dim", rest="  ")


def _area_notices(progress: Progress, lang: Lang) -> Iterator[str]:
    """The stations from outside the area of the plan, and those that lie in it with a part."""
    stations = progress.stations
    outside = "notice_outside_left" if stations.narrowed else "notice_outside"
    for code, paths in ((outside, stations.outside), ("notice_partly", stations.partly)):
        files = tuple(Path(path).name for path in paths[:_MOST_OUTSIDE])
        if files:
            more = len(paths) - len(files) or None
            yield say(code, lang, count=len(paths), scope=progress.plan.scope, files=files, more=more)


def notices(progress: Progress, lang: Lang) -> list[str]:
    """What a reader must know to read the figures right."""
    found = []
    if any(each.requirement.expected is not None for each in progress.targets):
        found.append(say("notice_straight_line", lang))
    if any(each.requirement.level.op == "about" for each in progress.targets):
        found.append(say("notice_about", lang))
    left_out = tuple(
        say("notice_not_applicable_target", lang, title=each.target.title, count=each.not_applicable)
        for each in progress.targets
        if each.not_applicable
    )
    if left_out:
        found.append(say("notice_not_applicable", lang, targets="; ".join(left_out)))
    stations = progress.stations
    other = sum(noted.year != progress.year for noted in stations.noted)
    if other:
        found.append(say("notice_other_year", lang, count=other, year=str(progress.year)))
    found += _area_notices(progress, lang)
    if stations.left_out and not stations.narrowed:
        found.append(say("notice_left_out", lang, count=stations.left_out))
    if stations.chosen is not None:
        found += area_lines(stations.chosen, lang)
    if stations.passed_over:
        found.append(say("notice_passed_over", lang, count=stations.passed_over))
    if stations.several:
        places = tuple(f"{each.commune} ({Path(each.counted).name})" for each in stations.several)
        found.append(say("notice_several", lang, places=places))
    verified = sum(noted.verified for noted in stations.noted)
    if verified:
        found.append(say("notice_verified", lang, count=verified))
    if any(noted.working for noted in stations.noted):
        found.append(say("notice_plan_working", lang))
    doubts = Problems()
    doubt_plan(progress.plan, doubts)
    if doubts:
        found.append(say("notice_doubts", lang, count=len(doubts), id=progress.plan.id))
    return found
