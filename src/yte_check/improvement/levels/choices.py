"""Levels of a question and of a choice: another answer than the present one."""

from collections.abc import Iterator

from yte_check.improvement.levels.climbing import climbed
from yte_check.improvement.model import Move, Price, ReachableLevel
from yte_check.standard.place import Place
from yte_check.standard.rules.choice import Choice
from yte_check.standard.rules.yes_no import YesNo
from yte_check.standard.score import ZERO


def yes_no_levels(
    rule: YesNo, answer: bool | None, places: tuple[Place, ...], price: Price
) -> Iterator[ReachableLevel]:
    params = {"question": rule.question}
    if answer is None:
        yield from _priced(rule, True, Move("answer_yes", params=params, kind="answer"), places, price)
        if any(rule.score(None, place).low < ZERO for place in places):
            yield from _priced(rule, False, Move("answer_no", params=params, kind="answer"), places, price)
    elif not answer:
        yield from _priced(rule, True, Move("do_yes", params=params), places, price)
    else:
        yield from _priced(rule, False, Move("lose_yes", params=params), places, price)


def choice_levels(
    rule: Choice, answer: str | None, places: tuple[Place, ...], price: Price
) -> Iterator[ReachableLevel]:
    scores = {key: tuple(rule.score(key, place) for place in places) for key in rule.options}
    now = rule.options[answer].label if answer is not None else None
    for key, option in rule.options.items():
        if key == answer:
            continue
        params = {"option": option.label, "now": now}
        if answer is None:
            move = Move("answer_option", params=params, kind="answer")
        else:
            move = Move("do_option", params=params, levels=climbed(scores[answer], scores[key], scores.values()))
        yield from _priced(rule, key, move, places, price)


def _priced(
    rule: YesNo | Choice, answer: object, move: Move, places: tuple[Place, ...], price: Price
) -> Iterator[ReachableLevel]:
    if price(move) is not None:
        yield ReachableLevel(answer, (move,), tuple(rule.score(answer, place) for place in places))  # type: ignore[arg-type]
