"""Levels of a checklist: more of its items, those first that cost least."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from yte_check.improvement.model import Level, Move, MoveCode, Price
from yte_check.standard.place import Place
from yte_check.standard.rules.checklist import Checklist, Items


def checklist_levels(rule: Checklist, answer: Items | None, places: tuple[Place, ...], price: Price) -> Iterator[Level]:
    """Points depend on how many items are there and how many are open: each pair of these numbers once."""
    items = answer or {}
    unsaid = _cheapest([_move(rule, "answer_item", key, "answer") for key in rule.items if key not in items], price)
    absent = _cheapest([_move(rule, "do_item", key, None) for key, there in items.items() if not there], price)
    for answered in range(len(unsaid) + 1):
        for done in range(len(absent) + 1):
            moves = (*unsaid[:answered], *absent[:done])
            if moves:
                yield _level(rule, {**items, **{move.path[-1]: True for move in moves}}, moves, places)
    for key, there in items.items():
        if there:
            lost = _move(rule, "lose_item", key, None)
            if price(lost) is not None:
                yield _level(rule, {**items, key: False}, (lost,), places)
                break


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


def _level(rule: Checklist, items: Items, moves: tuple[Move, ...], places: tuple[Place, ...]) -> Level:
    return Level(items, moves, tuple(rule.score(items, place) for place in places))
