"""A comparison at 80 columns: what changed in all and for what cause, then indicator by indicator."""

from collections.abc import Sequence

from yte_check.comparison.causes import Amount, Cause, IndicatorChange
from yte_check.comparison.diff import Diff
from yte_check.comparison.render.words import cause_words, head, in_sections, in_total, points, side, warning
from yte_check.comparison.stages import CauseName
from yte_check.documents.language import Lang, say
from yte_check.improvement.plan.following import Followed
from yte_check.improvement.plan.reading import Improvement
from yte_check.improvement.plan.render.text import followed_text
from yte_check.render.levels import level_line
from yte_check.render.points import interval
from yte_check.render.styled import WIDTH, Style, StyledText, shortened
from yte_check.render.verdicts import VERDICT_STYLES
from yte_check.scoring.results import Assessment

_TITLE = 36


def diff_text(diff: Diff, lang: Lang, plan: Improvement | None = None, followed: Sequence[Followed] = ()) -> StyledText:
    """``followed`` is what became of a plan of improvement, where one was given."""
    out = StyledText()
    out.paragraph(head(diff, lang), "heading")
    if doubt := warning(diff, lang):
        out.paragraph(doubt, "open")
    _side("A", diff.before, lang, out)
    _side("B", diff.after, lang, out)
    _causes(diff, lang, out)
    _criteria(diff, lang, out)
    _indicators(diff, lang, out)
    out.line().paragraph(say("diff_how", lang), "dim")
    if diff.in_whole is not None:
        out.paragraph(say("diff_how_whole", lang, sections=in_sections(diff, lang)), "dim")
    grades = diff.after.grades()
    out.paragraph(
        say("notice_grades", lang, **{str(grade): count for grade, count in grades.items()}), "dim", rest="  "
    )
    if plan is not None:
        followed_text(plan, followed, lang, out.line())
    return out


def _side(name: str, assessment: Assessment, lang: Lang, out: StyledText) -> None:
    out.paragraph(f"{name}: {side(assessment, lang)}", rest="   ")
    out.add("   ").add(say(f"verdict_{assessment.verdict}", lang), VERDICT_STYLES[assessment.verdict])
    out.line(f", {say('diff_points', lang, points=interval(assessment.score, lang), max=assessment.score.max)}")
    if line := level_line(assessment, lang):
        out.paragraph(line, first="   ")


def _causes(diff: Diff, lang: Lang, out: StyledText) -> None:
    out.line().add(say("diff_total", lang) + " ").line(points(diff.difference, lang), style_of(diff.difference))
    for name, amount in diff.by_cause.items():
        count = sum(any(cause.name == name for cause in change.causes) for change in diff.indicators)
        if count:
            words = say(f"diff_because_{name}", lang, count=count)
            out.add(f"  {words:<58}").line(f"{points(amount, lang):>18}", style_of(amount) if is_own(name) else "")
    if not diff.unexplained.is_nothing:
        out.line(f"  {say('diff_because_places', lang):<58}{points(diff.unexplained, lang):>18}")
    if not diff.by_cause["rule"].is_nothing:
        out.paragraph(say("diff_progress", lang, points=points(diff.progress, lang)), "open")


def is_own(name: CauseName) -> bool:
    """Whether a cause is something that the station did."""
    return name in ("data", "evidence")


def style_of(amount: Amount) -> Style:
    if amount.low >= 0 and amount.high >= 0:
        return "good" if amount.low or amount.high else ""
    return "bad" if amount.low <= 0 and amount.high <= 0 else "open"


def _criteria(diff: Diff, lang: Lang, out: StyledText) -> None:
    out.line()
    head = f"{say('column_number', lang):>3}  {say('column_criterion', lang):<{_TITLE}}{'A':>12}{'B':>12}"
    out.line(f"{head}{say('diff_column_difference', lang):>14}", "heading")
    for change in diff.criteria:
        known = change.after or change.before
        assert known is not None
        old, new = (each.score if each is not None else None for each in (change.before, change.after))
        cells = [interval(score, lang) if score is not None else "-" for score in (old, new)]
        amount = Amount(
            (new.low if new else 0) - (old.low if old else 0),  # type: ignore[arg-type]
            (new.high if new else 0) - (old.high if old else 0),  # type: ignore[arg-type]
        )
        title = shortened(known.criterion.title, _TITLE - 1)
        row = f"{change.number:>3}  {title:<{_TITLE}}{cells[0]:>12}{cells[1]:>12}"
        out.add(row).line(f"{points(amount, lang):>14}", style_of(amount))


def _indicators(diff: Diff, lang: Lang, out: StyledText) -> None:
    changed = diff.changed()
    out.line().line(say("diff_indicators" if changed else "diff_nothing", lang, count=len(changed)), "heading")
    for change in changed:
        _indicator(change, diff, lang, out)


def _indicator(change: IndicatorChange, diff: Diff, lang: Lang, out: StyledText) -> None:
    known = change.after or change.before
    assert known is not None
    old = interval(change.before.score, lang) if change.before is not None else "-"
    new = interval(change.after.score, lang) if change.after is not None else "-"
    shown = f"{old} → {new} ({points(change.difference, lang)})"
    room = max(24, len(shown))
    width = WIDTH - 6 - room
    title = shortened(known.indicator.title, width - 1)
    out.add(f"{change.number:>4}. {title:<{width}}").line(f"{shown:>{room}}", style_of(change.difference))
    if told := in_total(change, diff, lang):
        out.paragraph(told, "dim", first="      ", rest="        ")
    for cause in change.causes:
        _cause(cause, change, diff, lang, out)


def _cause(cause: Cause, change: IndicatorChange, diff: Diff, lang: Lang, out: StyledText) -> None:
    words = cause_words(cause, change, diff.before, diff.after, lang)
    out.paragraph(words, "open" if cause.name == "rule" else "dim", first="      - ", rest="        ")
