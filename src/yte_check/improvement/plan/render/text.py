"""What became of a plan, at 80 columns and as JSON."""

from collections.abc import Sequence
from typing import Any

from yte_check.documents.language import Lang, say
from yte_check.improvement.plan.following import STATES, Followed, State, count_states
from yte_check.improvement.plan.reading import Improvement
from yte_check.improvement.plan.render.view import state_words
from yte_check.render.diagnostics import plain_json
from yte_check.render.styled import WIDTH, Style, StyledText, shortened

_STYLES: dict[State, Style] = {"done": "good", "partly": "open", "not_done": "bad", "not_needed": "dim"}


def followed_text(plan: Improvement, followed: Sequence[Followed], lang: Lang, out: StyledText) -> None:
    counts = count_states(followed)
    told = {state: counts[state] for state in STATES}
    out.paragraph(say("plan_followed", lang, path=plan.path, year=str(plan.text.year), **told), "heading", rest="  ")
    for each in followed:
        action = each.action
        out.add(f"{action.indicator:>4}. ").line(shortened(action.title, WIDTH - 6))
        out.paragraph(action.action, "dim", first="      ")
        out.paragraph(state_words(each, lang), _STYLES[each.state], first="      ")


def followed_json(plan: Improvement, followed: Sequence[Followed], lang: Lang) -> dict[str, Any]:
    return {
        "path": plan.path,
        "year": plan.text.year,
        "counts": dict(count_states(followed)),
        "actions": [
            {
                "indicator": each.action.indicator,
                "title": each.action.title,
                "action": each.action.action,
                "who": each.action.who,
                "deadline": each.action.deadline.isoformat() if each.action.deadline is not None else None,
                "status": each.action.status,
                "points_now": plain_json(each.action.points_now),
                "points_goal": plain_json(each.action.points_goal),
                "points_found": plain_json(each.points),
                "state": each.state,
                "why": each.why,
                "message": state_words(each, lang),
            }
            for each in followed
        ],
    }
