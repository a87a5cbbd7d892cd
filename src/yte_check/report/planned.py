"""What a plan of improvement says of an indicator: its work, which may be shared out among several actions."""

from collections.abc import Iterable, Mapping, Sequence

from yte_check.documents.language import Lang, say, show_day
from yte_check.improvement.plan.following import Followed
from yte_check.improvement.plan.render.view import state_words
from yte_check.render.styled import unbroken

Actions = tuple[Followed, ...]
NONE = "–"


def by_indicator(plan: Iterable[Followed]) -> Mapping[int, Actions]:
    planned: dict[int, Actions] = {}
    for followed in plan:
        planned[followed.action.indicator] = (*planned.get(followed.action.indicator, ()), followed)
    return planned


def remedy(actions: Actions, lang: Lang) -> str:
    return "; ".join(_words(followed, lang) for followed in actions)


def who(actions: Actions) -> str:
    return _each([followed.action.who or "" for followed in actions])


def when(actions: Actions, lang: Lang) -> str:
    days = [followed.action.deadline for followed in actions]
    return _each([show_day(day, lang) if day is not None else "" for day in days])


def _each(values: Sequence[str]) -> str:
    """The values in the order of the actions, or the one that all have."""
    return values[0] if len(set(values)) == 1 else "; ".join(value or NONE for value in values)


def sentence(actions: Actions, lang: Lang) -> str:
    """The same in sentences, for forms that have no columns for it."""
    return ". ".join(
        say("report_planned", lang, action=_words(each, lang), who=each.action.who, deadline=each.action.deadline)
        for each in actions
    )


def _words(followed: Followed, lang: Lang) -> str:
    return unbroken(f"{followed.action.action} ({state_words(followed, lang)})")
