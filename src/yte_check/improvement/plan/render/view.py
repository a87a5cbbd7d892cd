"""What a plan says in every form of file: rows of words, the state of each action where it is known."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from yte_check.documents.language import Lang, say, show_day, show_number
from yte_check.documents.record import record
from yte_check.improvement.plan.following import Followed
from yte_check.improvement.plan.model import ImprovementText, PlanAction, PlanStation
from yte_check.render.bodies import in_head, people_committee, recipient_lines, superior_of
from yte_check.render.citations import citations
from yte_check.render.places import BLANK, bare_commune
from yte_check.render.styled import unbroken
from yte_check.render.visible import visible
from yte_check.standard.citing import cited
from yte_check.standard.standard import Standard
from yte_check.station.model import Station


@record
class ActionView:
    order: int
    indicator: int
    title: str
    action: str
    cause: str
    points: str
    who: str
    deadline: str
    evidence: str
    state: str
    note: str


@record
class PlanView:
    """The plan as an administrative document; the names are those of the report where they mean the same."""

    writer_notes: tuple[str, ...]
    superior: str
    issuer: str
    station: str
    number: str
    place_and_date: str
    subject: str
    bases: tuple[str, ...]
    intro: str
    columns: tuple[str, ...]
    rows: tuple[ActionView, ...]
    note: str
    """What its authors wrote about it as a whole."""
    recipients: tuple[str, ...]
    approval: tuple[str, ...]
    """Above the signature of whoever approves it, line by line."""


def plan_view(plan: ImprovementText, followed: Sequence[Followed], standard: Standard, lang: Lang) -> PlanView:
    """``followed`` is empty where no later submission has been looked at."""
    station = _station(plan.station)
    superior = superior_of(station, plan.start, lang)
    columns = ("order", "indicator", "action", "cause", "points", "who", "deadline", "evidence", "state")
    view = PlanView(
        writer_notes=tuple(_writer_notes(station, superior, lang)),
        superior=in_head(superior),
        issuer=in_head(station.name),
        station=station.name,
        number=say("plan_number", lang),
        place_and_date=say("paper_place_and_date", lang, place=bare_commune(station) if station.commune else BLANK),
        subject=say("plan_subject", lang, title=standard.text.title, year=str(plan.start.year)),
        bases=citations(standard, official=False, lang=lang),
        intro=say(
            "plan_intro", lang, year=str(plan.year), now=plan.points_now, goal=plan.points_goal, start=plan.start,
            document=cited(standard.text.document.number, lang),
        ),
        columns=tuple(say(f"plan_column_{column}", lang) for column in columns),
        rows=tuple(
            _row(order, *each, lang) for order, each in enumerate(zip_longest(plan.actions, followed), 1)
        ),
        note=plan.note or "",
        recipients=recipient_lines(station, (superior, people_committee(station, lang)), lang),
        approval=(say("plan_approved", lang), *_approver(station, lang)),
    )  # fmt: skip
    return visible(view)


def _station(of_plan: PlanStation) -> Station:
    return Station(
        name=of_plan.name, commune=of_plan.commune, district=of_plan.district, province=of_plan.province,
        superior=of_plan.superior, recipients=of_plan.recipients, approver=of_plan.approver,
    )  # fmt: skip


def _approver(station: Station, lang: Lang) -> tuple[str, ...]:
    """Who approves, line by line: the one that the submission names, or the chair of the People's Committee."""
    if station.approver is not None:
        return tuple(line.upper() for line in station.approver)
    return say("plan_approver", lang), say("plan_approver_post", lang)


def _writer_notes(station: Station, superior: str, lang: Lang) -> Iterator[str]:
    """What is still to be done before the plan is signed."""
    yield say("plan_note", lang)
    yield say("plan_assumption", lang)
    if station.superior is None:
        yield say("paper_writer_superior", lang, superior=superior)
    if station.approver is None:
        yield say("plan_writer_approver", lang, committee=people_committee(station, lang))
    yield say("plan_writer_fill", lang)


def _row(order: int, action: PlanAction, followed: Followed | None, lang: Lang) -> ActionView:
    return ActionView(
        order,
        action.indicator,
        action.title,
        unbroken(action.action),
        unbroken(action.cause),
        f"{show_number(action.points_now, lang)}\u00a0→ {show_number(action.points_goal, lang)}",
        action.who or "",
        show_day(action.deadline, lang) if action.deadline is not None else "",
        "\n".join(action.evidence),
        _state(action, followed, lang),
        action.note or "",
    )


def _state(action: PlanAction, followed: Followed | None, lang: Lang) -> str:
    return state_words(followed, lang) if followed is not None else say(f"plan_status_{action.status}", lang)


def state_words(followed: Followed, lang: Lang) -> str:
    """“Đã làm: 5 điểm”, “Chưa làm: vẫn 4 điểm”; where the plan says otherwise that is told beside it."""
    words = say(f"plan_state_{followed.why}", lang, points=followed.points)
    claimed = followed.action.status == "done" and followed.state in ("partly", "not_done")
    return f"{words} ({say('plan_claimed_done', lang)})" if claimed else words
