"""Progress as one part of a larger text: two lines a target, and the tasks that need someone."""

from yte_check.documents.language import Lang, say
from yte_check.plans.progress import Progress, TargetProgress
from yte_check.plans.render.progress_text import TARGET_STYLES, head_lines, notices
from yte_check.plans.render.words import (
    distance_words,
    standing_words,
    state_words,
    task_words,
    value_words,
    wanted_words,
)
from yte_check.render.styled import StyledText, shortened

_TITLE = 52
_STATE = 22
_INDENT = " " * 6


def plan_section(progress: Progress, lang: Lang, out: StyledText) -> None:
    """The targets of a plan below the summary of a batch."""
    out.line().paragraph(say("progress_section", lang, title=progress.plan.title), "heading")
    for line in head_lines(progress, lang):
        out.paragraph(line)
    for number, each in enumerate(progress.targets, start=1):
        _target(number, each, lang, out)
    _tasks(progress, lang, out)
    for notice in notices(progress, lang):
        out.paragraph(notice, "dim", rest="  ")


def _target(number: int, each: TargetProgress, lang: Lang, out: StyledText) -> None:
    out.add(f"{number:>4}. {shortened(each.target.title, _TITLE):<{_TITLE}}")
    out.line(f"{state_words(each, lang):>{_STATE}}", TARGET_STYLES[each.state])
    if each.value is not None:
        words = (
            value_words(each, lang), wanted_words(each, lang), distance_words(each, lang),
            *standing_words(each.target, lang, counted=each.figure is None),
        )  # fmt: skip
        out.paragraph(" ".join(part for part in words if part), "dim", first=_INDENT)


def _tasks(progress: Progress, lang: Lang, out: StyledText) -> None:
    pressing = [each for each in progress.tasks if each.state in ("overdue", "due")]
    if pressing:
        out.line().line(say("progress_pressing", lang, count=len(pressing)), "heading")
    for each in pressing:
        out.paragraph(each.task.title, first="  - ", rest="    ")
        out.paragraph(task_words(each, lang), "bad" if each.state == "overdue" else "open", first="    ")
