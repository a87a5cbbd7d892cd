"""A plan for a reader at 80 columns, and the list of plans."""

from collections.abc import Iterable
from itertools import groupby

from yte_check.documents.language import Lang, say
from yte_check.plans.model import PlanText, Target, Task
from yte_check.plans.render.plan_json import years_of
from yte_check.plans.render.words import document_words, measure_words, number_words, standing_words, year_words
from yte_check.render.styled import StyledText, shortened
from yte_check.standard.standard import Standard

_PLACE = 60


def plans_text(plans: Iterable[PlanText], lang: Lang) -> StyledText:
    """Each plan with what it is for and how much is in it."""
    out = StyledText()
    for plan in plans:
        out.add(plan.id, "heading").line(f"  {number_words(plan)} ({plan.document.issued})")
        out.paragraph(plan.scope, first="  ")
        counts = say(
            "plan_counts", lang, targets=len(plan.targets), tasks=len(plan.tasks) or None,
            years=tuple(map(str, years_of(plan))),
        )  # fmt: skip
        out.paragraph(counts, "dim", first="  ")
    return out


def plan_text(plan: PlanText, lang: Lang, standard: Standard | None = None) -> StyledText:
    """All of a plan but the full text of its duties' legal basis."""
    out = StyledText()
    document = plan.document
    out.paragraph(plan.title, "heading")
    out.paragraph(document_words(plan, lang))
    out.paragraph(say("plan_scope", lang, scope=plan.scope))
    for note in (document.note, plan.note):
        if note is not None:
            out.paragraph(note, "dim")
    if document.basis:
        _heading(say("plan_basis", lang), out)
    for basis in document.basis:
        out.paragraph(basis, first="  - ", rest="    ")
    if document.sources:
        _heading(say("plan_sources", lang), out)
    for source in document.sources:
        out.paragraph(": ".join(filter(None, (source.title, source.url))), first="  - ", rest="    ")
    _heading(say("plan_targets", lang, count=len(plan.targets)), out)
    for number, target in enumerate(plan.targets, start=1):
        _target(number, target, standard, lang, out)
    if plan.tasks:
        _heading(say("plan_tasks", lang, count=len(plan.tasks)), out)
        for number, task in enumerate(plan.tasks, start=1):
            _task(number, task, lang, out)
    if plan.provisions:
        _heading(say("plan_provisions", lang, count=len(plan.provisions)), out)
        for provision in plan.provisions:
            out.paragraph(f"{provision.text} ({provision.place})", first="  - ", rest="    ")
    if plan.responsibilities:
        _heading(say("plan_responsibilities", lang), out)
        for body, duties in groupby(plan.responsibilities, key=lambda each: each.body):
            out.paragraph(body, first="  ", rest="  ")
            for each in duties:
                out.paragraph(each.duty, "dim", first="    - ", rest="      ")
                if each.reports is not None:
                    out.paragraph(say("plan_reports", lang, when=each.reports), first="      ")
    return out


def _heading(text: str, out: StyledText) -> None:
    out.line().line(text, "heading")


def _target(number: int, target: Target, standard: Standard | None, lang: Lang, out: StyledText) -> None:
    out.paragraph(target.title, first=f"{number:>4}. ", rest="      ")
    years = [year_words(year, target, lang) for year in target.years]
    if target.baseline is not None:
        baseline = target.baseline
        start = say(
            "plan_baseline", lang, value=baseline.value, unit=target.unit,
            year=None if baseline.year is None else str(baseline.year),
        )  # fmt: skip
        years.insert(0, start)
    out.paragraph("; ".join(years), "good", first="      ", rest="      ")
    if target.printed_unit is not None:
        out.paragraph(say("plan_printed_unit", lang, unit=target.printed_unit), "dim", first="      ")
    out.paragraph(measure_words(target.measure, lang, standard), "dim", first="      ")
    for words in (*standing_words(target, lang), target.note):
        if words is not None:
            out.paragraph(words, "dim", first="      ", rest="      ")
    for mention in target.also:
        out.paragraph(say("plan_also", lang, place=mention.place, text=mention.text), "dim", first="      ")
    place = f"{shortened(target.place, _PLACE)}  " if target.place is not None else ""
    out.line(f"      {place}[{target.id}]", "dim")


def _task(number: int, task: Task, lang: Lang, out: StyledText) -> None:
    out.paragraph(task.title, first=f"{number:>4}. ", rest="      ")
    words = say(
        "plan_task", lang, lead=task.lead, join=task.join, deadline=task.deadline, note=task.note
    )  # fmt: skip
    if words:
        out.paragraph(words, "dim", first="      ", rest="      ")
