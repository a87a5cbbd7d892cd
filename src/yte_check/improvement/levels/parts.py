"""Levels of an indicator of several parts: every combination of what the parts can come to."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from itertools import product
from typing import Any

from yte_check.documents.record import replaced
from yte_check.improvement.model import Move, Price, ReachableLevel
from yte_check.standard.place import Place
from yte_check.standard.rules import AnyRule
from yte_check.standard.rules.answering import NotApplicable
from yte_check.standard.rules.parts import PartAnswers, Parts
from yte_check.standard.rules.striking import strike

Inner = Callable[[Any, Any, tuple[Place, ...], Price], Iterator[ReachableLevel]]


def parts_levels(
    rule: Parts, answer: PartAnswers | None, places: tuple[Place, ...], price: Price, inner: Inner
) -> Iterator[ReachableLevel]:
    answers = answer or {}
    choices = [
        [None, *_of_part(name, part, answers.get(name), places, price, inner)] for name, part in rule.parts.items()
    ]
    for chosen in product(*choices):
        changed = {name: level for name, level in zip(rule.parts, chosen, strict=True) if level is not None}
        if changed:
            whole = {**answers, **{name: level.answer for name, level in changed.items()}}
            moves = tuple(move for level in changed.values() for move in level.moves)
            yield ReachableLevel(whole, moves, tuple(rule.score(whole, place) for place in places))


def _of_part(
    name: str, part: AnyRule, answer: Any, places: tuple[Place, ...], price: Price, inner: Inner
) -> Iterator[ReachableLevel]:
    """The levels of a part that are better somewhere; what does not apply stays so."""

    def priced(move: Move) -> Decimal | None:
        return price(_under(name, move))

    if isinstance(answer, NotApplicable):
        return
    here = tuple(part.score(answer, place) for place in places)
    struck = _struck(part, answer, places)
    for level in inner(part, answer, places, priced):
        better = any(after.low > before.low for after, before in zip(level.scores, here, strict=True))
        if better or (struck and not _struck(part, level.answer, places)):
            yield replaced(level, moves=tuple(_under(name, move) for move in level.moves))


def _struck(part: AnyRule, answer: Any, places: tuple[Place, ...]) -> bool:
    return any(strike(part, answer, place) != "no" for place in places)


def _under(name: str, move: Move) -> Move:
    return replaced(move, path=(name, *move.path))
