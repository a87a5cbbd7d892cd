"""A plan as YAML: to be kept beside the submissions, filled in by hand, and read again next year."""

from collections.abc import Iterator

from yte_check.documents.exact import exact_text
from yte_check.documents.item_numbers import is_printed
from yte_check.documents.language import Lang, say
from yte_check.documents.writing import flow, scalar
from yte_check.improvement.applying import plain
from yte_check.improvement.plan.model import ImprovementText, PlanAction
from yte_check.render.styled import wrapped


def plan_yaml(plan: ImprovementText, lang: Lang) -> str:
    return "\n".join(_lines(plan, lang)) + "\n"


def _lines(plan: ImprovementText, lang: Lang) -> Iterator[str]:
    yield from wrapped(say("plan_head", lang, name=" ".join(plan.station.name.split())), "# ", "# ", 110)
    for code in ("plan_note", "plan_how"):
        yield from wrapped(say(code, lang), "# ", "# ", 110)
    yield f"standard: {scalar(plan.standard, False)}"
    yield f"year: {plan.year}"
    yield "station:"
    yield f"  name: {scalar(plan.station.name, False)}"
    commune = plan.station.commune
    if commune is not None:
        known = {"name": commune.name, "code": commune.code}
        yield f"  commune: {flow({key: value for key, value in known.items() if value is not None})}"
    for key in ("district", "province", "superior"):
        value: str | None = getattr(plan.station, key)
        if value is not None:
            yield f"  {key}: {scalar(value, False)}"
    for key in ("recipients", "approver"):
        names: tuple[str, ...] | None = getattr(plan.station, key)
        if names:
            yield f"  {key}: {scalar('; '.join(names), False)}"
    yield f"submission: {flow({'path': plan.submission.path, 'sha256': plan.submission.sha256})}"
    yield f"start: {plan.start.isoformat()}"
    yield f"points_now: {scalar(exact_text(plan.points_now), False)}"
    yield f"points_goal: {scalar(exact_text(plan.points_goal), False)}"
    if plan.target is not None:
        yield f"target: {scalar(plain(plan.target), False)}"
    if plan.level is not None:
        yield f"level: {scalar(plan.level, False)}"
    if plan.note is not None:
        yield f"note: {scalar(plan.note, False)}"
    yield "actions:"
    for action in plan.actions:
        yield from _action(action, lang)


def _action(action: PlanAction, lang: Lang) -> Iterator[str]:
    yield f"  - indicator: {scalar(str(action.indicator), False) if is_printed(action.indicator) else action.indicator}"
    for key in ("title", "action", "cause"):
        yield f"    {key}: {scalar(getattr(action, key), False)}"
    yield f"    points_now: {exact_text(action.points_now)}"
    yield f"    points_goal: {exact_text(action.points_goal)}"
    if action.answer is not None:
        answer = action.answer
        yield f"    answer: {flow(answer) if isinstance(answer, dict) else scalar(str(answer), False)}"
    yield f"    who: {scalar(action.who, False)}" if action.who else f"    who:   # {say('plan_who', lang)}"
    deadline = action.deadline.isoformat() if action.deadline is not None else f"  # {say('plan_deadline', lang)}"
    yield f"    deadline: {deadline}"
    yield "    evidence:" + ("" if action.evidence else " []")
    for document in action.evidence:
        yield f"      - {scalar(document, False)}"
    if action.cost is not None:
        yield f"    cost: {plain(action.cost)}   # {say('plan_cost', lang)}"
    yield f"    status: {action.status}   # {say('plan_status', lang)}"
    if action.note is not None:
        yield f"    note: {scalar(action.note, False)}"
