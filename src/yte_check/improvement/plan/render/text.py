"""What became of a plan, at 80 columns and as JSON."""

from collections.abc import Sequence
from typing import Any

from yte_check.documents.language import Lang, say
from yte_check.improvement.plan.following import STATES, ActionOutcome, Followed, count_states
from yte_check.improvement.plan.reading import Improvement
from yte_check.improvement.plan.render.view import state_words
from yte_check.render.diagnostics import plain_json
from yte_check.render.json import fields_json
from yte_check.render.styled import WIDTH, Style, StyledText, shortened

_STYLES: dict[ActionOutcome, Style] = {"done": "good", "partly": "open", "not_done": "bad", "not_needed": "dim"}

_ACTION = ("indicator", "title", "action", "who", "deadline", "status", "points_now", "points_goal")


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
                **fields_json(each.action, *_ACTION),
                "points_found": plain_json(each.points),
                **fields_json(each, "state", "why"),
                "message": state_words(each, lang),
            }
            for each in followed
        ],
    }
