"""Levels of a checklist: more of its items, those first that cost least."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from yte_check.improvement.model import Move, MoveCode, Price, ReachableLevel
from yte_check.standard.place import Place
from yte_check.standard.rules.checklist import Checklist, Items


def checklist_levels(
    rule: Checklist, answer: Items | None, places: tuple[Place, ...], price: Price
) -> Iterator[ReachableLevel]:
    """Points depend on how many items are there and how many are open: each pair of these numbers once."""
    items = answer or {}
    unsaid = _cheapest([_move(rule, "answer_item", key, "answer") for key in rule.items if key not in items], price)
    absent = _cheapest([_move(rule, "do_item", key, None) for key, there in items.items() if not there], price)
    for answered in range(len(unsaid) + 1):
        for done in range(len(absent) + 1):
            moves = (*unsaid[:answered], *absent[:done])
            if moves:
                yield _level(rule, {**items, **{move.path[-1]: True for move in moves}}, moves, places)
    yield from _without(rule, items, places, price)


def _without(rule: Checklist, items: Items, places: tuple[Place, ...], price: Price) -> Iterator[ReachableLevel]:
    """One item less than there are, and so many less as give more points, by bands that want few of them."""
    moves = [_move(rule, "lose_item", key, None) for key, there in items.items() if there]
    lost = [move for move in moves if price(move) is not None]
    now = [rule.score(items, place).low for place in places]
    for count in range(1, len(lost) + 1):
        left = {**items, **{move.path[-1]: False for move in lost[:count]}}
        level = _level(rule, left, tuple(lost[:count]), places)
        if count == 1 or any(score.low > before for score, before in zip(level.scores, now, strict=True)):
            yield level


def _move(rule: Checklist, code: MoveCode, key: str, kind: str | None) -> Move:
    return Move(code, (key,), {"item": rule.items[key]}, kind=kind)


def _cheapest(moves: list[Move], price: Price) -> Sequence[Move]:
    """The possible moves, the cheapest first; among equals in the order of the list."""
    priced: list[tuple[Decimal, Move]] = []
    for move in moves:
        effort = price(move)
        if effort is not None:
            priced.append((effort, move))
    return [move for _, move in sorted(priced, key=lambda pair: pair[0])]


def _level(rule: Checklist, items: Items, moves: tuple[Move, ...], places: tuple[Place, ...]) -> ReachableLevel:
    return ReachableLevel(items, moves, tuple(rule.score(items, place) for place in places))
