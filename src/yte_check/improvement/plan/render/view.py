"""What a plan says in every form of file: rows of words, the state of each action where it is known."""

from collections.abc import Sequence
from itertools import zip_longest

from yte_check.documents.language import Lang, say, show_day, show_number
from yte_check.documents.record import record
from yte_check.improvement.plan.following import Followed
from yte_check.improvement.plan.model import ImprovementText, PlanAction
from yte_check.render.places import bare_commune, commune_of
from yte_check.render.styled import unbroken
from yte_check.render.visible import visible
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
    title: str
    station: str
    superior: str
    intro: str
    columns: tuple[str, ...]
    rows: tuple[ActionView, ...]
    notes: tuple[str, ...]
    place: str


def plan_view(plan: ImprovementText, followed: Sequence[Followed], document: str, lang: Lang) -> PlanView:
    """``followed`` is empty where no later submission has been looked at."""
    station = Station(name=plan.station.name, commune=plan.station.commune)
    columns = ("order", "indicator", "action", "cause", "points", "who", "deadline", "evidence", "state")
    view = PlanView(
        title=say("plan_title", lang, year=str(plan.start.year)),
        station=plan.station.name,
        superior=say("plan_superior", lang, commune=commune_of(station)).upper(),
        intro=say(
            "plan_intro", lang, year=str(plan.year), now=plan.points_now, goal=plan.points_goal, start=plan.start,
            document=document,
        ),
        columns=tuple(say(f"plan_column_{column}", lang) for column in columns),
        rows=tuple(
            ActionView(
                order,
                action.indicator,
                action.title,
                unbroken(action.action),
                unbroken(action.cause),
                f"{show_number(action.points_now, lang)} → {show_number(action.points_goal, lang)}",
                action.who or "",
                show_day(action.deadline, lang) if action.deadline is not None else "",
                "\n".join(action.evidence),
                _state(action, each, lang),
                action.note or "",
            )
            for order, (action, each) in enumerate(zip_longest(plan.actions, followed), 1)
        ),
        notes=tuple(filter(None, (plan.note, say("plan_assumption", lang)))),
        place=say("plan_place", lang, commune=bare_commune(station)),
    )  # fmt: skip
    return visible(view)


def _state(action: PlanAction, followed: Followed | None, lang: Lang) -> str:
    return state_words(followed, lang) if followed is not None else say(f"plan_status_{action.status}", lang)


def state_words(followed: Followed, lang: Lang) -> str:
    """“Đã làm: 5 điểm”, “Chưa làm: vẫn 4 điểm”; where the plan says otherwise that is told beside it."""
    words = say(f"plan_state_{followed.why}", lang, points=followed.points)
    claimed = followed.action.status == "done" and followed.state in ("partly", "not_done")
    return f"{words} ({say('plan_claimed_done', lang)})" if claimed else words
